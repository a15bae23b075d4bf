using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Model;

namespace SisterCity.Json;

/// <summary>The System.Text.Json contract of the model, for those who have options of their own: ASP.NET, a message bus.</summary>
/// <remarks>
/// Records follow it under any options. Under options that hold it, they also follow those options, and a schema that is made of them (OpenAPI) has
/// the members. It holds no state; <see cref="Options"/> is read-only and may be shared by threads.
/// </remarks>
/// <example><code>services.ConfigureHttpJsonOptions(http => RegisterContract.AddTo(http.SerializerOptions));</code></example>
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

    /// <summary>
    /// Makes options of your own write and read records, lists of them and classes that hold them: the contract first, then whatever the options had.
    /// </summary>
    /// <param name="options">The options, not yet used.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already.</exception>
    /// <example><code>var options = RegisterContract.AddTo(new JsonSerializerOptions(JsonSerializerDefaults.Web));</code></example>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        // New options have no resolver, and would get that of the SDK at their first use if they had not got ours.
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
            options.TypeInfoResolver = OfTheSdk();
        options.TypeInfoResolverChain.Insert(0, Default);
        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Asked only where reflection is on; trimming and native compilation turn it off.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The same.")]
    private static DefaultJsonTypeInfoResolver OfTheSdk() => new();

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
