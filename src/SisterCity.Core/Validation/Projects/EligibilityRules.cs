using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Whether the countries of a project could receive official development assistance when its money was given.</summary>
internal static class EligibilityRules
{
    /// <summary>SC3013. An amount counts as official development assistance, and its country was surely not on the list.</summary>
    [Rule("SC3013")]
    public static void CountryIsNotEligible(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var (index, country, time) in Asked(project, context, Certainty.No))
            found.Add(Rules.CountryIsNotEligible, $"amounts/{index}", Countries.NameOf(country), time);
    }

    /// <summary>SC3014. An amount counts as official development assistance, and the known lists do not tell whether its country was on the list.</summary>
    [Rule("SC3014")]
    public static void EligibilityIsNotKnown(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var (index, country, time) in Asked(project, context, Certainty.Maybe))
            found.Add(Rules.EligibilityIsNotKnown, $"amounts/{index}", Countries.NameOf(country), time);
    }

    // Once for each country and time: of many amounts the first.
    private static IEnumerable<(int Index, CountryCode Country, PartialDate Time)> Asked(CooperationProject project, CheckContext context, Certainty answer)
    {
        IReadOnlyList<ProjectCountry>? countries = null;
        HashSet<string>? times = null;
        for (var i = 0; i < project.Amounts.Count; i++)
        {
            if (!IsAssistance(project, project.Amounts[i]) || AmountTimes.Of(project.Amounts[i]) is not { } time || !(times ??= []).Add(time.Text))
                continue;
            foreach (var country in countries ??= CountriesOf(project, context))
            {
                if (DacRecipients.IsEligible(country.Country, time) == answer && country.Country != CountryCode.Unknown)
                    yield return (i, country.Country, time);
            }
        }
    }

    private static bool IsAssistance(CooperationProject project, ProjectAmount amount) =>
        (amount.IsOfficialDevelopmentAssistance ?? project.IsOfficialDevelopmentAssistance) == true
        && (amount.AidType ?? project.AidType) is not ({ IsCoreSupport: true } or { IsSpentAtHome: true });

    private static IReadOnlyList<ProjectCountry> CountriesOf(CooperationProject project, CheckContext context) =>
        [.. (context.Register is { } register ? ProjectCountries.Of(project, register) : project.Countries).DistinctBy(static one => one.Country)];
}
