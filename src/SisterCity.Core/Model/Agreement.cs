using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>An instrument that authorities signed, or prepare: oath, convention, memorandum, amendment, letter of intent.</summary>
/// <remarks>Its parties are who signed, even if another authority holds it today. Equal by content.</remarks>
/// <example><code>
/// new Agreement { Id = AgreementId.Parse("yvelines-shenzhen-2017"), Kind = AgreementKind.CooperationAgreement,
///     Parties = [new AgreementParty { Authority = AuthorityId.Parse("yvelines") }, new AgreementParty { Authority = AuthorityId.Parse("shenzhen") }],
///     SignedOn = PartialDate.Parse("2017-02-09") }
/// </code></example>
public sealed record Agreement
{
    /// <summary>Its identifier within the register.</summary>
    public required AgreementId Id { get; init; }

    /// <summary>The partnership it was signed under; null when it stands alone.</summary>
    public PartnershipId? Partnership { get; init; }

    /// <summary>What sort of instrument it is.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>Its title, in the languages it has one in.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The number that a party gives it: "16-173".</summary>
    public string? Number { get; init; }

    /// <summary>Who signed, or is to sign: two or more.</summary>
    public ValueList<AgreementParty> Parties { get; init; }

    /// <summary>When it was signed, as the editor holds; null when it was not, or when that is unknown.</summary>
    public PartialDate? SignedOn { get; init; }

    /// <summary>How <see cref="SignedOn"/> was found; null when it is simply stated.</summary>
    public DateBasis? SignedOnBasis { get; init; }

    /// <summary>When it was initialled, which is not signing; null when it was not, or when that is unknown.</summary>
    public PartialDate? InitialledOn { get; init; }

    /// <summary>Other days that are claimed for <see cref="SignedOn"/>.</summary>
    public ValueList<DateClaim> DateClaims { get; init; }

    /// <summary>Where it was signed; several places when the sides signed apart.</summary>
    public ValueList<Place> SignedAt { get; init; }

    /// <summary>What it is about, as it says.</summary>
    public LocalizedText? Object { get; init; }

    /// <summary>The estimated financial commitments, by party, year and currency.</summary>
    public ValueList<FinancialCommitment> Commitments { get; init; }

    /// <summary>Whether the instrument says that there is no financial commitment; null when it says nothing, or that is unknown.</summary>
    public bool? HasNoCommitments { get; init; }

    /// <summary>What somebody who read the text found it not to state; empty when it states it, or nobody looked.</summary>
    public ValueList<AgreementContent> Lacks { get; init; }

    /// <summary>For how long it binds; null when unknown.</summary>
    public Term? Term { get; init; }

    /// <summary>The languages whose texts are authentic; translations are not among them.</summary>
    public ValueList<LanguageTag> AuthenticLanguages { get; init; }

    /// <summary>What earlier instruments it amends, renews, replaces or implements.</summary>
    public ValueList<AgreementRelation> Relations { get; init; }

    /// <summary>The law that the instrument itself cites.</summary>
    public ValueList<LegalReference> LegalBases { get; init; }

    /// <summary>What happened to the instrument itself, in any order: it took effect, was suspended, was annulled. Empty when nothing is recorded apart from the partnership's events.</summary>
    /// <remarks>What happened to the relationship stands on <see cref="Partnership.Events"/>; one instrument may be annulled under a twinning that goes on.</remarks>
    public ValueList<PartnershipEvent> Events { get; init; }

    /// <summary>What it is about, as themes.</summary>
    public ValueList<Theme> Themes { get; init; }

    /// <summary>How the cooperation is carried out; null when unknown.</summary>
    public CooperationModality? Modality { get; init; }

    /// <summary>Whether it is about humanitarian action; null when unknown.</summary>
    public bool? IsHumanitarian { get; init; }

    /// <summary>Whether urgency justified it; null when unknown.</summary>
    public bool? IsUrgent { get; init; }

    /// <summary>The case in which the law allows a convention with a State, when the parties rely on one; null when they rely on none (CGCT, art. L. 1115-5).</summary>
    public StateConventionCase? StateCase { get; init; }

    /// <summary>The body that it creates or joins; null when there is none.</summary>
    public CooperationBody? Body { get; init; }

    /// <summary>What services' budgets pay for it, by service and year (the 1 % schemes).</summary>
    public ValueList<ServiceFunding> ServiceFundings { get; init; }

    /// <summary>When the national commission was told of it (CGCT, art. L. 1115-6); null when it was not, or that is unknown.</summary>
    public PartialDate? ReportedOn { get; init; }

    /// <summary>What people held of its standing in law, where a person must judge: each with an author.</summary>
    public ValueList<LegalOpinion> LegalOpinions { get; init; }

    /// <summary>How many instruments were signed at once when they are not told apart; null for one.</summary>
    public int? InstrumentCount { get; init; }

    /// <summary>Texts and pictures of it.</summary>
    public ValueList<Document> Documents { get; init; }

    /// <summary>How far the editor trusts the record; null when not judged.</summary>
    public ConfidenceLevel? Confidence { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Where the facts come from.</summary>
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
