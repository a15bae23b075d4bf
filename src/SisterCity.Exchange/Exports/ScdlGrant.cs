using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>A grant as a row of the national schema.</summary>
internal sealed class ScdlGrant(ExportSource source, CountedAmount grant, ExportFindings findings)
{
    private const int LongestObject = 256;

    private ProjectAmount Amount => grant.Amount;

    private CooperationProject Project => grant.Project;

    /// <summary>The cells in the order of the headings; null, and said why, when the schema demands what the register does not tell.</summary>
    public string[]? Cells()
    {
        if (Amount.Payers.Count > 1)
            return Lacks(ExportWords.PayersParts);
        if (grant.Sum.Currency != CurrencyCode.Euro)
            return HasNoPlace(ScdlWords.OtherCurrency);
        if (DayOfTheConvention() is not { } day)
            return Lacks(ScdlWords.Day);
        if (SiretOn(Amount.Payers[0].Authority, day) is not { } siret)
            return Lacks(ScdlWords.Siret);
        if (AidCodes.NameOf(Amount.Receiver, source.Authorities, LanguageTag.French) is not { } beneficiary)
            return Lacks(ScdlWords.Beneficiary);
        if (Payment() is not { } payment)
            return Lacks(ScdlWords.Conditions);
        return Cells(day, siret, beneficiary, payment);
    }

    private string[] Cells(LocalDate day, Siret siret, string beneficiary, (string Conditions, string Dates) payment)
    {
        var (title, number) = (Project.Title.In(LanguageTag.French), SiretOn(Amount.Receiver!.Authority, day)?.Text);
        findings.IsOpen(grant.At, Project.Id, ScdlWords.Notification);
        if (number is null)
            findings.IsEmpty(grant.At, Project.Id, ScdlWords.BeneficiaryNumber);
        if (title.Length > LongestObject)
            findings.IsOpen(grant.At, Project.Id, ScdlWords.ShortTitle);
        return
        [
            AidCodes.NameOf(Amount.Payers[0], source.Authorities, LanguageTag.French)!,
            siret.Text, PartialDate.On(day).Text, Decision(), beneficiary, number ?? string.Empty, string.Empty,
            AidCodes.Shorten(title, LongestObject), ExportWords.Number(grant.Sum.Amount),
                Amount.Kind == AmountKind.InKind ? "aide en nature" : "aide en numéraire",
            payment.Conditions, payment.Dates, string.Empty, "non", "1", string.Empty,
        ];
    }

    /// <summary>The day of the grant, else that of the agreement: only whole days that are sure.</summary>
    private LocalDate? DayOfTheConvention() =>
        AidCodes.IsDay(Amount.On) ? Amount.On!.Value.Earliest : Agreement is { SignedOn: { } signed } && AidCodes.IsDay(signed) ? signed.Earliest : null;

    private Agreement? Agreement => Project.Agreement is { } id ? source.Agreements.GetValueOrDefault(id) : null;

    private Siret? SiretOn(AuthorityId? authority, LocalDate day) =>
        authority is { } id && source.Authorities.TryGetValue(id, out var known) ? known.CodesOn(day)
            .Select(static codes => codes.Value.Siret).FirstOrDefault(static siret => siret is not null) : null;

    /// <summary>The number of the act by which the payer's assembly, or who may act for it, decided; empty when none is recorded.</summary>
    private string Decision() =>
        Agreement?.Parties.FirstOrDefault(party => party.Authority == Amount.Payers[0].Authority)
            ?.AuthorisingActs.FirstOrDefault(static act => act.Number is not null)?.Number ?? string.Empty;

    /// <summary>How it is paid: by what was paid to the same body in the same project, else by the period of several years that it is for.</summary>
    private (string Conditions, string Dates)? Payment()
    {
        var paid = Project.Amounts.Where(IsItsPayment)
            .Select(static amount => amount.On ?? (amount.Year is { } year and >= 1 and <= 9998 ? PartialDate.InYear(year) : amount.Period))
            .Where(static time => time is { Earliest: not null, Latest: not null }).Select(static time => time!.Value).ToList();
        if (paid.Count > 0)
            return (paid.Count == 1 ? "unique" : "échelonné", Dates(paid.Min(static time => time.Earliest!.Value),
                paid.Max(static time => time.Latest!.Value)));
        return Amount.Period is { Earliest: { } first, Latest: { } last } && first.Year < last.Year ? ("échelonné", Dates(first, last)) : null;
    }

    private bool IsItsPayment(ProjectAmount amount) =>
        amount.Kind == AmountKind.Disbursement && amount.Extent is null && Amount.Kind == AmountKind.Commitment
        && amount.Receiver == Amount.Receiver && amount.Payers == Amount.Payers;

    private static string Dates(LocalDate first, LocalDate last) =>
        first == last ? PartialDate.On(first).Text : $"{PartialDate.On(first).Text}/{PartialDate.On(last).Text}";

    private string[]? Lacks(LocalizedText fact)
    {
        findings.Lacks(grant.At, Project.Id, fact);
        return null;
    }

    private string[]? HasNoPlace(LocalizedText what)
    {
        findings.HasNoPlace(grant.At, Project.Id, what);
        return null;
    }
}
