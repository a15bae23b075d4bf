using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What a project brought about, in words.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new ProjectResult { Statement = LocalizedText.Of("en", "790 water points for 79 000 people"), AsOf = PartialDate.Parse("2017") }</code></example>
public sealed partial record ProjectResult
{
    /// <summary>What was brought about.</summary>
    [JsonPropertyName("statement")]
    public required LocalizedText Statement { get; init; }

    /// <summary>The day up to which it is told; null when unknown.</summary>
    [JsonPropertyName("asOf")]
    public PartialDate? AsOf { get; init; }

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
