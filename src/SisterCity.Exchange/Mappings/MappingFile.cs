using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Mappings;

/// <summary>Reads and writes mappings as JSON.</summary>
/// <example><code>File.WriteAllBytes("map.json", MappingFile.Write(mapping));</code></example>
public static class MappingFile
{
    /// <summary>The target that keeps a text with the record, behind its heading: what has no column of its own.</summary>
    public const string Notes = "notes";

    /// <summary>The address of the schema of mappings.</summary>
    public const string SchemaAddress = "https://sistercity.invalid/core/schema/exchange/mapping.schema.json";

    internal static JsonSerializerOptions Options { get; } = new(MappingContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IndentSize = 2,
        NewLine = "\n",
    };

    /// <summary>Writes a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <returns>UTF-8, indented, ending in a line feed. The same mapping gives the same bytes.</returns>
    public static byte[] Write(Mapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return [.. JsonSerializer.SerializeToUtf8Bytes(mapping with { Schema = SchemaAddress }, Options.GetTypeInfo(typeof(Mapping))), (byte)'\n'];
    }

    /// <summary>Reads a mapping.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>The mapping, or null and the findings that say why there is none.</returns>
    public static (Mapping? Mapping, ValueList<Finding> Findings) Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var mapping = (Mapping?)JsonSerializer.Deserialize(utf8, Options.GetTypeInfo(typeof(Mapping)));
            return mapping is null ? (null, [Of(Rules.ValueIsNull, JsonPointer.Root, "mapping")]) : Checked(mapping);
        }
        catch (JsonException wrong)
        {
            return (null, [Of(Rules.MappingCannotBeRead, JsonPointer.Root, (int)(wrong.LineNumber ?? 0) + 1, wrong.Path ?? "$")]);
        }
    }

    /// <summary>A mapping of which every target is a column of the tables.</summary>
    private static (Mapping? Mapping, ValueList<Finding> Findings) Checked(Mapping mapping)
    {
        var findings = new List<Finding>();
        if (mapping.Sheets.Any(static sheet => sheet is null || sheet.Columns.Any(static column => column is null)))
            return (null, [Of(Rules.ValueIsNull, JsonPointer.Root.Append("sheets"), "mapping")]);
        if (mapping.Encoding is { } encoding && !Sheets.SpreadsheetOptions.KnowsEncoding(encoding))
            findings.Add(Of(Rules.MappingCannotBeRead, JsonPointer.Root, 1, "$.encoding"));
        if (mapping.Separator is { } sign && sign is not [<= '\x7F'])
            findings.Add(Of(Rules.MappingCannotBeRead, JsonPointer.Root, 1, "$.separator"));
        for (var i = 0; i < mapping.Sheets.Count; i++)
        {
            var (sheet, at) = (mapping.Sheets[i], JsonPointer.Root.Append("sheets").Append(i));
            Look(sheet.Constants?.Keys, at.Append("constants"));
            Look(sheet.Defaults?.Keys, at.Append("defaults"));
            for (var j = 0; j < sheet.Columns.Count; j++)
            {
                var column = at.Append("columns").Append(j);
                if (sheet.Columns[j].Target is not Notes)
                    Look([sheet.Columns[j].Target], column.Append("target"));
                if (FlawIn(sheet.Columns[j]) is { } member)
                    findings.Add(Of(Rules.MappingCannotBeRead, column, 1, member));
                Look([sheet.Columns[j].When?.Target], column.Append("when").Append("target"));
            }
        }

        return (findings.Count == 0 ? mapping : null, findings.ToValueList());

        void Look(IEnumerable<string?>? targets, JsonPointer where) => findings.AddRange((targets ?? []).OfType<string>()
            .Where(static target => Targets.Find(target) is null)
            .Select(target => Of(Rules.MappingNamesNoColumn, where, target) with { Repair = TableSchema.Find(target) is var (column, party)
            ? column.NameFor(party) : null }));
    }

    /// <summary>The member of a column that says what none may say; null when there is none.</summary>
    private static string? FlawIn(ColumnMapping column) => column switch
    {
        { Occurrence: < 1 } => "occurrence",
        { LatestYear: < 99 or > 9999 } or { LatestYear: not null, Order: null } => "latestYear",
        { Split: { } signs } when signs.Any(string.IsNullOrEmpty) => "split",
        _ => null,
    };

    private static Finding Of(Rule rule, JsonPointer at, params ReadOnlySpan<Argument> arguments) =>
        new() { Rule = rule, Level = rule.Level, At = at, Arguments = ValueList.Create(arguments) };
}

/// <summary>The JSON contract of mappings.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    WriteIndented = true,
    Converters = [typeof(KebabCase<RowKind>), typeof(KebabCase<CellPart>), typeof(KebabCase<DateOrder>), typeof(KebabCase<Confidence>)])]
[JsonSerializable(typeof(Mapping))]
internal sealed partial class MappingContext : JsonSerializerContext;

/// <summary>An enumeration as words with hyphens: <c>day-month-year</c>.</summary>
internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
