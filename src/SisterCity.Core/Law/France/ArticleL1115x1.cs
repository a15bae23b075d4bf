using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>CGCT, art. L. 1115-1, and the texts that it continues: art. 131-I of law 92-125, L. 1112-1, L. 1114-1.</summary>
internal static class ArticleL1115x1
{
    /// <summary>SC4002. Since 8 February 1992 a statute gives every territorial authority and grouping the power.</summary>
    /// <remarks>From 1982 art. 65 gave regions one at their border.</remarks>
    public static Verdict StatutoryBasis(LegalAct act, Timed timed)
    {
        // The law of 1982 is no basis for what does not concern the border.
        if (Article65OfLaw1982.Border(act, timed) is { } border)
        {
            if (border.Outcome == VerdictOutcome.Undetermined)
                return act.Unknown(timed, border.At, border.Missing[0].Kind);
            if (border.Outcome == VerdictOutcome.Broken)
                return timed.NotApplicable with
                {
                    Party = act.Party.Authority,
                    At = ActPointers.Party(act.Index),
                    Rule = Rules.HadNoStatutoryBasis,
                    Details = [act.Name, act.SignedOrUnknown],
                };
        }

        if (act.IsSupport && Support.GoesAbroad(act) != Certainty.Surely)
            return act.Unknown(timed, ActPointers.IsHumanitarian, LegalFactKind.Destination);
        return act.Satisfied(timed, ActPointers.Party(act.Index), LegalFactKind.PartyKind, act.Kind is { } kind ? kind.Entry : "?");
    }

