using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>
/// CGCT, art. L. 2121-29, L. 3211-1 and L. 4221-1: the assembly settles the affairs of the authority by its deliberations. An act binds once it is public and
/// the State's representative has received it (art. L. 2131-1, L. 3131-1, L. 4141-1; before 1996 law 82-213).
/// </summary>
internal static class ArticleL2121x29
{
    /// <summary>SC4015, SC4031. An act of the assembly that bound before the signature.</summary>
    /// <remarks>
    /// Of several acts one is enough. An assembly of a commune, a department or a region cannot delegate the matter to its executive (L. 2122-22, L. 3211-2,
    /// L. 4221-5); one of a grouping can (L. 5211-10), but for joining a body.
    /// </remarks>
    public static Verdict AuthorisingAct(LegalAct act, Timed timed)
    {
        if (act.Agreement.Kind.Nature == AgreementNature.Unilateral)
            return timed.NotApplicable;
        var at = ActPointers.AuthorisingActsOf(act.Index);
        var (adopted, open, notYetBinding, late) = (default(PartialDate?), false, default((LegalFactKind Step, PartialDate Day)?), default(PartialDate?));
        var committee = default(AuthorisingAct?);
        foreach (var authorising in act.Party.AuthorisingActs)
        {
            committee = IsOfTheCommittee(act, authorising) ? authorising : committee;
            if (!MayAuthorise(act, authorising.Kind))
                continue;
            if (authorising.AdoptedOn is not { } day || act.Signed is not { } signed || day.IsAfter(signed) == Certainty.Maybe)
            {
                open = true;
                continue;
            }

            if (day.IsAfter(signed) == Certainty.Surely)
            {
                late = day;
                continue;
            }

            var (published, received) = (Before(authorising.PublishedOn, signed), Before(authorising.Transmission?.ReceivedOn, signed));
            if (published == Certainty.Surely && received == Certainty.Surely)
                return act.Satisfied(timed, at, LegalFactKind.AuthorisationDay, PartyEffect.LaterOf(authorising.PublishedOn!.Value, authorising.Transmission!.ReceivedOn!.Value));
            if (received == Certainty.No)
                notYetBinding = (LegalFactKind.ReceptionDay, authorising.Transmission!.ReceivedOn!.Value);
            else if (published == Certainty.No)
                notYetBinding = (LegalFactKind.EnforceableDay, authorising.PublishedOn!.Value);
            else if (authorising.Transmission is { ReceivedOn: null, SentOn: { } sent } && sent.IsAfter(signed) == Certainty.Surely)
                notYetBinding = (LegalFactKind.TransmissionDay, sent);
            else
                adopted = day;
        }

        if (adopted is { } known)
            return act.Unknown(timed, at, LegalFactKind.EnforceableDay, [new LegalFact { Kind = LegalFactKind.AuthorisationDay, At = at, Value = known }])
                with { SeeAlso = act.Framework!.OnBindingActs };
        if (open)
            return act.Unknown(timed, at, LegalFactKind.AuthorisationDay);
        if (committee is not null)
            return ByTheCommittee(act, timed, committee);
        if (notYetBinding is { } step)
            return act.Broken(
                timed, Rules.AuthorisingActDidNotBindYet, at, step.Step, step.Day, act.Name, act.SignedOrUnknown, step.Step.Entry, step.Day)
                with { SeeAlso = act.Framework!.OnBindingActs };
        return late is { } after
            ? act.Broken(timed, Rules.AuthorisedAfterSignature, at, LegalFactKind.AuthorisationDay, after, act.Name, act.SignedOrUnknown, after)
            : act.Unknown(timed, at, LegalFactKind.AuthorisationDay);
    }

    /// <summary>
    /// The standing committee decides what the assembly delegated to it (CGCT, art. L. 3211-2, L. 4221-5: anything but the budget and the accounts). Whether it
    /// delegated this is for a person to say.
    /// </summary>
    private static Verdict ByTheCommittee(LegalAct act, Timed timed, AuthorisingAct decision)
    {
        if (act.OpinionOn(RequirementKind.AuthorisingAct) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.CommitteeDelegation);
        var at = ActPointers.AuthorisingActsOf(act.Index);
        ValueList<LegalFact> facts = decision.AdoptedOn is { } day ? [new LegalFact { Kind = LegalFactKind.AuthorisationDay, At = at, Value = day }] : default;
        return act.Unknown(timed, at, LegalFactKind.CommitteeDelegation, facts) with { SeeAlso = act.Framework!.OnDelegation };
    }

    // Departments and regions have one, and communities of both; communes have none. What it decided after the signature authorised nothing before.
    private static bool IsOfTheCommittee(LegalAct act, AuthorisingAct decision) =>
        decision.Kind == AuthorisingActKind.StandingCommitteeDecision
        && act.Kind is { } kind && kind.Level != AuthorityLevel.Municipal && kind.Level != AuthorityLevel.Intercommunal
        && (decision.AdoptedOn is not { } day || act.Signed is not { } signed || day.IsAfter(signed) != Certainty.Surely);

    private static bool MayAuthorise(LegalAct act, AuthorisingActKind kind) =>
        kind == AuthorisingActKind.Deliberation
        || (kind == AuthorisingActKind.DelegatedDecision && act.Kind is { } grouping && grouping.Level == AuthorityLevel.Intercommunal
            && grouping != AuthorityKind.MixedSyndicate && act.Agreement.Body is null && !act.Framework!.OnDelegation.IsEmpty);

    // Whether a day is not later than the signature; null when it is not recorded.
    internal static Certainty? Before(PartialDate? day, PartialDate signed) => day?.IsAfter(signed).Not();
}
