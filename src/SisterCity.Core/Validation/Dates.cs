using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The rules of a chosen date and of the claims beside it, which agreements and partnerships share.</summary>
internal static class Dates
{
    // The law on municipalities: the first local authorities of today's kind.
    private static readonly LocalDate FirstMunicipalities = new(1789, 12, 14);

    public static void LookForLegends(PartialDate? chosen, string at, FindingSink found)
    {
        if (chosen is { } date && IsLegendary(date))
            found.Add(Rules.DateIsLegendary, at, date);
    }

    public static void LookForClaimedLegends(ValueList<DateClaim> claims, FindingSink found)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (IsLegendary(claims[i].On))
                found.Add(Rules.ClaimedDateIsLegendary, $"dateClaims/{i}/on", claims[i].On);
        }
    }

    /// <summary>Looks at claims against the chosen date.</summary>
    /// <param name="chosen">The chosen date; null when none is.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="told">Claims that another record tells of: one dispute is reported once.</param>
    /// <param name="context">The register around.</param>
    /// <param name="found">Where findings go.</param>
    public static void LookForContradictions(PartialDate? chosen, ValueList<DateClaim> claims, IReadOnlySet<PartialDate>? told, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (chosen is { } date && date.RelationTo(claims[i].On) == DateRelation.Contradicts && !IsLegendary(claims[i].On) && told?.Contains(claims[i].On) != true)
                found.Add(Rules.DateClaimsContradict, $"dateClaims/{i}/on", date, claims[i].On, Claimant(claims[i], context));
        }
    }

    public static void LookForDisagreeingLanguages(ValueList<DateClaim> claims, IReadOnlySet<PartialDate>? told, FindingSink found)
    {
        if (claims.Count < 2)
            return;
        var dates = new List<SidedDate>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Language is { } language)
                dates.Add(new SidedDate(claims[i].On, language.Text, i, IsTold: told?.Contains(claims[i].On) == true));
        }

        if (SidedDate.FirstContradiction(dates) is var (first, second))
            found.Add(Rules.LanguageVersionsDisagree, $"dateClaims/{second.Index}/on", first.On, second.On, Argument.Of([first.Side, second.Side]), SidedDate.Count(dates));
    }

    public static void LookForInference(PartialDate? chosen, DateBasis? basis, string at, FindingSink found)
    {
        if (chosen is { } date && basis is { IsListed: true } how && how != DateBasis.Stated && how != DateBasis.Document)
            found.Add(Rules.DateRestsOnInference, at, date, how.Entry);
    }

    private static bool IsLegendary(PartialDate date) => date.IsBefore(FirstMunicipalities) == Certainty.Surely;

    /// <summary>A name, else a code, else a dash, for a message.</summary>
    public static Argument Or(string? name, CodelistEntry? code) => name ?? (code is null ? "–" : (Argument)code);

    private static Argument Claimant(DateClaim claim, CheckContext context) =>
        !claim.ClaimedBy.IsEmpty ? context.NamesOf(claim.ClaimedBy)
        : claim.Claimant is { } claimant ? claimant
        : Argument.Of(claim.Sources.Select(reference => context.Find(reference.Source)?.Publisher ?? reference.Source.Text));
}
