using System.Text;
using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Schema;
using SisterCity.Tests.Vectors;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>A document, the schema it is to be judged by, and the names of the rules by which the library's reader refuses it.</summary>
internal sealed record Documents(string Name, string Schema, string Text, string[] Errors)
{
    private static readonly Lazy<LawFile[]> InstrumentsAndSources = new(() =>
        [.. Directory.EnumerateFiles(Repository.At("data", "law", "instruments")).Append(Repository.At("data", "law", "sources.json"))
            .Select(file => new LawFile(Path.GetRelativePath(Repository.At("data", "law"), file).Replace('\\', '/'), File.ReadAllBytes(file)))]);

    /// <summary>schema/vectors/rules: what is the text of a JSON document.</summary>
    public static IEnumerable<Documents> OfRuleVectors() => RuleVector.All.SelectMany(In).Where(part => part.Schema is not "provision")
        .Select(part => new Documents($"{part.Vector}, {part.Schema} {part.Name}", part.Schema, part.Text, ErrorsOf(part.Schema, part.Text)));

    /// <summary>The JSON documents of a rule vector, each with the schema that describes it: a register, lines, provisions of law. A table, the result of a query, and bytes that are no text are none.</summary>
    public static IEnumerable<(RuleVector Vector, string Schema, string Name, string Text)> In(RuleVector vector)
    {
        var content = vector.Content;
        if (content.TryGetProperty("text", out var text))
            yield return (vector, "register", string.Empty, text.GetString()!);
        if (content.TryGetProperty("data", out var data))
            yield return (vector, "register", string.Empty, data.GetRawText());

        // A byte order mark belongs to the file, not to its first line.
        var lines = content.TryGetProperty("lines", out var all) ? all.EnumerateArray().Select(line => line.GetString()!.TrimStart('\uFEFF')).ToList() : [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Trim().Length > 0)
                yield return (vector, "line", $"{i + 1}", lines[i]);
        }

        if (content.TryGetProperty("files", out var files))
        {
            foreach (var file in files.EnumerateObject().Where(file => file.Name is not "sources.json" && !file.Name.StartsWith("instruments/", StringComparison.Ordinal)))
                yield return (vector, "provision", file.Name, file.Value.GetRawText());
        }
    }

    /// <summary>schema/vectors/values: each text by the definition of its format.</summary>
    public static IEnumerable<Documents> OfValueVectors()
    {
        var definitions = typeof(Siren).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IScalar<>)))
            .ToDictionary(type => ((ScalarFormat)type.GetProperty("Format")!.GetValue(null)!).Name, type => type.Name, StringComparer.Ordinal);
        foreach (var file in Files("values"))
        {
            using var vectors = JsonDocument.Parse(File.ReadAllBytes(file));
            var name = definitions[Path.GetFileNameWithoutExtension(file)];
            var schema = SchemaWith(name);
            if (schema is null)
                continue;
            foreach (var accepted in vectors.RootElement.GetProperty("accepted").EnumerateArray())
                yield return new Documents($"{name} {accepted}", $"{schema}#/$defs/{name}", accepted.GetProperty("text").GetRawText(), []);
            foreach (var refused in vectors.RootElement.GetProperty("refused").EnumerateArray())
                yield return new Documents($"{name} {refused}", $"{schema}#/$defs/{name}", refused.GetProperty("text").GetRawText(), [refused.GetProperty("flaw").GetString()!]);
        }
    }

    /// <summary>schema/vectors/schema: documents for partners. Not reports, which the library writes and does not read.</summary>
    public static IEnumerable<Documents> OfSchemaVectors() =>
        SchemaVectors().Where(vector => vector.Schema is not "report").Select(vector => new Documents(vector.Name, vector.Schema, vector.Text, ErrorsOf(vector.Schema, vector.Text)));

    /// <summary>schema/vectors/schema: reports, of which the library has no verdict.</summary>
    public static IEnumerable<Documents> OfReports() =>
        SchemaVectors().Where(vector => vector.Schema is "report").Select(vector => new Documents(vector.Name, vector.Schema, vector.Text, []));

    /// <summary>The names of the rules by which the reader refuses a document.</summary>
    public static string[] ErrorsOf(string schema, string text) =>
        [.. FindingsOf(schema, text).Where(finding => finding.Level == Level.Error).Select(finding => finding.Rule.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>What the reader finds in a document.</summary>
    public static IEnumerable<Finding> FindingsOf(string schema, string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return schema switch
        {
            "register" => RegisterReader.Read(utf8).Findings,
            "authority" => RegisterReader.ReadRecord<LocalAuthority>(utf8).Findings,
            "partnership" => RegisterReader.ReadRecord<Partnership>(utf8).Findings,
            "agreement" => RegisterReader.ReadRecord<Agreement>(utf8).Findings,
            "project" => RegisterReader.ReadRecord<CooperationProject>(utf8).Findings,

            // A line break of a document is white space, that of a line its end.
            "line" => RegisterReader.ReadLines(Encoding.UTF8.GetBytes(text.ReplaceLineEndings(" "))).Findings,
            "provision" => FindingsOfLaw(utf8),
            _ => throw new ArgumentOutOfRangeException(nameof(schema), schema, "No reader for it."),
        };
    }

    // Beside the instruments and sources that are built in, under the name that the provision asks for.
    private static IEnumerable<Finding> FindingsOfLaw(byte[] utf8)
    {
        using var provision = JsonDocument.Parse(utf8);
        var name = provision.RootElement is { ValueKind: JsonValueKind.Object } record && record.TryGetProperty("jurisdiction", out var jurisdiction) && record.TryGetProperty("id", out var id) ? $"{jurisdiction}/{id}.json" : "provision.json";
        return LegalLibrary.Read([.. InstrumentsAndSources.Value, new LawFile(name, utf8)]).Findings.Where(finding => finding.Record == name);
    }

    private static IEnumerable<(string Name, string Schema, string Text)> SchemaVectors()
    {
        foreach (var file in Files("schema"))
        {
            using var vector = JsonDocument.Parse(File.ReadAllBytes(file));
            yield return (Path.GetRelativePath(Repository.Root, file), vector.RootElement.GetProperty("schema").GetString()!, vector.RootElement.GetProperty("data").GetRawText());
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Repository.At("schema", "vectors", folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The identifier of a schema that has a definition.</summary>
    private static string? SchemaWith(string definition) =>
        new[] { "register", "provision" }
            .Where(name => JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", $"{name}.schema.json"))).RootElement.GetProperty("$defs").TryGetProperty(definition, out _))
            .Select(name => SchemaExporter.IdentifierOf(name))
            .FirstOrDefault();
}
