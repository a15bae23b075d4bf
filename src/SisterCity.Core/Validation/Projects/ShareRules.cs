using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;

namespace SisterCity.Validation;

/// <summary>The shares of purposes, countries and amounts.</summary>
internal static class ShareRules
{
    private const decimal Whole = 100m;

    /// <summary>SC3009. The shares of the purposes, or of the countries, are all stated and do not sum to 100.</summary>
    /// <remarks>The shares of amounts need not: others may be unknown.</remarks>
    [Rule("SC3009")]
    public static void SharesDoNotSum(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var (list, shares) in Lists(project))
        {
            if (shares.Count > 0 && shares.TrueForAll(static share => share is { } stated && IsAPart(stated)) && Shares.Of(shares) is null)
                found.Add(Rules.SharesDoNotSum, list, shares.Sum()!.Value);
        }
    }

    /// <summary>SC3010. Of several purposes, or countries, some have no share.</summary>
    /// <remarks>Where no share is stated and there is no money, there is nothing to divide.</remarks>
    [Rule("SC3010")]
    public static void ShareIsMissing(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var (list, shares) in Lists(project))
        {
            if (shares.Count > 1 && shares.Count(static share => share is null) is > 0 and var missing && (missing < shares.Count || !project.Amounts.IsEmpty))
                found.Add(Rules.ShareIsMissing, list, missing, shares.Count);
        }
    }

    /// <summary>SC3011. A share is nothing, less than nothing, or more than the whole.</summary>
    [Rule("SC3011")]
    public static void ShareIsOutOfRange(CooperationProject project, CheckContext context, FindingSink found)
    {
        foreach (var (list, shares) in Lists(project).Append(("amounts", [.. project.Amounts.Select(static amount => amount.Share)])))
        {
            for (var i = 0; i < shares.Count; i++)
            {
                if (shares[i] is { } share && !IsAPart(share))
                    found.Add(Rules.ShareIsOutOfRange, $"{list}/{i}/share", share);
            }
        }
    }

    private static bool IsAPart(decimal share) => share is > 0 and <= Whole;

    private static IEnumerable<(string List, List<decimal?> Shares)> Lists(CooperationProject project)
    {
        yield return ("purposes", [.. project.Purposes.Select(static purpose => purpose.Share)]);
        yield return ("countries", [.. project.Countries.Select(static country => country.Share)]);
    }
}
