using System.ComponentModel;
using System.Reflection;
using System.Text;
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
    public void Every_door_of_the_platform_leads_to_its_parser(Type scalar) => Call(nameof(DoorsAgree), scalar);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void What_binds_by_type_converters_binds_it(Type scalar) => Call(nameof(ConverterAgrees), scalar);

    [Theory]
    [MemberData(nameof(Scalars))]
    public void It_is_sorted_by_its_text_or_not_at_all(Type scalar)
    {
        if (scalar == typeof(PartialDate) || scalar == typeof(CalendarPeriod))
            typeof(IComparable).IsAssignableFrom(scalar).Should().BeFalse(because: "1981 is neither before nor after 1981-06, and P12M is no more than P1Y");
        else
            Call(nameof(SortsByText), scalar);
    }

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Its_documentation_has_an_example(Type scalar)
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Siren).Assembly.Location, ".xml"));
        documentation.Descendants("member").Single(member => member.Attribute("name")!.Value == $"T:{scalar.FullName}").Element("example").Should().NotBeNull();
    }

    [Fact]
    public void Identifiers_and_codes_are_sorted_character_by_character_in_every_culture()
    {
        new[] { "b", "A", "a", "10", "9" }.Select(AgreementId.Parse).Order().Select(id => id.Text).Should().Equal("10", "9", "A", "a", "b");
        new[] { AgreementKind.Wish, AgreementKind.Amendment }.Order().Should().Equal(AgreementKind.Amendment, AgreementKind.Wish);
        new[] { new { Id = AgreementId.Parse("b") }, new { Id = AgreementId.Parse("a") } }.OrderBy(record => record.Id).First().Id.Text.Should().Be("a");
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

    internal static void DoorsAgree<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var example = TScalar.Format.Example;
        TScalar.TryRead(example, out var value, out _);
        TScalar.Parse(example, null).Should().Be(value);
        TScalar.Parse(example.AsSpan(), null).Should().Be(value);
        TScalar.Parse(Encoding.UTF8.GetBytes(example), null).Should().Be(value);
        (TScalar.TryParse(example, null, out var ofString), ofString).Should().Be((true, value));
        (TScalar.TryParse(example.AsSpan(), null, out var ofSpan), ofSpan).Should().Be((true, value));
        (TScalar.TryParse(Encoding.UTF8.GetBytes(example), null, out var ofBytes), ofBytes).Should().Be((true, value));

        TScalar.TryParse((string?)null, null, out _).Should().BeFalse();
        foreach (var wrong in new[] { string.Empty, " ", "¿?", new string('¿', 200) })
        {
            TScalar.TryParse(wrong, null, out ofString).Should().BeFalse();
            TScalar.TryParse(wrong.AsSpan(), null, out ofSpan).Should().BeFalse();
            TScalar.TryParse(Encoding.UTF8.GetBytes(wrong), null, out ofBytes).Should().BeFalse();
            (ofString, ofSpan, ofBytes).Should().Be((default(TScalar), default(TScalar), default(TScalar)));
            FluentActions.Invoking(() => TScalar.Parse(Encoding.UTF8.GetBytes(wrong), null)).Should().Throw<FormatException>();
        }

        // Half a character: no UTF-8, short and long.
        foreach (var length in new[] { 1, 200 })
            TScalar.TryParse(Enumerable.Repeat((byte)0xC3, length).ToArray(), null, out _).Should().BeFalse();

        // What people type first.
        var parse = typeof(TScalar).GetMethod("Parse", [typeof(string)])!.CreateDelegate<Func<string, TScalar>>();
        parse(example).Should().Be(value);
        var arguments = new object?[] { example, null };
        typeof(TScalar).GetMethod("TryParse", [typeof(string), typeof(TScalar).MakeByRefType()])!.Invoke(null, arguments).Should().Be(true);
        arguments[1].Should().Be(value);
    }

    internal static void ConverterAgrees<TScalar>()
        where TScalar : struct, IScalar<TScalar>
    {
        var converter = TypeDescriptor.GetConverter(typeof(TScalar));
        var value = Scalar.Parse<TScalar>(TScalar.Format.Example);
        (converter.CanConvertFrom(typeof(string)), converter.CanConvertTo(typeof(string)), converter.CanConvertFrom(typeof(int))).Should().Be((true, true, false));
        converter.ConvertFromString(value.Text).Should().Be(value);
        converter.ConvertToString(value).Should().Be(value.Text);
        converter.Invoking(it => it.ConvertFromString("¿?")).Should().Throw<FormatException>().WithMessage("*¿?*");
        converter.Invoking(it => it.ConvertFrom(7)).Should().Throw<NotSupportedException>();
    }

    internal static void SortsByText<TScalar>()
        where TScalar : struct, IScalar<TScalar>, IComparable<TScalar>, IComparable
    {
        var value = Scalar.Parse<TScalar>(TScalar.Format.Example);
        value.CompareTo(value).Should().Be(0);
        value.CompareTo(default).Should().BePositive(because: "the default comes first");
        (((IComparable)value).CompareTo(null), ((IComparable)value).CompareTo(value)).Should().Be((1, 0));
        value.Invoking(it => ((IComparable)it).CompareTo(7)).Should().Throw<ArgumentException>();
        new[] { value, default }.Order().Should().Equal(default, value);
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
