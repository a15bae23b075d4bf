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
    // The joint communiqué of 27 January 1964.
    private static readonly PartialDate WithFrance = PartialDate.On(1964, 1, 27);

    /// <summary>Art. 7: the countries have diplomatic relations. The caller's opinion on recognition is no answer: a person says.</summary>
    public static Verdict DiplomaticRelations(LegalAct act, Timed timed) =>
        FoundsNoTie(act, timed) ?? (act.OpinionOn(RequirementKind.DiplomaticRelations) is null && HasOnlyFrench(act)
            ? act.Satisfied(timed, ActPointers.Parties, LegalFactKind.DiplomaticRelations, WithFrance)
            : ForAPerson.Ask(act, timed, LegalFactKind.DiplomaticRelations));

    /// <summary>SC4021. Art. 8: provinces and cities; normally not prefectures, districts, counties or below.</summary>
    public static Verdict EligibleLevel(LegalAct act, Timed timed)
    {
        if (FoundsNoTie(act, timed) is { } none)
            return none;
        if (act.Kind is not { IsListed: true } kind || kind == AuthorityKind.NewArea)
            return act.Unknown(timed, ActPointers.Authority(act.Index), LegalFactKind.PartyKind);
        return timed.Requirement.ExcludedKinds.AsSpan().Contains(kind)
            ? act.Broken(timed, Rules.LevelIsNotOpenToFriendship, ActPointers.Party(act.Index), LegalFactKind.PartyKind, kind.Entry, act.Name, kind.Entry)
            : act.Satisfied(timed, ActPointers.Party(act.Index), LegalFactKind.PartyKind, kind.Entry);
    }

    /// <summary>SC4022. Art. 9: provinces and cities with foreign authorities that correspond to a province, and with cities; nothing below a city.</summary>
    /// <remarks>
    /// Whether a province may tie itself to a city is not settled: the end of the article was not read. A department is below a region and not below a city.
    /// </remarks>
    public static Verdict MatchingLevels(LegalAct act, Timed timed)
    {
        if (FoundsNoTie(act, timed) is { } none)
            return none;
        var verdict = timed.NotApplicable;
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Kind is { } body && body.IsBodyBesideAuthorities())
                continue;
            if (act.Kind is not { IsListed: true } mine || counterpart.Kind is not { IsListed: true } other)
                return act.Unknown(timed, ActPointers.Authority(counterpart.Index), LegalFactKind.CounterpartKind);
            if (IsBelowACity(other))
                return act.Broken(
                    timed, Rules.SidesAreOfUnequalLevels, ActPointers.Party(counterpart.Index),
                    LegalFactKind.CounterpartKind, other.Entry, act.Name, counterpart.Name);
            if (!Match(mine, other))
                return act.Unknown(timed, ActPointers.Party(counterpart.Index), LegalFactKind.MatchingLevels);
            verdict = act.Satisfied(timed, ActPointers.Party(counterpart.Index), LegalFactKind.CounterpartKind, other.Entry);
        }

        return verdict;
    }

    /// <summary>SC4023. Qingdao, 1998, art. 10: a foreign city has one Chinese friendship city.</summary>
    /// <remarks>Only the register can show another one. No tie in the register proves nothing.</remarks>
    public static Verdict OneToOne(LegalAct act, Timed timed)
    {
        if (FoundsNoTie(act, timed) is { } none)
            return none;
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
        if (FoundsNoTie(act, timed) is { } none)
            return none;
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

    /// <summary>
    /// The rules speak of friendship cities: an instrument that is named so, and the first agreement of a partnership that is one, whatever its name is. Practice
    /// signs protocols and memoranda. Null when the act founds such a tie.
    /// </summary>
    private static Verdict? FoundsNoTie(LegalAct act, Timed timed) => Founds(act) switch
    {
        Certainty.Surely => null,
        Certainty.Maybe => act.Unknown(timed, ActPointers.SignedOn, LegalFactKind.SignatureDay),
        _ => timed.NotApplicable,
    };

    private static Certainty Founds(LegalAct act)
    {
        var agreement = act.Agreement;
        if (!act.HasAForeignParty || IsAcrossTheStrait(act))
            return Certainty.No;
        if (FoundsAFriendshipTie(agreement.Kind))
            return Certainty.Surely;
        if (agreement.Kind.Nature != AgreementNature.Agreement || act.Assessor.PartnershipOf(agreement) is not { } partnership
            || partnership.Kind != PartnershipKind.Twinning)
            return Certainty.No;
        var founds = Certainty.Surely;
        foreach (var other in act.Assessor.AgreementsUnder(partnership.Id))
        {
            if (other.Id == agreement.Id || other.Kind.Nature != AgreementNature.Agreement)
                continue;
            var isEarlier = other.OfFirst() is { } first && agreement.OfFirst() is { } mine ? mine.IsAfter(first) : Certainty.Maybe;
            if (isEarlier == Certainty.Surely || FoundsAFriendshipTie(other.Kind))
                return Certainty.No;
            if (isEarlier == Certainty.Maybe)
                founds = Certainty.Maybe;
        }

        return founds;
    }

    // The rules are about foreign cities.
    private static bool IsAcrossTheStrait(LegalAct act)
    {
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Authority?.Country is not { } country || country.Text is not ("TW" or "HK" or "MO"))
                return false;
        }

        return act.Counterparts().Length > 0;
    }

    private static bool HasOnlyFrench(LegalAct act)
    {
        foreach (var counterpart in act.Counterparts())
        {
            if (counterpart.Authority?.Country != CountryCode.France)
                return false;
        }

        return act.When.IsAfter(WithFrance) == Certainty.Surely && act.Counterparts().Length > 0;
    }

    internal static bool FoundsAFriendshipTie(AgreementKind kind) => kind == AgreementKind.SisterCityAgreement || kind == AgreementKind.TwinningOath;

    private static bool IsBelowACity(AuthorityKind kind) => kind.Level == AuthorityLevel.SubMunicipal || kind == AuthorityKind.District;

    // Cities with cities, what corresponds to a province with its like; a department stands between the two.
    private static bool Match(AuthorityKind mine, AuthorityKind other) =>
        other == AuthorityKind.Department || mine.Level == other.Level || (IsACity(mine) && IsACity(other));

    private static bool IsACity(AuthorityKind kind) => kind.IsCity() || kind == AuthorityKind.District || kind.Level == AuthorityLevel.County || kind.IsGrouping();
}
