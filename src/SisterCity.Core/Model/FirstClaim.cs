using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A claim to be the first of its sort between countries: checkable against the register.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new FirstClaim { Between = [CountryCode.France, CountryCode.China],
///     Wording = LocalizedText.Of("fr", "premier jumelage franco-chinois") }
/// </code></example>
public sealed partial record FirstClaim
{
    /// <summary>The countries between which it is the first, two or more.</summary>
    [JsonPropertyName("between")]
    public required ValueList<CountryCode> Between { get; init; }

    /// <summary>How it is put.</summary>
    [JsonPropertyName("wording")]
    public LocalizedText? Wording { get; init; }

    /// <summary>The sides that claim it; empty when it is no side, or unknown.</summary>
    [JsonPropertyName("claimedBy")]
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>Where it is claimed.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
