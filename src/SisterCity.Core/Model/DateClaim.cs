using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>
/// A day that somebody claims for a date of which the editor chose another, or less: who, where, in which language, and why it was not chosen.
/// </summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new DateClaim { On = PartialDate.Parse("1981-04-24"), ClaimedBy = [AuthorityId.Parse("montpellier")],
///     WhyNotChosen = LocalizedText.Of("en", "contradicts the month that the other party gives") }
/// </code></example>
public sealed partial record DateClaim
{
    /// <summary>The date that is claimed.</summary>
    [JsonPropertyName("on")]
    public required PartialDate On { get; init; }

    /// <summary>The sides that claim it; empty when it is no side.</summary>
    [JsonPropertyName("claimedBy")]
    public ValueList<AuthorityId> ClaimedBy { get; init; }

    /// <summary>Who claims it, in words: "regional daily".</summary>
    [JsonPropertyName("claimant")]
    public LocalizedText? Claimant { get; init; }

    /// <summary>The language version of the document or page that has it; null when that does not matter.</summary>
    [JsonPropertyName("language")]
    public LanguageTag? Language { get; init; }

    /// <summary>How the claimant came by it; null when it is simply stated.</summary>
    [JsonPropertyName("basis")]
    public DateBasis? Basis { get; init; }

    /// <summary>Why the editor did not choose it; null when it only says more or less than the chosen one.</summary>
    [JsonPropertyName("whyNotChosen")]
    public LocalizedText? WhyNotChosen { get; init; }

    /// <summary>Where it is claimed.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
