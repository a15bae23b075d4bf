using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>For how long an agreement binds.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new Term { Kind = TermKind.Fixed,
///     StartsOn = PartialDate.Parse("2021"), EndsOn = PartialDate.Parse("2027"), Length = CalendarPeriod.Parse("P6Y") }
/// </code></example>
public sealed partial record Term
{
    /// <summary>What sort of term it is.</summary>
    [JsonPropertyName("kind")]
    public required TermKind Kind { get; init; }

    /// <summary>The first day; null when it is that of signature or entry into force, or unknown.</summary>
    [JsonPropertyName("startsOn")]
    public PartialDate? StartsOn { get; init; }

    /// <summary>The last day on which it binds, as contracts count; null when there is none, or unknown.</summary>
    [JsonPropertyName("endsOn")]
    public PartialDate? EndsOn { get; init; }

    /// <summary>Other days that are claimed for <see cref="EndsOn"/>.</summary>
    [JsonPropertyName("endClaims")]
    public ValueList<DateClaim> EndClaims { get; init; }

    /// <summary>The length that is stated; null when none is.</summary>
    [JsonPropertyName("length")]
    public CalendarPeriod? Length { get; init; }

    /// <summary>The length of each tacit extension; null when none is stated.</summary>
    [JsonPropertyName("renewalLength")]
    public CalendarPeriod? RenewalLength { get; init; }

    /// <summary>How often it may be extended; null when not limited, or unknown.</summary>
    [JsonPropertyName("mostRenewals")]
    public int? MostRenewals { get; init; }

    /// <summary>The notice to be given before its end; null when none is stated.</summary>
    [JsonPropertyName("notice")]
    public CalendarPeriod? Notice { get; init; }

    /// <summary>The condition on which it ends, in words.</summary>
    [JsonPropertyName("condition")]
    public LocalizedText? Condition { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
