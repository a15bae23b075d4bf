using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A source, and what it supports here.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new SourceReference { Source = SourceId.Parse("clionautes"), Supports = LocalizedText.Of("en", "signed 22 June 1981") }</code></example>
public sealed partial record SourceReference
{
    /// <summary>The source.</summary>
    [JsonPropertyName("source")]
    public required SourceId Source { get; init; }

    /// <summary>What it says on the matter; null for all of the record.</summary>
    [JsonPropertyName("supports")]
    public LocalizedText? Supports { get; init; }

    /// <summary>Where in the source: a page, a row.</summary>
    [JsonPropertyName("locator")]
    public string? Locator { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
