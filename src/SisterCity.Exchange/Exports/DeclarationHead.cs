using System.Globalization;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>What stands above the table: that it is an extract, whose it is, its sums, and each check with what is still open.</summary>
internal sealed class DeclarationHead(ExportSource source, Declarers declarers, AuthorityId declarer, int year, List<AidRow> rows, ExportFindings findings)
{
    private const int MostNamed = 10;

    private readonly List<AidRecord> records = [.. rows.SelectMany(static row => row.Records)];

    // In French alone: the declaration is sent to the French State.
    public IEnumerable<string> Lines()
    {
        // The checks first: they find what is open, which the finding names in the reader's language too.
        var checks = Checks().ToList();
        yield return "Extrait à recopier dans la déclaration annuelle d'aide publique au développement. Ce n'est pas le formulaire.";
        yield return $"Année des versements\u00a0: {Number(year)}";
        yield return $"Déclarant\u00a0: {NameOf(declarer)}{Former()}";
        yield return "Fonds propres seulement, en unités de la devise, sans conversion. Les engagements et les versements ne s'additionnent pas.";
        foreach (var sum in Sums())
            yield return sum;
        yield return $"À vérifier avant de déclarer ([x]\u00a0: rien d'ouvert dans le registre\u00a0; [ ]\u00a0: à vérifier)\u00a0:";
        foreach (var check in checks)
            yield return check;
    }

    private string Former() => declarers.Before(declarer).Select(NameOf).ToList() is [_, ..] former ? $" (y compris pour {string.Join(", ", former)})"
        : string.Empty;

    private IEnumerable<string> Sums()
    {
        foreach (var currency in rows.GroupBy(static row => row.First.Currency).OrderBy(static group => group.Key))
        {
            yield return $"Total des versements\u00a0: {ExportWords.Number(currency.Sum(static row => row.Disbursement ?? 0))} {currency.Key.Text}\u00a0; "
                + $"total des engagements\u00a0: {ExportWords.Number(currency.Sum(static row => row.Commitment ?? 0))} {currency.Key.Text}";
        }
    }

    private IEnumerable<string> Checks()
    {
        yield return Check("pays sur la liste du CAD cette année-là", Open(
            static record => DacRecipients.IsEligible(record.Recipient.Country!.Value, record.Year) != Certainty.Surely,
            ExportWords.Of("whether the country was on the list of that year", "si le pays était sur la liste cette année-là", "该国当年是否在名单上")));
        yield return Check("canal conforme à la nature du premier bénéficiaire", Open(
            static record => record.Amount.Channel is null || record.Amount.Channel != record.Amount.ChannelOfReceiver,
            ExportWords.Of("whether the channel fits who receives the money", "si le canal convient à qui reçoit l'argent", "渠道是否与收款方相符")));
        yield return Check("secteur en vigueur cette année-là", Open(static record => !IsActive(record.Purpose, record.Year),
            ExportWords.Of("whether the purpose could be used in that year", "si le secteur pouvait être utilisé cette année-là", "该用途代码当年是否可用")));
        yield return Check("marqueurs examinés (égalité des genres, environnement, biodiversité, nutrition, inclusion)",
            Open(static record => !IsExamined(record),
            ExportWords.Of("the markers that were not examined", "les marqueurs qui n'ont pas été examinés", "尚未审查的政策标识")));
        yield return Check("année du paiement et non du vote", Open(
            static record => record.Kind == AmountKind.Disbursement && record.Amount.Amount.On is null,
            ExportWords.Of("whether the year is that of the payment", "si l'année est celle du paiement", "年份是否为付款年份")));
        yield return Check("fonds propres seulement", LeftOut(ExportWords.OwnPart));
        yield return Check("somme des lignes égale à la somme des versements de l'année", NotWritten());
    }

    /// <summary>The projects of the records for which a check is open.</summary>
    private List<string> Open(Func<AidRecord, bool> isOpen, LocalizedText check)
    {
        var open = records.Where(isOpen).ToList();
        foreach (var record in open)
            findings.IsOpen(record.Amount.At, record.Project.Id, check);
        return [.. open.Select(static record => record.Project.Id.Text).Distinct(StringComparer.Ordinal)];
    }

    private List<string> LeftOut(LocalizedText fact) =>
        [.. findings.All.Where(finding => finding.Rule == Rules.ExportLacksAFact && finding.Arguments[1].Equals((Argument)fact))
            .Select(static finding => finding.Record!).Distinct(StringComparer.Ordinal)];

    /// <summary>The projects with payments that are in totals and not in the table.</summary>
    private List<string> NotWritten()
    {
        var places = findings.All.Where(static finding => finding.Rule == Rules.ExportLacksAFact || finding.Rule == Rules.ExportHasNoPlace)
            .Select(static finding => finding.At).ToHashSet();
        var written = records.GroupBy(static record => record.Amount.At)
            .ToDictionary(static amount => amount.Key, static amount => amount.Sum(static record => record.Sum));
        return [.. source.Amounts.Counted
            .Where(amount => amount.Amount.Kind == AmountKind.Disbursement && places.Contains(amount.At) && written.GetValueOrDefault(amount.At) != amount.Own)
            .Select(static amount => amount.Project.Id.Text).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsExamined(AidRecord record) =>
        DeclarationColumns.Markers.All(
            code => record.Project.Markers.Any(marker => string.Equals(marker.Marker.Text, code, StringComparison.Ordinal)));

    private static bool IsActive(CrsPurpose purpose, int year)
    {
        var its = PartialDate.InYear(year);
        return purpose.Entry.IsListed && purpose.WithdrawnOn?.IsAfter(its) is null or Certainty.Surely
            && purpose.ActivatedOn?.IsAfter(its) is null or Certainty.No;
    }

    private static string Check(string what, List<string> open) => open.Count == 0
        ? $"[x] {what}"
        : $"[ ] {what}\u00a0: {string.Join(", ", open.Take(MostNamed))}{(open.Count > MostNamed ? " …" : string.Empty)}";

    private string NameOf(AuthorityId id) => source.Authorities.GetValueOrDefault(id)?.Names is [var name, ..] ? name.Text.In(LanguageTag.French) : id.Text;

    private static string Number(int number) => number.ToString("D4", CultureInfo.InvariantCulture);
}
