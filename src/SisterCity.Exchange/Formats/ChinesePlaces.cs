using SisterCity.Directories;
using SisterCity.Exchange.Imports;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>The GB/T 2260 codes of places of which a list has the names: that of the only place of the name in its province, and none else.</summary>
internal sealed class ChinesePlaces(IAuthorityDirectory? directory, CellPlace place, List<Finding> findings)
{
    private readonly Dictionary<(string Province, string? City), (string? Code, List<LocalAuthority> Bearers)> known = [];

    /// <summary>The code of a city, district or county in a province, or of the province.</summary>
    /// <param name="row">The row that names it.</param>
    /// <param name="province">The province, or what is of its rank.</param>
    /// <param name="city">The city; null for the province itself.</param>
    /// <param name="heading">The heading of the name.</param>
    public string? CodeOf(int row, string province, string? city, string heading)
    {
        if (directory is null || province.Length == 0)
            return null;
        if (known.TryGetValue((province, city), out var earlier))
            return earlier.Code;
        var bearers = city is null ? ProvincesOf(province) : CitiesOf(city, ProvincesOf(province));
        var code = bearers.Select(CodeOf).Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;
        known.Add((province, city), (code, bearers));
        if (bearers.Count == 0)
            findings.Add(CellPlace.Of(Rules.PlaceIsNotInTheDirectory, place.At(row, null, heading), city ?? province, province));
        else if (code is null)
            findings.Add(CellPlace.Of(Rules.NameHasSeveralBearers, place.At(row, null, heading), city ?? province,
                Argument.Of(bearers.Select(static one => $"{one.Names[0].Text.In(LanguageTag.Chinese)} {CodeOf(one)}"))));
        return code;
    }

    private static string CodeOf(LocalAuthority authority) => authority.Codes.First(static codes => codes.GbT2260 is not null).GbT2260!.Value.Text;

    private List<LocalAuthority> ProvincesOf(string name) => [.. Named(name).Where(static one => CodeOf(one).EndsWith("0000", StringComparison.Ordinal))];

    private List<LocalAuthority> CitiesOf(string name, List<LocalAuthority> provinces)
    {
        var within = Named(name).Where(one => !CodeOf(one).EndsWith("0000", StringComparison.Ordinal));
        return [.. provinces is [var province] ? within.Where(one => CodeOf(one).StartsWith(CodeOf(province)[..2], StringComparison.Ordinal)) : within];
    }

    /// <summary>Who bears the name; those who bear it with its ending, when there are any: 朝阳市 is not 朝阳县.</summary>
    private List<LocalAuthority> Named(string name)
    {
        var all = directory!.FindByName(name).Where(static one => one.Codes.Any(static codes => codes.GbT2260 is not null)).ToList();
        var exact = all.Where(one => one.Names.Any(its => its.Text.Any(text => string.Equals(text.Value, name, StringComparison.Ordinal)))).ToList();
        return exact.Count > 0 ? exact : all;
    }
}
