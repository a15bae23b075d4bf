using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SisterCity.Build;

/// <summary>data/columns.csv → src/SisterCity.Core/Tabular/TableColumns.g.cs and docs/columns.md.</summary>
internal static partial class Columns
{
    public const string Source = "data/columns.csv";

    private const string Many = "many ";
    private const string Shares = "shares ";
    private const string Scores = "scores ";

    private static readonly string[] Header =
    [
        "name", "subject", "tables", "type", "member", "required", "needs", "example",
        "title_en", "title_fr", "title_zh", "description_en", "description_fr", "description_zh",
    ];

    private static readonly string[] Subjects = ["row", "agreement", "partnership", "project", "amount", "authority", "source"];

    private static readonly string[] Tables = ["agreements", "links", "projects"];

    private sealed record Column(
        string Name, string Subject, string[] In, string Type, string Member, string[] RequiredIn, string[] Needs, string Example, string[] Title,
        string[] Description)
    {
        /// <summary>Its name in C#: signed_on → SignedOn.</summary>
        public string Field => CSharp.Pascal(Name.Replace('_', '-'));

        /// <summary>Whether a register fills it; the other one names the cells of a row that were escaped.</summary>
        public bool IsOfARegister => Type is not "columns";
    }

    public static IEnumerable<DerivedFile> Derive(string root)
    {
        var columns = Read(Path.Combine(root, Source));
        yield return new DerivedFile("src/SisterCity.Core/Tabular/TableColumns.g.cs", WriteClass(columns, CodesOf(root)), Source);
        yield return new DerivedFile("docs/columns.md", WritePage(columns), Source);
    }

    private static List<Column> Read(string path)
    {
        var (header, rows) = Csv.Read(path);
        if (!header.AsSpan().SequenceEqual(Header))
            throw new InvalidDataException($"{Source}: the header must be {string.Join(',', Header)}.");
        var columns = rows.ConvertAll(row => new Column(
            row[0], row[1], Words(row[2]), row[3], row[4], Words(row[5]), Words(row[6]), row[7], row[8..11], row[11..14]));
        var names = columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            if (!NamePattern().IsMatch(column.Name) || !names.Remove(column.Name))
                throw new InvalidDataException($"{Source}: {column.Name} is no name of a column, or comes twice.");
            if (!Subjects.Contains(column.Subject, StringComparer.Ordinal))
                throw new InvalidDataException($"{Source}: {column.Name} speaks of {column.Subject}; it must be one of {string.Join(", ", Subjects)}.");
            if (column.In.Length == 0 || column.In.Concat(column.RequiredIn).Except(Tables, StringComparer.Ordinal).Any())
                throw new InvalidDataException($"{Source}: {column.Name} stands in tables that must be of {string.Join(", ", Tables)}.");
            if (column.Needs.FirstOrDefault(need => !columns.Exists(other => string.Equals(other.Name, need, StringComparison.Ordinal))) is { } unknown)
                throw new InvalidDataException($"{Source}: {column.Name} needs {unknown}, which is no column.");
            if (column.Title.Concat(column.Description).Any(text => text.Length == 0))
                throw new InvalidDataException($"{Source}: {column.Name} lacks a title or a description in one of three languages.");
        }

