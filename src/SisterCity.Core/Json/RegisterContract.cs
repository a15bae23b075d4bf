using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Json;

/// <summary>The System.Text.Json contract of the model, for those who have options of their own: ASP.NET, a message bus.</summary>
/// <remarks>
/// Without it System.Text.Json cannot make the model's lists. It holds no state; <see cref="Options"/> is read-only and may be shared by threads.
/// </remarks>
/// <example><code>services.ConfigureHttpJsonOptions(http => http.SerializerOptions.TypeInfoResolverChain.Insert(0, RegisterContract.Default));</code></example>
[ContractOf(typeof(Register))]
[ContractOf(typeof(RegisterLine))]
public sealed partial class RegisterContract : IJsonTypeInfoResolver
{
    /// <summary>How deep a document may nest: twice the deepest register.</summary>
    internal const int DeepestNesting = 32;

    private RegisterContract()
    {
    }

    /// <summary>The contract.</summary>
    public static RegisterContract Default { get; } = new();

    /// <summary>The options with which the library reads and writes: strict, no duplicate members, Chinese as Chinese, two spaces, line feeds.</summary>
    public static JsonSerializerOptions Options { get; } = Make(isIndented: true);

    /// <summary>The same for one line a record.</summary>
    internal static JsonSerializerOptions LineOptions { get; } = Make(isIndented: false);

    /// <summary>What is known of a type.</summary>
    /// <typeparam name="T">A type of the model.</typeparam>
    internal static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>The method that reads a plain document straight into a record; null for what is no record of the contract.</summary>
    internal static DirectRead<T>? DirectReaderOf<T>()
        where T : class => (DirectRead<T>?)DirectReaders.GetValueOrDefault(typeof(T));

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Makers.TryGetValue(type, out var make) ? make(options) : null;
    }

    private static JsonSerializerOptions Make(bool isIndented)
    {
        var options = new JsonSerializerOptions
        {
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            MaxDepth = DeepestNesting,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = isIndented,
            IndentSize = 2,
            NewLine = "\n",
            TypeInfoResolver = Default,
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>The parts that the generated half is made of.</summary>
    private static class Parts
    {
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
                IgnoreCondition = isRequired ? null : System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
            });
            member.IsRequired = isRequired;
            member.IsGetNullable = isNullable;
            member.IsSetNullable = isNullable;
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
}
