using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>The authority that another lies in, for a time.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new AuthorityParent { Parent = AuthorityId.Parse("sichuan"), Validity = Validity.Between(null, "1997-03-14") }</code></example>
public sealed partial record AuthorityParent
{
    /// <summary>The authority it lies in.</summary>
    [JsonPropertyName("parent")]
    public required AuthorityId Parent { get; init; }

    /// <summary>When it lay there; null for "at all times, as far as known".</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
