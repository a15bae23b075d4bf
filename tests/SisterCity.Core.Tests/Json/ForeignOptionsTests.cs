using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Json;

/// <summary>Whoever meets a record without knowing our contract (a serializer with options of its own, a translator of queries, a generator of schemas) sees the names that the schema has.</summary>
public class ForeignOptionsTests
{
    private static readonly JsonSerializerOptions WithoutNulls = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static TheoryData<Type> Records =>
    [
        .. typeof(Register).Assembly.GetExportedTypes().Where(type => ContractOf(type) is { Kind: JsonTypeInfoKind.Object }).OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Options => ["default", "web", "web without nulls"];

    [Fact]
    public void The_records_of_both_contracts_are_asked() =>
        ((IEnumerable<object[]>)Records).Select(row => (Type)row[0]).Should().Contain([typeof(Register), typeof(RegisterLine), typeof(Agreement), typeof(Validity), typeof(Provision), typeof(Citation)]);

    [Theory]
    [MemberData(nameof(Records))]
    public void A_member_has_the_name_of_the_schema_as_an_attribute(Type record)
    {
        var names = new List<string>();
        foreach (var property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.PropertyType == typeof(ExtensionData))
                property.IsDefined(typeof(JsonExtensionDataAttribute)).Should().BeTrue(because: $"{property} holds the members that stand beside the others");
            else if (property.SetMethod is null)
                property.IsDefined(typeof(JsonIgnoreAttribute)).Should().BeTrue(because: $"{property} is no member of the document");
            else
                names.Add(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? $"{property} without a name");
        }

        // The contract is what the schema is made of.
        names.Should().Equal(ContractOf(record)!.Properties.Where(member => !member.IsExtensionData).Select(member => member.Name));
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void What_other_options_write_is_what_the_library_reads(string name)
    {
        var options = Named(name);
        foreach (var register in RealRegisters())
        {
            Same(register, JsonSerializer.Serialize(register, options));
            foreach (var agreement in register.Agreements)
                Same(agreement, JsonSerializer.Serialize(agreement, options));
            foreach (var authority in register.Authorities)
                Same(authority, JsonSerializer.Serialize(authority, options));
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void What_other_options_read_is_what_the_library_wrote(string name)
    {
        foreach (var register in RealRegisters())
            JsonSerializer.Deserialize<Register>(RegisterWriter.Write(register), Named(name)).Should().Be(register);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Registers_that_nobody_wrote_come_back_too(string name) =>
        Registers.Any.ForAll(register => Same(register, JsonSerializer.Serialize(register, Named(name))), iter: 100);

    [Theory]
    [MemberData(nameof(Options))]
    public void A_record_within_a_class_of_others_keeps_its_unknown_members(string name)
    {
        var agreement = RegisterReader.ReadRecord<Agreement>("""{"id":"a","kind":"wish","note":{"fr":"Une note"},"x-box":"12 W"}"""u8.ToArray()).Value!;
        var json = JsonSerializer.Serialize(new Letter("Dijon", agreement, [agreement]), Named(name));
        using var document = JsonDocument.Parse(json);
        var written = document.RootElement.EnumerateObject().Single(member => member.Name.Equals("Agreement", StringComparison.OrdinalIgnoreCase)).Value;
        written.EnumerateObject().Select(member => member.Name).Should().Equal("id", "kind", "note", "x-box");
        var letter = JsonSerializer.Deserialize<Letter>(json, Named(name))!;
        letter.Agreement.Should().Be(agreement);
        letter.More.Should().Equal(agreement);
    }

    [Fact]
    public void What_is_no_record_is_refused_by_other_options_as_by_ours()
    {
        foreach (var wrong in new[] { """{"id":"a"}""", """{"id":"a","kind":"wish","number":null}""", """{"id":"a","kind":"wish","signedOn":"22/06/1981"}""", """{"id":"a","id":"b","kind":"wish"}""", "[]", "7" })
            FluentActions.Invoking(() => JsonSerializer.Deserialize<Agreement>(wrong, JsonSerializerOptions.Web)).Should().Throw<JsonException>(because: wrong);
        JsonSerializer.Deserialize<Agreement>("null", JsonSerializerOptions.Web).Should().BeNull();
    }

    [Fact]
    public void A_provision_of_law_follows_its_contract_too()
    {
        var provision = LegalLibrary.Default.Provisions[0];
        var (web, ours) = (JsonSerializer.Serialize(provision, JsonSerializerOptions.Web), JsonSerializer.Serialize(provision, LawContract.Of<Provision>()));
        JsonNode.DeepEquals(JsonNode.Parse(web), JsonNode.Parse(ours)).Should().BeTrue();
        JsonSerializer.Deserialize<Provision>(web, JsonSerializerOptions.Web).Should().Be(provision);
    }

    private static JsonTypeInfo? ContractOf(Type type) =>
        RegisterContract.Default.GetTypeInfo(type, RegisterContract.Options) ?? LawContract.Default.GetTypeInfo(type, LawContract.Options);

    private static JsonSerializerOptions Named(string name) => name switch
    {
        "default" => JsonSerializerOptions.Default,
        "web" => JsonSerializerOptions.Web,
        _ => WithoutNulls,
    };

    private static IEnumerable<Register> RealRegisters() =>
        Directory.EnumerateFiles(Repository.At("samples", "data"), "*.json").Select(file => RegisterReader.Read(File.ReadAllBytes(file)).Value!);

    private static void Same<TRecord>(TRecord record, string json)
        where TRecord : class
    {
        var reading = RegisterReader.ReadRecord<TRecord>(Encoding.UTF8.GetBytes(json));
        reading.Findings.Should().BeEmpty();
        reading.Value.Should().Be(record);
    }

    private sealed record Letter(string To, Agreement Agreement, IReadOnlyList<Agreement> More);
}
