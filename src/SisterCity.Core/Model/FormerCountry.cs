using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A country that an authority belonged to for a time.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new FormerCountry { Country = CountryCode.Parse("SU"), Validity = Validity.Between(null, "1991-08-24") }</code></example>
public sealed partial record FormerCountry
{
    /// <summary>The country.</summary>
    [JsonPropertyName("country")]
    public required CountryCode Country { get; init; }

    /// <summary>When it belonged to it.</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
