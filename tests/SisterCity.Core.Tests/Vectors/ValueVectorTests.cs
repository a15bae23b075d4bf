using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>schema/vectors/values/*.json: texts that a format accepts, and texts that it refuses with the reason.</summary>
public class ValueVectorTests
{
    private static readonly Dictionary<string, Func<string, (Flaw Flaw, string? Text, string? Repaired)>> Readers = new(StringComparer.Ordinal);

    static ValueVectorTests()
    {
        foreach (var scalar in typeof(Siren).Assembly.GetTypes().Where(type => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IScalar<>))))
            typeof(ValueVectorTests).GetMethod(nameof(Register), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(scalar).Invoke(null, null);
    }

    public static TheoryData<string, string, string?> Accepted => Rows("accepted", vector => null);

    public static TheoryData<string, string, string?> Refused => Rows("refused", vector => vector.GetProperty("flaw").GetString());

    public static TheoryData<string> Formats => [.. Readers.Keys.Order(StringComparer.Ordinal).Where(name => !CodelistCatalog.All.Any(list => list.Name == name))];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void An_accepted_text_is_read_and_kept_as_written(string format, string text, string? _)
    {
        Readers[format](text).Should().Be((Flaw.None, text, text));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_refused_text_is_refused_for_the_reason_given(string format, string text, string? flaw)
    {
        Readers[format](text).Flaw.ToString().Should().Be(flaw, because: text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_has_vectors_of_both_sorts(string format)
    {
        var vectors = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "values", $"{format}.json"))).RootElement;
        vectors.GetProperty("accepted").GetArrayLength().Should().BePositive();
        vectors.GetProperty("refused").GetArrayLength().Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_repair_is_the_one_that_the_vector_names(string format, string text, string? _)
    {
        var vector = Vectors(format, "refused").Single(vector => vector.GetProperty("text").GetString() == text);
        Readers[format](text).Repaired.Should().Be(vector.TryGetProperty("repaired", out var repaired) ? repaired.GetString() : null);
    }

    private static TheoryData<string, string, string?> Rows(string kind, Func<JsonElement, string?> third)
    {
        var rows = new TheoryData<string, string, string?>();
        foreach (var file in Directory.EnumerateFiles(Repository.At("schema", "vectors", "values"), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var vector in Vectors(Path.GetFileNameWithoutExtension(file), kind))
                rows.Add(Path.GetFileNameWithoutExtension(file), vector.GetProperty("text").GetString()!, third(vector));
        }

        return rows;
    }

    private static IEnumerable<JsonElement> Vectors(string format, string kind) =>
        JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "values", $"{format}.json"))).RootElement.GetProperty(kind).EnumerateArray();

    private static void Register<TScalar>()
        where TScalar : struct, IScalar<TScalar> =>
        Readers[TScalar.Format.Name] = text =>
            (TScalar.TryRead(text, out var value, out var flaw) ? Flaw.None : flaw, flaw == Flaw.None ? value.Text : null, TScalar.TryRepair(text, out var meant) ? meant.Text : null);
}
