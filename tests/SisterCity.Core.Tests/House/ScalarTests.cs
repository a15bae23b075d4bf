using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tests.House;

/// <summary>What every scalar promises, for every scalar there is.</summary>
public class ScalarTests
{
    private static readonly List<Type> All = [.. typeof(Siren).Assembly.GetExportedTypes().Where(type => type.IsValueType && Implements(type, typeof(IScalar<>))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static TheoryData<Type> Scalars => [.. All];

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Its_default_never_passes_for_a_value(Type scalar) => Call(nameof(DefaultIsNoValue), scalar);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Its_format_agrees_with_its_parser(Type scalar) => Call(nameof(FormatAgrees), scalar);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Its_JSON_is_its_text_also_for_those_who_use_other_options(Type scalar) => Call(nameof(JsonIsText), scalar);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Its_parser_says_why_it_refuses(Type scalar) => Call(nameof(ParserSaysWhy), scalar);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Its_documentation_has_an_example(Type scalar)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Siren).Assembly.Location, ".xml"));
        documentation.Descendants("member").Single(member => member.Attribute("name")!.Value == $"T:{scalar.FullName}").Element("example").Should().NotBeNull();
    }

    [Fact]
    public void Every_flaw_is_a_rule_of_the_same_name() =>
        Enum.GetNames<Flaw>().Except(["None"]).Should().OnlyContain(flaw => Rules.Find(flaw) != null);

    [Fact]
    public void No_two_formats_share_a_name() =>
        All.Select(scalar => scalar.GetProperty("Format")!.GetValue(null)).Cast<ScalarFormat>().Select(format => format.Name).Should().OnlyHaveUniqueItems();

    internal static void DefaultIsNoValue<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var nothing = default(TScalar);
        nothing.Invoking(value => value.Text).Should().Throw<InvalidOperationException>();
        nothing.ToString().Should().BeEmpty();
        nothing.Equals(Scalar.Parse<TScalar>(TScalar.Format.Example)).Should().BeFalse();
        TScalar.TryRead(string.Empty, out _, out var flaw).Should().BeFalse();
        flaw.Should().Be(Flaw.TextIsEmpty);
    }

    internal static void FormatAgrees<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var format = TScalar.Format;
        var pattern = new Regex(format.Pattern, RegexOptions.ECMAScript);
        pattern.IsMatch(format.Example).Should().BeTrue();
        TScalar.TryRead(format.Example, out var value, out _).Should().BeTrue();
        value.Text.Should().Be(format.Example);
        value.ToString().Should().Be(format.Example);
        var file = Repository.At("schema", "vectors", "values", $"{format.Name}.json");
        if (!File.Exists(file))
            return;
        foreach (var accepted in JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("accepted").EnumerateArray())
            pattern.IsMatch(accepted.GetProperty("text").GetString()!).Should().BeTrue(because: accepted.GetRawText());
    }

    internal static void JsonIsText<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var value = Scalar.Parse<TScalar>(TScalar.Format.Example);
        var json = JsonSerializer.Serialize(value, JsonSerializerOptions.Default);
        JsonSerializer.Deserialize<string>(json).Should().Be(TScalar.Format.Example);
        JsonSerializer.Deserialize<TScalar>(json, JsonSerializerOptions.Default).Should().Be(value);
        JsonSerializer.Deserialize<Dictionary<TScalar, int>>(JsonSerializer.Serialize(new Dictionary<TScalar, int> { [value] = 1 }))!.Should().ContainKey(value);
    }

    internal static void ParserSaysWhy<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var parse = () => Scalar.Parse<TScalar>("¿?");
        parse.Should().Throw<FormatException>().WithMessage($"*¿?*{TScalar.Format.Name}*{TScalar.Format.Example}*");
    }

    private static void Call(string check, Type scalar)
    {
        try
        {
            typeof(ScalarTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(scalar).Invoke(null, null);
        }
        catch (TargetInvocationException wrapped)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(wrapped.InnerException!);
        }
    }

    private static bool Implements(Type type, Type face) => type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == face);
}
