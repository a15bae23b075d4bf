using NodaTime;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>Who declares for a year what an authority paid: itself, or who took over from it by the end of the time of declaring.</summary>
/// <param name="register">The register.</param>
/// <param name="year">The calendar year of the payments.</param>
internal sealed class Declarers(Register register, int year)
{
    private static readonly LocalizedText WhoDeclares =
        ExportWords.Of(
        "who declares for a payer that has passed to several, or to nobody known", "qui déclare pour un payeur passé à plusieurs, ou à personne de connu",
            "付款方已分属多方或承接方不明时由谁申报");

    private readonly Territory territory = new(register);
    private readonly Dictionary<AuthorityId, AuthorityId?> known = [];
    private readonly HashSet<AuthorityId> french = [.. register.Authorities.Where(static one => one.Country == CountryCode.France)
        .Select(static one => one.Id)];

    /// <summary>The last day of declaring: from 15 April to 31 May for the year before (diplomatie.gouv.fr).</summary>
    public LocalDate LastDay { get; } = year is >= 1 and <= 9998 ? new LocalDate(year + 1, 5, 31) : throw new ArgumentOutOfRangeException(nameof(year));

    public bool IsFrench(AuthorityId authority) => french.Contains(authority);

    /// <summary>Who declares for a payer; null when the register does not tell one.</summary>
    public AuthorityId? Of(AuthorityId payer)
    {
        if (!known.TryGetValue(payer, out var declarer))
            known.Add(payer, declarer = territory.HolderOn(payer, LastDay).Holder);
        return declarer;
    }

    /// <summary>The payers that a declarer declares for, itself apart, in the order of the register.</summary>
    public IEnumerable<AuthorityId> Before(AuthorityId declarer) =>
        register.Authorities.Select(static one => one.Id)
            .Where(id => IsFrench(id) && id != declarer && known.TryGetValue(id, out var its) && its == declarer).Distinct();

    /// <summary>Says of which money of the year nobody knows who declares it.</summary>
    public void SayWhoIsOpen(ExportSource source, ExportFindings findings)
    {
        foreach (var amount in source.Amounts.Counted.Where(amount => ExportSource.IsMoney(amount.Amount.Kind) && amount.MayBeIn(year)))
        {
            if (amount.Amount.Payers is [{ Authority: { } payer }] && IsFrench(payer) && Of(payer) is null)
                findings.Lacks(amount.At, amount.Project.Id, WhoDeclares);
        }
    }
}
