using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>Which money of a register is aid that somebody reports, and what of it cannot be written.</summary>
/// <param name="source">The register.</param>
/// <param name="asked">What is asked for.</param>
/// <param name="findings">Who gets what is left out.</param>
internal sealed class AidRecords(ExportSource source, AidRecords.Asked asked, ExportFindings findings)
{
    // An absurd number of a register must not stop the export.
    private const int LastYear = 9998;

    /// <summary>The records, in the order of the register.</summary>
    public List<AidRecord> Select()
    {
        findings.AreInNoTotal(source, source.Amounts.Uncounted.Where(IsAsked));
        return [.. source.Amounts.Counted.SelectMany(Of)];
    }

    private bool IsAsked(UncountedAmount amount)
    {
        var its = source.Find(amount);
        return IsAsked(its.Payers) && (asked.Year is null || its.Year is null || its.Year == asked.Year);
    }

    private bool IsAsked(ValueList<ProjectBody> payers) =>
        asked.IsPayer is not { } isPayer || payers.IsEmpty
        || payers.Any(payer => payer.Authority is { } id && (!source.Authorities.TryGetValue(id, out var known) || isPayer(known)));

    private IEnumerable<AidRecord> Of(CountedAmount amount)
    {
        if (asked.Year is { } year && !amount.MayBeIn(year) || !IsAsked(amount.Amount.Payers))
            return [];
        if (!ExportSource.IsMoney(amount.Amount.Kind))
            return HasNoPlace(amount, ExportWords.KindOf(amount.Amount.Kind));
        if (amount.Year is not { } its || its > LastYear)
            return Lacks(amount, ExportWords.Year);
        return PaidBy(amount) is { } payer ? Of(amount, payer, its) : [];
    }

    private LocalAuthority? PaidBy(CountedAmount amount)
    {
        if (amount.Amount.Payers.Count != 1)
            Lacks(amount, amount.Amount.Payers.IsEmpty ? ExportWords.Payer : ExportWords.PayersParts);
        else if (amount.Amount.Payers[0].Authority is not { } id)
            HasNoPlace(amount, ExportWords.NoAuthorityPays);
        else if (!source.Authorities.TryGetValue(id, out var payer))
            Lacks(amount, ExportWords.PayerNotRegistered);
        else
            return payer;
        return null;
    }

    private IEnumerable<AidRecord> Of(CountedAmount amount, LocalAuthority payer, int year)
    {
        if (DacAgencies.Of(payer.Country).IsEmpty)
            return HasNoPlace(amount, ExportWords.NotADonor(payer.Country));
        var agencies = DacAgencies.For(payer, new LocalDate(year, 12, 31));
        if (agencies.IsEmpty)
            return Lacks(amount, ExportWords.Agency);
        if (amount.IsOfficialDevelopmentAssistance == false)
            return HasNoPlace(amount, ExportWords.NotAid);
        if (asked.OnlyOwn && amount.Undivided != 0)
            return Lacks(amount, ExportWords.OwnPart);
        if (asked.OnlyOwn && amount.Foreign != 0)
            HasNoPlace(amount, ExportWords.FromOthers(Money.Of(amount.Foreign, amount.Sum.Currency)));
        var records = amount.Parts.SelectMany(part => Of(amount, part, payer, agencies, year)).ToList();
        if (records.Count > 0)
            SayWhatIsEmpty(amount, agencies);
        return records;
    }

    private IEnumerable<AidRecord> Of(CountedAmount amount, AmountPart part, LocalAuthority payer, ValueList<DacAgency> agencies, int year)
    {
        var sum = asked.OnlyOwn ? part.Own : part.Sum;
        if (sum == 0)
            return [];
        if (part.Country is not { } country)
            return Lacks(amount, ExportWords.Country);
        if (part.Purpose is not { } purpose)
            return Lacks(amount, ExportWords.Purpose);
        var isEligible = DacRecipients.IsEligible(country, year);
        if (isEligible == Certainty.No || DacRecipients.Of(country) is not { } recipient)
            return HasNoPlace(amount, ExportWords.NotEligible(country, year, Money.Of(sum, amount.Sum.Currency)));
        if (isEligible == Certainty.Maybe)
            findings.IsOpen(amount.At, amount.Project.Id, ExportWords.Eligibility(country, year));
        return [new AidRecord(amount, payer, agencies, recipient, purpose, year, sum)];
    }

    private void SayWhatIsEmpty(CountedAmount amount, ValueList<DacAgency> agencies)
    {
        if (agencies.Count > 1)
            findings.IsEmpty(amount.At, amount.Project.Id, ExportWords.Agency);
        if (amount.Channel is null)
            findings.IsEmpty(amount.At, amount.Project.Id, ExportWords.Channel);
        if (amount.AidType is null)
            findings.IsEmpty(amount.At, amount.Project.Id, ExportWords.AidType);
        if (amount.IsOfficialDevelopmentAssistance is null)
            findings.IsEmpty(amount.At, amount.Project.Id, ExportWords.IsAid);
    }

    private IEnumerable<AidRecord> Lacks(CountedAmount amount, LocalizedText fact)
    {
        findings.Lacks(amount.At, amount.Project.Id, fact);
        return [];
    }

    private IEnumerable<AidRecord> HasNoPlace(CountedAmount amount, LocalizedText what)
    {
        findings.HasNoPlace(amount.At, amount.Project.Id, what);
        return [];
    }

    /// <summary>What is asked for.</summary>
    /// <param name="Year">The calendar year; null for all.</param>
    /// <param name="IsPayer">Whose money; null for everybody's.</param>
    /// <param name="OnlyOwn">Whether only the payers' own money counts.</param>
    internal sealed record Asked(int? Year, Func<LocalAuthority, bool>? IsPayer, bool OnlyOwn);
}
