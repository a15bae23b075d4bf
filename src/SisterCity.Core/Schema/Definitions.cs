using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Schema;

/// <summary>
/// The hoister: JsonSchemaExporter writes every type out where it stands and knows nothing of converters; here each named type becomes one definition, by the
/// name of its class, and what a converter reads is described.
/// </summary>
internal sealed class Definitions(Described described)
{
    private readonly SortedDictionary<string, JsonNode?> definitions = new(StringComparer.Ordinal);
    private readonly Queue<JsonTypeInfo> waiting = new();
    private readonly HashSet<Type> seen = [];
    private JsonSerializerOptions contracts = RegisterContract.Options;
    private Type? root;

    /// <summary>The schema of a type with the definitions of all that it holds.</summary>
    public JsonObject Bundle(JsonTypeInfo type)
    {
        (root, contracts) = (type.Type, type.Options);
        var schema = Describe(type);
        while (waiting.TryDequeue(out var next))
            definitions.Add(NameOf(next.Type), Describe(next));
        schema["$defs"] = new JsonObject(definitions);
        return schema;
    }

    /// <summary>A schema that is written by hand, with the definitions of all that it refers to.</summary>
    public JsonObject Bundle(JsonObject schema)
    {
        schema["$defs"] = new JsonObject(definitions);
        return schema;
    }

    /// <summary>Adds a definition that is written by hand, under its title.</summary>
    public void Add(JsonObject definition) => definitions.TryAdd((string)definition["title"]!, definition);

    /// <summary>A reference to the definition of a value, or of the codes of a list.</summary>
    public JsonObject Reference<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var name = typeof(TScalar).Name;
        if (seen.Add(typeof(TScalar)))
        {
            var definition = Text(TScalar.Format);
            definition.Insert(0, "title", name);
            definition.Insert(1, "description", described.Type(name));
            definitions.Add(name, definition);
        }

        return Parts.Reference(name);
    }

    /// <summary>The schema of a value of a type, as it stands in a member or a list.</summary>
    private JsonObject SchemaOf(Type type)
    {
        var contract = contracts.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        if (contract.Kind == JsonTypeInfoKind.Enumerable)
            return new JsonObject { ["type"] = "array", ["items"] = SchemaOf(contract.ElementType!) };
        if (Number(contract.Type) is { } number)
            return number;
        if (contract.Type == root)
            return new JsonObject { ["$ref"] = "#" };
        if (seen.Add(contract.Type))
            waiting.Enqueue(contract);
        return new JsonObject { ["$ref"] = $"#/$defs/{NameOf(contract.Type)}" };
    }

    private JsonObject Describe(JsonTypeInfo contract)
    {
        var definition = new JsonObject
        {
            ["title"] = NameOf(contract.Type),
            ["description"] = described.Type(contract.Type == typeof(string) ? nameof(TextConverter) : contract.Type.Name),
        };
        foreach (var (keyword, value) in contract.Kind == JsonTypeInfoKind.Object ? Record(contract) : Value(contract))
            definition.Add(keyword, value?.DeepClone());
        return definition;
    }

    private JsonObject Record(JsonTypeInfo contract)
    {
        var schema = (JsonObject)contract.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, written) => context.PropertyInfo is { } member && context.Path.Length == 2 ? Member(member) : written,
        });
        schema["examples"] = Shapes.Example(NameOf(contract.Type));
        if (contract.Type == typeof(RegisterLine))
            Shapes.HoldsOneRecord(schema, contract);
        if (contract.Type == typeof(Provision) || contract.Type == typeof(ProvisionVersion))
        {
            Shapes.IsWhole(schema);
            definitions[Shapes.BilingualTextName] = Shapes.BilingualText(described, SchemaOf(typeof(LanguageTag)), SchemaOf(typeof(string)));
        }

        return schema;
    }

    private JsonObject Member(JsonPropertyInfo member)
    {
        var schema = SchemaOf(member.PropertyType);
        schema.Insert(0, "description", described.Member(NameOf(member.DeclaringType), member.Name));
        if (Descriptions.IsDeprecated($"{NameOf(member.DeclaringType)}.{member.Name}"))
            schema["deprecated"] = true;
        return schema;
    }

    private JsonObject Value(JsonTypeInfo contract) => contract.Converter switch
    {
        IFormatted formatted => Text(formatted.Format),
        LocalizedTextConverter => Shapes.LocalizedText(SchemaOf(typeof(LanguageTag)), SchemaOf(typeof(string))),
        GeoPointConverter => Shapes.Position(),
        _ => throw new NotSupportedException($"Nothing describes the JSON of {contract.Type}."),
    };

    private static JsonObject Text(ScalarFormat format)
    {
        var codes = CodesOf(format.Name);
        var schema = new JsonObject { ["type"] = "string" };
        if (codes is not null)
            schema["$comment"] = $"codelists/{codes.Name}.json has the titles of the codes.";
        if (codes is { IsOpen: false })
            schema["enum"] = Shapes.List(codes.Entries.Select(entry => entry.Code));
        else
            schema["pattern"] = format.Pattern;
        if (format.MaxLength is { } longest)
            schema["maxLength"] = longest;
        schema["examples"] = Shapes.List(
            codes is { IsOpen: true } ? codes.Entries.Where(entry => entry.Deprecated is null).Select(entry => entry.Code) : [format.Example]);
        return schema;
    }

    // The codes of countries and currencies are values of their own, whose formats are named by their standards.
    private static Codelist? CodesOf(string format) => format switch
    {
        "iso3166-1" => CodelistCatalog.Countries,
        "iso4217" => CodelistCatalog.Currencies,
        _ => CodelistCatalog.All.FirstOrDefault(list => string.Equals(list.Name, format, StringComparison.Ordinal)),
    };

    private static JsonObject? Number(Type type) =>
        type == typeof(bool) ? new JsonObject { ["type"] = "boolean" }
        : type == typeof(int) ? new JsonObject { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue }
        : type == typeof(long) ? new JsonObject { ["type"] = "integer", ["minimum"] = long.MinValue, ["maximum"] = long.MaxValue }
        : type == typeof(decimal) ? new JsonObject { ["type"] = "number", ["minimum"] = decimal.MinValue, ["maximum"] = decimal.MaxValue }
        : null;

    private static string NameOf(Type type) => type == typeof(string) ? "Text" : type.Name;
}
