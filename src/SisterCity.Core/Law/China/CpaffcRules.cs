using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law.France;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law.China;

/// <summary>The rules on friendship cities of CPAFFC (2002) and of some provinces and cities. Real links break them, so that a breach is a warning.</summary>
internal static class CpaffcRules
{
    /// <summary>Art. 7: the countries have diplomatic relations. The caller's opinion on recognition is no answer: a person says.</summary>
    public static Verdict DiplomaticRelations(LegalAct act, Timed timed) =>
        IsFriendshipTie(act) ? ForAPerson.Ask(act, timed, LegalFactKind.DiplomaticRelations) : timed.NotApplicable;

    /// <summary>SC4021. Art. 8: provinces and cities; normally not prefectures, districts, counties or below.</summary>
    public static Verdict EligibleLevel(LegalAct act, Timed timed)
    {
        if (!IsFriendshipTie(act))
            return timed.NotApplicable;
        if (act.Kind is not { IsListed: true } kind)
            return act.Unknown(timed, ActPointers.Authority(act.Index), LegalFactKind.PartyKind);
        return timed.Requirement.ExcludedKinds.AsSpan().Contains(kind)
            ? act.Broken(timed, Rules.LevelIsNotOpenToFriendship, ActPointers.Party(act.Index), LegalFactKind.PartyKind, kind.Entry, act.Name, kind.Entry)
            : act.Satisfied(timed, ActPointers.Party(act.Index), LegalFactKind.PartyKind, kind.Entry);
    }

    /// <summary>SC4022. Art. 9: province with region, city with city.</summary>
    public static Verdict MatchingLevels(LegalAct act, Timed timed)
    {
        if (!IsFriendshipTie(act))
            return timed.NotApplicable;
        var verdict = timed.NotApplicable;
        foreach (var counterpart in act.Counterparts())
        {
            if (act.Kind is not { IsListed: true } mine || counterpart.Kind is not { IsListed: true } other)
                return act.Unknown(timed, ActPointers.Authority(counterpart.Index), LegalFactKind.CounterpartKind);
            if (!Match(mine, other))
                return act.Broken(
                    timed, Rules.SidesAreOfUnequalLevels, ActPointers.Party(counterpart.Index),
                    LegalFactKind.CounterpartKind, other.Entry, act.Name, counterpart.Name);
            verdict = act.Satisfied(timed, ActPointers.Party(counterpart.Index), LegalFactKind.CounterpartKind, other.Entry);
        }

        return verdict;
    }

    /// <summary>SC4023. Qingdao, 1998, art. 10: a foreign city has one Chinese friendship city.</summary>
    /// <remarks>Only the register can show another one. No tie in the register proves nothing.</remarks>
    public static Verdict OneToOne(LegalAct act, Timed timed)
    {
        if (!IsFriendshipTie(act))
            return timed.NotApplicable;
        foreach (var counterpart in act.Counterparts())
        {
            if (act.Assessor.EarlierChineseTieOf(counterpart.Id, act.Agreement, act.Signed) is { } other)
                return act.Broken(
                    timed, Rules.CounterpartHasAnotherChineseTie, ActPointers.Party(counterpart.Index),
                    LegalFactKind.OtherTies, LegalAct.NameOf(other), counterpart.Name, LegalAct.NameOf(other));
        }

        return ForAPerson.Ask(act, timed, LegalFactKind.OtherTies);
    }

    /// <summary>SC4024. Step by step up to CPAFFC, before the signature.</summary>
    public static Verdict HigherApproval(LegalAct act, Timed timed)
    {
        if (!IsFriendshipTie(act))
            return timed.NotApplicable;
        var at = ActPointers.AuthorisingActsOf(act.Index);
        var (open, late) = (false, default(PartialDate?));
        foreach (var approval in act.Party.AuthorisingActs)
        {
            if (approval.Kind != AuthorisingActKind.HigherAuthorityApproval)
                continue;
            if (approval.AdoptedOn is not { } day || act.Signed is not { } signed || day.IsAfter(signed) == Certainty.Maybe)
                open = true;
            else if (day.IsAfter(signed) == Certainty.No)
                return act.Satisfied(timed, at, LegalFactKind.HigherApproval, day);
            else
                late = day;
        }

        return !open && late is { } after
            ? act.Broken(timed, Rules.ApprovedAfterSignature, at, LegalFactKind.HigherApproval, after, act.Name, act.SignedOrUnknown, after)
            : act.Unknown(timed, at, LegalFactKind.HigherApproval);
    }

    /// <summary>The rules speak of friendship cities; agreements for a time or a field are not among them.</summary>
    internal static bool IsFriendshipTie(LegalAct act) => FoundsAFriendshipTie(act.Agreement.Kind);

    internal static bool FoundsAFriendshipTie(AgreementKind kind) => kind == AgreementKind.SisterCityAgreement || kind == AgreementKind.TwinningOath;

    private static bool Match(AuthorityKind mine, AuthorityKind other) =>
        mine.IsCity() || mine == AuthorityKind.District || mine.Level == AuthorityLevel.County
            ? other.IsCity() || other.Level == AuthorityLevel.County || other.Level == AuthorityLevel.Municipal
            : mine.Level == other.Level;
}
