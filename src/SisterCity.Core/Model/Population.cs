using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>How many people lived in an authority.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Population { Inhabitants = 1946, AsOf = PartialDate.Parse("2017") }</code></example>
public sealed partial record Population
{
    /// <summary>The number of inhabitants.</summary>
    [JsonPropertyName("inhabitants")]
    public required long Inhabitants { get; init; }

    /// <summary>The date it was counted for; null when unknown.</summary>
    [JsonPropertyName("asOf")]
    public PartialDate? AsOf { get; init; }

    /// <summary>Where the number comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
