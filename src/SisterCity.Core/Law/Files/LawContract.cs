using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Json;

namespace SisterCity.Law;

/// <summary>The System.Text.Json contract of the files in data/law.</summary>
[ContractOf(typeof(Provision))]
[ContractOf(typeof(LegalInstrument))]
[ContractOf(typeof(LegalSources))]
[ConvertedBy(typeof(LawRecordConverter<>), "SisterCity.Law")]
internal sealed partial class LawContract : IJsonTypeInfoResolver
{
    private LawContract()
    {
    }

    /// <summary>The contract.</summary>
    public static LawContract Default { get; } = new();

    /// <summary>The options with which the files are read: those of registers, but that a member nobody knows is refused, since here it is a slip.</summary>
    public static JsonSerializerOptions Options { get; } = ContractParts.Options(Default, isIndented: true, JsonUnmappedMemberHandling.Disallow);

    /// <summary>What is known of a type.</summary>
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Makers.TryGetValue(type, out var make) ? make(options) : null;
}
