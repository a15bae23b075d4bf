using System.Globalization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of an agreement: SC2, and those of SC5 that need the register around it.</summary>
internal static class AgreementRules
{
    public static readonly RuleCheck<Agreement>[] All =
    [
        new(ValueRules.Look, ValueRules.All),
        new(HasFewerThanTwoParties, Rules.HasFewerThanTwoParties),
        new(AuthorityIsItsOwnPartner, Rules.AuthorityIsItsOwnPartner),
        new(AssociationSignsAsAParty, Rules.AssociationSignsAsAParty),
        new(SpeaksForAnotherAuthority, Rules.SpeaksForAnotherAuthority),
        new(PartyIsNotAMember, Rules.PartyIsNotAMember),
        new(PartyDidNotExistYet, Rules.PartyDidNotExistYet),
        new(PartyHadCeasedToExist, Rules.PartyHadCeasedToExist),
        new(SignatoryWasNotInOffice, Rules.SignatoryWasNotInOffice),
        new(SignedInTheFuture, Rules.SignedInTheFuture),
        new(SignedBeforeAuthorised, Rules.SignedBeforeAuthorised),
        new(TransmittedBeforeSigned, Rules.TransmittedBeforeSigned),
        new(ReceivedBeforeItWasSent, Rules.ReceivedBeforeItWasSent),
        new(InitialledIsNotSigned, Rules.InitialledIsNotSigned),
        new(DateIsLegendary, Rules.DateIsLegendary),
        new(DateClaimsContradict, Rules.DateClaimsContradict),
        new(ClaimedDateIsLegendary, Rules.ClaimedDateIsLegendary),
        new(LanguageVersionsDisagree, Rules.LanguageVersionsDisagree),
        new(SidesGiveDifferentDates, Rules.SidesGiveDifferentDates),
        new(DateRestsOnInference, Rules.DateRestsOnInference),
        new(DateMayBeThatOfThePage, Rules.DateMayBeThatOfThePage),
        new(EndsBeforeItIsSigned, Rules.EndsBeforeItIsSigned),
        new(TermEndsBeforeItStarts, Rules.TermEndsBeforeItStarts),
        new(TermContradictsItsLength, Rules.TermContradictsItsLength),
        new(FixedTermHasNoEnd, Rules.FixedTermHasNoEnd),
        new(OpenEndedTermHasAnEnd, Rules.OpenEndedTermHasAnEnd),
        new(CommitmentsContradict, Rules.CommitmentsContradict),
        new(CommitmentOfANonParty, Rules.CommitmentOfANonParty),
        new(RelationPrecedesItsOrigin, Rules.RelationPrecedesItsOrigin),
        new(RelationsRunInACircle, Rules.RelationsRunInACircle),
        .. LifecycleRules.OfAgreements,
        new(HasNoSource, Rules.HasNoSource),
        new(RestsOnACopy, Rules.RestsOnACopy),
    ];

