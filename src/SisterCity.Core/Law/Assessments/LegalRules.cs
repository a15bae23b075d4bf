using System.Collections.Frozen;
using SisterCity.Codelists;
using SisterCity.Law.China;
using SisterCity.Law.France;
using SisterCity.Law.Networks;

namespace SisterCity.Law;

/// <summary>Which function judges which kind of requirement.</summary>
internal static class LegalRules
{
    private static readonly FrozenDictionary<RequirementKind, LegalRule> ByKind = new Dictionary<RequirementKind, LegalRule>
    {
        [RequirementKind.StatutoryBasis] = ArticleL1115x1.StatutoryBasis,
        [RequirementKind.BorderOnly] = Article65OfLaw1982.BorderOnly,
        [RequirementKind.GovernmentConsent] = Article65OfLaw1982.GovernmentConsent,
        [RequirementKind.CounterpartAllowed] = OwnStatutes.CounterpartAllowed,
        [RequirementKind.StateCounterpartBarred] = ArticleL1115x5.StateCounterpartBarred,
        [RequirementKind.OwnPowers] = ForAPerson.OwnPowers,
        [RequirementKind.LocalInterest] = ForAPerson.LocalInterest,
        [RequirementKind.InternationalCommitments] = Commitments.InternationalCommitments,
        [RequirementKind.RecognisedCounterpart] = Commitments.RecognisedCounterpart,
        [RequirementKind.ConventionCompulsory] = OwnStatutes.ConventionCompulsory,
        [RequirementKind.ConventionOptional] = ArticleL1115x1.ConventionOptional,
        [RequirementKind.ObjectStated] = ArticleL1115x1.ObjectStated,
        [RequirementKind.AmountStated] = ArticleL1115x1.AmountStated,
        [RequirementKind.Transmission] = ArticleL1115x1.Transmission,
        [RequirementKind.AuthorisingAct] = ArticleL2121x29.AuthorisingAct,
        [RequirementKind.SignatoryDelegation] = SignatoryDelegations.SignatoryDelegation,
        [RequirementKind.RatifiedByAssembly] = OwnStatutes.RatifiedByAssembly,
        [RequirementKind.SoleObject] = ArticleL1115x4.SoleObject,
        [RequirementKind.HumanitarianAction] = ArticleL1115x1.HumanitarianAction,
        [RequirementKind.Agenda2030] = ForAPerson.Agenda2030,
        [RequirementKind.ReportingDuty] = ArticleL1115x6.ReportingDuty,
        [RequirementKind.SpendingCap] = OnePercent.SpendingCap,
        [RequirementKind.PriorAuthorisation] = ArticleL1115x4.PriorAuthorisation,
        [RequirementKind.PartnerIncluded] = ArticleL1115x4.PartnerIncluded,
        [RequirementKind.CapitalCap] = ArticleL1115x4.CapitalCap,
        [RequirementKind.AccountsAnnexed] = ArticleL1115x4.AccountsAnnexed,
        [RequirementKind.ReciprocalAgreement] = ArticleL1115x4.ReciprocalAgreement,
        [RequirementKind.StateMandate] = Overseas.StateMandate,
        [RequirementKind.Neutrality] = ForAPerson.Neutrality,
        [RequirementKind.ForeignPolicyReserved] = ForAPerson.ForeignPolicyReserved,
        [RequirementKind.Secularism] = ForAPerson.Secularism,
        [RequirementKind.SubsidyAgreement] = Subsidies.SubsidyAgreement,
        [RequirementKind.NoRegranting] = Subsidies.NoRegranting,
        [RequirementKind.RepublicanCommitment] = Subsidies.RepublicanCommitment,
        [RequirementKind.DiplomaticRelations] = CpaffcRules.DiplomaticRelations,
        [RequirementKind.EligibleLevel] = CpaffcRules.EligibleLevel,
        [RequirementKind.MatchingLevels] = CpaffcRules.MatchingLevels,
        [RequirementKind.OneToOne] = CpaffcRules.OneToOne,
        [RequirementKind.HigherApproval] = CpaffcRules.HigherApproval,
        [RequirementKind.SignedByHeads] = NetworkDefinitions.SignedByHeads,
        [RequirementKind.SeveralFields] = NetworkDefinitions.SeveralFields,
        [RequirementKind.AssemblyApproval] = NetworkDefinitions.AssemblyApproval,
        [RequirementKind.LongTerm] = NetworkDefinitions.LongTerm,
        [RequirementKind.PublicCeremony] = NetworkDefinitions.PublicCeremony,
        [RequirementKind.WrittenInstrument] = NetworkDefinitions.WrittenInstrument,
        [RequirementKind.UnlimitedTerm] = NetworkDefinitions.UnlimitedTerm,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<RequirementKind, int> Order =
        RequirementKind.List.Entries.Select((entry, i) => KeyValuePair.Create(RequirementKind.Parse(entry.Code), i)).ToFrozenDictionary();

    private static readonly FrozenSet<RequirementKind> OfTheAgreement =
    [
        RequirementKind.CounterpartAllowed, RequirementKind.StateCounterpartBarred, RequirementKind.ConventionCompulsory,
        RequirementKind.ConventionOptional, RequirementKind.ObjectStated, RequirementKind.AmountStated, RequirementKind.HumanitarianAction,
        RequirementKind.Agenda2030, RequirementKind.InternationalCommitments, RequirementKind.RecognisedCounterpart, RequirementKind.Neutrality,
        RequirementKind.ForeignPolicyReserved, RequirementKind.Secularism, RequirementKind.PartnerIncluded, RequirementKind.CapitalCap,
        RequirementKind.SoleObject, RequirementKind.ReciprocalAgreement, RequirementKind.SignedByHeads, RequirementKind.SeveralFields, RequirementKind.AssemblyApproval,
        RequirementKind.LongTerm, RequirementKind.PublicCeremony, RequirementKind.WrittenInstrument, RequirementKind.UnlimitedTerm,
    ];

    private static readonly FrozenSet<RequirementKind> AskedOnce =
    [
        RequirementKind.StatutoryBasis, RequirementKind.InternationalCommitments, RequirementKind.OwnPowers, RequirementKind.LocalInterest,
        RequirementKind.RecognisedCounterpart, RequirementKind.Neutrality, RequirementKind.ForeignPolicyReserved, RequirementKind.Secularism,
        RequirementKind.Agenda2030, RequirementKind.AuthorisingAct, RequirementKind.SubsidyAgreement, RequirementKind.ReportingDuty,
        RequirementKind.NoRegranting, RequirementKind.RepublicanCommitment,
        RequirementKind.EligibleLevel, RequirementKind.DiplomaticRelations, RequirementKind.MatchingLevels, RequirementKind.HigherApproval,
        RequirementKind.OneToOne,
    ];

    // The texts ask for these and name no sanction.
    private static readonly FrozenSet<RequirementKind> WithoutSanction =
        [RequirementKind.ObjectStated, RequirementKind.AmountStated, RequirementKind.ReportingDuty, RequirementKind.Agenda2030];

    /// <summary>Whether the text that asks for it names no sanction.</summary>
    public static bool HasNoSanction(RequirementKind kind) => WithoutSanction.Contains(kind);

    /// <summary>The function that judges a kind.</summary>
    public static LegalRule Find(RequirementKind kind) => ByKind[kind];

    /// <summary>Whether a function judges a kind: not what others only start from, nor what no fact of the model tells.</summary>
    public static bool IsJudged(RequirementKind kind) => ByKind.ContainsKey(kind);

    /// <summary>The place of a kind in the list, which is the order of verdicts.</summary>
    public static int OrderOf(RequirementKind kind) => Order[kind];

    /// <summary>Whether a kind is asked of each party, rather than of the agreement.</summary>
    public static bool IsAskedOfAParty(RequirementKind kind) => !OfTheAgreement.Contains(kind);

    /// <summary>Whether one answer serves all versions that ask it on a day.</summary>
    public static bool IsAskedOnce(RequirementKind kind) => AskedOnce.Contains(kind);
}
