using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>An identifier of a scheme that has no type of its own here: a Japanese local-government code, a Senegalese NINEA, an org-id.guide list.</summary>
/// <remarks>Both parts are kept as written. Equal by content. No order. Null when absent.</remarks>
/// <example><code>new Identifier { Scheme = "jp-lg", Id = "422011" }</code></example>
public sealed partial record Identifier
{
    /// <summary>The scheme, preferably a code of org-id.guide or a well-known name.</summary>
    [JsonPropertyName("scheme")]
    public required string Scheme { get; init; }

    /// <summary>The identifier within the scheme.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Where the identifier resolves, if anywhere.</summary>
    [JsonPropertyName("address")]
    public WebAddress? Address { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
