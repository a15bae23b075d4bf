using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Who pays or receives an amount: an authority of the register, or anybody else by name.</summary>
/// <remarks>With an authority and a name, the name is that of a service or company of the authority. Equal by content.</remarks>
/// <example><code>new ProjectBody { Name = LocalizedText.Of("fr", "Agence de l'eau"), Country = CountryCode.France, Kind = AuthorityKind.Parse("state-service") }</code></example>
public sealed partial record ProjectBody
{
    /// <summary>The authority; null for somebody who is not in the register.</summary>
    [JsonPropertyName("authority")]
    public AuthorityId? Authority { get; init; }

    /// <summary>The name of somebody who is not in the register, or of the authority's service or company.</summary>
    [JsonPropertyName("name")]
    public LocalizedText? Name { get; init; }

    /// <summary>Its country; null when it is that of the authority, or unknown.</summary>
    [JsonPropertyName("country")]
    public CountryCode? Country { get; init; }

    /// <summary>What sort of body it is; null when it is that of the authority, or unknown.</summary>
    [JsonPropertyName("kind")]
    public AuthorityKind? Kind { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
