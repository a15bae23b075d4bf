using System.ComponentModel;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using SisterCity.Exchange.Mappings;

namespace SisterCity.Build;

/// <summary>The contract of mappings → schema/exchange/mapping.schema.json.</summary>
internal static class Mappings
{
    private static readonly JsonSerializerOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true,
        NewLine = "\n" };

    public static DerivedFile Derive()
    {
        var schema = MappingFile.Options.GetJsonSchemaAsNode(typeof(Mapping), new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe }).AsObject();
        var whole = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = MappingFile.SchemaAddress,
            ["title"] = "Mapping",
        };
        foreach (var (name, value) in schema)
            whole[name] = value?.DeepClone();
        return new DerivedFile("schema/exchange/mapping.schema.json", whole.ToJsonString(Indented) + "\n", "src/SisterCity.Exchange/Mappings/Mapping.cs");
    }

    /// <summary>Says what each member is; null is never written, and is no type.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
            return node;
        if (schema["type"] is JsonArray types)
            schema["type"] = types.Select(static type => type!.GetValue<string>()).First(static type => type is not "null");
        if (schema["enum"] is JsonArray values)
            schema["enum"] = new JsonArray([.. values.Where(static value => value is not null).Select(static value => value!.DeepClone())]);
        var described = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), false).OfType<DescriptionAttribute>()
            .FirstOrDefault()
            ?? context.TypeInfo.Type.GetCustomAttributes(typeof(DescriptionAttribute), false).OfType<DescriptionAttribute>().FirstOrDefault();
        if (described is not null)
            schema.Insert(0, "description", described.Description);
        return schema;
    }
}
