using System.Text;
using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Schema;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>A document, the schema it is to be judged by, and the names of the rules by which the library's reader refuses it.</summary>
internal sealed record Documents(string Name, string Schema, string Text, string[] Errors)
{
    /// <summary>schema/vectors/rules: what is JSON text at all.</summary>
    public static IEnumerable<Documents> OfRuleVectors()
    {
        foreach (var file in Files("rules"))
        {
            using var vector = JsonDocument.Parse(File.ReadAllBytes(file));
            var text = vector.RootElement.TryGetProperty("text", out var raw) ? raw.GetString() : vector.RootElement.TryGetProperty("data", out var data) ? data.GetRawText() : null;
            if (text is not null)
                yield return new Documents(Path.GetRelativePath(Repository.Root, file), "register", text, ErrorsOf("register", text));
            if (vector.RootElement.TryGetProperty("lines", out var lines))
            {
                // A byte order mark belongs to the file, not to its first line.
                foreach (var line in lines.EnumerateArray().Select(line => line.GetString()!.TrimStart('\uFEFF')).Where(line => line.Trim().Length > 0))
                    yield return new Documents($"{Path.GetRelativePath(Repository.Root, file)}: {line}", "line", line, ErrorsOf("line", line));
            }
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

    /// <summary>schema/vectors/schema: documents for partners.</summary>
    public static IEnumerable<Documents> OfSchemaVectors() =>
        Files("schema").Select(file =>
        {
            using var vector = JsonDocument.Parse(File.ReadAllBytes(file));
            var schema = vector.RootElement.GetProperty("schema").GetString()!;
            var text = vector.RootElement.GetProperty("data").GetRawText();
            return new Documents(Path.GetRelativePath(Repository.Root, file), schema, text, ErrorsOf(schema, text));
        });

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
            _ => throw new ArgumentOutOfRangeException(nameof(schema), schema, "No reader for it."),
        };
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
