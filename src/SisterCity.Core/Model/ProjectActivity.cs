using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Something that is done in a project: an exchange of students, a festival, a training.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new ProjectActivity { Kind = ActivityKind.StudentExchange, On = PartialDate.Parse("2024-09-06/2024-09-13") }</code></example>
public sealed partial record ProjectActivity
{
    /// <summary>What sort of activity it is.</summary>
    [JsonPropertyName("kind")]
    public required ActivityKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    [JsonPropertyName("title")]
    public LocalizedText? Title { get; init; }

    /// <summary>When; null when unknown.</summary>
    [JsonPropertyName("on")]
    public PartialDate? On { get; init; }

    /// <summary>Where; null when unknown.</summary>
    [JsonPropertyName("place")]
    public Place? Place { get; init; }

    /// <summary>Whether it is planned, was held or was given up; null when unknown.</summary>
    [JsonPropertyName("state")]
    public ActivityState? State { get; init; }

    /// <summary>How many people took part; null when unknown.</summary>
    [JsonPropertyName("people")]
    public int? People { get; init; }

    /// <summary>Other numbers of people that are given.</summary>
    [JsonPropertyName("peopleClaims")]
    public ValueList<CountClaim> PeopleClaims { get; init; }

    /// <summary>Whether it counts as official development assistance; null when as the project.</summary>
    [JsonPropertyName("isOfficialDevelopmentAssistance")]
    public bool? IsOfficialDevelopmentAssistance { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
