using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>The part of an amount that stands in one record of aid.</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Payer">The authority that pays.</param>
/// <param name="Agencies">The agencies under which it may report: one, or several of which it is not known which.</param>
/// <param name="Recipient">The country that benefits, on the OECD's list.</param>
/// <param name="Purpose">The purpose.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Sum">The money.</param>
internal sealed record AidRecord(
    CountedAmount Amount, LocalAuthority Payer, ValueList<DacAgency> Agencies, DacRecipient Recipient, CrsPurpose Purpose, int Year, decimal Sum)
{
    /// <summary>The agency; null when several are possible.</summary>
    public DacAgency? Agency => Agencies is [var only] ? only : null;

    public CooperationProject Project => Amount.Project;

    public AmountKind Kind => Amount.Amount.Kind;

    public CurrencyCode Currency => Amount.Sum.Currency;
}

/// <summary>What one row tells: the records that share a country, a purpose, a channel and a type of aid.</summary>
/// <param name="records">The records, one at least.</param>
internal sealed class AidRow(IReadOnlyList<AidRecord> records)
{
    public IReadOnlyList<AidRecord> Records { get; } = records;

    public AidRecord First => Records[0];

    public CooperationProject Project => First.Project;

    /// <summary>What was promised in the year; null when nothing was. Promises and payments are never added to each other.</summary>
    public decimal? Commitment => SumOf(AmountKind.Commitment);

    /// <summary>What was paid in the year; null when nothing was.</summary>
    public decimal? Disbursement => SumOf(AmountKind.Disbursement);

    /// <summary>The rows of records, in the order in which their first records come.</summary>
    /// <param name="records">The records.</param>
    /// <param name="keyOf">What else tells rows apart; null for nothing.</param>
    public static IEnumerable<AidRow> Of(IEnumerable<AidRecord> records, Func<AidRecord, object?>? keyOf = null) =>
        records.GroupBy(record => (
            record.Project.Id, record.Agencies, record.Recipient.Code, record.Purpose, record.Amount.AidType, record.Amount.Channel, record.Year,
                record.Currency,
            record.Amount.IsOfficialDevelopmentAssistance, keyOf?.Invoke(record))).Select(static row => new AidRow([.. row]));

    private decimal? SumOf(AmountKind kind)
    {
        var sums = Records.Where(record => record.Kind == kind).Select(static record => record.Sum).ToList();
        return sums.Count == 0 ? null : sums.Sum();
    }
}
