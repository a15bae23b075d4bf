using System.Text.Json.Serialization;
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
public sealed partial record Agreement
{
    /// <summary>Its identifier within the register.</summary>
    [JsonPropertyName("id")]
    public required AgreementId Id { get; init; }

    /// <summary>The partnership it was signed under; null when it stands alone.</summary>
    [JsonPropertyName("partnership")]
    public PartnershipId? Partnership { get; init; }

    /// <summary>What sort of instrument it is.</summary>
    [JsonPropertyName("kind")]
    public required AgreementKind Kind { get; init; }

    /// <summary>Its title, in the languages it has one in.</summary>
    [JsonPropertyName("title")]
    public LocalizedText? Title { get; init; }

    /// <summary>The number that a party gives it: "16-173".</summary>
    [JsonPropertyName("number")]
    public string? Number { get; init; }

    /// <summary>Who signed, or is to sign: two or more.</summary>
    [JsonPropertyName("parties")]
    public ValueList<AgreementParty> Parties { get; init; }

    /// <summary>What others say of who the parties are: a list that names another city, or leaves a party out.</summary>
    [JsonPropertyName("partyClaims")]
    public ValueList<PartyClaim> PartyClaims { get; init; }

    /// <summary>When it was signed, as the editor holds; null when it was not, or when that is unknown.</summary>
    [JsonPropertyName("signedOn")]
    public PartialDate? SignedOn { get; init; }

    /// <summary>How <see cref="SignedOn"/> was found; null when it is simply stated.</summary>
    [JsonPropertyName("signedOnBasis")]
    public DateBasis? SignedOnBasis { get; init; }

    /// <summary>When it was initialled, which is not signing; null when it was not, or when that is unknown.</summary>
    [JsonPropertyName("initialledOn")]
    public PartialDate? InitialledOn { get; init; }

    /// <summary>Other days that are claimed for <see cref="SignedOn"/>.</summary>
    [JsonPropertyName("dateClaims")]
    public ValueList<DateClaim> DateClaims { get; init; }

    /// <summary>Where it was signed; several places when the sides signed apart.</summary>
    [JsonPropertyName("signedAt")]
    public ValueList<Place> SignedAt { get; init; }

    /// <summary>What it is about, as it says.</summary>
    [JsonPropertyName("object")]
    public LocalizedText? Object { get; init; }

    /// <summary>The estimated financial commitments, by party, year and currency.</summary>
    [JsonPropertyName("commitments")]
    public ValueList<FinancialCommitment> Commitments { get; init; }

    /// <summary>Whether the instrument says that there is no financial commitment; null when it says nothing, or that is unknown.</summary>
    [JsonPropertyName("hasNoCommitments")]
    public bool? HasNoCommitments { get; init; }

    /// <summary>What somebody who read the text found it not to state; empty when it states it, or nobody looked.</summary>
    [JsonPropertyName("lacks")]
    public ValueList<AgreementContent> Lacks { get; init; }

    /// <summary>For how long it binds; null when unknown.</summary>
    [JsonPropertyName("term")]
    public Term? Term { get; init; }

    /// <summary>The languages whose texts are authentic; translations are not among them.</summary>
    [JsonPropertyName("authenticLanguages")]
    public ValueList<LanguageTag> AuthenticLanguages { get; init; }

    /// <summary>What earlier instruments it amends, renews, replaces or implements.</summary>
    [JsonPropertyName("relations")]
    public ValueList<AgreementRelation> Relations { get; init; }

    /// <summary>The law that the instrument itself cites.</summary>
    [JsonPropertyName("legalBases")]
    public ValueList<LegalReference> LegalBases { get; init; }

    /// <summary>
    /// What happened to the instrument itself, in any order: it took effect, was suspended, was annulled. Empty
    /// when nothing is recorded apart from the partnership's events.
    /// </summary>
    /// <remarks>
    /// Events of the relationship stand on <see cref="Partnership.Events"/>; one instrument may be annulled under a twinning that goes on.
    /// </remarks>
    [JsonPropertyName("events")]
    public ValueList<PartnershipEvent> Events { get; init; }

    /// <summary>What it is about, as themes.</summary>
    [JsonPropertyName("themes")]
    public ValueList<Theme> Themes { get; init; }

    /// <summary>The fields of cooperation in a source's own words, beside the codes of <see cref="Themes"/>: "jardins", "textile heritage".</summary>
    [JsonPropertyName("themeWordings")]
    public ValueList<LocalizedText> ThemeWordings { get; init; }

    /// <summary>How the cooperation is carried out; null when unknown.</summary>
    [JsonPropertyName("modality")]
    public CooperationModality? Modality { get; init; }

    /// <summary>Whether it is about humanitarian action; null when unknown.</summary>
    [JsonPropertyName("isHumanitarian")]
    public bool? IsHumanitarian { get; init; }

    /// <summary>Whether urgency justified it; null when unknown.</summary>
    [JsonPropertyName("isUrgent")]
    public bool? IsUrgent { get; init; }

    /// <summary>
    /// The case in which the law allows a convention with a State, when the parties rely on one; null when they rely on none (CGCT, art. L. 1115-5).
    /// </summary>
    [JsonPropertyName("stateCase")]
    public StateConventionCase? StateCase { get; init; }

    /// <summary>The body that it creates or joins; null when there is none.</summary>
    [JsonPropertyName("body")]
    public CooperationBody? Body { get; init; }

    /// <summary>What services' budgets pay for it, by service and year (the 1 % schemes).</summary>
    [JsonPropertyName("serviceFundings")]
    public ValueList<ServiceFunding> ServiceFundings { get; init; }

    /// <summary>When the national commission was told of it (CGCT, art. L. 1115-6); null when it was not, or that is unknown.</summary>
    [JsonPropertyName("reportedOn")]
    public PartialDate? ReportedOn { get; init; }

    /// <summary>What people held of its standing in law, where a person must judge: each with an author.</summary>
    [JsonPropertyName("legalOpinions")]
    public ValueList<LegalOpinion> LegalOpinions { get; init; }

    /// <summary>How many instruments were signed at once when they are not told apart; null for one.</summary>
    [JsonPropertyName("instrumentCount")]
    public int? InstrumentCount { get; init; }

    /// <summary>Texts and pictures of it.</summary>
    [JsonPropertyName("documents")]
    public ValueList<Document> Documents { get; init; }

    /// <summary>How far the editor trusts the record; null when not judged.</summary>
    [JsonPropertyName("confidence")]
    public ConfidenceLevel? Confidence { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the facts come from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>This agreement with one party changed; the others stay the same objects.</summary>
    /// <param name="party">The authority of the party; of several parties of one authority the first.</param>
    /// <param name="change">Makes the new party of the old one.</param>
    /// <exception cref="KeyNotFoundException">The authority is no party.</exception>
    /// <example><code>register.Change(id, agreement => agreement.Change(lyon, party => party with { SignedOn = PartialDate.On(2026, 3, 12) }))</code></example>
    public Agreement Change(AuthorityId party, Func<AgreementParty, AgreementParty> change) =>
        this with { Parties = Parties.Change(one => one.Authority == party, change) };

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
