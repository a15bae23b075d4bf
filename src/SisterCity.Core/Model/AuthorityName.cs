using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A name of an authority, with its languages and dates.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new AuthorityName { Text = LocalizedText.Of("fr", "Canton").And("zh", "广州市") }</code></example>
public sealed partial record AuthorityName
{
    /// <summary>The name, in one or more languages.</summary>
    [JsonPropertyName("text")]
    public required LocalizedText Text { get; init; }

    /// <summary>What sort of name it is; null for the ordinary one.</summary>
    [JsonPropertyName("kind")]
    public NameKind? Kind { get; init; }

    /// <summary>When it was the name; null for "at all times, as far as known".</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
