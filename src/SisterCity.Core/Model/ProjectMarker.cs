using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>How far a project pursues an objective of the OECD's policy markers.</summary>
/// <remarks>An objective that was not examined has no marker. A score of 0 says that it was examined and is not pursued. Equal by content.</remarks>
/// <example><code>new ProjectMarker { Marker = PolicyMarker.Parse("1"), Score = 2 }</code></example>
public sealed partial record ProjectMarker
{
    /// <summary>The objective.</summary>
    [JsonPropertyName("marker")]
    public required PolicyMarker Marker { get; init; }

    /// <summary>0 not pursued, 1 significant, 2 principal; 3 for desertification and up to 4 for reproductive health alone.</summary>
    [JsonPropertyName("score")]
    public required int Score { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
