using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A project run under a partnership or an agreement: who leads, what for, where, with whose money.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new CooperationProject { Id = ProjectId.Parse("water-blitta"), Title = LocalizedText.Of("fr", "Eau et assainissement"),
///     Participants = [new ProjectParticipant { Authority = AuthorityId.Parse("yvelines"), Role = ProjectRole.Lead }] }
/// </code></example>
public sealed partial record CooperationProject
{
    /// <summary>Its identifier within the register.</summary>
    [JsonPropertyName("id")]
    public required ProjectId Id { get; init; }

    /// <summary>Whether it is a programme, a project, a phase or an edition; null for a project, or when not said.</summary>
    [JsonPropertyName("kind")]
    public ProjectKind? Kind { get; init; }

    /// <summary>What it is called.</summary>
    [JsonPropertyName("title")]
    public required LocalizedText Title { get; init; }

    /// <summary>What it does.</summary>
    [JsonPropertyName("description")]
    public LocalizedText? Description { get; init; }

    /// <summary>What others call it.</summary>
    [JsonPropertyName("identifiers")]
    public ValueList<ProjectIdentifier> Identifiers { get; init; }

    /// <summary>The programme or project that it is a part of; null when none.</summary>
    [JsonPropertyName("partOf")]
    public ProjectId? PartOf { get; init; }

    /// <summary>The partnership it serves; null when none.</summary>
    [JsonPropertyName("partnership")]
    public PartnershipId? Partnership { get; init; }

    /// <summary>The agreement it carries out; null when none.</summary>
    [JsonPropertyName("agreement")]
    public AgreementId? Agreement { get; init; }

    /// <summary>Who takes part, the lead included.</summary>
    [JsonPropertyName("participants")]
    public ValueList<ProjectParticipant> Participants { get; init; }

    /// <summary>What it is about, the most important first.</summary>
    [JsonPropertyName("themes")]
    public ValueList<Theme> Themes { get; init; }

    /// <summary>Its purposes in the OECD's Creditor Reporting System, with their shares.</summary>
    [JsonPropertyName("purposes")]
    public ValueList<ProjectPurpose> Purposes { get; init; }

    /// <summary>The countries that benefit; empty for those of the partners.</summary>
    [JsonPropertyName("countries")]
    public ValueList<ProjectCountry> Countries { get; init; }

    /// <summary>Where it takes place.</summary>
    [JsonPropertyName("places")]
    public ValueList<Place> Places { get; init; }

    /// <summary>The policy markers that were examined.</summary>
    [JsonPropertyName("markers")]
    public ValueList<ProjectMarker> Markers { get; init; }

    /// <summary>The Sustainable Development Goals and targets that it serves, the most important first.</summary>
    [JsonPropertyName("sdgs")]
    public ValueList<Sdg> Sdgs { get; init; }

    /// <summary>Its type of aid; null when unknown.</summary>
    [JsonPropertyName("aidType")]
    public AidType? AidType { get; init; }

    /// <summary>The channel of delivery, where it is not the one that follows from who receives the money; null when it is.</summary>
    [JsonPropertyName("channel")]
    public CrsChannel? Channel { get; init; }

    /// <summary>The first day; null when unknown.</summary>
    [JsonPropertyName("startsOn")]
    public PartialDate? StartsOn { get; init; }

    /// <summary>Other first days that are given.</summary>
    [JsonPropertyName("startClaims")]
    public ValueList<DateClaim> StartClaims { get; init; }

    /// <summary>The last day; null when not ended, or unknown.</summary>
    [JsonPropertyName("endsOn")]
    public PartialDate? EndsOn { get; init; }

    /// <summary>Other last days that are given.</summary>
    [JsonPropertyName("endClaims")]
    public ValueList<DateClaim> EndClaims { get; init; }

    /// <summary>Where it stands, when no dated event tells it; null when unknown.</summary>
    [JsonPropertyName("status")]
    public ProjectStatus? Status { get; init; }

    /// <summary>What changed where it stands, with its day and reason.</summary>
    [JsonPropertyName("events")]
    public ValueList<ProjectEvent> Events { get; init; }

    /// <summary>How it is carried out; null when unknown.</summary>
    [JsonPropertyName("modality")]
    public CooperationModality? Modality { get; init; }

    /// <summary>Whether it counts as official development assistance; null when not judged.</summary>
    [JsonPropertyName("isOfficialDevelopmentAssistance")]
    public bool? IsOfficialDevelopmentAssistance { get; init; }

    /// <summary>Its money and goods: planned, promised, paid, received.</summary>
    [JsonPropertyName("amounts")]
    public ValueList<ProjectAmount> Amounts { get; init; }

    /// <summary>What is done in it.</summary>
    [JsonPropertyName("activities")]
    public ValueList<ProjectActivity> Activities { get; init; }

    /// <summary>What it brought about.</summary>
    [JsonPropertyName("results")]
    public ValueList<ProjectResult> Results { get; init; }

    /// <summary>Its texts: conventions, reports, pictures.</summary>
    [JsonPropertyName("documents")]
    public ValueList<Document> Documents { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the facts come from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
