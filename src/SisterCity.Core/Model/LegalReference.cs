using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>The law as an instrument cites it, kept as written. The legal room says what the law asked.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new LegalReference { Country = CountryCode.Parse("CM"), Text = "loi n° 2004-17 du 22 juillet 2004, art. 4 et 5" }</code></example>
public sealed partial record LegalReference
{
    /// <summary>The country whose law it is; null when it is not that of one country, or unknown.</summary>
    [JsonPropertyName("country")]
    public CountryCode? Country { get; init; }

    /// <summary>The citation.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Where the cited text can be read.</summary>
    [JsonPropertyName("address")]
    public WebAddress? Address { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
