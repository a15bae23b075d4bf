using System.Text;
using SisterCity.Json;
using SisterCity.Schema;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Build;

/// <summary>The columns of the flat exchange → schema/table/schema*.json; a real register → schema/table/example.csv.</summary>
internal static class Tables
{
    private const string Example = "samples/data/conventions.json";

    public static IEnumerable<DerivedFile> Derive(string root, Publication publication)
    {
        foreach (var language in SchemaExporter.Languages.AsEnumerable())
        {
            var name = language == LanguageTag.English ? "schema.json" : $"schema.{language}.json";
            yield return Derive($"schema/table/{name}", publication.Complete(TableSchema.Write(language)), $"data/columns.csv, or {Publication.Source}");
        }

        var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(root, Example))).Value!;
        yield return Derive("schema/table/example.csv", TableWriter.Write(register, LanguageTag.French), Example);
    }

    private static DerivedFile Derive(string path, byte[] content, string source) => new(path, Encoding.UTF8.GetString(content), source);
}
