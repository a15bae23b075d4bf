using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;

namespace SisterCity.Cli.Tests;

/// <summary>No title, name, identifier, file name or argument is obeyed by a terminal, nor is one a line of its own.</summary>
public sealed partial class HostileTextTests : IDisposable
{
    // What stands after every break: a line that begins with it was forged.
    private const string Forged = "SC0001 error Faked";

    private static readonly string[] Hostile =
    [
        $"a\n{Forged} × 1\n  /x\n{Forged}", $"a\r\n{Forged}", $"a\r{Forged}", $"a\u000B{Forged}", $"a\f{Forged}", $"a\u0085{Forged}", $"a\u2028{Forged}\u2029{Forged}", "tab\tulated", "nul\0",
        "\u001b]8;;http://evil.example\u001b\\click\u001b]8;;\u001b\\\u001b[31mRED\u001b[2J", "\u001b[0mplain", "\u009b31mC1\u009c", "\u0007\u0008\u007f", "abc\u202Egnp.exe\u2066x\u2069",
        "\u200Eltr\u200Frtl\u061C\u202A\u202B\u202C\u202D\u2067\u2068", "zero\u200Bwidth\uFEFF", "tag\U000E0041\U000E007F",
    ];

    private static readonly string[] Languages = ["en", "fr", "zh"];

