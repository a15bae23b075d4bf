using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>edtf.js, the reader of EDTF that most programs on the web use, asked about our vectors and about texts made of them: where it differs from us is a list.</summary>
public class EdtfOracleTests
{
    private const int Generated = 6_000;
    private const string Qualifier = "[?~%]";

    /// <summary>Every kind of difference, told by the text, and why we differ (decision 0009). The first that fits counts.</summary>
    private static readonly (string Name, bool WeRead, Func<string, Flaw, bool> Fits, string Why)[] Differences =
    [
        ("qualified X", true, (text, _) => Regex.IsMatch(text, $"X{Qualifier}"), "The standard allows a qualifier after every date, and the Library of Congress said so of 198X?."),
        ("qualified season", true, (text, _) => Regex.IsMatch(text, $"-2[1-4]{Qualifier}"), "The same of seasons."),
        ("season in an interval or a set", true, (text, _) => Regex.IsMatch(text, "-2[1-4]") && text.AsSpan().ContainsAny('/', '[', ','), "Sources give seasons as ends; the bounds say what is meant."),
        ("qualifier in a set", true, (text, _) => text.StartsWith('[') && Regex.IsMatch(text, Qualifier), "Of two days, one may be doubtful."),
        ("form of level 2", false, (_, flaw) => flaw == Flaw.DateFormIsNotSupported, "Rare, or ambiguous: refused rather than misread."),
        ("runs backwards", false, (_, flaw) => flaw == Flaw.IntervalRunsBackwards, "Grammar alone does not compare the ends."),
        ("no such day", false, (_, flaw) => flaw == Flaw.DayDoesNotExist, "29 February of any year fits their grammar."),
        ("time in an interval", false, (text, _) => text.Contains('/') && text.Contains('T'), "The profile excludes it."),
        ("midnight as 24", false, (text, _) => text.Contains("T24:", StringComparison.Ordinal), "Of which day it is, editions of ISO 8601-1 disagree."),
        ("time without seconds", false, (text, _) => Regex.IsMatch(text, "T[0-9]{2}:[0-9]{2}(?!:|[0-9])"), "The profile has times with seconds."),
        ("fraction of a second", false, (text, _) => Regex.IsMatch(text, "T[0-9:]{8}[.,]"), "The profile has none; a repair is proposed."),
        ("zone in the basic form", false, (text, _) => Regex.IsMatch(text, "[+-][0-9]{4}$"), "ISO 8601-1 does not mix its forms; a repair is proposed."),
        ("decade or century in digits", false, (text, _) => !text.Contains('T') && Regex.IsMatch(text, $"(?<![0-9X-])-?[0-9]{{2,3}}{Qualifier}?(?![0-9X])"), "No EDTF: their own addition."),
        ("blanks in a set", false, (text, _) => Regex.IsMatch(text, "^\\[.* .*\\]$"), "One blank after a comma is all that the profile shows."),
        ("more than 512 characters", false, (_, flaw) => flaw == Flaw.LengthIsWrong, "A limit of ours."),
    ];

    [NodeFact]
    public async Task Where_edtf_js_differs_is_a_list_with_reasons()
    {
        string[] texts = [.. Vectors().Concat(OfGeneration()).Distinct(StringComparer.Ordinal)];
        var theirs = await Ask(texts);
        theirs.Should().HaveCount(texts.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unexplained = new List<string>();
        for (var i = 0; i < texts.Length; i++)
        {
            var ours = PartialDate.TryRead(texts[i], out _, out var flaw);
            if (ours == theirs[i])
                continue;
            var kind = Array.Find(Differences, kind => kind.WeRead == ours && kind.Fits(texts[i], flaw));
            if (kind.Name is null)
                unexplained.Add($"{texts[i]} ({(ours ? "we read it" : flaw)})");
            else
                seen.Add(kind.Name);
        }

        unexplained.Should().BeEmpty();
        seen.Should().BeEquivalentTo(Differences.Select(kind => kind.Name), because: "a difference that is gone leaves the list");
    }

    [Fact]
    public void Every_kind_of_difference_has_its_reason() =>
        Differences.Should().OnlyContain(kind => kind.Why.Length > 10).And.OnlyHaveUniqueItems(kind => kind.Name);

    private static async Task<bool[]> Ask(string[] texts)
    {
        using var folder = new TemporaryFolder();
        var run = await Node.Run("edtf.mjs", folder.Write("dates.jsonl", string.Join('\n', texts.Select(text => JsonSerializer.Serialize(text)))));
        run.ExitCode.Should().Be(0, because: run.All);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(bool.Parse)];
    }

    private static IEnumerable<string> Vectors()
    {
        using var values = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "values", "edtf.json")));
        using var profile = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "edtf", "library-of-congress.json")));
        return [.. new[] { values.RootElement.GetProperty("accepted"), values.RootElement.GetProperty("refused"), profile.RootElement.GetProperty("examples") }
            .SelectMany(list => list.EnumerateArray()).Select(vector => vector.GetProperty("text").GetString()!)];
    }

    /// <summary>Vectors with one thing changed, and two of them as an interval or a set.</summary>
    private static IEnumerable<string> OfGeneration()
    {
        string[] vectors = [.. Vectors().Where(text => text.Length is > 0 and < 40)];
        string[] signs = ["0", "1", "9", "X", "-", "/", "..", "?", "~", "%", "T", "Z", ":", "+", ",", "[", "]", "-21", "-XX", "S2", "E2", "Y", " "];
        var random = new PCG(3, 2026);
        for (var i = 0; i < Generated; i++)
        {
            var (one, other, sign) = (Pick(vectors), Pick(vectors), Pick(signs));
            var at = (int)random.Next((uint)one.Length);
            yield return (i % 5) switch
            {
                0 => one.Insert(at, sign),
                1 => one.Remove(at, 1),
                2 => one.Remove(at, 1).Insert(at, sign),
                3 => $"{one}/{other}",
                _ => $"[{one},{other}]",
            };
        }

        string Pick(string[] from) => from[(int)random.Next((uint)from.Length)];
    }
}
