using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What shows only when all records of a register are counted.</summary>
internal static class TallyRules
{
    // An artefact shows only among many: fewer partnerships than this are not counted by year.
    private const int FewestToCount = 50;

    /// <summary>SC5006. A year has a tenth of all beginnings, and five times as many as the years beside it have on average.</summary>
    /// <remarks>It is the default of a data entry.</remarks>
    [Rule("SC5006")]
    public static void YearIsADefault(Register register, CheckContext context, FindingSink found)
    {
        var years = register.Partnerships
            .Select((partnership, index) => (Year: YearOf(partnership.Since), Index: index))
            .Where(pair => pair.Year is not null)
            .GroupBy(pair => pair.Year!.Value)
            .ToDictionary(group => group.Key, group => (Count: group.Count(), First: group.First().Index));
        var total = years.Values.Sum(year => year.Count);
        if (total < FewestToCount)
            return;
        foreach (var (year, (count, first)) in years.OrderBy(pair => pair.Key))
        {
            var neighbours = years.GetValueOrDefault(year - 1).Count + years.GetValueOrDefault(year + 1).Count;
            if (count * 10 >= total && count * 2 >= neighbours * 5)
                found.Add(Rules.YearIsADefault, $"partnerships/{first}/since", PartialDate.InYear(year), count, total);
        }

        static int? YearOf(PartialDate? since) =>
            since is { Earliest: { } earliest, Latest: { } latest } && earliest.Year == latest.Year && earliest.Year is > 0 and < 9999 ? earliest.Year : null;
    }

    /// <summary>SC2062. The list does not tell the country of authorities: said once, at the first.</summary>
    [Rule("SC2062")]
    public static void CountriesAreNotTold(Register register, CheckContext context, FindingSink found)
    {
        var (first, count) = (-1, 0);
        for (var i = 0; i < register.Authorities.Count; i++)
        {
            if (register.Authorities[i].Country != CountryCode.Unknown)
                continue;
            first = first < 0 ? i : first;
            count++;
        }

        if (count > 0)
            found.Add(Rules.CountriesAreNotTold, $"authorities/{first}/country", count, register.Authorities.Count);
    }

    /// <summary>SC5010. Nothing refers to a source.</summary>
    [Rule("SC5010")]
    public static void SourceIsNeverUsed(Register register, CheckContext context, FindingSink found)
    {
        if (register.Sources.IsEmpty)
            return;
        var used = new UsedSources([]);
        RecordWalk.Walk(register, ref used);
        for (var i = 0; i < register.Sources.Count; i++)
        {
            if (!used.Ids.Contains(register.Sources[i].Id))
                found.Add(Rules.SourceIsNeverUsed, $"sources/{i}", register.Sources[i].Id.Text);
        }
    }
}
