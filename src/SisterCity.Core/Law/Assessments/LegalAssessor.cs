using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law.China;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Judges the agreements of a register by the law of the day on which each was signed.</summary>
/// <remarks>
/// Each French party's act is judged by French law, each Chinese party's by Chinese rules. A later law judges no earlier
/// act. Facts that are missing, and dates that straddle a change of the law, give
/// <see cref="VerdictOutcome.Undetermined"/>, with the question to ask. It reads no clock. Thread-safe.
/// </remarks>
/// <example><code>
/// var assessor = new LegalAssessor(register);
/// var assessment = assessor.Assess(register.Agreements[0], on: new LocalDate(2026, 9, 1));
/// </code></example>
public sealed class LegalAssessor
{
    // Two parties are asked some twenty questions each.
    private const int Usual = 40;

    private readonly RegisterIndex index;
    private readonly LegalOptions options;
    private readonly Lazy<Lives> lives;
    private ILookup<AuthorityId, Agreement>? agreementsOf;

    /// <summary>Makes an assessor for the agreements of a register.</summary>
    /// <param name="register">The register that holds the parties.</param>
    /// <param name="options">By which law, with which opinions; null for the law that is built in, and no opinions.</param>
    public LegalAssessor(Register register, LegalOptions? options = null)
        : this(new RegisterIndex(register ?? throw new ArgumentNullException(nameof(register))), options)
    {
    }

    internal LegalAssessor(RegisterIndex index, LegalOptions? options)
    {
        (this.index, this.options) = (index, options ?? new LegalOptions());
        lives = new(() => new Lives(index));
    }

    /// <summary>The judgments on acts with entities that France does not recognise.</summary>
    internal ValueList<ProvisionVersion> RulingsOnRecognition => options.Library.RulingsOnRecognition;

    /// <summary>Judges one agreement of a register.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="register">The register that holds its parties.</param>
    /// <param name="on">The day for which it is asked: what is transmitted later is not yet in effect.</param>
    /// <param name="options">By which law, with which opinions; null for the law that is built in, and no opinions.</param>
    public static Assessment Assess(Agreement agreement, Register register, LocalDate on, LegalOptions? options = null) =>
        new LegalAssessor(register, options).Assess(agreement, on);

    /// <summary>Judges one agreement.</summary>
    /// <param name="agreement">The agreement. Without a day of signature every law until <paramref name="on"/> may have governed it.</param>
    /// <param name="on">The day for which it is asked: what is transmitted later is not yet in effect.</param>
    public Assessment Assess(Agreement agreement, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return JudgeActs(agreement, on) with
        {
            Course = new OnDemand<ValueList<StatusSpan>>(() => new StatusQuestion(lives.Value).SpansOf(agreement)),
            Sides = new OnDemand<ValueList<SideStatus>>(() => new StatusQuestion(lives.Value).Of(agreement, on).Sides),
            LaterActs = new OnDemand<LaterActs>(() => LaterActs.Of(agreement, lives.Value, later => JudgeActs(later, on).Effects)),
        };
    }

    /// <summary>The verdicts on one agreement, whatever became of it.</summary>
    internal Assessment JudgeActs(Agreement agreement, LocalDate on)
    {
        var verdicts = new List<Verdict>(Usual);
        List<PartyEffect>? effects = null;
        var signedByAll = Signatures.OfAll(agreement);
        var isDated = Signatures.OfFirst(agreement) is not null;
        var within = isDated ? null : SignatureWindow.Of(agreement, lives.Value, on);
        var isKnownToBeSigned = isDated || lives.Value.Of(agreement).SignedSpan is not null;
        LegalAct? first = null;
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            var party = agreement.Parties[i];
            if (!IsJudged(party))
                continue;
            var signed = Signatures.Of(agreement, party);
            if (Find(party.Authority) is not { } authority)
            {
                // It may be a French one.
                (effects ??= []).Add(JudgeUnknown(party, i, verdicts));
                continue;
            }

            if (!Partners.IsBound(party) && authority.Country != CountryCode.France)
                continue;
            var act = new LegalAct(this, agreement, i, authority, signed, on) { Within = within, SignedByAll = signedByAll,
                IsKnownToBeSigned = isKnownToBeSigned };
            first ??= act;
            var before = verdicts.Count;
            Judge(act, verdicts);
            if (RenewedWithoutALimit(act, verdicts, before) is { } renewed)
                verdicts.Add(renewed);
            if (authority.Country == CountryCode.France && EffectOf(act, verdicts, before) is { } effect)
                (effects ??= []).Add(effect);
        }

