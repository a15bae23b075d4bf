using System.Text.Encodings.Web;
using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>
/// Describes the flat exchange as a Table Schema (Frictionless), with which spreadsheets and open-data portals check a table without this library.
/// </summary>
/// <remarks>
/// It says what columns there are, which of them every row needs, and what each cell looks like. Check digits, days that do not exist and rows that
/// contradict each other are for the library to find.
/// </remarks>
/// <example><code>File.WriteAllBytes("schema.json", TableSchema.Write(LanguageTag.French));</code></example>
public static class TableSchema
{
    private static readonly Dictionary<RegisterTable, (string Name, LocalizedText Title)> Names = new()
    {
        [RegisterTable.Agreements] = ("sistercity-agreement-parties", Phrase.Of(
            "Agreements between local authorities, one row per agreement and party",
            "Accords entre collectivités territoriales, une ligne par accord et par partie",
            "地方政府间协议：每项协议的每一方占一行")),
        [RegisterTable.Projects] = ("sistercity-projects", Phrase.Of(
            "Projects of local authorities, one row per project and amount",
            "Projets de collectivités territoriales, une ligne par projet et par montant",
            "地方政府项目：每个项目的每笔金额占一行")),
        [RegisterTable.Links] = ("sistercity-links", Phrase.Of(
            "Partnerships of local authorities, one row per partnership",
            "Partenariats de collectivités territoriales, une ligne par partenariat",
            "地方政府间伙伴关系：每项伙伴关系占一行")),
    };

    private static readonly Dictionary<RegisterTable, LocalizedText> Descriptions = new()
    {
        [RegisterTable.Agreements] = Phrase.Of(
            "Twinnings, cooperation agreements and conventions of decentralised cooperation, with their parties, dates, acts and sources. "
                + "A flat form of the register of SisterCity.Core.",
            "Jumelages, accords de coopération et conventions de coopération décentralisée, avec leurs parties, dates, actes et sources. "
                + "Forme à plat du registre de SisterCity.Core.",
            "友好城市协议、合作协议和权力下放合作协定，及其各方、日期、文件和来源。SisterCity.Core登记册的平面形式。"),
        [RegisterTable.Projects] = Phrase.Of(
            "Who does what with whom and with whose money: planned, promised, paid. A project of more bodies goes on with party_3_id and so forth. "
                + "A flat form of the register of SisterCity.Core.",
            "Qui fait quoi, avec qui et avec quel argent\u00A0: prévu, promis, versé. Un projet de plus de deux parties continue par party_3_id, etc. "
                + "Forme à plat du registre de SisterCity.Core.",
            "谁与谁合作做什么、用谁的资金：计划、承诺、支付。参与方更多时续以party_3_id等列。SisterCity.Core登记册的平面形式。"),
        [RegisterTable.Links] = Phrase.Of(
            "Who is twinned with whom, since when, of what kind and in what state. A partnership of more members goes on with party_3_id and so forth. "
                + "A flat form of the register of SisterCity.Core.",
            "Qui est jumelé avec qui, depuis quand, sous quelle forme et dans quel état. Un partenariat de plus de deux membres continue par party_3_id, etc. "
                + "Forme à plat du registre de SisterCity.Core.",
            "谁与谁结好、始于何时、属何种类、处于何种状态。成员更多时续以party_3_id等列。SisterCity.Core登记册的平面形式。"),
    };

    private static readonly ColumnDescription[] Described = [.. TableColumns.OfARegister.Select(static column => new ColumnDescription(column))];

    private static readonly LocalizedText Example = Phrase.Of(
        "A valid table",
        "Exemple de fichier valide",
        "有效表格示例");

    /// <summary>The columns of all tables, in their order, without the one that names escaped cells.</summary>
    public static IReadOnlyList<ColumnDescription> Columns => Described;

    /// <summary>The version of the schema, which is that of the library: "0.1.0".</summary>
    public static string Version { get; } = typeof(TableSchema).Assembly.GetName().Version!.ToString(3);

    /// <summary>Writes the schema.</summary>
    /// <param name="language">The language of titles and descriptions: English, French or Chinese;
    /// English stands in for another. Nothing else depends on it.</param>
    /// <param name="table">Which table: that of agreements, of links or of projects.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    public static byte[] Write(LanguageTag language, RegisterTable table = RegisterTable.Agreements)
    {
        using var buffer = new MemoryStream();
        var layout = new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(buffer, layout))
            Write(writer, language, TableForm.Of(table));
        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>The column that the cell of a header names, or was probably meant to name; null when there is no telling.</summary>
    /// <param name="heading">The cell: a name, or a title in one of our languages, with capitals, spaces or accents or without.</param>
    /// <returns>The column, and the party's number; 0 when it has none.</returns>
    /// <example><code>TableSchema.Find("Partie 2 : Nom de la partie") // party_name, 2</code></example>
    public static (ColumnDescription Column, int Party)? Find(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return (TableHeader.Find(heading) ?? TableHeader.Guess(heading)) is { } field
            && Array.Find(Described, other => string.Equals(other.Name, field.Column.Name, StringComparison.Ordinal)) is { } column
            ? (column, field.Party)
            : null;
    }

    /// <summary>How spreadsheets call a column: A, B, … Z, AA.</summary>
    /// <param name="column">The column, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The column is negative.</exception>
    /// <example><code>TableSchema.LettersOf(26) // AA</code></example>
    public static string LettersOf(int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(column);
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters;
    }

    private static void Write(Utf8JsonWriter writer, LanguageTag language, TableForm form)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, "https://specs.frictionlessdata.io/schemas/table-schema.json"u8);
        var (name, title) = Names[form.Table];
        writer.WriteString("name"u8, name);
        writer.WriteString("title"u8, title.In(language));
        writer.WriteString("description"u8, Descriptions[form.Table].In(language));
        writer.WriteString("version"u8, Version);
        writer.WriteStartArray("contributors"u8);
        writer.WriteStartObject();
        writer.WriteString("title"u8, "The SisterCity.Core founders"u8);
        writer.WriteString("role"u8, "author"u8);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("resources"u8);
        writer.WriteStartObject();
        writer.WriteString("title"u8, Example.In(language));
        writer.WriteString("path"u8, "example.csv"u8);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartArray("missingValues"u8);
        writer.WriteStringValue(string.Empty);
        writer.WriteEndArray();
        WriteKey(writer, form);
        writer.WriteStartArray("fields"u8);
        // The column of a safe table is for spreadsheets, and stands in no table without such cells.
        foreach (var field in TableForm.Header(form.Columns, form.FewestParties))
            Write(writer, field, language, form.Requires(field.Column));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>What no two rows have in common. The amounts of a project need no identifier, so that its rows have no key.</summary>
    private static void WriteKey(Utf8JsonWriter writer, TableForm form)
    {
        if (form == TableForm.Projects)
            return;
        writer.WriteStartArray("primaryKey"u8);
        writer.WriteStringValue(form.Key.Name);
        if (form == TableForm.Agreements)
            writer.WriteStringValue(TableColumns.PartyId.Name);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, TableField field, LanguageTag language, bool isRequired)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, field.Name);
        writer.WriteString("title"u8, field.Title.In(language));
        writer.WriteString("description"u8, field.Description.In(language));
        field.Column.WriteType(writer, isRequired);
        writer.WriteEndObject();
    }
}
