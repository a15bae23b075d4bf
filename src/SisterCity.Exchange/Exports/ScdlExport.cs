using System.Text;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>Writes the grants of a register as a table of the French national schema of grants (SCDL subventions 2.0.2; décret 2017-779).</summary>
/// <remarks>
/// <para>A grant is a promise of money, or goods given, by a French authority to somebody else. One row for each; payments are not grants and tell only how a
/// grant is
/// paid. A beneficiary without a SIRET, as a foreign one is, stays with an empty cell. A grant that lacks a fact which the schema demands is not in the table,
/// and a
/// finding names the fact.</para>
/// <para>A register does not tell whether a grant was notified to the European Commission: <c>notificationUE</c> is <c>non</c>, and a finding asks to check
/// it.</para>
/// </remarks>
/// <example><code>File.WriteAllBytes("subventions.csv", ScdlExport.Write(register).Content);</code></example>
public static class ScdlExport
{
    /// <summary>What the format is called in findings.</summary>
    internal const string Format = "SCDL subventions";

    private static readonly string[] Headings =
    [
        "nomAttribuant", "idAttribuant", "dateConvention", "referenceDecision", "nomBeneficiaire", "idBeneficiaire", "rnaBeneficiaire", "objet", "montant",
            "nature",
        "conditionsVersement", "datesPeriodeVersement", "idRAE", "notificationUE", "pourcentageSubvention", "dispositifAide",
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The table (CSV, UTF-8), and what is not in it.</returns>
    public static Exported Write(Register register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var (source, findings) = (new ExportSource(register), new ExportFindings(Format));
        findings.AreInNoTotal(source, source.Amounts.Uncounted.Where(amount => IsGrant(source.Find(amount), source)));
        var table = new StringBuilder();
        CsvText.AppendRow(table, Headings);
        foreach (var grant in source.Amounts.Counted.Where(amount => IsOfAFrenchAuthority(amount.Amount, source)))
        {
            if (!IsGrant(grant.Amount, source))
                findings.HasNoPlace(grant.At, grant.Project.Id, WhatIsNoGrant(grant.Amount));
            else if (new ScdlGrant(source, grant, findings).Cells() is { } cells)
                CsvText.AppendRow(table, cells);
        }

        return new Exported(Encoding.UTF8.GetBytes(table.ToString()), findings.All);
    }

    private static LocalizedText WhatIsNoGrant(ProjectAmount amount) =>
        amount.Receiver is null && IsPromiseOrGoods(amount.Kind) ? ScdlWords.NoReceiver : ExportWords.KindOf(amount.Kind);

    private static bool IsGrant(ProjectAmount amount, ExportSource source) =>
        IsPromiseOrGoods(amount.Kind) && amount.Receiver is not null && IsOfAFrenchAuthority(amount, source);

    private static bool IsPromiseOrGoods(AmountKind kind) => kind == AmountKind.Commitment || kind == AmountKind.InKind;

    // Of several payers, the register does not tell what each pays: the grant says so.
    private static bool IsOfAFrenchAuthority(ProjectAmount amount, ExportSource source) =>
        amount.Payers.Any(payer => payer.Authority is { } id && source.Authorities.TryGetValue(id, out var known) && known.Country == CountryCode.France);
}