    private static void HasFewerThanTwoParties(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Parties.Count < 2 && agreement.Kind.Nature != AgreementNature.Unilateral)
            found.Add(Rules.HasFewerThanTwoParties, "parties", agreement.Parties.Count);
    }

    private static void AuthorityIsItsOwnPartner(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 1; i < agreement.Parties.Count; i++)
        {
            if (context.IndexOf(agreement.Parties[i].Authority, agreement) < i)
                found.Add(Rules.AuthorityIsItsOwnPartner, $"parties/{i}/authority", context.NameOf(agreement.Parties[i].Authority));
        }
    }

    private static void AssociationSignsAsAParty(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (Partners.IsBound(party) && context.Find(party.Authority)?.StatusAt(Signatures.Of(agreement, party))?.Kind == AuthorityKind.Association)
                found.Add(Rules.AssociationSignsAsAParty, $"parties/{i}", context.NameOf(party.Authority));
        }
    }

    private static void SpeaksForAnotherAuthority(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            for (var j = 0; j < party.SpeaksFor.Count; j++)
            {
                if (context.IndexOf(party.SpeaksFor[j], agreement) < 0)
                    found.Add(Rules.SpeaksForAnotherAuthority, $"parties/{i}/speaksFor/{j}", context.NameOf(party.Authority), context.NameOf(party.SpeaksFor[j]));
            }
        }
    }

    private static void PartyIsNotAMember(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Partnership is not { } id || context.Find(id) is not { } partnership)
            return;
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i].Authority;
            if (Partners.IsBound(agreement.Parties[i]) && context.IndexOf(party, partnership) < 0)
                found.Add(Rules.PartyIsNotAMember, $"parties/{i}/authority", context.NameOf(party), id.Text);
        }
    }

    private static void PartyDidNotExistYet(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (Signatures.Of(agreement, agreement.Parties[i]) is not { } signed || context.Find(agreement.Parties[i].Authority) is not { Existence.From: { } begins } authority)
                continue;
            var predecessors = Successions.PredecessorsOf(authority).Select(id => id.Text);
            var repair = string.Join(" / ", predecessors);
            found.Add(Rules.PartyDidNotExistYet, signed.IsBefore(begins), $"parties/{i}/authority", repair.Length == 0 ? null : repair, [context.NameOf(authority.Id), signed, begins]);
        }
    }

    private static void PartyHadCeasedToExist(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            // The end is exclusive: a signature on the very day is one too late.
            if (Signatures.Of(agreement, agreement.Parties[i]) is { } signed && context.Find(agreement.Parties[i].Authority) is { Existence.Until: { } ended })
                found.Add(Rules.PartyHadCeasedToExist, signed.IsBefore(ended).Not(), $"parties/{i}/authority", context.NameOf(agreement.Parties[i].Authority), signed, ended);
        }
    }

    private static void SignatoryWasNotInOffice(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var signatories = agreement.Parties[i].Signatories;
            for (var j = 0; j < signatories.Count; j++)
            {
                if (Signatures.Of(agreement, agreement.Parties[i]) is { } signed && signatories[j].InOffice is { } office && office.CoversOn(signed) == Certainty.No)
                    found.Add(Rules.SignatoryWasNotInOffice, $"parties/{i}/signatories/{j}", Dates.Or(signatories[j].Name, signatories[j].Capacity?.Entry), signed);
            }
        }
    }

    private static void SignedInTheFuture(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.SignedOn is { } signed && signed.IsAfter(context.On) == Certainty.Surely)
            found.Add(Rules.SignedInTheFuture, "signedOn", signed, context.On);
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (agreement.Parties[i].SignedOn is { } apart && apart.IsAfter(context.On) == Certainty.Surely)
                found.Add(Rules.SignedInTheFuture, $"parties/{i}/signedOn", apart, context.On);
        }
    }

    /// <summary>A party is authorised first and signs then; of several acts one is enough.</summary>
    private static void SignedBeforeAuthorised(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (Signatures.Of(agreement, agreement.Parties[i]) is not { } signed)
                continue;
            var (late, act) = (Certainty.Surely, -1);
            var acts = agreement.Parties[i].AuthorisingActs;
            for (var j = 0; j < acts.Count && late != Certainty.No; j++)
            {
                if (!Authorises(acts[j].Kind))
                    continue;

                // An act without a date may have come first.
                var isLate = acts[j].AdoptedOn is { } adopted ? adopted.IsAfter(signed) : Certainty.No;
                (late, act) = isLate <= late || act < 0 ? (isLate, j) : (late, act);
            }

            // A deliberation of the same month as the signature is the ordinary case, not a fault.
            if (act >= 0 && late == Certainty.Surely)
                found.Add(Rules.SignedBeforeAuthorised, $"parties/{i}/authorisingActs/{act}/adoptedOn", signed, acts[act].AdoptedOn!.Value, context.NameOf(agreement.Parties[i].Authority));
        }

        static bool Authorises(AuthorisingActKind kind) =>
            kind == AuthorisingActKind.Deliberation || kind == AuthorisingActKind.DelegatedDecision || kind == AuthorisingActKind.ExecutiveOrder || kind == AuthorisingActKind.HigherAuthorityApproval;
    }

    private static void TransmittedBeforeSigned(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (Signatures.Of(agreement, agreement.Parties[i]) is { } signed && agreement.Parties[i].Transmission?.SentOn is { } sent && sent.IsSurelyBefore(signed))
                found.Add(Rules.TransmittedBeforeSigned, $"parties/{i}/transmission/sentOn", sent, signed);
        }
    }

    private static void ReceivedBeforeItWasSent(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (agreement.Parties[i].Transmission is { SentOn: { } sent, ReceivedOn: { } received } && received.IsSurelyBefore(sent))
                found.Add(Rules.ReceivedBeforeItWasSent, $"parties/{i}/transmission/receivedOn", received, sent);
        }
    }

    private static void InitialledIsNotSigned(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { InitialledOn: { } initialled } && Signatures.OfFirst(agreement) is null)
            found.Add(Rules.InitialledIsNotSigned, "initialledOn", initialled);
    }

    private static void DateIsLegendary(Agreement agreement, CheckContext context, FindingSink found)
    {
        Dates.LookForLegends(agreement.SignedOn, "signedOn", found);
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (agreement.Parties[i].SignedOn is not null)
                Dates.LookForLegends(agreement.Parties[i].SignedOn, $"parties/{i}/signedOn", found);
        }
    }

    private static void DateClaimsContradict(Agreement agreement, CheckContext context, FindingSink found) =>
        Dates.LookForContradictions(agreement.SignedOn, agreement.DateClaims, null, context, found);

    private static void ClaimedDateIsLegendary(Agreement agreement, CheckContext context, FindingSink found) =>
        Dates.LookForClaimedLegends(agreement.DateClaims, found);

    private static void LanguageVersionsDisagree(Agreement agreement, CheckContext context, FindingSink found) =>
        Dates.LookForDisagreeingLanguages(agreement.DateClaims, null, found);

    private static void SidesGiveDifferentDates(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (!SignedApart(agreement))
            return;
        var dates = new List<SidedDate>();
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (agreement.Parties[i].SignedOn is { } signed)
                dates.Add(new SidedDate(signed, i.ToString(CultureInfo.InvariantCulture), i));
        }

        if (SidedDate.FirstContradiction(dates) is var (first, second))
            found.Add(Rules.SidesGiveDifferentDates, $"parties/{second.Index}/signedOn", first.On, second.On, context.NamesOf([agreement.Parties[first.Index].Authority, agreement.Parties[second.Index].Authority]), SidedDate.Count(dates));

        static bool SignedApart(Agreement agreement)
        {
            foreach (var party in agreement.Parties)
            {
                if (party.SignedOn is not null)
                    return true;
            }

            return false;
        }
    }

    private static void DateRestsOnInference(Agreement agreement, CheckContext context, FindingSink found) =>
        Dates.LookForInference(agreement.SignedOn, agreement.SignedOnBasis, "signedOn", found);

    private static void DateMayBeThatOfThePage(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { SignedOn: { Precision: DatePrecision.Day } signed, Sources.IsEmpty: false } && agreement.SignedOnBasis != DateBasis.Document
            && context.Find(agreement.Sources[0].Source) is { PublishedOn: { } published } source && published == signed && source.Kind != EvidenceKind.TextOfAct
            && SourceRules.AreOne(agreement.Sources))
            found.Add(Rules.DateMayBeThatOfThePage, "signedOn", signed, source.Publisher ?? source.Id.Text);
    }

    /// <summary>An agreement cannot end before the day it was signed.</summary>
    private static void EndsBeforeItIsSigned(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { Term.EndsOn: { } end } && Signatures.OfFirst(agreement) is { } signed)
            found.Add(Rules.EndsBeforeItIsSigned, end.IsBefore(signed), "term/endsOn", end, signed);
    }

    private static void TermEndsBeforeItStarts(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { StartsOn: { } start, EndsOn: { } end } && end.IsSurelyBefore(start))
            found.Add(Rules.TermEndsBeforeItStarts, "term/endsOn", start, end);
    }

    /// <summary>"Three years, until 2013", signed in June 2012. A term may count its first day or not, and it may start after the signature.</summary>
    private static void TermContradictsItsLength(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is not { Length: { } length, EndsOn: { Qualifier: DateQualifier.None } end } term
            || (term.StartsOn ?? Signatures.OfAll(agreement)) is not { Earliest: { } earliest, Qualifier: DateQualifier.None } start)
            return;
        var tooEarly = end.Latest is { } last && last < length.After(earliest).PlusDays(-1);
        var tooLate = term.StartsOn is not null && end.Earliest is { } first && start.Latest is { } latest && first > length.After(latest);
        if (tooEarly || tooLate)
            found.Add(Rules.TermContradictsItsLength, "term/length", start, end, length.Text);
    }

    private static void FixedTermHasNoEnd(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { EndsOn: null, Length: null } term && term.Kind == TermKind.Fixed)
            found.Add(Rules.FixedTermHasNoEnd, "term");
    }

    private static void OpenEndedTermHasAnEnd(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Term is { EndsOn: { } end } term && term.Kind == TermKind.OpenEnded)
            found.Add(Rules.OpenEndedTermHasAnEnd, "term/endsOn", end);
    }

    private static void CommitmentsContradict(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { HasNoCommitments: true, Commitments.IsEmpty: false })
            found.Add(Rules.CommitmentsContradict, "hasNoCommitments");
    }

    private static void CommitmentOfANonParty(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Commitments.Count; i++)
        {
            if (agreement.Commitments[i].Party is { } party && context.IndexOf(party, agreement) < 0)
                found.Add(Rules.CommitmentOfANonParty, $"commitments/{i}/party", context.NameOf(party));
        }
    }

    private static void RelationPrecedesItsOrigin(Agreement agreement, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < agreement.Relations.Count; i++)
        {
            if (Signatures.OfFirst(agreement) is { } signed && context.Find(agreement.Relations[i].Agreement) is { } earlier && Signatures.OfFirst(earlier) is { } origin && signed.IsSurelyBefore(origin))
                found.Add(Rules.RelationPrecedesItsOrigin, $"relations/{i}", signed, origin);
        }
    }

    private static void RelationsRunInACircle(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (!agreement.Relations.IsEmpty && Circles.LeadBack(agreement.Id, CheckContext.RelatedTo(agreement), context.OfRelations))
            found.Add(Rules.RelationsRunInACircle, "relations", agreement.Id.Text);
    }

    /// <summary>An agreement without a source of its own may stand on those of its partnership.</summary>
    private static void HasNoSource(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement.Sources.IsEmpty && (agreement.Partnership is not { } id || context.Find(id) is not { Sources.IsEmpty: false }))
            SourceRules.LookForNone(agreement, found);
    }

    private static void RestsOnACopy(Agreement agreement, CheckContext context, FindingSink found) =>
        SourceRules.LookForCopies(agreement.Sources, context, found);
}
