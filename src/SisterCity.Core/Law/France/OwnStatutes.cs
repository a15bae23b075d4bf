using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>Authorities with provisions of their own: Paris beside the general law, communities of overseas instead of it.</summary>
internal static class OwnStatutes
{
    /// <summary>The counterparts of the general law; and where a provision binds single authorities, those that it names.</summary>
    /// <remarks>Paris may contract with any foreign person but a State: what the general law leaves out is no fault there.</remarks>
    public static Verdict CounterpartAllowed(LegalAct act, Timed timed)
    {
        if (!timed.Version.OnlyFor.IsEmpty)
            return NamedByTheStatute(act, timed);
        var verdict = ArticleL1115x1.CounterpartAllowed(act, timed);
        if (verdict.Outcome != VerdictOutcome.Broken)
            return verdict;
        foreach (var other in act.Framework!.Entries)
        {
            if (other.Requirement.Kind == RequirementKind.CounterpartAllowed && !other.Version.OnlyFor.IsEmpty
                && NamedByTheStatute(act, other).Outcome != VerdictOutcome.Broken)
                return timed.NotApplicable;
        }

        return verdict;
    }

    /// <summary>No convention is compulsory where a statute lets the authority grant foreign persons subsidies, as Paris since 1996.</summary>
    public static Verdict ConventionCompulsory(LegalAct act, Timed timed)
    {
        var verdict = ArticleL1115x1.ConventionCompulsory(act, timed);
        if (verdict.Outcome is VerdictOutcome.Satisfied or VerdictOutcome.NotApplicable)
            return verdict;
        foreach (var other in act.Framework!.Entries)
        {
            if (!other.Version.OnlyFor.IsEmpty && other.Requirement.Counterparts.AsSpan().Contains(CounterpartKind.ForeignPrivatePerson))
                return timed.NotApplicable;
        }

        return verdict;
    }

    /// <summary>The assembly approves what was concluded: before the signature or after it.</summary>
    public static Verdict RatifiedByAssembly(LegalAct act, Timed timed)
    {
        if (!act.IsConvention)
            return timed.NotApplicable;
        if (act.OpinionOn(RequirementKind.RatifiedByAssembly) is { } opinion)
            return ForAPerson.Judge(act, timed, opinion, LegalFactKind.AssemblyVote);
        var at = ActPointers.AuthorisingActsOf(act.Index);
        foreach (var authorising in act.Party.AuthorisingActs)
        {
            if (authorising.Kind == AuthorisingActKind.Deliberation && authorising.AdoptedOn is { } day)
                return act.Satisfied(timed, at, LegalFactKind.AssemblyVote, day);
        }

        return act.Unknown(timed, at, LegalFactKind.AssemblyVote);
    }

    /// <summary>Whether the State's leave is asked of the party by a provision on agreements with States.</summary>
    public static bool AsksForAMandate(LegalAct act) => act.Framework!.Find(RequirementKind.StateMandate) is not null;

    private static Verdict NamedByTheStatute(LegalAct act, Timed timed)
    {
        if (!act.IsConvention)
            return timed.NotApplicable;
        var named = timed.Requirement.Counterparts.AsSpan();
        var (good, unknown) = (default(Counterpart?), default(Counterpart?));
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart is not { Authority: not null, Kind: { IsListed: true } kind })
                unknown ??= counterpart;
            else if (kind.IsState() && (act.HasALawOnStates || AsksForAMandate(act)))
                continue;
            else if (!kind.IsState() && (!kind.IsBodyBesideAuthorities() || named.Contains(CounterpartKind.ForeignPrivatePerson)))
                good ??= counterpart;
            else
                // What else the statute allows is not described.
                return act.Unknown(timed, ActPointers.Authority(act.Index), LegalFactKind.OwnStatute);
        }

        if (unknown is { } open)
            return act.Unknown(timed, ActPointers.Authority(open.Index), LegalFactKind.CounterpartKind);
        return good is { } one ? act.Satisfied(timed, ActPointers.Party(one.Index), LegalFactKind.CounterpartKind, one.Kind!.Value.Entry) : timed.NotApplicable;
    }
}
