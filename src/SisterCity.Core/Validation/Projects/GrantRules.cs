using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Grants of French authorities to bodies of private law, by the law of their year.</summary>
internal static class GrantRules
{
    private static readonly AuthorityKind[] OfPrivateLaw = [AuthorityKind.Association, AuthorityKind.Foundation, AuthorityKind.Company,
        AuthorityKind.InternationalAssociation];

    /// <summary>SC3006. A French authority grants a body of private law more in a year than the law of that year lets it without an agreement.</summary>
    /// <remarks>
    /// All that the register has of the payer, the body and the year counts, each euro once. An agreement of the project, or of the payer with the body, is
    /// one.
    /// Whether a foreign body is meant no source settles.
    /// </remarks>
    [Rule("SC3006")]
    public static void GrantNeedsAnAgreement(Register register, CheckContext context, FindingSink found)
    {
        if (context is not { Counting: { } counting, Register: { } index })
            return;
        var conventions = new Lazy<HashSet<(AuthorityId One, AuthorityId Other)>>(() => ConventionsOf(register));
        var grants = counting.Sums.Select(sum => (Sum: sum, Grant: Of(sum, index))).Where(static one => one.Grant is not null)
            .GroupBy(static one => one.Grant!.Value);
        foreach (var grant in grants)
        {
            if (ThresholdOf(grant.Key, index) is not { } threshold || threshold.Currency != grant.Key.Currency)
                continue;
            var (total, last) = (0m, default(ProjectSum));
            foreach (var (sum, _) in grant)
            {
                var isOver = total > threshold.Amount;
                total = Sums.Add(total, Math.Max(0, sum.Sum));
                if (!isOver && !HasAnAgreement(sum, grant.Key, context, conventions))
                    last = sum;
            }

            if (last is null || total <= threshold.Amount)
                continue;
            var receiver = last.Amount.Receiver!;
            var isFrench = Channels.CountryOf(receiver, index) is { } country && CountryParts.AreFrench(country);
            found.Add(
                Rules.GrantNeedsAnAgreement, isFrench ? Certainty.Surely : Certainty.Maybe, $"projects/{context.PlaceOf(last.Project.Id)}/amounts/{last.Index}",
                threshold with { Amount = total }, PartialDate.InYear(grant.Key.Year), threshold, context.NameOf(receiver));
        }
    }

    private static Grant? Of(ProjectSum sum, RegisterIndex index)
    {
        var amount = sum.Amount;
        return amount is { Payers: [{ Authority: { } payer }], Receiver: { } receiver }
            && (amount.Kind == AmountKind.Commitment || amount.Kind == AmountKind.Disbursement)
            && Channels.KindOf(receiver, index) is { } kind && OfPrivateLaw.Contains(kind)
            && BodyKey.Of(receiver) is { Length: > 0 } key && AmountTimes.YearOf(sum.Time) is { } year
            ? new(payer, key, year, amount.Kind, sum.Currency)
            : null;
    }

    // The law of the year. Where it changed within, what each of its laws lets pass.
    private static Money? ThresholdOf(Grant grant, RegisterIndex index)
    {
        if (!index.Authorities.TryGetValue(grant.Payer, out var payer))
            return null;
        var thresholds = LegalFramework.For(payer, PartialDate.InYear(grant.Year))
            .Select(static law => law.Find(RequirementKind.SubsidyAgreement)?.Requirement.Threshold).ToList();
        return thresholds.Count > 0 && thresholds.TrueForAll(static threshold => threshold is not null)
            ? thresholds.MaxBy(static threshold => threshold!.Amount) : null;
    }

    private static bool HasAnAgreement(ProjectSum sum, Grant grant, CheckContext context, Lazy<HashSet<(AuthorityId One, AuthorityId Other)>> conventions) =>
        sum.Project.Agreement is not null || (sum.Amount.Receiver!.Authority is { } receiver && conventions.Value.Contains((grant.Payer, receiver)));

    private static HashSet<(AuthorityId One, AuthorityId Other)> ConventionsOf(Register register)
    {
        var conventions = new HashSet<(AuthorityId One, AuthorityId Other)>();
        foreach (var agreement in register.Agreements.Where(static agreement =>
            agreement.Kind.Nature is not (AgreementNature.Unilateral or AgreementNature.Preparatory)))
        {
            foreach (var one in agreement.Parties)
            {
                foreach (var other in agreement.Parties)
                    conventions.Add((one.Authority, other.Authority));
            }
        }

        return conventions;
    }

    private readonly record struct Grant(AuthorityId Payer, string Receiver, int Year, AmountKind Kind, CurrencyCode Currency);
}
