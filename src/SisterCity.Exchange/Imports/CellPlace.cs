using System.Globalization;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Imports;

/// <summary>Places in somebody's list: of a workbook the sheet and the cell, of a table in a text the line and the heading.</summary>
internal sealed class CellPlace(Spreadsheet file, Sheet sheet)
{
    /// <summary>The place of a cell, or of a row.</summary>
    /// <param name="row">The row's number.</param>
    /// <param name="column">The column, from 0; null for the row.</param>
    /// <param name="heading">The heading of the column.</param>
    public (JsonPointer At, int? Line) At(int row, int? column, string? heading)
    {
        if (file.RowsAt is { } list)
            return (heading is null ? list.Append(Math.Max(row - 1, 0)) : list.Append(Math.Max(row - 1, 0)).Append(heading), null);
        if (!file.IsWorkbook)
            return (heading is null ? JsonPointer.Root : JsonPointer.Root.Append(heading), row);
        var its = JsonPointer.Root.Append(sheet.Name ?? string.Empty);
        return (its.Append((column is { } known ? TableSchema.LettersOf(known) : string.Empty) + row.ToString(CultureInfo.InvariantCulture)), null);
    }

    /// <summary>How a source names the row: <c>Feuil1!7</c>, or the line of a text.</summary>
    public string LocatorOf(int row) => (sheet.Name is { } name ? name + "!" : string.Empty) + row.ToString(CultureInfo.InvariantCulture);

    public static Finding Of(Rule rule, JsonPointer at, int? line, params ReadOnlySpan<Argument> arguments) =>
        new() { Rule = rule, Level = rule.Level, At = at, Line = line, Arguments = ValueList.Create(arguments) };

    public static Finding Of(Rule rule, (JsonPointer At, int? Line) place, params ReadOnlySpan<Argument> arguments) =>
        Of(rule, place.At, place.Line, arguments);
}
