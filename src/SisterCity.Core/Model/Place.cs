using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A place where something happened.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Place { Name = LocalizedText.Of("fr", "Bordeaux") }</code></example>
public sealed partial record Place
{
    /// <summary>What the place is called.</summary>
    [JsonPropertyName("name")]
    public required LocalizedText Name { get; init; }

    /// <summary>The authority it is in; null when not in the register.</summary>
    [JsonPropertyName("authority")]
    public AuthorityId? Authority { get; init; }

    /// <summary>The country it is in; null when unknown.</summary>
    [JsonPropertyName("country")]
    public CountryCode? Country { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("location")]
    public GeoPoint? Location { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
