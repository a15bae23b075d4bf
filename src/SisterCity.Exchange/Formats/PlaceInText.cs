using System.Text.RegularExpressions;
using SisterCity.Exchange.Mappings;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Formats;

/// <summary>A place as one cell names it: "Bonn, Germany", "Bonn (Allemagne)", "Bonn (1985)".</summary>
/// <param name="Name">The name.</param>
/// <param name="Country">The code of its country; null when the cell does not tell one that is known.</param>
/// <param name="Since">A year that stands behind it; null when there is none.</param>
internal readonly partial record struct PlaceInText(string Name, string? Country, string? Since)
{
    private static readonly ColumnDescription Countries = Targets.Find("party_country")!;
    private static readonly char[] Between = [';', '|', '\n', '、', '；'];

    /// <summary>Reads a cell that names one place.</summary>
    public static PlaceInText Of(string text)
    {
        var place = new PlaceInText(text.Trim(), null, null);
        while (Bracket().Match(place.Name) is { Success: true } bracket)
        {
            var (inner, rest) = (bracket.Groups["inner"].Value.Trim(), place.Name[..bracket.Index].TrimEnd());
            if (rest.Length == 0)
                return place;
            if (place.Since is null && Year().IsMatch(inner))
                place = place with { Name = rest, Since = inner };
            else if (place.Country is null && Countries.MeaningOf(inner) is { } code)
                place = place with { Name = rest, Country = code };
            else
                return place;
        }

        return place.Country is null && place.Name.LastIndexOf(',') is > 0 and var comma && Countries.MeaningOf(place.Name[(comma + 1)..].Trim()) is { } country
            ? place with { Name = place.Name[..comma].TrimEnd(), Country = country }
            : place;
    }

    /// <summary>The places of a cell that may name several, each as it is written.</summary>
    public static string[] Several(string text) => text.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[(（](?<inner>[^()（）]+)[)）]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:1[89]|20)\d{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
