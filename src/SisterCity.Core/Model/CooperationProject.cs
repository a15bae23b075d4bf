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

    /// <summary>What it is called.</summary>
    [JsonPropertyName("title")]
    public required LocalizedText Title { get; init; }

    /// <summary>What it does.</summary>
    [JsonPropertyName("description")]
    public LocalizedText? Description { get; init; }

    /// <summary>The partnership it serves; null when none.</summary>
    [JsonPropertyName("partnership")]
    public PartnershipId? Partnership { get; init; }

    /// <summary>The agreement it carries out; null when none.</summary>
    [JsonPropertyName("agreement")]
    public AgreementId? Agreement { get; init; }

    /// <summary>Who takes part, the lead included.</summary>
    [JsonPropertyName("participants")]
    public ValueList<ProjectParticipant> Participants { get; init; }

    /// <summary>What it is about.</summary>
    [JsonPropertyName("themes")]
    public ValueList<Theme> Themes { get; init; }

    /// <summary>Its purposes in the OECD's Creditor Reporting System.</summary>
    [JsonPropertyName("purposes")]
    public ValueList<CrsPurpose> Purposes { get; init; }

    /// <summary>Where it takes place.</summary>
    [JsonPropertyName("places")]
    public ValueList<Place> Places { get; init; }

    /// <summary>The first day; null when unknown.</summary>
    [JsonPropertyName("startsOn")]
    public PartialDate? StartsOn { get; init; }

    /// <summary>The last day; null when not ended, or unknown.</summary>
    [JsonPropertyName("endsOn")]
    public PartialDate? EndsOn { get; init; }

    /// <summary>Where it stands; null when unknown.</summary>
    [JsonPropertyName("status")]
    public ProjectStatus? Status { get; init; }

    /// <summary>How it is carried out; null when unknown.</summary>
    [JsonPropertyName("modality")]
    public CooperationModality? Modality { get; init; }

    /// <summary>Whether it counts as official development assistance; null when not judged.</summary>
    [JsonPropertyName("isOfficialDevelopmentAssistance")]
    public bool? IsOfficialDevelopmentAssistance { get; init; }

    /// <summary>Budget and disbursements, by year, funder and currency.</summary>
    [JsonPropertyName("amounts")]
    public ValueList<ProjectAmount> Amounts { get; init; }

    /// <summary>What is done in it.</summary>
    [JsonPropertyName("activities")]
    public ValueList<ProjectActivity> Activities { get; init; }

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
