using System.Text;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Schema;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Build;

/// <summary>The columns of the flat exchange → schema/table, schema/links and schema/projects; a real register → example.csv beside them.</summary>
internal static class Tables
{
    private const string Example = "samples/data/conventions.json";
    private const string ProjectExample = "samples/data/projects.json";

    public static IEnumerable<DerivedFile> Derive(string root, Publication publication)
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(root, Example))).Value!;
        return Derive("schema/table", RegisterTable.Agreements, register, publication)
            .Concat(Derive("schema/links", RegisterTable.Links, OfTwo(register), publication))
            .Concat(Derive("schema/projects", RegisterTable.Projects, OfTwo(Projects(root)), publication));
    }

    private static IEnumerable<DerivedFile> Derive(string folder, RegisterTable table, Register register, Publication publication)
    {
        foreach (var language in SchemaExporter.Languages.AsEnumerable())
        {
            var name = language == LanguageTag.English ? "schema.json" : $"schema.{language}.json";
            yield return Derive($"{folder}/{name}", publication.Complete(TableSchema.Write(language, table)), $"data/columns.csv, or {Publication.Source}");
        }

        yield return Derive($"{folder}/example.csv", TableWriter.Write(register, LanguageTag.French, table), Example);
    }

    private static Register Projects(string root) => RegisterReader.Read(File.ReadAllBytes(Path.Combine(root, ProjectExample))).Value!;

    /// <summary>A schema has columns of two parties, and portals check the example by it.</summary>
    private static Register OfTwo(Register register) =>
        register with
    {
        Partnerships = register.Partnerships.Where(static partnership => partnership.Members.Count <= 2).ToValueList(),
        Projects = register.Projects.Where(static project => project.Participants.Count <= 2).ToValueList(),
    };

    private static DerivedFile Derive(string path, byte[] content, string source) => new(path, Encoding.UTF8.GetString(content), source);
}
