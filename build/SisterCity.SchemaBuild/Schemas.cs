using System.Text;
using SisterCity.Schema;
using SisterCity.Values;

namespace SisterCity.Build;

/// <summary>The library → schema/**/*.schema.json.</summary>
internal static class Schemas
{
    public static IEnumerable<DerivedFile> Derive()
    {
        foreach (var language in SchemaExporter.Languages.AsEnumerable())
        {
            foreach (var name in SchemaExporter.Names.AsEnumerable())
                yield return Derive(name, new SchemaOptions { Language = language });
        }

        yield return Derive("register", new SchemaOptions { IsDereferenced = true });
    }

    private static DerivedFile Derive(string name, SchemaOptions options) =>
        new($"schema/{SchemaExporter.FileNameOf(name, options)}", Encoding.UTF8.GetString(SchemaExporter.Export(name, options)), "the model");
}
