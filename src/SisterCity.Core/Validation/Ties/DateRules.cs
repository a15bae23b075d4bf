using System.Globalization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>The date of a tie beside the claims about it: when an agreement was signed, and since when a partnership has existed.</summary>
internal static class DateRules
{
    // The law on municipalities: the first local authorities of today's kind.
    private static readonly LocalDate FirstMunicipalities = new(1789, 12, 14);

    /// <summary>SC2008. A date lies before there were municipalities.</summary>
    [Rule("SC2008")]
    public static void DateIsLegendary(Tie tie, CheckContext context, FindingSink found)
    {
        if (tie.Date is { } date && IsLegendary(date))
            found.Add(Rules.DateIsLegendary, tie.DateMember, date);
        for (var i = 0; i < tie.Agreement?.Parties.Count; i++)
        {
            if (tie.Agreement.Parties[i].SignedOn is { } signed && IsLegendary(signed))
                found.Add(Rules.DateIsLegendary, $"parties/{i}/signedOn", signed);
        }
    }

    /// <summary>SC2005. A claim contradicts the date of the record. Legendary claims have a rule of their own (SC2009).</summary>
    [Rule("SC2005")]
    public static void DateClaimsContradict(Tie tie, CheckContext context, FindingSink found)
    {
        var told = ToldByAgreements(tie, context);
        for (var i = 0; i < tie.DateClaims.Count; i++)
        {
            var claim = tie.DateClaims[i];
            if (tie.Date is { } date && date.RelationTo(claim.On) == DateRelation.Contradicts && !IsLegendary(claim.On) && told?.Contains(claim.On) != true)
                found.Add(Rules.DateClaimsContradict, $"dateClaims/{i}/on", date, claim.On, Claimant(claim, context));
        }
    }

    /// <summary>SC2009. A claimed date lies before there were municipalities.</summary>
    [Rule("SC2009")]
    public static void ClaimedDateIsLegendary(Tie tie, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < tie.DateClaims.Count; i++)
        {
            if (IsLegendary(tie.DateClaims[i].On))
                found.Add(Rules.ClaimedDateIsLegendary, $"dateClaims/{i}/on", tie.DateClaims[i].On);
        }
    }

    /// <summary>SC2007. Two language versions of a text give dates that contradict each other.</summary>
    [Rule("SC2007")]
    public static void LanguageVersionsDisagree(Tie tie, CheckContext context, FindingSink found)
    {
        if (tie.DateClaims.Count < 2)
            return;
        var told = ToldByAgreements(tie, context);
        var dates = new List<SidedDate>();
        for (var i = 0; i < tie.DateClaims.Count; i++)
        {
            if (tie.DateClaims[i] is { Language: { } language, On: var on })
                dates.Add(new SidedDate(on, language.Text, i, IsTold: told?.Contains(on) == true));
        }

        if (SidedDate.FirstContradiction(dates) is var (first, second))
            found.Add(
                Rules.LanguageVersionsDisagree, $"dateClaims/{second.Index}/on",
                first.On, second.On, Argument.Of([first.Side, second.Side]), SidedDate.Count(dates));
    }

    /// <summary>SC2006. Two sides signed on days that contradict each other.</summary>
    [Rule("SC2006")]
    public static void SidesGiveDifferentDates(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (!SignedApart(agreement))
            return;
        var dates = new List<SidedDate>();
        for (var i = 0; i < agreement.Parties.Count; i++)
        {
            if (agreement.Parties[i].SignedOn is { } signed)
                dates.Add(new SidedDate(signed, i.ToString(CultureInfo.InvariantCulture), i));
        }

        if (SidedDate.FirstContradiction(dates) is not var (first, second))
            return;
        var sides = context.NamesOf([agreement.Parties[first.Index].Authority, agreement.Parties[second.Index].Authority]);
        found.Add(Rules.SidesGiveDifferentDates, $"parties/{second.Index}/signedOn", first.On, second.On, sides, SidedDate.Count(dates));

        static bool SignedApart(Agreement agreement)
        {
            foreach (var party in agreement.Parties)
            {
                if (party.SignedOn is not null)
                    return true;
            }

            return false;
        }
    }

    /// <summary>SC2024. The date of the record is neither stated nor that of the document.</summary>
    [Rule("SC2024")]
    public static void DateRestsOnInference(Tie tie, CheckContext context, FindingSink found)
    {
        if (tie is { Date: { } date, DateBasis: { IsListed: true } basis } && basis != DateBasis.Stated && basis != DateBasis.Document)
            found.Add(Rules.DateRestsOnInference, tie.DateMember, date, basis.Entry);
    }

    /// <summary>SC2023. An agreement was signed on the very day on which its only source was published.</summary>
    [Rule("SC2023")]
    public static void DateMayBeThatOfThePage(Agreement agreement, CheckContext context, FindingSink found)
    {
        if (agreement is { SignedOn: { Precision: DatePrecision.Day } signed, Sources.IsEmpty: false } && agreement.SignedOnBasis != DateBasis.Document
            && context.Find(agreement.Sources[0].Source) is { PublishedOn: { } published } source
            && published == signed && source.Kind != EvidenceKind.TextOfAct
            && SourceRules.AreOne(agreement.Sources))
            found.Add(Rules.DateMayBeThatOfThePage, "signedOn", signed, source.Publisher ?? source.Id.Text);
    }

    private static bool IsLegendary(PartialDate date) => date.IsBefore(FirstMunicipalities) == Certainty.Surely;

    /// <summary>The claims that the agreements of a partnership carry too: one dispute is told once. Null when there is nothing to ask.</summary>
    private static HashSet<PartialDate>? ToldByAgreements(Tie tie, CheckContext context) =>
        tie.Partnership is { DateClaims.IsEmpty: false } partnership && context.Register is { } register
            ? [.. register.AgreementsUnder[partnership.Id].SelectMany(agreement => agreement.DateClaims).Select(claim => claim.On)]
            : null;

    private static Argument Claimant(DateClaim claim, CheckContext context) =>
        !claim.ClaimedBy.IsEmpty ? context.NamesOf(claim.ClaimedBy)
        : claim.Claimant is { } claimant ? claimant
        : Argument.Of(claim.Sources.Select(reference => context.Find(reference.Source)?.Publisher ?? reference.Source.Text));
}
