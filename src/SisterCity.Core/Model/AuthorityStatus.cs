using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What an authority is, for a time: its kind in its own country, and its level for comparison with others.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new AuthorityStatus { Kind = AuthorityKind.SubProvincialCity, Validity = Validity.Between("1994-02-25", null) }</code></example>
public sealed partial record AuthorityStatus
{
    /// <summary>The kind.</summary>
    [JsonPropertyName("kind")]
    public required AuthorityKind Kind { get; init; }

    /// <summary>The level; null for that of the kind in the code list.</summary>
    [JsonPropertyName("level")]
    public AuthorityLevel? Level { get; init; }

    /// <summary>When it was so; null for "at all times, as far as known".</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
