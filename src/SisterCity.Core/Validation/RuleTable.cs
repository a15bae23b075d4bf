using SisterCity.Model;

namespace SisterCity.Validation;

/// <summary>The functions of all rules, by the record that they look at.</summary>
/// <remarks>
/// A source generator writes the tables from the numbers that the functions carry. A report tells of a record subject by subject, in the order below, and
/// within a subject in the order of its file.
/// </remarks>
[Subjects(
    typeof(ValueRules),
    typeof(IdentityRules),
    typeof(CodeRules),
    typeof(CodeKindRules),
    typeof(ContainmentRules),
    typeof(PlaceRules),
    typeof(NameRules),
    typeof(SuccessionRules),
    typeof(ExistenceRules),
    typeof(EndingRules),
    typeof(RecognitionRules),
    typeof(DirectoryRules),
    typeof(SideRules),
    typeof(PartyRules),
    typeof(MemberRules),
    typeof(KindRules),
    typeof(SignatureRules),
    typeof(DateRules),
    typeof(TermRules),
    typeof(CommitmentRules),
    typeof(RelationRules),
    typeof(BeginningRules),
    typeof(DisputeRules),
    typeof(LifeRules),
    typeof(EventRules),
    typeof(ParticipationRules),
    typeof(CrisisRules),
    typeof(RenewalRules),
    typeof(StatusRules),
    typeof(SourceRules),
    typeof(ParticipantRules),
    typeof(PeriodRules),
    typeof(ShareRules),
    typeof(AidCodeRules),
    typeof(EligibilityRules),
    typeof(AmountRules),
    typeof(OriginRules),
    typeof(SpendingRules),
    typeof(ReportRules),
    typeof(ProjectStatusRules),
    typeof(GrantRules),
    typeof(CapRules),
    typeof(DoubleMoneyRules),
    typeof(DoubleRules),
    typeof(LinkRules),
    typeof(TallyRules))]
[TableOf(typeof(LocalAuthority), Door = "a local authority")]
[TableOf(typeof(Partnership), Door = "a partnership")]
[TableOf(typeof(Agreement), Door = "an agreement")]
[TableOf(typeof(CooperationProject), Door = "a project")]
[TableOf(typeof(Crisis))]
[TableOf(typeof(Source), Door = "a source")]
[TableOf(typeof(Register), IsTheWhole = true)]
internal static partial class RuleTable;
