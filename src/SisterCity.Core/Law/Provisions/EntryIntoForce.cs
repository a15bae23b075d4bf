using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The day on which a text took effect, where the official base counts from another.</summary>
/// <remarks>
/// Before 2008 LEGI counts from the day of publication. The law counted one clear day after it in Paris (decree of 5 November 1870) until 31 May
/// 2004, and since then the day after it (article 1 of the Civil code). Equal by content.
/// </remarks>
/// <example><code>new EntryIntoForce { On = PartialDate.Parse("2007-02-07"), IsFromMemory = true }</code></example>
public sealed partial record EntryIntoForce
{
    /// <summary>The first day of effect.</summary>
    [JsonPropertyName("on")]
    public required PartialDate On { get; init; }

    /// <summary>Whether the day is derived from a rule that no source was read for; null when it was read.</summary>
    [JsonPropertyName("isFromMemory")]
    public bool? IsFromMemory { get; init; }

    /// <summary>By which rule.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }
}
