using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Workbooks;

/// <summary>A workbook of ours that was read, and its cells.</summary>
internal sealed class OwnWorkbook
{
    private readonly Spreadsheet file;
    private readonly List<SheetImport> sheets = [];
    private readonly Dictionary<string, Dictionary<int, SheetRow>> rows = new(StringComparer.Ordinal);
    private ILookup<string, SharedCell>? byPlace;
    private ILookup<(string, string, string), SharedCell>? byRecord;

    private OwnWorkbook(Spreadsheet file)
    {
        this.file = file;
        var ours = new OwnTables(file);
        if (ours.Mapping.Sheets.Count == 0)
        {
            var why = file.Findings.IsEmpty ? [CellPlace.Of(Rules.WorkbookIsNoneOfOurs, JsonPointer.Root, null)] : file.Findings;
            Reading = Json.RegisterReader.Join([]).After(why);
            return;
        }

        (var imported, sheets) = ListImport.Run(file, ours.Mapping, asOurs: true);
        Reading = imported.Reading.SettingAside(ours.Unread);
    }

    /// <summary>The reading of a workbook of which a part is broken.</summary>
    public static Reading<Register> Unreadable => Json.RegisterReader.Join([])
        .After([CellPlace.Of(Rules.WorkbookCannotBeRead, JsonPointer.Root, null, "xlsx")]);

    /// <summary>The register, of which findings stand at sheets and cells: <c>/Accords/C7</c>.</summary>
    public Reading<Register> Reading { get; }

    public static OwnWorkbook Read(string name, ReadOnlyMemory<byte> bytes) => new(Spreadsheet.Read(name, bytes));

    /// <summary>The text of a cell; null when the place is none of a cell that is filled.</summary>
    public string? TextAt(JsonPointer at)
    {
        if (CellAddress.Of(at) is not { } cell || file.Sheets.All(sheet => !string.Equals(sheet.Name, cell.Sheet, StringComparison.Ordinal)))
            return null;
        if (!rows.TryGetValue(cell.Sheet, out var its))
            rows.Add(cell.Sheet, its = file.Find(cell.Sheet)!.Rows.ToDictionary(static row => row.Number));
        return its.TryGetValue(cell.Row, out var found) && found[cell.Column] is { IsEmpty: false } text ? text.Text : null;
    }

    /// <summary>The cells that say the same of the same record as one does, itself first: they must agree.</summary>
    public IEnumerable<JsonPointer> Same(JsonPointer at)
    {
        if (byPlace is null || byRecord is null)
        {
            var shared = sheets.SelectMany(static sheet => sheet.SharedCells()).ToList();
            byPlace = shared.ToLookup(static cell => cell.At.Text, StringComparer.Ordinal);
            byRecord = shared.ToLookup(static cell => (cell.Column, cell.Record, cell.Text));
        }

        return byPlace[at.Text].SelectMany(cell => byRecord[(cell.Column, cell.Record, cell.Text)]).Select(static cell => cell.At).Prepend(at).Distinct();
    }
}

/// <summary>The address of a cell in a workbook.</summary>
/// <param name="Sheet">The name of the sheet.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Row">The row, from 1.</param>
internal readonly record struct CellAddress(string Sheet, int Column, int Row)
{
    private const int MostLetters = 3;

    /// <summary>Its name as spreadsheets write it: <c>C7</c>.</summary>
    public string Name => TableSchema.LettersOf(Column) + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The address that a place names; null when it names none.</summary>
    public static CellAddress? Of(JsonPointer at) =>
        at.Segments().ToList() is [var sheet, var cell] && Split(cell) is var (column, row) ? new CellAddress(sheet, column, row) : null;

    /// <summary>The column, from 0, and the row, from 1, of a name; null when it is none.</summary>
    public static (int Column, int Row)? Split(string cell)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetterUpper).Count();
        if (letters is 0 or > MostLetters
            || !int.TryParse(cell.AsSpan(letters), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row))
            return null;
        var column = 0;
        for (var i = 0; i < letters; i++)
            column = (column * 26) + (cell[i] - 'A' + 1);
        return (column - 1, row);
    }
}
