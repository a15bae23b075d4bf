using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>
/// The dates of a tie beside the claims about them: when an agreement was signed and ends,
/// since when a partnership has existed, when something happened.
/// </summary>
internal static class DateRules
{
    /// <summary>SC2008. A date lies before there were municipalities.</summary>
    [Rule("SC2008")]
    public static void DateIsLegendary(Tie tie, CheckContext context, FindingSink found)
    {
        if (tie.Date is { } date && date.IsLegendary())
            found.Add(Rules.DateIsLegendary, tie.DateMember, date);
        for (var i = 0; i < tie.Agreement?.Parties.Count; i++)
        {
            if (tie.Agreement.Parties[i].SignedOn is { } signed && signed.IsLegendary())
                found.Add(Rules.DateIsLegendary, $"parties/{i}/signedOn", signed);
        }
    }

    /// <summary>SC2005. A claim contradicts the date of the record. Legendary claims have a rule of their own (SC2009).</summary>
    [Rule("SC2005")]
    public static void DateClaimsContradict(Tie tie, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < ClaimedDate.CountOf(tie); i++)
        {
            var claimed = new ClaimedDate(tie, i);
            if (claimed is not { Chosen: { } chosen, Claims: { IsEmpty: false } claims })
                continue;
            var told = ToldByAgreements(claimed, context);
            for (var j = 0; j < claims.Count; j++)
            {
                var on = claims[j].On;
                if (chosen.RelationTo(on) == DateRelation.Contradicts && !on.IsLegendary() && told?.Contains(on) != true)
                    found.Add(Rules.DateClaimsContradict, claimed.At(j), chosen, on, Claimant(claims[j], context));
            }
        }
    }

    /// <summary>SC2009. A claimed date lies before there were municipalities.</summary>
    [Rule("SC2009")]
    public static void ClaimedDateIsLegendary(Tie tie, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < ClaimedDate.CountOf(tie); i++)
        {
            var claimed = new ClaimedDate(tie, i);
            for (var j = 0; j < claimed.Claims.Count; j++)
            {
                if (claimed.Claims[j].On.IsLegendary())
                    found.Add(Rules.ClaimedDateIsLegendary, claimed.At(j), claimed.Claims[j].On);
            }
        }
    }

    /// <summary>SC2007. Two language versions of a text give dates that contradict each other.</summary>
    [Rule("SC2007")]
    public static void LanguageVersionsDisagree(Tie tie, CheckContext context, FindingSink found)
    {
        for (var i = 0; i < ClaimedDate.CountOf(tie); i++)
        {
            if (new ClaimedDate(tie, i) is { Claims.Count: > 1 } claimed)
                Look(claimed, context, found);
        }

        static void Look(ClaimedDate claimed, CheckContext context, FindingSink found)
        {
            var told = ToldByAgreements(claimed, context);
            var dates = new List<SidedDate>();
            for (var i = 0; i < claimed.Claims.Count; i++)
            {
                if (claimed.Claims[i] is { Language: { } language, On: var on })
                    dates.Add(new SidedDate(on, language.Text, i, IsTold: told?.Contains(on) == true));
            }

            if (SidedDate.FirstContradiction(dates) is var (first, second))
                found.Add(
                    Rules.LanguageVersionsDisagree, claimed.At(second.Index),
                    first.On, second.On, Argument.Of([first.Side, second.Side]), SidedDate.Count(dates));
        }
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

    /// <summary>The claims that the agreements of a partnership carry too: one dispute is told once. Null when there is nothing to ask.</summary>
    private static HashSet<PartialDate>? ToldByAgreements(ClaimedDate claimed, CheckContext context) =>
        claimed is { IsOwn: true, Tie.Partnership: { } partnership } && context.Register is { } register
            ? [.. register.AgreementsUnder[partnership.Id].SelectMany(agreement => agreement.DateClaims).Select(claim => claim.On)]
            : null;

    private static Argument Claimant(DateClaim claim, CheckContext context) =>
        !claim.ClaimedBy.IsEmpty ? context.NamesOf(claim.ClaimedBy)
        : claim.Claimant is { } claimant ? claimant
        : Argument.Of(claim.Sources.Select(reference => context.Find(reference.Source)?.Publisher ?? reference.Source.Text));
}
