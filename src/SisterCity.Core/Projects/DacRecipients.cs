using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The list of recipients of the DAC of the OECD, dated: which country could receive official development assistance when.</summary>
/// <remarks>
/// What is spent in a country counts as official development assistance only while the country is on the list. The list is revised every three
/// years; of days that the known lists do not cover nothing is said.
/// </remarks>
/// <example><code>
/// DacRecipients.IsEligible(CountryCode.China, 2024)              // Certainty.Surely
/// DacRecipients.IsEligible(CountryCode.Parse("AG"), 2023)        // Certainty.No: it left the list on 1 January 2022
/// DacRecipients.IsEligible(CountryCode.China, 2016)              // Certainty.Maybe: no list of that year is known here
/// </code></example>
public static partial class DacRecipients
{
    private static readonly Lazy<ValueList<DacRecipient>> Rows = new(static () => [.. DacTable.Rows(Table).Select(Read)]);

    /// <summary>The recipients, in the order of their codes: those of the list, those that left it in the time covered, and the regions of several.</summary>
    public static ValueList<DacRecipient> All => Rows.Value;

    /// <summary>The time of which the lists are known; the end is exclusive.</summary>
    public static Validity Covered { get; } = Validity.Between(CoveredFrom, CoveredUntil);

    /// <summary>Whether a country was on the list in a year.</summary>
    /// <param name="country">The country.</param>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <returns>Maybe for a year that the lists do not cover, and for one in which it left the list during the year.</returns>
    public static Certainty IsEligible(CountryCode country, int year) => IsEligible(country, PartialDate.InYear(year));

    /// <summary>Whether a country was on the list at a date.</summary>
    /// <param name="country">The country; of <see cref="CountryCode.Unknown"/> nothing is known.</param>
    /// <param name="date">The date; null when it is not known.</param>
    /// <returns>Maybe when the lists do not cover the date, or do and do not tell.</returns>
    public static Certainty IsEligible(CountryCode country, PartialDate? date)
    {
        if (date is not { } when || country == CountryCode.Unknown)
            return Certainty.Maybe;
        var isCovered = Covered.CoversOn(when);
        if (Of(country) is not { } recipient)
            return isCovered == Certainty.Surely ? Certainty.No : Certainty.Maybe;

        // Who has not left the list may leave it as soon as it is not known any more.
        var isListed = recipient.Listed.CoversOn(when);
        if (recipient.Listed.Until is null)
            isListed = isListed.And(isCovered);
        return isListed == Certainty.No && isCovered != Certainty.Surely ? Certainty.Maybe : isListed;
    }

    /// <summary>The recipient that a country or territory is.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The recipient; null when it was not on the list in the time covered.</returns>
    public static DacRecipient? Of(CountryCode country) => Find(recipient => recipient.Country == country);

    /// <summary>The recipient that has a code of the DAC.</summary>
    /// <param name="code">The code: "269".</param>
    /// <returns>The recipient; null when there is none.</returns>
    public static DacRecipient? OfCode(string code) => Find(recipient => string.Equals(recipient.Code, code, StringComparison.Ordinal));

    private static DacRecipient? Find(Func<DacRecipient, bool> isIt)
    {
        foreach (var recipient in All)
        {
            if (isIt(recipient))
                return recipient;
        }

        return null;
    }

    private static DacRecipient Read(string[] cells)
    {
        CountryCode? country = cells[0].Length > 0 ? CountryCode.Parse(cells[0]) : null;
        return new()
        {
            Country = country,
            Code = cells[1],
            Name = country is { } known ? CodelistCatalog.Countries.Find(known.Text)!.Title! : DacTable.Names(cells.AsSpan(2, 3)),
            IncomeGroup = cells[5].Length > 0 ? DacIncomeGroup.Parse(cells[5]) : null,
            Geography = cells[6],
            Listed = Validity.Between(cells[7], cells[8].Length > 0 ? cells[8] : null),
            Source = cells[9],
        };
    }
}