    // Any text: letters of every script, controls, marks, and always a break before the forged line.
    private static readonly Gen<string> AnyText = Gen.Select(Gen.OneOf(Gen.Char['\0', '\u009f'], Gen.Char['\u2000', '\u206f'], Gen.Char['a', 'z'], Gen.Char['\u0590', '\u07ff']).Array[0, 8], Gen.Int[0, 3])
        .Select((signs, lineBreak) => new string(signs) + "\n\r\u0085\u2028"[lineBreak] + Forged);

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> LanguagesAskedFor => [.. Languages];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(LanguagesAskedFor))]
    public void Values_of_documents_are_shown_not_obeyed(string language)
    {
        foreach (var text in Hostile)
            MustBeShown(text, language);
    }

    [Fact]
    public void Any_value_is_shown_not_obeyed() => Gen.Select(AnyText, Gen.Int[0, 2]).ForAll((text, language) => MustBeShown(text, Languages[language]), iter: 20);

    [Theory]
    [MemberData(nameof(LanguagesAskedFor))]
    public void Arguments_are_shown_not_obeyed(string language)
    {
        folder.Write("clean.json", Documents.Clean);
        foreach (var text in Hostile.Where(text => !text.Contains('\0')))
        {
            foreach (var arguments in (string[][])
            [
                ["rule", text], ["codelist", text], ["schema", "show", text], ["schema", "export", "--base-uri", text], ["law", "--article", text], ["law", "--country", text], [text], [text, "--help"],
                ["validate", text], ["validate", "-" + text], ["validate", folder.At("clean.json"), "--on", text], ["validate", folder.At("clean.json"), "--format", text], ["--lang", text],
                ["status", folder.At("clean.json"), "--partnership", text], ["status", folder.At("clean.json"), "--agreement", text], ["assess", folder.At("clean.json"), "--agreement", text],
                ["series", folder.At("clean.json"), "--from", text], ["lapsing", folder.At("clean.json"), "--within", text], ["convert", folder.At("clean.json"), "--out", folder.At("missing", text.Replace('/', '-'))],
                ["compare", folder.At("clean.json"), text], ["merge", text],
            ])
            {
                var outcome = Outcome.Of([.. arguments, "--lang", language]);
                MustBeHarmless(outcome.Text, string.Join(' ', arguments));
                MustBeHarmless(outcome.Errors, string.Join(' ', arguments));
            }
        }
    }

    [UnixFact]
    public void Names_of_files_are_shown_not_obeyed()
    {
        foreach (var text in Hostile.Select(text => text.Replace('/', '-')).Where(text => !text.Contains('\0')))
        {
            var named = folder.Write(text, Documents.WithAnError);
            var empty = folder.Write(text + "2", "{\"crises\":[]}");
            var broken = folder.Write(text + "3", """{"agreements":[{"id":1}]}""");
            foreach (var arguments in (string[][])
            [
                ["validate", named, empty], ["compare", named, empty], ["crises", empty], ["convert", broken], ["status", broken], ["status", named, "--partnership", "none"], ["assess", named, "--agreement", "none"],
                ["merge", named, broken], ["convert", named, "--out", folder.At(text + "4"), "--to", "csv"], ["schema", "export", "--out", folder.At(text + "5")],
            ])
            {
                var outcome = Outcome.Of(arguments);
                if (arguments is not ["merge", ..])
                    MustBeHarmless(outcome.Text, string.Join(' ', arguments));
                MustBeHarmless(outcome.Errors, string.Join(' ', arguments));
            }
        }
    }

    [Fact]
    public void The_name_of_a_file_that_takes_long_is_shown_not_obeyed()
    {
        using var errors = new StringWriter();
        using var console = new TerminalConsole { Input = Stream.Null, Output = Stream.Null, Errors = errors, HasProgress = true };
        using var stream = new MemoryStream(new byte[17 << 20]);
        using (var progress = ProgressBar.For(console, Hostile[0] + Hostile[9], stream))
            progress!.Report(1 << 20);
        MustBeHarmless(errors.ToString().Replace("\r", string.Empty, StringComparison.Ordinal), "the progress of a reading");
    }

    [Fact]
    public void Letters_that_are_written_from_right_to_left_stay_as_they_are()
    {
        const string Title = "توأمة القدس – ירושלים";
        var file = folder.Write("register.json", Register(Title));
        Outcome.Of("status", file).Text.Should().Contain(Title);
        Outcome.Of("crises", file).Text.Should().Contain(Title);
    }

    [Fact]
    public void What_programs_read_keeps_every_character()
    {
        foreach (var text in Hostile)
        {
            var file = folder.Write("register.json", Register(text));
            foreach (var arguments in (string[][])[["validate", file, "--format", "json"], ["validate", file, "--format", "sarif"], ["status", file, "--format", "json"], ["crises", file, "--format", "json"], ["compare", file, folder.Write("other.json", Documents.Clean), "--format", "json"]])
                Texts(Outcome.Of(arguments).Json).Should().Contain(told => told.Contains(text), because: string.Join(' ', arguments));
            Outcome.Of("convert", folder.Write("clean.json", Documents.Clean.Replace("Préfecture de Blitta", JsonEncodedText.Encode(text).ToString(), StringComparison.Ordinal)), "--to", "csv").Text.Should().Contain(text);
        }
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    private void MustBeShown(string text, string language)
    {
        var file = folder.Write("register.json", Register(text));
        var other = folder.Write("other.json", Register("harmless"));
        var lines = folder.Write("lines.jsonl", string.Concat(JsonDocument.Parse(Register(text)).RootElement.GetProperty("agreements").EnumerateArray().Select(agreement => $$"""{"agreement":{{JsonSerializer.Serialize(agreement)}}}""" + "\n")));
        foreach (var arguments in (string[][])
        [
            ["validate", file], ["validate", lines], ["validate", file, lines], ["assess", file], ["assess", file, "--checklist"], ["status", file], ["status", file, "--agreement", "g0"], ["lapsing", file], ["series", file, "--by", "kind"],
            ["series", file, "--by", "country-pair"], ["crises", file], ["compare", file, other], ["compare", other, file], ["convert", file, "--to", "csv", "--out", folder.At("table.csv")], ["merge", file, lines, "--out", folder.At("merged.json")],
        ])
        {
            foreach (var hasColour in (bool[])[false, true])
            {
                var outcome = Outcome.Of(new Surroundings { HasColour = hasColour }, [.. arguments, "--lang", language]);
                var said = hasColour ? OurColours().Replace(outcome.Text, string.Empty) : outcome.Text;
                MustBeHarmless(said, string.Join(' ', arguments));
                MustBeHarmless(outcome.Errors, string.Join(' ', arguments));
            }
        }

        // A report has as many lines as its findings make: a heading, a reason and a blank line for a rule, two for a finding, and the summary.
        var findings = Outcome.Of("validate", file, "--format", "json", "--lang", language).Codes.ToList();
        Outcome.Of("validate", file, "--lang", language).Text.Count(sign => sign == '\n').Should().Be((3 * findings.Distinct(StringComparer.Ordinal).Count()) + (2 * findings.Count) + 1);

        // What finds nothing has as many lines as with a harmless title.
        foreach (var command in (string[])["status", "crises", "lapsing", "assess"])
            Outcome.Of(command, file, "--lang", language).Text.Count(sign => sign == '\n').Should().Be(Outcome.Of(command, other, "--lang", language).Text.Count(sign => sign == '\n'), because: command);
    }

    private static void MustBeHarmless(string text, string because)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
                continue;
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || (category == UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D or (>= 0x600 and <= 0x605) or 0x6DD or 0x70F)))
                (because.StartsWith("series", StringComparison.Ordinal) && rune.Value == '\t').Should().BeTrue(because: $"U+{rune.Value:X4} must not reach a terminal: {because}");
        }

        text.Split('\n').Should().NotContain(line => line.StartsWith(Forged, StringComparison.Ordinal), because: because);
    }

    /// <summary>A register in which a text stands wherever a text may stand, and where none may.</summary>
    private static string Register(string text)
    {
        var told = new Dictionary<string, string> { ["en"] = text };
        return JsonSerializer.Serialize(new Dictionary<string, object>
        {
            ["title"] = told,
            ["authorities"] = Enumerable.Range(0, 2).Select(i => new { id = $"a{i}", country = "FR", names = new[] { new { text = new Dictionary<string, string> { ["en"] = text + i } } }, codes = new[] { new { wikidata = $"Q9{i}" } } }),
            ["partnerships"] = new object[]
            {
                new
                {
                    id = "p0", title = told, kind = "twinning", members = new[] { new { authority = "a0" }, new { authority = "a1" } }, since = "1990",
                    events = new object[] { new { state = "suspended", on = "1980", concerns = new[] { "a1" }, reference = text, basis = told, endCondition = told } },
                },
            },
            ["agreements"] = new object[]
            {
                new
                {
                    id = "g0", kind = "twinning-oath", title = told, number = text, signedOn = "1990-01-01", term = new { kind = "fixed", startsOn = "1990", endsOn = "2027-01" },
                    parties = new object[] { new { authority = "a0", signatories = new[] { new { name = text, inOffice = new { from = "2001" } } } }, new { authority = "a1" } },
                },
                new { id = text, kind = text, signedOn = text, parties = text },
            },
            ["crises"] = new object[] { new { id = "c0", kind = "war", title = told, validity = new { from = "1979", until = "1985" } } },
            ["sources"] = new object[] { new Dictionary<string, object> { ["id"] = "s", ["kind"] = text, [text] = 1, ["address"] = text } },
        });
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.CultureInvariant)]
    private static partial Regex OurColours();
}
