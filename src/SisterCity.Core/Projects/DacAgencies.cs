using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>Under which agency of its country the aid of a local authority is reported to the DAC of the OECD.</summary>
/// <remarks>Of 18 countries. Where several agencies are possible all are given: it is for the authority to say which.</remarks>
/// <example><code>DacAgencies.For(barcelona, new LocalDate(2025, 12, 31)) // one: 16, municipalities of Spain</code></example>
public static partial class DacAgencies
{
    private static readonly Lazy<ValueList<DacAgency>> Rows = new(static () => [.. DacTable.Rows(Table).Select(Read)]);

    /// <summary>The agencies, by the code of the donor and of the agency.</summary>
    public static ValueList<DacAgency> All => Rows.Value;

    /// <summary>The agencies of a country.</summary>
    /// <param name="country">The country.</param>
    /// <returns>The agencies; none when no agency of local authorities is known of the country.</returns>
    public static ValueList<DacAgency> Of(CountryCode country) => [.. All.Where(agency => agency.Country == country)];

    /// <summary>
    /// The agencies that an authority may report under: the one that stands for it alone, when a code of ISO 3166-2 says that it is that one; else
    /// those that stand for authorities of its levels, and those of one authority that its names may be names of.
    /// </summary>
    /// <param name="authority">The authority.</param>
    /// <param name="day">The day on which its levels count.</param>
    /// <returns>One when it is clear, several when it has to be asked, none when the list has none for such an authority.</returns>
    /// <remarks>A level that is not recorded excludes no agency.</remarks>
    public static ValueList<DacAgency> For(LocalAuthority authority, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var agencies = Of(authority.Country);
        var subdivisions = authority.Codes.Select(static codes => codes.Iso3166Part2).OfType<SubdivisionCode>().ToHashSet();
        if (agencies.FirstOrDefault(agency => agency.Subdivision is { } one && subdivisions.Contains(one)) is { } itsOwn)
            return [itsOwn];
        var levels = authority.LevelsOn(day).Select(static level => level.Value).ToHashSet();
        return [.. agencies.Where(agency => Fits(agency, levels) && (!agency.IsOfOne || MayBe(authority, agency, subdivisions)))];
    }

    private static bool Fits(DacAgency agency, HashSet<AuthorityLevel> levels) =>
        agency.Levels.IsEmpty || levels.Count == 0 || agency.Levels.Any(levels.Contains);

    // Who has another code of a subdivision is another authority, whatever it is called.
    private static bool MayBe(LocalAuthority authority, DacAgency agency, HashSet<SubdivisionCode> subdivisions) =>
        (agency.Subdivision is null || subdivisions.Count == 0) && authority.Names.Any(name => HasAWordOf(name.Text, agency));

    private static bool HasAWordOf(LocalizedText name, DacAgency agency)
    {
        foreach (var (_, text) in name.Pairs)
        {
            var key = BareLetters.KeyOf(text);
            if (agency.Words.Any(word => key.Contains(word, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static DacAgency Read(string[] cells) => new()
    {
        Country = CountryCode.Parse(cells[0]),
        DonorCode = cells[1],
        Code = cells[2],
        Acronym = cells[3],
        Name = DacTable.Names(cells.AsSpan(4, 3)),
        Levels = [.. cells[7].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(AuthorityLevel.Parse)],
        Subdivision = cells[8].Length > 0 ? SubdivisionCode.Parse(cells[8]) : null,
        Words = [.. cells[9].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(BareLetters.KeyOf)],
        Source = cells[10],
    };
}
