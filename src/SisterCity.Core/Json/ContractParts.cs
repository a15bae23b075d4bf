using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>The parts that the generated half of a contract is made of.</summary>
internal static class ContractParts
{
    /// <summary>How deep a register may nest, counted from its root wherever a part of it stands: twice the deepest register.</summary>
    public const int DeepestNesting = 32;

    /// <summary>Options that are strict, and write Chinese as Chinese, with two spaces and line feeds.</summary>
    public static JsonSerializerOptions Options(
        IJsonTypeInfoResolver contract, bool isIndented, JsonUnmappedMemberHandling unknown = JsonUnmappedMemberHandling.Skip)
    {
        var options = new JsonSerializerOptions
        {
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,

            // The reader counts. On a line of JSON Lines the register's own members stand a level deeper than in a register.
            MaxDepth = DeepestNesting + 1,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = isIndented,
            IndentSize = 2,
            NewLine = "\n",
            TypeInfoResolver = contract,
            UnmappedMemberHandling = unknown,
        };
        options.MakeReadOnly();
        return options;
    }

    public static JsonTypeInfo<T> Object<T>(JsonSerializerOptions options, Func<T> make, Func<JsonSerializerOptions, JsonPropertyInfo[]> members)
        where T : notnull =>
        JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = make,
            PropertyMetadataInitializer = _ => members(options),
        });

    public static JsonTypeInfo<ValueList<T>> List<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new JsonCollectionInfoValues<ValueList<T>>(), FromItems);

    public static JsonTypeInfo<ExtensionData> Extensions(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateIDictionaryInfo<ExtensionData, string, JsonElement>(options, new JsonCollectionInfoValues<ExtensionData>
        {
            ObjectCreator = static () => new ExtensionData(),
        });

    public static JsonPropertyInfo Member<TRecord, T>(
        JsonSerializerOptions options, string name, string jsonName, Func<object, T?> get, Action<object, T?> set, bool isRequired, bool isNullable)
    {
        var member = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(TRecord),
            PropertyName = name,
            JsonPropertyName = jsonName,
            Getter = get,
            Setter = set,
            IgnoreCondition = isRequired ? null : JsonIgnoreCondition.WhenWritingDefault,
        });
        member.IsRequired = isRequired;
        member.IsGetNullable = isNullable;

        // An absent member says "not known"; null would be a second way to say it, which the rule ValueIsNull refuses.
        member.IsSetNullable = false;
        return member;
    }

    public static JsonPropertyInfo ExtensionMember<TRecord, T>(
        JsonSerializerOptions options, string name, string jsonName, Func<object, T?> get, Action<object, T?> set) =>
        JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<T>
        {
            IsProperty = true,
            IsPublic = true,
            IsExtensionData = true,
            DeclaringType = typeof(TRecord),
            PropertyName = name,
            JsonPropertyName = jsonName,
            Getter = get,
            Setter = set,
        });

    // System.Text.Json gathers the elements in a list.
    private static ValueList<T> FromItems<T>(IEnumerable<T> items)
    {
        var array = ((List<T>)items).ToArray();
        return ValueList<T>.HoldsNull(array) ? throw new JsonException("A list holds no null.") : new ValueList<T>(array);
    }
}
