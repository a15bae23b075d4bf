using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A country that benefits from a project, and its part of the money.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new ProjectCountry { Country = CountryCode.Parse("MG") }</code></example>
public sealed partial record ProjectCountry
{
    /// <summary>The country.</summary>
    [JsonPropertyName("country")]
    public required CountryCode Country { get; init; }

    /// <summary>Its part of the project's money, in percent; null when not stated: all of it when it is the only one.</summary>
    [JsonPropertyName("share")]
    public decimal? Share { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
