using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Law.France;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>What the services of an authority paid in a year, and the cap of the law.</summary>
internal sealed class ServicePayments
{
    private static readonly LocalizedText WhichService = Phrase.Of("the service that pays", "le service qui paie", "付款的公共服务");

    private ServicePayments(AuthorityId payer, ValueList<PublicService> services, int year, ProjectSum last, Money paid)
    {
        Payer = payer;
        Services = services;
        Year = year;
        Last = last;
        Paid = paid;
    }

    public AuthorityId Payer { get; }

    /// <summary>The service; several when the payments only tell the scheme.</summary>
    public ValueList<PublicService> Services { get; }

    public int Year { get; }

    /// <summary>The last of the payments.</summary>
    public ProjectSum Last { get; }

    public Money Paid { get; }

    /// <summary>The cap; null when it is not known.</summary>
    public Money? Cap { get; private init; }

    /// <summary>What the register lacks to tell the cap; null when it lacks nothing.</summary>
    public Argument? Missing { get; private init; }

    public Certainty IsOver => Cap is { } cap && Paid.Amount > cap.Amount ? Certainty.Surely : Certainty.No;

    /// <summary>Whether a service pays an amount.</summary>
    public static bool IsOne(ProjectAmount amount) =>
        amount.Kind == AmountKind.Disbursement && (amount.Service is not null || (amount.Funding is { } funding && !ServicesOf(funding).IsEmpty));

    /// <summary>The services whose budgets a 1 % scheme is about; none for another source.</summary>
    public static ValueList<PublicService> ServicesOf(FundingSource funding) =>
        funding == FundingSource.OnePercentWater ? [PublicService.DrinkingWater, PublicService.Sanitation]
            : funding == FundingSource.OnePercentWaste ? [PublicService.HouseholdWaste]
            : funding == FundingSource.OnePercentEnergy ? [PublicService.ElectricityDistribution, PublicService.GasDistribution]
            : [];

    /// <summary>The payments of the register by payer, service and year, each euro once, where the law of the year has a cap.</summary>
    public static IEnumerable<ServicePayments> Of(Counting counting, RegisterIndex index)
    {
        var resources = index.Register.Agreements.SelectMany(agreement =>
            agreement.ServiceFundings.Select(funding => (Payer: OnePercent.PayerOf(funding, agreement, index), Funding: funding)))
            .Where(static one => one is { Payer: not null, Funding: { Year: not null, Resources: not null } })
            .ToLookup(static one => (one.Payer!.Value, one.Funding.Service, one.Funding.Year!.Value), static one => one.Funding.Resources!);
        var payments = counting.Sums.Where(static sum => IsOne(sum.Amount) && sum.Amount.Payers is [{ Authority: not null }]
            && AmountTimes.YearOf(sum.Time) is not null)
            .GroupBy(static sum => (Payer: sum.Amount.Payers[0].Authority!.Value, Year: AmountTimes.YearOf(sum.Time)!.Value, sum.Currency,
                Services: sum.Amount.Service is { } service ? [service] : ServicesOf(sum.Amount.Funding!.Value)));
        foreach (var (key, sums) in payments.Select(static group => (group.Key, group.ToList())))
        {
            if (!index.Authorities.TryGetValue(key.Payer, out var payer) || RequirementOf(payer, key.Services, key.Year) is not { } asked)
                continue;
            var paid = Money.Of(sums.Aggregate(0m, static (total, sum) => Projects.Sums.Add(total, Math.Max(0, sum.Sum))), key.Currency);
            var known = key.Services is [var service] ? resources[(key.Payer, service, key.Year)].FirstOrDefault(one => one.Currency == key.Currency) : null;
            yield return new ServicePayments(key.Payer, key.Services, key.Year, sums[^1], paid)
            {
                Cap = known is null ? null : OnePercent.CapOf(known, asked),
                Missing = known is not null ? null : key.Services.Count > 1 ? WhichService : LegalFactKind.ServiceResources.Entry,
            };
        }
    }

    // Of a year in which the law changed, the law that allows most: null when none of its laws has a cap for such a service.
    private static Requirement? RequirementOf(LocalAuthority payer, ValueList<PublicService> services, int year) =>
        LegalFramework.For(payer, PartialDate.InYear(year))
        .SelectMany(static law => law.Versions).SelectMany(static version => version.Requires)
        .Where(asked => asked is { Percent: not null } && asked.Kind == RequirementKind.SpendingCap
            && services.Any(service => asked.Services.AsSpan().Contains(service)))
        .MaxBy(static asked => asked.Percent);
}
