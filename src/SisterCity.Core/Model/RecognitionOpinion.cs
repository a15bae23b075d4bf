using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What somebody holds of an authority's standing: recognised, not recognised, under sanctions. Always with an author and a time.</summary>
/// <remarks>The library has no opinion of its own. Equal by content.</remarks>
/// <example><code>
/// new RecognitionOpinion { Author = LocalizedText.Of("fr", "République française"),
///     Position = RecognitionPosition.NotRecognised }
/// </code></example>
public sealed partial record RecognitionOpinion
{
    /// <summary>Whose opinion it is: a State, a court, a ministry.</summary>
    [JsonPropertyName("author")]
    public required LocalizedText Author { get; init; }

    /// <summary>What the author holds.</summary>
    [JsonPropertyName("position")]
    public required RecognitionPosition Position { get; init; }

    /// <summary>When the author held it; null when unknown.</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the author says so.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
