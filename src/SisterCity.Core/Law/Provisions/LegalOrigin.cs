using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The instrument that made or ended a version, and where in it.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new LegalOrigin { Instrument = LegalInstrumentId.Parse("fr-loi-2014-773"), Article = "14" }</code></example>
public sealed partial record LegalOrigin
{
    /// <summary>The instrument.</summary>
    [JsonPropertyName("instrument")]
    public required LegalInstrumentId Instrument { get; init; }

    /// <summary>The article of the instrument; null when it is the whole, or unknown.</summary>
    [JsonPropertyName("article")]
    public string? Article { get; init; }

    /// <summary>Whether the article, or the attribution, was not confirmed by a source; null when it was.</summary>
    [JsonPropertyName("isFromMemory")]
    public bool? IsFromMemory { get; init; }
}
