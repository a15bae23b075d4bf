using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SisterCity.Schema;
using SisterCity.Values;

namespace SisterCity.Build;

/// <summary>data/publication.json: what schema.data.gouv.fr reads of a repository and no program can know. What is null is not known yet, and left out.</summary>
internal sealed class Publication
{
    public const string Source = "data/publication.json";

    private static readonly string[] OfTheList = ["title", "description", "homepage"];
    private static readonly string[] OfTheTableSchema = ["homepage", "path", "created", "lastModified"];

    private static readonly JsonSerializerOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    private readonly JsonObject facts;

    public Publication(string root) => facts = (JsonObject)JsonNode.Parse(File.ReadAllBytes(Path.Combine(root, Source)))!;

    /// <summary>schemas.yml: the schemas in French, since the site is. A JSON string is a YAML string.</summary>
    public DerivedFile Schemas()
    {
        var yaml = new StringBuilder($"# What schema.data.gouv.fr reads. From {Source}. Run: ./build.sh generate\n");
        foreach (var member in OfTheList.Where(member => facts[member] is not null))
            yaml.Append($"{member}: {Quoted(facts[member])}\n");
        yaml.Append("schemas:\n");
        foreach (var (name, title) in (JsonObject)facts["schemas"]!)
            yaml.Append($"  - path: \"schema/{SchemaExporter.FileNameOf(name, new SchemaOptions { Language = LanguageTag.French })}\"\n    title: {Quoted(title)}\n");
        return new DerivedFile("schemas.yml", yaml.ToString(), Source);
    }

    /// <summary>A Table Schema with the members that speak of its publication.</summary>
    public byte[] Complete(byte[] tableSchema)
    {
        var schema = (JsonObject)JsonNode.Parse(tableSchema)!;
        var at = schema.IndexOf("version");
        foreach (var member in OfTheTableSchema.Where(member => facts[member] is not null))
            schema.Insert(at++, member, facts[member]!.DeepClone());
        return Encoding.UTF8.GetBytes(schema.ToJsonString(Indented) + "\n");
    }

    private static string Quoted(JsonNode? text) => text!.ToJsonString(Indented);
}
