using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Something that changed where a project stands: its start, a suspension, its end.</summary>
/// <remarks>What stops a project does not end the partnership that it serves, which has events of its own. Equal by content.</remarks>
/// <example><code>
/// new ProjectEvent { Status = ProjectStatus.Suspended, On = PartialDate.Parse("2023-08-06"),
///     Reason = LocalizedText.Of("fr", "Décision de la France sur le Sahel") }
/// </code></example>
public sealed partial record ProjectEvent
{
    /// <summary>Where the project stands from then on.</summary>
    [JsonPropertyName("status")]
    public required ProjectStatus Status { get; init; }

    /// <summary>When; null when unknown.</summary>
    [JsonPropertyName("on")]
    public PartialDate? On { get; init; }

    /// <summary>The part of the project that it is about, in words: "the money", "the works"; null for the whole.</summary>
    [JsonPropertyName("part")]
    public LocalizedText? Part { get; init; }

    /// <summary>The crisis that brought it about; null when none.</summary>
    [JsonPropertyName("crisis")]
    public CrisisId? Crisis { get; init; }

    /// <summary>Why, in words; null when unknown.</summary>
    [JsonPropertyName("reason")]
    public LocalizedText? Reason { get; init; }

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
