using SisterCity.Values;

namespace SisterCity.Law.France;

/// <summary>Which States were members of the Union and of the Council of Europe on a day, and which European States border on France, and which States lie
/// in the
/// zones of overseas mandates.</summary>
/// <remarks>From data/memberships.csv. A membership of which only the year is known may have begun on any day of it.</remarks>
internal static partial class Memberships
{
    private static readonly PartialDate BeginOfTheTransition = PartialDate.On(2020, 1, 31);
    private static readonly PartialDate EndOfTheTransition = PartialDate.On(2020, 12, 31);

    /// <summary>Whether a State was a member of the European Union, or of the Communities before it.</summary>
    /// <remarks>Until the end of 2020 the law of the Union went on applying to the United Kingdom: that it counted as a member is not excluded.</remarks>
    public static Certainty OfTheUnion(CountryCode country, PartialDate? day) =>
        On(EuropeanUnion, country, day) is var member && member == Certainty.No && country.Text is "GB" && day is { } when && when.IsAfter(EndOfTheTransition) != Certainty.Surely
            && when.IsAfter(BeginOfTheTransition) != Certainty.No
            ? Certainty.Maybe
            : member;

    /// <summary>Whether a State was a member of the Council of Europe.</summary>
    public static Certainty OfTheCouncilOfEurope(CountryCode country, PartialDate? day) => On(CouncilOfEurope, country, day);

    /// <summary>Whether a State is a European neighbour of France.</summary>
    public static Certainty IsEuropeanNeighbour(CountryCode country) =>
        EuropeanNeighbour.Contains($"\n{country.Text} ", StringComparison.Ordinal) ? Certainty.Surely : Certainty.No;

    /// <summary>Whether a State lies in the zone of the mandates of a territory. Where the code gives no list, one that is not known to may.</summary>
    public static Certainty LiesInZone(CountryCode country, string zone)
    {
        var table = zone switch
        {
            "caribbean" => Caribbean,
            "guiana-neighbour" => GuianaNeighbour,
            "indian-ocean" => IndianOcean,
            _ => throw new ArgumentOutOfRangeException(nameof(zone), zone, "There is no such zone."),
        };
        return table.Contains($"\n{country.Text} ", StringComparison.Ordinal) ? Certainty.Surely : Certainty.Maybe;
    }

    // A line a time: "\nGB 1973-01-01 2020-02-01", the end exclusive; without one while it lasts.
    private static Certainty On(string table, CountryCode country, PartialDate? day)
    {
        var answer = Certainty.No;
        foreach (var line in table.AsSpan(1).EnumerateLines())
        {
            if (!line.StartsWith(country.Text))
                continue;
            var times = line[(country.Text.Length + 1)..];
            var space = times.IndexOf(' ');
            if (day is not { } when)
                return Certainty.Maybe;
            var begun = PartialDate.Parse(times[..space].ToString()).IsAfter(when).Not();
            var goesOn = times[(space + 1)..] is { Length: > 0 } end ? PartialDate.Parse(end.ToString()).IsAfter(when) : Certainty.Surely;
            answer = answer.Or(begun.And(goesOn));
        }

        return answer;
    }
}
