using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>An agreement whose stated term ends within a time: what somebody should renew, replace or let go.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>
/// foreach (var lapse in new Lifecycle(register).LapsingWithin(12, new LocalDate(2027, 1, 1)))
///     Console.WriteLine($"{lapse.Agreement} {lapse.Latest} {lapse.Certainty}"); // toulouse-dusseldorf-2021 2027-12-31 Surely
/// </code></example>
[JsonConverter(typeof(NeedsContractConverter<Lapse>))]
public sealed record Lapse
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init; }

    /// <summary>What the agreement is called: its title, else the names of its parties.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The partnership it was signed under; null when it stands alone.</summary>
    public PartnershipId? Partnership { get; init; }

    /// <summary>What the partnership is called; null when the register has none that the agreement names.</summary>
    public LocalizedText? PartnershipName { get; init; }

    /// <summary>The first day that may be the last of the term; null when nothing bounds it.</summary>
    public LocalDate? Earliest { get; init; }

    /// <summary>The last day that may be the last of the term; null when nothing bounds it.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>Surely when every day that may be the last lies within the time, else maybe.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether a clause prolongs it unless a side objects.</summary>
    public bool ProlongsItself { get; init; }

    /// <summary>The last day on which notice is surely in time; null when no notice is stated.</summary>
    public LocalDate? NoticeBy { get; init; }
}
