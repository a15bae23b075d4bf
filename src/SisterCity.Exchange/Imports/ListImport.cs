using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Imports;

/// <summary>Makes a register of somebody's own list, as a mapping says it.</summary>
/// <remarks>
/// <para>Nothing is decided that the mapping does not say: a word that it does not explain becomes no code, and is kept in the note of its record.</para>
/// <para>Records get identifiers of the names and codes of their parties where the list has none. The source of each record is the list, with the sheet and
/// the row. The same file, mapping and version give the same register.</para>
/// </remarks>
/// <example><code>
/// var file = Spreadsheet.Read("jumelages.xlsx", File.ReadAllBytes("jumelages.xlsx"));
/// var import = ListImport.Run(file, mapping);
/// var report = Check.Run(import.Reading, on: new LocalDate(2026, 9, 1));
/// </code></example>
public static class ListImport
{
    /// <summary>Imports a list.</summary>
    /// <param name="file">The list.</param>
    /// <param name="mapping">What it means.</param>
    /// <returns>
    /// The register, with findings at the cells of the list, and what became of its rows and columns. There is no register when no sheet can be read: none has
    /// its headings and says who both sides are.
    /// </returns>
    public static ImportedList Run(Spreadsheet file, Mapping mapping)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(mapping);
        return Run(file, mapping, asOurs: false).Imported;
    }

    /// <summary>Imports a list, or reads a workbook that has our own tables.</summary>
    internal static (ImportedList Imported, List<SheetImport> Sheets) Run(Spreadsheet file, Mapping mapping, bool asOurs)
    {
        var (said, findings) = (new WhatWasSaid(), new List<Finding>(file.Findings));
        var together = mapping.Sheets.Count > 1 ? SaidTogether(mapping) : [];
        var sheets = new List<SheetImport>();
        foreach (var its in mapping.Sheets)
        {
            if (file.Find(its.Sheet) is { } sheet)
                sheets.Add(new SheetImport(file, sheet, its, said, together, asOurs));
            else if (file.Sheets.Count > 0)
                findings.Add(CellPlace.Of(Rules.SheetIsMissing, JsonPointer.Root, null, its.Sheet ?? string.Empty));
        }

        sheets.ForEach(static sheet => sheet.Take());
        var reading = RegisterReader.Join(sheets.Where(static sheet => sheet.CanBeRead).Select(static sheet => sheet.Read()).ToList());
        said.Forget();
        findings.AddRange(sheets.SelectMany(static sheet => sheet.Findings));
        return (new ImportedList(reading.After(findings), [.. sheets.Select(static sheet => sheet.Facts())]), sheets);
    }

    /// <summary>What any sheet says of authorities and partnerships.</summary>
    private static List<ColumnDescription> SaidTogether(Mapping mapping) =>
    [
        .. mapping.Sheets.SelectMany(Targets.Of).Select(Targets.Find).OfType<ColumnDescription>()
        .Where(static column => column.IsOfAnAuthority || column.IsOfAPartnership).Distinct(),
    ];
}

/// <summary>What came of a list.</summary>
/// <param name="Reading">The register, with all findings; those about the register lead to the cells of the list.</param>
/// <param name="Sheets">What became of each sheet that was read.</param>
/// <example><code>Console.WriteLine(import.Sheets[0].NotUsed);</code></example>
public sealed record ImportedList(Reading<Model.Register> Reading, IReadOnlyList<ImportedSheet> Sheets);

/// <summary>What became of the rows and columns of a sheet.</summary>
/// <param name="Sheet">Its name; null for a table in a text.</param>
/// <param name="Rows">How many rows below the headings it has.</param>
/// <param name="Used">The headings that were read, in the order of the sheet.</param>
/// <param name="NotUsed">The headings that were not, with why, in the order of the sheet.</param>
/// <param name="Skipped">The numbers of rows that are none: the headings again, totals.</param>
/// <param name="Divided">The numbers of rows of which a cell names several parties, so that each became several rows.</param>
/// <param name="Kept">The values that found no meaning, each once, with the heading: they stand in notes.</param>
/// <example><code>foreach (var column in sheet.NotUsed) Console.WriteLine(column.Heading);</code></example>
public sealed record ImportedSheet(
    string? Sheet, int Rows, IReadOnlyList<string> Used, IReadOnlyList<UnusedColumn> NotUsed, IReadOnlyList<int> Skipped,
    IReadOnlyList<int> Divided, IReadOnlyList<KeptValue> Kept);

/// <summary>A column that was not read.</summary>
/// <param name="Heading">Its heading; the letters of the column where it has none.</param>
/// <param name="Why">Why it was not read.</param>
/// <example><code>new UnusedColumn("Contact", WhyUnused.IsAboutPeople)</code></example>
public sealed record UnusedColumn(string Heading, WhyUnused Why);

/// <summary>Why a column was not read.</summary>
/// <example><code>sheet.NotUsed.Count(column => column.Why == WhyUnused.IsNotMapped)</code></example>
public enum WhyUnused
{
    /// <summary>The mapping does not know it.</summary>
    IsNotMapped,

    /// <summary>The mapping says that it is not read.</summary>
    IsLeftOut,

    /// <summary>It tells persons.</summary>
    IsAboutPeople,
}

/// <summary>A value that found no meaning.</summary>
/// <param name="Heading">The heading of its column.</param>
/// <param name="Value">The value.</param>
/// <param name="Count">In how many cells it stands.</param>
/// <example><code>new KeptValue("Statut", "À vérifier", 1)</code></example>
public sealed record KeptValue(string Heading, string Value, int Count);
