using System.Text.Json;
using SisterCity.Directories;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>The answer of the query tool of the Chinese People's Association for Friendship with Foreign Countries, or a table with its columns.</summary>
/// <remarks>Names alone, in Chinese. The codes of the Chinese side come from the directory that is given, when one place has the name.</remarks>
internal sealed class CpaffcList() : MappedFormat("cpaffc",
    "list of the Chinese friendship association (CPAFFC)", "liste de l'association chinoise d'amitié (APCAE)", "中国人民对外友好协会友好城市名单")
{
    private const string Province = "prov";
    private const string City = "city";
    private const string Day = "qzsj";
    private const string Year = "jhsj";

    // A column that the list does not have.
    private const string Code = "gb_t_2260";

    protected override IReadOnlyList<string[]> Required => [[Province], [City], ["w_city"], ["w_country"]];

    public override bool Recognises(FormatFile file)
    {
        if (!file.IsJson)
            return base.Recognises(file);
        var beginning = file.Text[..Math.Min(file.Text.Length, 1 << 16)];
        return beginning.IndexOf("\"w_city\""u8) >= 0 && beginning.IndexOf("\"w_country\""u8) >= 0 && beginning.IndexOf("\"prov\""u8) >= 0
            && RowsOf(file) is not null;
    }

    public override Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory)
    {
        var list = file.IsJson ? RowsOf(file)! : file.Whole;
        var headings = FormatHeadings.Find(list, Required)!.Value;
        var sheet = list.Sheets.First(one => one.Rows.Contains(headings));
        var findings = new List<Finding>();
        var places = new ChinesePlaces(directory, new CellPlace(list, sheet), findings);
        var columns = new FormatColumns(headings);
        var rows = sheet.Rows.Select(row => row.Number <= headings.Number ? row : WithPlace(row, headings.Cells.Count, columns, places)).ToList();
        var wider = headings with { Cells = [.. Padded(headings, headings.Cells.Count), Text(Code)] };
        var whole = new Sheet(sheet.Name, [.. rows.Select(row => row.Number == headings.Number ? wider : row)]);
        var read = new Spreadsheet(list.Name, list.IsWorkbook, [whole], list.Findings) { RowsAt = list.RowsAt };
        return Read(read, whole, wider, findings);
    }

    private static SheetRow WithPlace(SheetRow row, int width, FormatColumns columns, ChinesePlaces places)
    {
        var cells = Padded(row, width).ToList();
        var (province, city) = (TextOf(Province), TextOf(City));
        var isTheProvince = city.Length == 0 || string.Equals(city, province, StringComparison.Ordinal);

        // The year says nothing more than the day; where it is another year, it goes to the note.
        if (columns.IndexOf(Year) is { } year && TextOf(Year).Length > 0 && TextOf(Day).StartsWith(TextOf(Year).TrimEnd('年'), StringComparison.Ordinal))
            cells[year] = SheetCell.Empty;
        var code = places.CodeOf(row.Number, province, isTheProvince ? null : city, isTheProvince ? Province : City);

        // A tie of a province has no city: the province is who has it.
        if (isTheProvince)
            (cells[columns.IndexOf(City)!.Value], cells[columns.IndexOf(Province)!.Value]) = (Text(province), SheetCell.Empty);
        return row with { Cells = [.. cells, Text(code ?? string.Empty)] };

        string TextOf(string heading) => columns.TextOf(row, heading);
    }

    private static IEnumerable<SheetCell> Padded(SheetRow row, int width) => Enumerable.Range(0, width).Select(i => row[i]);

    private static SheetCell Text(string text) => new(text, CellKind.Text);

    /// <summary>The rows of the answer, with the names of their members as headings; null when it has none.</summary>
    private static Spreadsheet? RowsOf(FormatFile file)
    {
        var at = JsonPointer.Root;
        try
        {
            using var answer = JsonDocument.Parse(file.Bytes[(file.Bytes.Length - file.Text.Length)..]);
            if (ListIn(answer.RootElement, ref at) is not { } list)
                return null;
            var names = list.EnumerateArray().Where(static row => row.ValueKind == JsonValueKind.Object)
                .SelectMany(static row => row.EnumerateObject().Select(static member => member.Name)).Distinct(StringComparer.Ordinal).ToList();
            var rows = new List<SheetRow> { new(0, [.. names.Select(Text)]) };
            foreach (var row in list.EnumerateArray())
            {
                var isARow = row.ValueKind == JsonValueKind.Object;
                rows.Add(new SheetRow(rows.Count, [.. names.Select(name => isARow ? CellOf(row, name) : SheetCell.Empty)]));
            }

            return new Spreadsheet(file.Name, isWorkbook: false, [new Sheet(null, rows)], []) { RowsAt = at };
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // What is no JSON, or holds half a character, is refused by the reader of registers, which says where.
            return null;
        }
    }

    private static JsonElement? ListIn(JsonElement root, ref JsonPointer at)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("data", out var data))
            (root, at) = (data, at.Append("data"));
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("lists", out var lists))
            (root, at) = (lists, at.Append("lists"));
        return root.ValueKind == JsonValueKind.Array ? root : null;
    }

    private static SheetCell CellOf(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? Text(TextOf(value)) : SheetCell.Empty;

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Null => string.Empty,
        _ => value.GetRawText(),
    };
}
