using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Model;

namespace SisterCity.Json;

/// <summary>The System.Text.Json contract of the model, for those who have options of their own: ASP.NET, a message bus.</summary>
/// <remarks>
/// Records follow it under any options. Under options that hold it, they also follow those options, and a schema that is made of them (OpenAPI) has
/// the members. It holds no state; <see cref="Options"/> is read-only and may be shared by threads.
/// </remarks>
/// <example><code>services.ConfigureHttpJsonOptions(http => http.SerializerOptions.TypeInfoResolverChain.Insert(0, RegisterContract.Default));</code></example>
[ContractOf(typeof(Register))]
[ContractOf(typeof(RegisterLine))]
[ConvertedBy(typeof(RecordConverter<>), "SisterCity.Model", "SisterCity.Values", "SisterCity.Json")]
public sealed partial class RegisterContract : IJsonTypeInfoResolver
{
    private RegisterContract()
    {
    }

    /// <summary>The contract.</summary>
    public static RegisterContract Default { get; } = new();

    /// <summary>The options with which the library reads and writes: strict, no duplicate members, Chinese as Chinese, two spaces, line feeds.</summary>
    public static JsonSerializerOptions Options { get; } = ContractParts.Options(Default, isIndented: true);

    /// <summary>The same for one line a record.</summary>
    internal static JsonSerializerOptions LineOptions { get; } = ContractParts.Options(Default, isIndented: false);

    /// <summary>What is known of a type.</summary>
    /// <typeparam name="T">A type of the model.</typeparam>
    internal static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Makers.TryGetValue(type, out var make) ? make(options) : null;
    }
}
