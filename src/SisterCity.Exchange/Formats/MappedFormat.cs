using System.Collections.ObjectModel;
using SisterCity.Directories;
using SisterCity.Exchange.Imports;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>A format of which a mapping of ours, data/formats, says what its columns mean.</summary>
internal abstract class MappedFormat(string id, string english, string french, string chinese) : FormatReader(id, english, french, chinese)
{
    private readonly Lazy<SheetMapping> mapping = new(() => MappingOf(id));

    /// <summary>The headings by which the format is known, each in the spellings that it has.</summary>
    protected abstract IReadOnlyList<string[]> Required { get; }

    public override bool Recognises(FormatFile file) => FormatHeadings.Find(file.Head, Required) is not null;

    public override Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory)
    {
        var list = file.Whole;
        var headings = FormatHeadings.Find(list, Required)!.Value;
        var sheet = list.Sheets.First(one => one.Rows.Contains(headings));
        return Read(list, sheet, headings, []);
    }

    protected Reading<Register> Read(Spreadsheet list, Sheet sheet, SheetRow headings, List<Finding> before)
    {
        var findings = new List<Finding>(before);
        var place = new CellPlace(list, sheet);
        var (columns, rows) = (new FormatColumns(headings), sheet.Rows.Where(row => row.Number > headings.Number).ToList());
        var named = mapping.Value with { Sheet = sheet.Name, Headings = headings.Number };
        var fitted = Complete(Fitted(named, headings, columns, rows), columns, rows, place, findings);
        return ListReading.Of(list, fitted, findings);
    }

    /// <summary>Says what follows from the cells, beyond the words of codes.</summary>
    protected virtual SheetMapping Complete(
        SheetMapping fitted, FormatColumns columns, IReadOnlyList<SheetRow> rows, CellPlace place, List<Finding> findings) => fitted;

    /// <summary>The mapping with the headings as the list spells them, without those that it lacks, and with the words for codes that it uses.</summary>
    private static SheetMapping Fitted(SheetMapping mapping, SheetRow headings, FormatColumns columns, IReadOnlyList<SheetRow> rows) => mapping with
    {
        Columns =
        [
            .. from column in mapping.Columns
               let index = columns.IndexOf(column.Heading)
               where index is not null
               let texts = rows.Select(row => row[index.Value].Text)
               select column with { Heading = headings[index.Value].Text, Values = WordsOf(column, texts) },
        ],
    };

    /// <summary>What the words of a column of codes mean, by the lists of words of the library.</summary>
    private static IReadOnlyDictionary<string, string>? WordsOf(ColumnMapping column, IEnumerable<string> texts)
    {
        if (column.Target is null or MappingFile.Notes || Targets.Find(column.Target) is not { Content: ColumnContent.Code } target)
            return column.Values;
        var words = new Dictionary<string, string>(column.Values ?? ReadOnlyDictionary<string, string>.Empty, StringComparer.Ordinal);
        foreach (var text in texts.Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal))
        {
            if (target.MeaningOf(text) is { } code)
                words.TryAdd(text, code);
        }

        return words.Count == 0 ? null : words;
    }

    private static SheetMapping MappingOf(string id)
    {
        using var stream = typeof(MappedFormat).Assembly.GetManifestResourceStream(id + ".json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return MappingFile.Read(bytes.ToArray()).Mapping!.Sheets[0];
    }
}
