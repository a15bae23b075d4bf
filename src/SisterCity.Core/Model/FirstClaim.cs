using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>A claim to be the first of its sort between countries: checkable against the register.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>new FirstClaim { Between = [CountryCode.France, CountryCode.China], Wording = LocalizedText.Of("fr", "premier jumelage franco-chinois") }</code></example>
public sealed record FirstClaim
{
    /// <summary>The countries between which it is the first, two or more.</summary>
    public required ValueList<CountryCode> Between { get; init; }

    /// <summary>How it is put.</summary>
    public LocalizedText? Wording { get; init; }

    /// <summary>The sides that claim it; empty when it is no side, or unknown.</summary>
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>Where it is claimed.</summary>
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