        return columns;
    }

    private static string[] Words(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The types whose values are codes of a list.</summary>
    private static HashSet<string> CodesOf(string root)
    {
        using var lists = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(root, "data", "codelists.json")));
        return lists.RootElement.EnumerateArray().Select(list => list.GetProperty("type").GetString()!).ToHashSet(StringComparer.Ordinal);
    }

    private static string WriteClass(List<Column> columns, HashSet<string> codes)
    {
        var fields = new StringBuilder();
        foreach (var column in columns)
        {
            var (type, format) = FormatOf(column, codes);
            fields.Append($"    /// <summary>{CSharp.Xml(column.Title[0])}. {CSharp.Xml(column.Description[0])}</summary>\n")
                .Append($"    public static readonly TableColumn<{type}> {column.Field} = ")
                .Append($"new({CSharp.Literal(column.Name)}, Subject.{CSharp.Pascal(column.Subject)}, {CSharp.Literal(column.Member)},\n")
                .Append($"        Phrase.Of({string.Join(", ", column.Title.Select(CSharp.Literal))}),\n")
                .Append($"        Phrase.Of({string.Join(", ", column.Description.Select(CSharp.Literal))}),\n")
                .Append($"        {format}){Traits(column)};\n\n");
        }

        var fieldOf = columns.ToDictionary(column => column.Name, column => column.Field, StringComparer.Ordinal);
        var needs = columns.SelectMany(column => column.Needs.Select(need => $"        ({column.Field}, {fieldOf[need]}),"));
        var others = columns.Where(column => !column.IsOfARegister).Select(column => column.Field);
        return $$"""
            // <auto-generated>From {{Source}}. Run: ./build.sh generate</auto-generated>
            #nullable enable
            using SisterCity.Codelists;
            using SisterCity.Findings;
            using SisterCity.Model;
            using SisterCity.Values;

            namespace SisterCity.Tabular;

            /// <summary>The columns of the flat exchange, in the order in which they are written.</summary>
            internal static class TableColumns
            {
            {{fields}}    /// <summary>The columns that a register fills, in the order of the header.</summary>
                public static readonly IReadOnlyList<TableColumn> OfARegister =
                [
            {{string.Join("\n", columns.Where(column => column.IsOfARegister).Select(column => $"        {column.Field},"))}}
                ];

                /// <summary>All columns, in the order of the header.</summary>
                public static readonly IReadOnlyList<TableColumn> All = [.. OfARegister, {{string.Join(", ", others)}}];

                /// <summary>A column that says more of something needs the column that says what it is of.</summary>
                public static readonly IReadOnlyList<(TableColumn Says, TableColumn Of)> Needs =
                [
            {{string.Join("\n", needs)}}
                ];
            }

            """;
    }

    /// <summary>The C# type of a column's values, and how they are written in a cell.</summary>
    private static (string Type, string Format) FormatOf(Column column, HashSet<string> codes) => column.Type switch
    {
        "text" or "label" => ("string", $"new TextCell({CSharp.Literal(column.Example)})"),
        "boolean" => ("bool", "new BooleanCell()"),
        "integer" => ("int", $"new IntegerCell({column.Example})"),
        "decimal" => ("decimal", $"new NumberCell({column.Example})"),
        "amounts" => ("ValueList<AmountReference>", $"new AmountReferencesCell({CSharp.Literal(column.Example)})"),
        "columns" => ("IReadOnlyList<TableField>", "new ColumnNamesCell()"),
        _ when column.Type.StartsWith(Many, StringComparison.Ordinal)
            && column.Type[Many.Length..] is var item => ($"ValueList<{item}>", $"new ListCell<{item}>(new {CellOf(item, codes)}())"),
        _ when column.Type.StartsWith(Shares, StringComparison.Ordinal) => WeightsOf(column.Type[Shares.Length..], column.Example, "false", codes),
        _ when column.Type.StartsWith(Scores, StringComparison.Ordinal) => WeightsOf(column.Type[Scores.Length..], column.Example, "true", codes),
        _ => (column.Type, $"new {CellOf(column.Type, codes)}()"),
    };

    private static (string Type, string Format) WeightsOf(string item, string example, string areScores, HashSet<string> codes) => (
        $"ValueList<Weighted<{item}>>",
        $"new WeightsCell<{item}>(new {CellOf(item, codes)}(), {CSharp.Literal(example)}, areScores: {areScores})");

    private static string CellOf(string type, HashSet<string> codes) => $"{(codes.Contains(type) ? "Code" : "Scalar")}Cell<{type}>";

    private static string Traits(Column column)
    {
        var traits = new List<string> { $"In = {SetOf(column.In)}" };
        if (column.RequiredIn.Length > 0)
            traits.Add($"RequiredIn = {SetOf(column.RequiredIn)}");
        if (column.Type is "label")
            traits.Add("IsLabel = true");
        return $" {{ {string.Join(", ", traits)} }}";
    }

    private static string SetOf(string[] tables) => $"[{string.Join(", ", tables.Select(table => $"RegisterTable.{CSharp.Pascal(table)}"))}]";

    private static string WritePage(List<Column> columns)
    {
        var page = new StringBuilder($"""
            # The columns of the flat exchange

            Generated from `{Source}`. Three tables share them: that of agreements has one row per agreement and party, that of links one row per
            partnership, that of projects one row per project and amount.
            What spreadsheets and portals check: [`schema/table`](../schema/table/schema.json), [`schema/links`](../schema/links/schema.json),
            [`schema/projects`](../schema/projects/schema.json).
            How they are read and written: [guide, chapter 9](guide/09-partners.md).

            In the tables of links and of projects the parties stand beside each other, and what speaks of a party has its number: `party_1_id`, `party_2_name`,
            `party_2_insee_commune`. The table of agreements is read in that form too, with one row per agreement.

            "Speaks of": rows that speak of one agreement, partnership, project, authority or source must agree. "In JSON": where the value stands in the record.

            | column | speaks of | in the tables of | in JSON | needs | English | français | 中文 |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var column in columns)
        {
            var needs = column.Needs.Select(need => $"`{need}`");
            if (column.RequiredIn.Length > 0)
                needs = needs.Prepend(column.RequiredIn.Length == column.In.Length ? "every row" : $"every row of {string.Join(", ", column.RequiredIn)}");
            page.Append($"| `{column.Name}` | {column.Subject} | {string.Join(", ", column.In)} | `{column.Member}` | {string.Join(", ", needs)} |");
            for (var i = 0; i < column.Title.Length; i++)
                page.Append($" **{column.Title[i]}** {column.Description[i].Replace("|", "\\|", StringComparison.Ordinal)} |");
            page.Append('\n');
        }

        return page.ToString();
    }

    [GeneratedRegex("^[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex NamePattern();
}