        var names = new ActNames(agreement, Find);
        return new Assessment
        {
            Agreement = agreement.Id,
            Names = names,
            On = on,
            SignedOn = signedByAll ?? first?.Signed,
            SignedWithin = within,
            IsKnownToBeSigned = isKnownToBeSigned,
            Verdicts = names.WithNames(verdicts).ToValueList(),
            DefinedBy = first is null ? null : new OnDemand<ValueList<Verdict>>(() => Define(first)),
            Effects = effects?.ToValueList() ?? default,
            HasAnEventOfUnknownKind = HasUnlisted(agreement.Events),
            IsOfOneCountry = first is { HasAForeignParty: false, IsSupport: false },
        };
    }

    /// <summary>The party's record; null when the register does not hold it.</summary>
    internal LocalAuthority? Find(AuthorityId id) => index.Authorities.GetValueOrDefault(id);

    /// <summary>Another agreement of the register; null when the register does not hold it.</summary>
    internal Agreement? Find(AgreementId id) => index.Agreements.GetValueOrDefault(id);

    /// <summary>The partnership of an agreement; null when it stands alone, or the register does not hold it.</summary>
    internal Partnership? PartnershipOf(Agreement agreement) => agreement.Partnership is { } id ? index.Partnerships.GetValueOrDefault(id) : null;

    /// <summary>The events that tell of an agreement: its own, and those of its partnership that name it.</summary>
    internal IEnumerable<PartnershipEvent> EventsOf(Agreement agreement) => PartnershipOf(agreement) is { Events: { IsEmpty: false } others }
        ? agreement.Events.Concat(others.Where(told => told.Agreement == agreement.Id))
        : agreement.Events;

    /// <summary>The agreements under a partnership, in the order of the register.</summary>
    internal IEnumerable<Agreement> AgreementsUnder(PartnershipId id) => index.AgreementsUnder[id];

    /// <summary>The agreements of the register to which an authority is a party.</summary>
    internal IEnumerable<Agreement> AgreementsOf(AuthorityId id) => (agreementsOf ??= index.Register.Agreements
        .SelectMany(static agreement => Partners.Named(agreement).Select(party => (Party: party, Agreement: agreement)))
        .ToLookup(static one => one.Party, static one => one.Agreement))[id];

    /// <summary>What sort of authority one was on a date: as recorded, else as its codes tell; null when nothing tells.</summary>
    internal AuthorityKind? KindOf(LocalAuthority authority, PartialDate? when) => KindOfParty.Of(authority, when, options.Directory);

    /// <summary>
    /// Whether it is a question that France recognises the entity of a counterpart: the register records an opinion, the caller adopts one, or the country is one
    /// that some States recognise and others do not.
    /// </summary>
    internal bool IsRecognitionInQuestion(Counterpart counterpart)
    {
        if (counterpart.Authority is not { } authority || !authority.Recognitions.IsEmpty || OpinionSet.IsDisputed(authority.Country))
            return true;
        foreach (var standing in options.Opinions)
        {
            if (standing.Authority == counterpart.Id || standing.Country == authority.Country)
                return true;
        }

        return false;
    }

    /// <summary>An opinion that the caller adopts on a counterpart at a date; null when there is none of that position.</summary>
    internal RecognitionOpinion? StandingOf(Counterpart counterpart, PartialDate? when, RecognitionPosition position)
    {
        foreach (var standing in options.Opinions)
        {
            if (standing.Opinion.Position == position
                && IsOf(standing)
                && (standing.Opinion.Validity is not { } validity || (when is { } day && validity.CoversOn(day) == Certainty.Surely)))
                return standing.Opinion;
        }

        return null;

        bool IsOf(StandingOpinion standing) => standing.Authority is { } authority
            ? authority == counterpart.Id
            : standing.Country is { } country && counterpart.Authority?.Country == country;
    }

    /// <summary>The other Chinese side of a friendship tie that a foreign authority surely had before; null when the register shows none.</summary>
    internal LocalAuthority? EarlierChineseTieOf(AuthorityId foreign, Agreement than, PartialDate? signed)
    {
        foreach (var other in index.Register.Agreements)
        {
            if (other.Id == than.Id || !CpaffcRules.FoundsAFriendshipTie(other.Kind) || signed is not { } day
                || Signatures.OfAll(other)?.IsSurelyBefore(day) != true || !Has(other, foreign))
                continue;
            foreach (var party in other.Parties)
            {
                if (!Has(than, party.Authority) && Find(party.Authority) is { } authority && authority.Country == CountryCode.China)
                    return authority;
            }
        }

        return null;

        static bool Has(Agreement agreement, AuthorityId id)
        {
            foreach (var party in agreement.Parties)
            {
                if (party.Authority == id)
                    return true;
            }

            return false;
        }
    }

    private static bool HasUnlisted(ValueList<PartnershipEvent> events)
    {
        foreach (var told in events)
        {
            if (!told.State.IsListed)
                return true;
        }

        return false;
    }

    // A French authority that pays, carries or carries out acts too; a witness does not.
    private static bool IsJudged(AgreementParty party) =>
        Partners.IsBound(party) || party.Role == PartyRole.Funder || party.Role == PartyRole.Carrier || party.Role == PartyRole.Operator
        || party.Role == PartyRole.Beneficiary;

    /// <summary>SC4026. A party that the register does not hold may be one to whose act the law speaks.</summary>
    private static PartyEffect JudgeUnknown(AgreementParty party, int index, List<Verdict> verdicts)
    {
        var open = OpenBasis(party, index, LegalFactKind.PartyKind);
        verdicts.Add(open);
        return new PartyEffect(party.Authority.Text, null, null, open.Missing[0]);
    }

    private void Judge(LegalAct act, List<Verdict> verdicts)
    {
        var sort = Addressees.Of(act.Authority, act.Kind);
        if (IsNoExternalAction(act, sort, verdicts))
            return;
        if (DidNotExist(act))
        {
            verdicts.Add(OpenBasis(act.Party, act.Index, LegalFactKind.PartyExistence));
            return;
        }

        if (options.Library.TimelineOf(sort, Territories.Of(act.Authority)) is not { } timeline)
        {
            JudgeOneWithoutLaw(act, sort, verdicts);
            return;
        }

        var candidates = timeline.At(act.When);
        if (candidates.Count == 1)
            Judge(act, candidates[0], verdicts);
        else
            JudgeByAll(act, candidates, verdicts);
    }

    private static void Judge(LegalAct act, LegalFramework framework, List<Verdict> verdicts)
    {
        act.Framework = framework;
        var isFirst = verdicts.Count == 0;
        if (WithoutBasis(act, framework) is { } none)
            verdicts.Add(none);
        foreach (var timed in framework.Entries)
        {
            if (timed.Provision.Within is { } division && !LiesIn(act.Authority, division))
                continue;
            var verdict = timed.Body is { } body && act.Agreement.Body?.Kind != body ? timed.NotApplicable : timed.Rule(act, timed);

            // A requirement of the agreement is answered once, though several parties are asked.
            if (isFirst || verdict.Party is not null || !IsAnswered(verdicts, verdict))
                verdicts.Add(verdict);
        }

        if (OfAnUndescribedBody(act, framework) is { } open)
            verdicts.Add(open);
    }

    // A grouping under a treaty, or a body of a kind that no text of these days is described for.
    private static Verdict? OfAnUndescribedBody(LegalAct act, LegalFramework framework)
    {
        if (act.Agreement.Body is not { } body || !framework.IsFormalised || framework.IsOfAStatuteOfItsOwn || act.Authority.Country != CountryCode.France)
            return null;
        foreach (var timed in framework.Entries)
        {
            if (timed.Body == body.Kind)
                return null;
        }

        return OpenBasis(act.Party, act.Index, LegalFactKind.BodyBasis) with
        {
            Requirement = RequirementKind.PriorAuthorisation,
        };
    }

    private static bool IsAnswered(List<Verdict> verdicts, Verdict verdict)
    {
        foreach (var other in verdicts)
        {
            if (other.Party is null && ReferenceEquals(other.Version, verdict.Version) && other.Requirement == verdict.Requirement)
                return true;
        }

        return false;
    }

    // What each law would give; where they agree, that is the verdict.
    private static void JudgeByAll(LegalAct act, ValueList<LegalFramework> candidates, List<Verdict> verdicts)
    {
        var answers = new List<(LegalFramework Framework, List<Verdict> Verdicts)>();
        foreach (var framework in candidates)
        {
            var answer = new List<Verdict>();
            Judge(act, framework, answer);
            answers.Add((framework, answer));
        }

        foreach (var group in answers.SelectMany(answer => answer.Verdicts).GroupBy(KeyOf).OrderBy(group => LegalRules.OrderOf(group.Key.Requirement)))
        {
            var outcomes = answers.Select(answer => (answer.Framework, Verdict: answer.Verdicts.Find(verdict => KeyOf(verdict) == group.Key))).ToList();
            var joined = Join(act, group.First(), outcomes);
            if (joined.Party is null && verdicts.Exists(other => other.Party is null && KeyOf(other) == group.Key))
                continue;
            verdicts.Add(joined);
        }

        // One answer serves all provisions that ask the same; the 1 % of water and the 1 % of waste are two answers.
        static (RequirementKind Requirement, ProvisionId? Provision) KeyOf(Verdict verdict) =>
            (verdict.Requirement, LegalRules.IsAskedOnce(verdict.Requirement) ? null : verdict.Provision);
    }

    /// <summary>SC4027. Several laws may have been that of the day; where they give different answers, the day of signature must be known.</summary>
    private static Verdict Join(LegalAct act, Verdict first, List<(LegalFramework Framework, Verdict? Verdict)> outcomes)
    {
        var candidates = outcomes.Select(outcome => new CandidateOutcome
        {
            Framework = outcome.Framework,
            Version = outcome.Verdict?.Version,
            Outcome = outcome.Verdict?.Outcome ?? VerdictOutcome.NotApplicable,
        }).ToValueList();
        if (candidates.All(candidate => candidate.Outcome == candidates[0].Outcome))
        {
            var same = candidates.All(candidate => ReferenceEquals(candidate.Version, candidates[0].Version));
            return same ? first : first with { Candidates = candidates, SeeAlso = SeeAlso(outcomes) };
        }

        // The day of signature first, since it may settle the rest.
        var missing = outcomes.SelectMany(outcome => outcome.Verdict is { } verdict ? verdict.Missing : []).Distinct();

        return new Verdict
        {
            Requirement = first.Requirement,
            Outcome = VerdictOutcome.Undetermined,
            Provision = first.Provision,
            Title = first.Title,
            Party = LegalRules.IsAskedOfAParty(first.Requirement) ? act.Party.Authority : null,
            At = ActPointers.SignedOn,
            Missing = missing.Prepend(new MissingFact { Kind = LegalFactKind.SignatureDay, At = ActPointers.SignedOn }).ToValueList(),
            Candidates = candidates,
            Rule = Rules.LawOfTheDayIsUncertain,
            Details = [act.SignedOrUnknown],
            SeeAlso = SeeAlso(outcomes),
        };

        static ValueList<ProvisionVersion> SeeAlso(List<(LegalFramework Framework, Verdict? Verdict)> outcomes) =>
            outcomes.SelectMany(outcome => outcome.Verdict is { Outcome: not VerdictOutcome.NotApplicable } verdict ? verdict.SeeAlso : [])
                .Distinct().ToValueList();
    }

    /// <summary>SC4001, SC4002, SC4026. Before 1982 there is nothing to judge by; before 1992 there was no statute, but for regions at their border.</summary>
    private static Verdict? WithoutBasis(LegalAct act, LegalFramework framework)
    {
        if (act.Authority.Country != CountryCode.France)
            return null;
        if (!framework.IsFormalised)
            return OfNoBasis(
                act, ActPointers.Party(act.Index), Rules.PredatesTheFormalisedLaw, act.SignedOrUnknown, framework.Until is { } until ? until : "?");

        if (framework.Find(RequirementKind.StatutoryBasis) is not null)
            return null;

        // The general law is not its law, and its own is not described: nobody can say that it had no basis.
        return framework.IsOfAStatuteOfItsOwn
            ? OpenBasis(act.Party, act.Index, LegalFactKind.OwnStatute) with { SeeAlso = framework.Versions }
            : OfNoBasis(act, ActPointers.Party(act.Index), Rules.HadNoStatutoryBasis, act.Name, act.SignedOrUnknown) with { SeeAlso = framework.Versions };
    }

    // What is to be said of an act that no law asks anything of.
    private static Verdict OfNoBasis(LegalAct act, JsonPointer at, Rule rule, params ReadOnlySpan<Argument> details) => new()
    {
        Requirement = RequirementKind.StatutoryBasis,
        Outcome = VerdictOutcome.NotApplicable,
        Party = act.Party.Authority,
        At = at,
        Rule = rule,
        Details = ValueList.Create(details),
    };

    // Which law is asked turns on what the party is.
    private static Verdict OpenBasis(AgreementParty party, int index, LegalFactKind missing) => new()
    {
        Requirement = RequirementKind.StatutoryBasis,
        Outcome = VerdictOutcome.Undetermined,
        Party = party.Authority,
        At = ActPointers.Authority(index),
        Rule = Rules.LegalQuestionIsOpen,
        Missing = [new MissingFact { Kind = missing, At = ActPointers.Authority(index) }],
    };

    // Another one signed, or a date is wrong.
    private static bool DidNotExist(LegalAct act) =>
        act.Authority.Country == CountryCode.France && act is { Signed: { } signed, Authority.Existence: { } existence }
            && existence.CoversOn(signed) == Certainty.No;

    /// <summary>SC4032. Between parties of one country there is no external action, but for what supports one abroad.</summary>
    private static bool IsNoExternalAction(LegalAct act, PartySort sort, List<Verdict> verdicts)
    {
        if (act.HasAForeignParty || (sort != PartySort.Chinese && act.IsSupport))
            return false;
        if (act.Authority.Country == CountryCode.France && sort != PartySort.None)
            verdicts.Add(OfNoBasis(act, ActPointers.Party(act.Index), Rules.IsNoExternalAction, act.Name));
        return true;
    }

    /// <summary>SC4003. No law gives a body of this kind the power to cooperate; of a kind that is not recorded nobody knows which law.</summary>
    private void JudgeOneWithoutLaw(LegalAct act, PartySort sort, List<Verdict> verdicts)
    {
        if (sort is not (PartySort.WithoutPower or PartySort.FrenchOfUnknownKind))
            return;
        if (options.Library.TimelineOf(PartySort.Commune)!.At(act.When) is [{ IsFormalised: false } before])
            verdicts.Add(WithoutBasis(act, before)!);
        else if (sort == PartySort.FrenchOfUnknownKind && options.Library.LastBasisOf(act.When) is { } last)
            verdicts.Add(act.Unknown(last, ActPointers.Authority(act.Index), LegalFactKind.PartyKind));
        else if (options.Library.BasisOf(act.Signed) is { } basis)
            verdicts.Add(act.Broken(
                basis, Rules.PartyHasNoPowerToCooperate, ActPointers.Party(act.Index),
                LegalFactKind.PartyKind, act.Kind!.Value.Entry, act.Name, act.Kind.Value.Entry));
    }

    private ValueList<Verdict> Define(LegalAct act)
    {
        var definitions = options.Library.Definitions;
        var verdicts = new Verdict[definitions.Length];
        var isALink = Networks.NetworkDefinitions.Concern(act);
        for (var i = 0; i < definitions.Length; i++)
            verdicts[i] = isALink ? definitions[i].Rule(act, definitions[i]) : definitions[i].NotApplicable;
        return new ValueList<Verdict>(verdicts);
    }

    /// <summary>SC4035. A clause prolongs the agreement without a limit, and no text says which law governs the periods that follow.</summary>
    private static Verdict? RenewedWithoutALimit(LegalAct act, List<Verdict> verdicts, int from)
    {
        if (act.Agreement.Term is not { MostRenewals: null } term || term.Kind != TermKind.TacitlyRenewed || act.Authority.Country != CountryCode.France)
            return null;
        for (var i = from; i < verdicts.Count; i++)
        {
            if (verdicts[i] is { Requirement: var asked, Outcome: VerdictOutcome.Satisfied } && asked == RequirementKind.StatutoryBasis)
                return OfNoBasis(act, ActPointers.Term, Rules.TacitRenewalHasNoLimit, act.Name);
        }

        return null;
    }

    /// <summary>
    /// When the act took effect for one French party, if the law of the day made that depend on a transmission, or nobody knows whether it did; null when it did
    /// not.
    /// </summary>
    /// <remarks>A convention that was sent before it was signed takes effect when it is signed.</remarks>
    private PartyEffect? EffectOf(LegalAct act, List<Verdict> verdicts, int from)
    {
        if (!act.IsConvention)
            return null;
        for (var i = from; i < verdicts.Count; i++)
        {
            var verdict = verdicts[i];
            if (verdict is { Outcome: VerdictOutcome.Undetermined, Missing: [{ Kind: var kind } missing, ..] }
                && (((kind == LegalFactKind.PartyKind || kind == LegalFactKind.OwnStatute || kind == LegalFactKind.PartyExistence)
                && options.Library.MayAskForTransmission(act.When))
                    || (kind == LegalFactKind.SignatureDay && verdict.Requirement == RequirementKind.Transmission)))
                return Open(missing);
            if (verdict.Requirement != RequirementKind.Transmission || (verdict.Outcome == VerdictOutcome.NotApplicable && verdict.Facts.IsEmpty))
                continue;
            if (!act.IsKnownToBeSigned)
                return Open(Fact(LegalFactKind.SignatureDay, ActPointers.SignedOn));
            if ((act.SentOn ?? act.Transmission?.ReceivedOn) is not { } first)
                return Open(Fact(LegalFactKind.TransmissionDay, ActPointers.Transmission(act.Index))) with { Told = act.ToldInForce };
            var receivedOn = act.Transmission?.ReceivedOn;
            if (act.Signed is not null && act.SignedByAll is null)
                return Open(Fact(LegalFactKind.SignatureDay, ActPointers.SignedOn));

            // What arrived before all had signed was no agreement yet, or a date is wrong.
            if ((receivedOn ?? first) is var arrived && act.SignedByAll?.IsSurelyAfter(arrived) == true)
                return Open(Fact(LegalFactKind.TransmissionDay, ActPointers.Transmission(act.Index)));
            if (IsNotApprovedYet(verdicts, from) is { } approval)
                return Open(approval);
            return new PartyEffect(
                act.Name, AfterSignature(first), receivedOn is { } day ? FromTheTerm(AfterSignature(day)) : null,
                receivedOn is null ? Fact(LegalFactKind.ReceptionDay, ActPointers.Transmission(act.Index)) : null)
            {
                MonthsOfReferral = act.Framework?.MonthsOfReferral,
            };
        }

        // Of a statute of its own not all is described: that it asks for no transmission nobody can say.
        return !act.IsSupport && Addressees.Of(act.Authority, act.Kind) == PartySort.OverseasCommunity && options.Library.MayAskForTransmission(act.When)
            ? Open(Fact(LegalFactKind.OwnStatute, ActPointers.Authority(act.Index)))
            : null;

        PartyEffect Open(MissingFact fact) => new(act.Name, null, null, fact);

        static MissingFact Fact(LegalFactKind kind, JsonPointer at) => new() { Kind = kind, At = at };

        PartialDate AfterSignature(PartialDate day) => act.SignedByAll is { } signed ? PartyEffect.LatestOf(day, signed) : day;

        PartialDate FromTheTerm(PartialDate day) => act.Agreement.Term?.StartsOn is { } begins ? PartyEffect.LatestOf(day, begins) : day;
    }

    // Some statutes have the assembly approve what was concluded, and nobody says that it did.
    private static MissingFact? IsNotApprovedYet(List<Verdict> verdicts, int from)
    {
        for (var i = from; i < verdicts.Count; i++)
        {
            if (verdicts[i].Requirement == RequirementKind.RatifiedByAssembly
                && verdicts[i] is { Outcome: VerdictOutcome.Undetermined, Missing: [var missing, ..] })
                return missing;
        }

        return null;
    }

    private static bool LiesIn(LocalAuthority authority, GbCode division)
    {
        var prefix = division.Text.AsSpan().TrimEnd('0');
        if (prefix.Length % 2 == 1)
            prefix = division.Text.AsSpan(0, prefix.Length + 1);
        foreach (var codes in authority.Codes)
        {
            if (codes.GbT2260 is { } code && code.Text.AsSpan().StartsWith(prefix))
                return true;
        }

        return false;
    }
}
