using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>An amount of a project that counts in totals: with how much, and what reports ask of it.</summary>
/// <remarks>Equal by content. No order. Made by <see cref="CountedAmounts"/>.</remarks>
/// <example><code>counted.Where(amount => amount.Year == 2024).Sum(amount => amount.Own)</code></example>
public sealed record CountedAmount
{
    /// <summary>The project that has it.</summary>
    public required CooperationProject Project { get; init; }

    /// <summary>Its index among the amounts of the project, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its place in the register.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>What it adds to totals: the amount, less what the amounts that it contains add.</summary>
    public required Money Sum { get; init; }

    /// <summary>What of the sum is the payers' own money.</summary>
    public required decimal Own { get; init; }

    /// <summary>What of the sum came from others, who may tell it themselves.</summary>
    public required decimal Foreign { get; init; }

    /// <summary>What of the sum is passed on from payments that the register does not tell enough of to divide it.</summary>
    public required decimal Undivided { get; init; }

    /// <summary>The time that it counts in; null when nothing tells it.</summary>
    public PartialDate? Time { get; init; }

    /// <summary>The country of the payer; null when it is not known, or when several pay.</summary>
    public CountryCode? PayerCountry { get; init; }

    /// <summary>The channel of delivery, as stated or as it follows from the receiver; null when nothing tells it.</summary>
    public CrsChannel? Channel { get; init; }

    /// <summary>
    /// The channel that follows from who receives it, whatever is stated; null when the kind or the country of the receiver is not known, or tells none.
    /// </summary>
    public CrsChannel? ChannelOfReceiver { get; init; }

    /// <summary>
    /// The parts by country and purpose, in the order in which the project states them; the sums and the own money of the parts are those of the amount.
    /// </summary>
    public required ValueList<AmountPart> Parts { get; init; }

    /// <summary>The amount.</summary>
    public ProjectAmount Amount => Project.Amounts[Index];

    /// <summary>The calendar year that it counts in; null when it may be in several.</summary>
    public int? Year => AmountTimes.YearOf(Time);

    /// <summary>The type of aid, of the amount or of the project; null when unknown.</summary>
    public AidType? AidType => Amount.AidType ?? Project.AidType;

    /// <summary>Whether it counts as official development assistance, by the amount or by the project; null when not judged.</summary>
    public bool? IsOfficialDevelopmentAssistance => Amount.IsOfficialDevelopmentAssistance ?? Project.IsOfficialDevelopmentAssistance;

    /// <summary>Whether it may count in a year.</summary>
    /// <param name="year">The year.</param>
    public bool MayBeIn(int year) => AmountTimes.YearsOf(Time) is var (first, last) && first <= year && year <= last;
}