    /// <summary>SC4006. Foreign territorial authorities and their groupings; since 6 February 2007 foreign local authorities.</summary>
    /// <remarks>States are for L. 1115-5.</remarks>
    public static Verdict CounterpartAllowed(LegalAct act, Timed timed)
    {
        if (!act.IsConvention || act.IsSupport || Article65OfLaw1982.Border(act, timed) is { Outcome: VerdictOutcome.Broken })
            return timed.NotApplicable;
        var allowsAnyLocalAuthority = timed.Requirement.Counterparts.AsSpan().Contains(CounterpartKind.ForeignLocalAuthority);
        var (good, unknown, body) = (default(Counterpart?), default(Counterpart?), default(Counterpart?));
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart is not { Authority: not null, Kind: { IsListed: true } kind })
                unknown ??= counterpart;
            else if (kind.IsState() && act.HasALawOnStates)
                continue;
            else if (kind.IsState())
                return act.Broken(
                    timed, Rules.CounterpartIsNotPermitted, ActPointers.Party(counterpart.Index),
                    LegalFactKind.CounterpartKind, kind.Entry, counterpart.Name, kind.Entry);
            else if (kind.IsBodyBesideAuthorities())
                body ??= counterpart;
            else if (!allowsAnyLocalAuthority && kind == AuthorityKind.NewArea)
                unknown ??= counterpart;
            else
                good ??= counterpart;
        }

        if (unknown is { } open)
            return act.Unknown(timed, ActPointers.Authority(open.Index), LegalFactKind.CounterpartKind);
        if (good is { } one)
            return act.Satisfied(timed, ActPointers.Party(one.Index), LegalFactKind.CounterpartKind, one.Kind!.Value.Entry);
        return body is { } alone
            ? act.Broken(
                timed, Rules.CounterpartIsNotPermitted, ActPointers.Party(alone.Index),
                LegalFactKind.CounterpartKind, alone.Kind!.Value.Entry, alone.Name, alone.Kind!.Value.Entry)
            : timed.NotApplicable;
    }

    /// <summary>SC4011. From 1992 until 8 July 2014 cooperation goes by a convention; from 2007 humanitarian action may do without in urgency.</summary>
    public static Verdict ConventionCompulsory(LegalAct act, Timed timed)
    {
        if (!act.IsConvention)
            return timed.NotApplicable;
        if (!act.IsSupport && Support.MayBeOne(act) is { } unknown)
            return act.Unknown(timed, ActPointers.Authority(unknown.Index), LegalFactKind.CounterpartKind);
        if (!act.IsSupport)
            return act.Satisfied(timed, ActPointers.Kind, LegalFactKind.Convention, act.Agreement.Kind.Entry);
        if (Support.GoesAbroad(act) != Certainty.Surely)
            return act.Unknown(timed, ActPointers.IsHumanitarian, LegalFactKind.Destination);
        if (MayDoWithout(timed.Version, RequirementKind.HumanitarianAction))
        {
            if (act.Agreement.IsHumanitarian is null)
                return act.Unknown(timed, ActPointers.IsHumanitarian, LegalFactKind.HumanitarianNature);
            if (act.Agreement.IsHumanitarian == true)
                return timed.NotApplicable;
        }

        // A grant to a body of the same country may rest on the local interest (CE, 28 July 1995, 129838).
        if (!act.HasAForeignParty)
            return act.Unknown(timed, ActPointers.LegalOpinions, LegalFactKind.LocalInterest);
        return act.Broken(timed, Rules.ConventionIsMissing, ActPointers.Modality, LegalFactKind.Convention, act.Agreement.Kind.Entry);
    }

    /// <summary>Since 9 July 2014 an action may be carried out with or without a convention.</summary>
    public static Verdict ConventionOptional(LegalAct act, Timed timed) =>
        act.Satisfied(timed, ActPointers.Kind, LegalFactKind.Convention, act.Agreement.Kind.Entry);

    /// <summary>SC4012. Since 6 February 2007 a convention states its object. An amendment or a renewal keeps the object of what it changes or prolongs.</summary>
    public static Verdict ObjectStated(LegalAct act, Timed timed)
    {
        if (!act.IsConvention || act.IsSupport)
            return timed.NotApplicable;
        if (act.Agreement.Object is { } stated)
            return act.Satisfied(timed, ActPointers.Object, LegalFactKind.Object, stated);
        if (Inheritance.Of(act, alsoByRenewal: true, static earlier => earlier.Object) is { } inherited)
            return act.Satisfied(timed, ActPointers.Relations.Append(inherited.Relation), LegalFactKind.Object, inherited.Fact);
        return act.Agreement.Lacks.AsSpan().Contains(AgreementContent.Object)
            ? act.Broken(timed, Rules.ObjectIsNotStated, ActPointers.Lacks, LegalFactKind.Object, AgreementContent.Object.Entry)
            : act.Unknown(timed, ActPointers.Object, LegalFactKind.Object);
    }

    /// <summary>SC4013. Since 6 February 2007 a convention states the estimated amount of the financial commitments; "none" is an amount.</summary>
    /// <remarks>An amendment that leaves the amounts alone keeps those of what it amends; a renewal states those of its own time.</remarks>
    public static Verdict AmountStated(LegalAct act, Timed timed)
    {
        if (!act.IsConvention || act.IsSupport)
            return timed.NotApplicable;
        if (!act.Agreement.Commitments.IsEmpty)
            return act.Satisfied(timed, ActPointers.Commitments, LegalFactKind.EstimatedAmount, act.Agreement.Commitments[0].Amount);
        if (act.Agreement.HasNoCommitments == true)
            return act.Satisfied(timed, ActPointers.HasNoCommitments, LegalFactKind.EstimatedAmount, 0);
        if (Inheritance.Of(act, alsoByRenewal: false, StatedAmount) is { } inherited)
            return act.Satisfied(timed, ActPointers.Relations.Append(inherited.Relation), LegalFactKind.EstimatedAmount, inherited.Fact);
        return act.Agreement.Lacks.AsSpan().Contains(AgreementContent.EstimatedAmount)
            ? act.Broken(timed, Rules.AmountIsNotStated, ActPointers.Lacks, LegalFactKind.EstimatedAmount, AgreementContent.EstimatedAmount.Entry)
            : act.Unknown(timed, ActPointers.Commitments, LegalFactKind.EstimatedAmount);
    }

    /// <summary>SC4014. A convention takes effect when it is transmitted. Without a record of it nobody knows, and it is never said to be in force.</summary>
    public static Verdict Transmission(LegalAct act, Timed timed)
    {
        // The circular of 2018 wants charters, wishes and letters of intent sent too; conventions are for the statute.
        var isGuidance = timed.Provision.Functions.AsSpan().Contains(LegalFunction.ToleratedPractice);
        if (act.IsSupport || act.IsConvention == isGuidance)
            return timed.NotApplicable;
        var at = ActPointers.Transmission(act.Index);
        var (sent, received) = (act.SentOn, act.Transmission?.ReceivedOn);
        foreach (var day in (ReadOnlySpan<PartialDate?>)[sent, received])
        {
            if (day is { } known && known.IsAfter(act.On) == Certainty.No)
                return act.Satisfied(timed, at, LegalFactKind.TransmissionDay, known);
        }

        foreach (var day in (ReadOnlySpan<PartialDate?>)[sent, received])
        {
            if (day is { } known && known.IsAfter(act.On) == Certainty.Surely)
                return act.NotYet(timed, Rules.IsNotYetInEffect, at, LegalFactKind.TransmissionDay, known, act.On, known);
        }

        return act.Unknown(timed, at, LegalFactKind.TransmissionDay);
    }

    /// <summary>SC4016. Humanitarian action without a convention: from 2007 in urgency, since 9 July 2014 always.</summary>
    public static Verdict HumanitarianAction(LegalAct act, Timed timed)
    {
        if (act.Agreement.IsHumanitarian == false || !act.IsConvention || !act.IsSupport)
            return timed.NotApplicable;

        // Since 2014 nothing turns on it: whatever is cooperation, aid or humanitarian may be supported.
        if (act.Agreement.IsHumanitarian is null && MayDoWithout(timed.Version, RequirementKind.ConventionOptional))
            return timed.NotApplicable;
        if (act.Agreement.IsHumanitarian is null)
            return act.Unknown(timed, ActPointers.IsHumanitarian, LegalFactKind.HumanitarianNature);
        if (timed.Requirement.OnlyInUrgency != true)
            return act.Satisfied(timed, ActPointers.IsHumanitarian, LegalFactKind.HumanitarianNature, LegalFactKind.HumanitarianNature.Entry);
        return act.Agreement.IsUrgent switch
        {
            true => act.Satisfied(timed, ActPointers.IsUrgent, LegalFactKind.Urgency, LegalFactKind.Urgency.Entry),
            false => act.Broken(timed, Rules.UrgencyDidNotJustifyIt, ActPointers.IsUrgent, LegalFactKind.Urgency, LegalFactKind.Urgency.Entry),
            null => act.Unknown(timed, ActPointers.IsUrgent, LegalFactKind.Urgency),
        };
    }

    private static bool MayDoWithout(ProvisionVersion version, RequirementKind permission)
    {
        foreach (var requirement in version.Requires)
        {
            if (requirement.Kind == permission)
                return true;
        }

        return false;
    }

    private static Argument? StatedAmount(Agreement earlier) =>
        earlier.Commitments is [{ Amount: var amount }, ..] ? amount : earlier.HasNoCommitments == true ? 0 : null;
}
