using System.Text.Json.Serialization.Metadata;
using CsCheck;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Json;

/// <summary>Registers that nobody wrote: every member of the model may be set, to any value of its type.</summary>
internal static class Registers
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf("Montpellier", "成都市", "Orléans – Yangzhou", "a", "\"quoted\" \\ back", "line\nbreak", "👩‍🚒 emoji", "è́ combining", "<b>&amp;</b>", "a\u2028b"),
        Gen.Char['!', '~'].Array[0, 30].Select(characters => "x" + new string(characters)));

    private static readonly Gen<LocalizedText> Localized =
        Gen.Select(Gen.OneOf("fr", "en", "zh-Hans", "de", "ca-ES").Array[1, 3], Texts.Array[3], (languages, texts) =>
            new LocalizedText(languages.Distinct().Select((language, i) => KeyValuePair.Create(LanguageTag.Parse(language), texts[i]))));

    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28], (year, month, day) => PartialDate.On(new NodaTime.LocalDate(year, month, day))),
        Gen.Int[0, 9999].Select(PartialDate.InYear),
        Gen.OneOf("1981-06", "199X", "19XX", "2006~", "1981-06-22?", "2020-05%", "2014/2020", "../2006-05-29", "2016/..", "1985/", "[2016-08-04,2017-08-04]", "[..1984]", "1981-21", "-0044", "2004-06-XX", "1985-04-12T23:20:30Z").Select(PartialDate.Parse));

    private static readonly Gen<string> Tokens = Gen.Int[1, 6].Select(number => $"id-{number}");

    private static readonly Gen<decimal> Amounts = Gen.OneOf(Gen.Int[0, 1_000_000].Select(cents => cents / 100m), Gen.OneOf(0m, 12000.50m, 0.1m, 79228162514264337593543950335m, -3.14m));

    private static readonly Gen<ExtensionData> Extensions =
        Gen.Select(Gen.OneOf("x-box", "note~/", "é", "").Array[1, 2], Gen.OneOf("1", "\"text\"", "null", "[1,{\"a\":[]}]", "{\"deep\":{\"er\":1.50}}").Array[2], (names, values) =>
            new ExtensionData(names.Distinct().Select((name, i) => KeyValuePair.Create(name, System.Text.Json.JsonDocument.Parse(values[i]).RootElement))));

    /// <summary>Any register.</summary>
    public static Gen<Register> Any { get; } = (Gen<Register>)Of(typeof(Register));

    private static object Of(Type type) => typeof(Registers).GetMethod(nameof(Make), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

    private static Gen<T> Make<T>() => (Gen<T>)MakeUntyped(typeof(T));

    private static object MakeUntyped(Type type)
    {
        if (type == typeof(string))
            return Texts;
        if (type == typeof(bool))
            return Gen.Bool;
        if (type == typeof(int))
            return Gen.Int;
        if (type == typeof(long))
            return Gen.Long;
        if (type == typeof(decimal))
            return Amounts;
        if (type == typeof(LocalizedText))
            return Localized;
        if (type == typeof(PartialDate))
            return Dates;
        if (type == typeof(ExtensionData))
            return Extensions;
        if (type == typeof(GeoPoint))
            return Gen.Select(Gen.Int[-1800, 1800], Gen.Int[-900, 900], (longitude, latitude) => new GeoPoint(longitude / 10m, latitude / 10m));
        if (type == typeof(LanguageTag))
            return Gen.OneOf("fr", "zh-Hant-TW", "ca").Select(LanguageTag.Parse);
        if (type == typeof(WebAddress))
            return Gen.OneOf("https://lozere.fr/node/30011", "http://例え.jp/?q=é#x").Select(WebAddress.Parse);
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition == typeof(ValueList<>))
            return Call(nameof(ListOf), type.GetGenericArguments()[0]);
        if (type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICode<>)))
            return Call(nameof(CodeOf), type);
        if (type.Name.EndsWith("Id", StringComparison.Ordinal) && type != typeof(WikidataId))
            return Call(nameof(TokenOf), type);
        return type.IsValueType ? Call(nameof(ExampleOf), type) : Call(nameof(RecordOf), type);
    }

    private static object Call(string method, Type type) =>
        typeof(Registers).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

    private static Gen<ValueList<T>> ListOf<T>() => Make<T>().Array[0, 2].Select(items => items.ToValueList());

    private static Gen<T> CodeOf<T>()
        where T : struct, ICode<T> =>
        Gen.OneOf(Gen.Int[0, T.List.Entries.Count - 1].Select(i => Scalar.Parse<T>(T.List.Entries[i].Code)), Gen.Const(Scalar.Parse<T>(T.List.IsOpen ? "not-in-the-list" : T.List.Entries[0].Code)));

    private static Gen<T> TokenOf<T>()
        where T : struct, IScalar<T> => Tokens.Select(token => Scalar.Parse<T>(token));

    private static Gen<T> ExampleOf<T>()
        where T : struct, IScalar<T> => Gen.Const(Scalar.Parse<T>(T.Format.Example));

    private static Gen<T> RecordOf<T>()
        where T : class => new RecordGen<T>();

    private static Gen<object?> Boxed<T>() => Make<T>().Select(value => (object?)value);

    /// <summary>A record with its required members and, one in four, its optional ones, so that registers stay small enough to look at.</summary>
    private sealed class RecordGen<T> : Gen<T>
        where T : class
    {
        private readonly JsonTypeInfo contract = RegisterContract.Options.GetTypeInfo(typeof(T));
        private List<Gen<object?>>? members;

        public override T Generate(PCG pcg, Size? min, out Size size)
        {
            members ??= [.. contract.Properties.Select(property => (Gen<object?>)Call(nameof(Boxed), Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType))];
            var record = (T)contract.CreateObject!();
            for (var i = 0; i < members.Count; i++)
            {
                if (contract.Properties[i].IsRequired || typeof(T) == typeof(Register) || pcg.Next(4) == 0)
                    contract.Properties[i].Set!(record, members[i].Generate(pcg, null, out _));
            }

            size = new Size(0);
            return record;
        }
    }
}
