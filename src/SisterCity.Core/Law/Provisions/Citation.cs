using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>An identifier of a legal text in one of the systems that identify legal texts.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new Citation { Scheme = CitationScheme.Legiarti, Id = "LEGIARTI000006389099" }</code></example>
public sealed partial record Citation
{
    /// <summary>The system.</summary>
    [JsonPropertyName("scheme")]
    public required CitationScheme Scheme { get; init; }

    /// <summary>The identifier in that system.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Where the text can be read, when its scheme does not say that already; null otherwise.</summary>
    [JsonPropertyName("address")]
    public WebAddress? Address { get; init; }

    /// <summary>Where the text can be read: the address that is given, or else that of the official publisher for its scheme; null when there is none.</summary>
    [JsonIgnore]
    public WebAddress? ReadAt => Address ?? Scheme.AddressOf(Id);

    /// <summary>The scheme and the identifier: "LEGIARTI: LEGIARTI000006389099".</summary>
    public override string ToString() => $"{Scheme}: {Id}";
}
