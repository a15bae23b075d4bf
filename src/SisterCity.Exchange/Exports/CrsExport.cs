using System.Text;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>What of a register goes into a table for the OECD's Creditor Reporting System.</summary>
/// <remarks>Equal by content. The default asks for every donor and year, with texts in English.</remarks>
/// <example><code>new CrsExportOptions { Donor = CountryCode.France, Year = 2024, Language = LanguageTag.French }</code></example>
public sealed record CrsExportOptions
{
    /// <summary>The country whose authorities report; null for all of the 18 that the OECD has agencies of local authorities for.</summary>
    public CountryCode? Donor { get; init; }

    /// <summary>The calendar year; null for all.</summary>
    public int? Year { get; init; }

    /// <summary>The language of titles and descriptions.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;
}

/// <summary>Writes the aid of a register as a table with the fields of the OECD's Creditor Reporting System (CRS).</summary>
/// <remarks>
/// <para>One row for each project, agency, recipient, purpose, type of aid, channel, year and currency: a project of two purposes and two countries is four
/// rows, which
/// sum to the amounts to the last cent. Promises and payments stand in columns of their own.</para>
/// <para>The headings are those of the published microdata, in their order. Amounts are in units of the currency of the row: nothing is converted, so the
/// columns in
/// dollars are empty. The sums are those of <see cref="Projects.ProjectTotals"/>, less what the findings name.</para>
/// </remarks>
/// <example><code>File.WriteAllBytes("crs.csv", CrsExport.Write(register, new CrsExportOptions { Donor = CountryCode.France }).Content);</code></example>
public static class CrsExport
{
    /// <summary>What the format is called in findings.</summary>
    internal const string Format = "CRS";

    /// <summary>Writes the table.</summary>
    /// <param name="register">The register.</param>
    /// <param name="options">What goes into it; null for everything.</param>
    /// <returns>The table (CSV, UTF-8), and what is not in it.</returns>
    public static Exported Write(Register register, CrsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        options ??= new CrsExportOptions();
        var findings = new ExportFindings(Format);
        var asked = new AidRecords.Asked(options.Year, options.Donor is { } donor ? payer => payer.Country == donor : null, OnlyOwn: false);
        var source = new ExportSource(register);
        var columns = new CrsColumns(source, options.Language);
        var table = new StringBuilder();
        CsvText.AppendRow(table, CrsColumns.Headings);
        foreach (var row in AidRow.Of(new AidRecords(source, asked, findings).Select()))
            CsvText.AppendRow(table, columns.Of(row));
        return new Exported(Encoding.UTF8.GetBytes(table.ToString()), findings.All);
    }
}
