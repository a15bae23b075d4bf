using System.Buffers;
using System.CommandLine;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SisterCity.Cli.Tests.Robustness;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Repairs;
using SisterCity.Values;

namespace SisterCity.Cli.Tests;

/// <summary>What the command says has the punctuation of its language: no-break spaces in French, full width in Chinese.</summary>
public sealed partial class PunctuationTests : IDisposable
{
    // Their standard output is a document in every format. What they say goes to standard error.
    private static readonly string[] DocumentWriters = ["convert", "merge", "fix", "schema show"];

    private static readonly string[] DocumentFormats = ["json", "jsonl", "csv", "sarif"];

    private static readonly SearchValues<char> Punctuation = SearchValues.Create(":;!?»«()");

    private static readonly string Conventions = Repository.At("samples", "data", "conventions.json");
    private static readonly string Projects = Repository.At("samples", "data", "projects.json");
    private static readonly string Twinnings = Repository.At("samples", "data", "french-chinese-and-occitanie.json");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Languages => ["fr", "zh"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_command_writes_the_punctuation_of_its_language(string language)
    {
        var values = ValuesShown();
        Runs().SelectMany(arguments => Faults([.. arguments, "--lang", language], language, values)).Should().BeEmpty();
    }

    /// <summary>Without the documents whose members and authorities have names with punctuation of their own, since those are shown as they are.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_finding_of_the_vectors_has_the_punctuation_of_its_language(string language) =>
        Corpus.All.Where(document => !document.Origin.StartsWith("hostile-text", StringComparison.Ordinal) && !document.Origin.Contains("a-semicolon-in-a-name", StringComparison.Ordinal)).SelectMany(document =>
        {
            var file = folder.At("document" + document.Extension);
            File.WriteAllBytes(file, document.Bytes);
            return Faults(["validate", file, "--lang", language], language, []).Select(fault => $"{document.Origin}: {fault}");
        }).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_help_has_the_punctuation_of_its_language(string language) =>
        HelpTests.Names.SelectMany(name => Outcome.Of([.. name, "--help", "--lang", language]).Text.Split('\n'))
            .Where(line => IsFault(line, language) || line.Contains('’', StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Every_command_is_asked()
    {
        using var console = new TerminalConsole { Input = Stream.Null, Output = Stream.Null, Errors = TextWriter.Null };
        var tree = Command.Tree(new CommandSurroundings(console, Messages.For(LanguageTag.English), Outcome.Today));
        Runs().Select(NameOf).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(LeavesOf(tree, string.Empty));
    }

    /// <summary>Not every message comes about above: a disk that is full, a file that is none.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_message_has_the_punctuation_of_its_language(string language)
    {
        var messages = Messages.For(LanguageTag.Parse(language));
        typeof(Messages).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .SelectMany(method => TextsOf(method.Invoke(messages, [.. method.GetParameters().Select(parameter => SomeOf(parameter.ParameterType))])))
            .SelectMany(text => text.Split('\n')).Where(line => IsFault(line, language) || line.Contains('’', StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("fr", "Durée : 3 ans", true)]
    [InlineData("fr", "Durée: 3 ans", true)]
    [InlineData("fr", "Durée\u00a0: 3 ans", false)]
    [InlineData("fr", "« Durée »", true)]
    [InlineData("fr", "«\u00a0Durée\u00a0»", false)]
    [InlineData("fr", "  ? En vigueur\u00a0?", false)]
    [InlineData("fr", "https://example.org/?a=b, 12:30, wdt:P17 ?item", false)]
    [InlineData("zh", "期限: 3", true)]
    [InlineData("zh", "期限 (3)", true)]
    [InlineData("zh", "3 (期限)", true)]
    [InlineData("zh", "期限（3）：https://example.org/a;b (c)", false)]
    public void A_fault_is_seen_and_nothing_else(string language, string line, bool isFault) => IsFault(line, language).Should().Be(isFault);

    private static IEnumerable<string> LeavesOf(System.CommandLine.Command command, string name) => command.Subcommands.Count == 0
        ? [name]
        : command.Subcommands.SelectMany(one => LeavesOf(one, name.Length == 0 ? one.Name : $"{name} {one.Name}"));

    private static string NameOf(string[] arguments) => arguments[0] is "schema" ? $"{arguments[0]} {arguments[1]}" : arguments[0];

    /// <summary>Every command over the samples, and over every list, every rule and the law of five days.</summary>
    private IEnumerable<string[]> Runs()
    {
        foreach (var (command, all) in Commands.OfRegisters)
        {
            // A workbook is no text.
            var ways = all.Where(static way => !way.Contains("xlsx", StringComparer.Ordinal)).ToArray();
            string[][] files = command is "compare" or "merge" ? [[Conventions, Twinnings], [Twinnings, Conventions]] : [[Conventions], [Twinnings]];
            foreach (var run in ways.SelectMany(way => files.Select(each => (string[])[command, .. each, .. way])))
                yield return run;
        }

        yield return ["validate", Conventions, Twinnings, "--all"];
        yield return ["status", Twinnings, "--spans"];
        yield return ["lapsing", Conventions, "--from", "1980-01-01", "--within", "1200"];
        yield return ["lapsing", Twinnings, "--from", "1980-01-01", "--within", "1200"];
        foreach (var by in (string[])["country-pair", "level", "kind"])
            yield return ["series", Twinnings, "--by", by];
        foreach (var by in (string[])["none", "year", "country", "purpose", "channel", "payer", "theme"])
            yield return ["projects", Projects, "--by", by];
        foreach (var country in Jurisdiction.List.Entries.Select(entry => entry.Code))
        {
            for (var year = 1985; year < 2030; year += 10)
                yield return ["law", "--country", country, "--on", $"{year}-06-01"];
        }

        yield return ["law", "--on", "2010-05-01", "--article", "L1112-1"];
        foreach (var sought in (string[])["93059", "Cransac", "Midi-Pyrénées", "Occitanie", "苏州", "Passau", "Xyzzy"])
            yield return ["find", sought];
        yield return ["template", "--out", folder.At("template.xlsx")];
        yield return ["schema", "show", "registre"];
        yield return ["schema", "export", "--out", folder.At("schema")];
        yield return ["codelist"];
        foreach (var list in CodelistCatalog.All.Select(list => list.Name))
            yield return ["codelist", list];
        foreach (var rule in Rules.All.Select(rule => rule.Code))
            yield return ["rule", rule];
    }

    private static IEnumerable<string> Faults(string[] arguments, string language, List<string> values)
    {
        var outcome = Outcome.Of(arguments);
        var isDocument = DocumentFormats.Intersect(arguments, StringComparer.Ordinal).Any() || DocumentWriters.Contains(NameOf(arguments), StringComparer.Ordinal);
        return (isDocument ? outcome.Errors : outcome.Text + outcome.Errors).Split('\n')
            .Where(line => IsFault(values.Aggregate(line, (rest, value) => rest.Replace(value, "value", StringComparison.Ordinal)), language))
            .Select(line => $"{string.Join(' ', arguments)}: {line}");
    }

    private static bool IsFault(string line, string language) => (language is "fr" ? WrongInFrench() : WrongInChinese()).IsMatch(line);

    /// <summary>The values with punctuation that are shown as they were written, in any language: those of the samples, the citations of rules, the citations and numbers of the law.</summary>
    private static List<string> ValuesShown()
    {
        var law = LegalLibrary.Default;
        return [.. new[] { Conventions, Twinnings }.SelectMany(register => TextsOf(JsonDocument.Parse(File.ReadAllBytes(register)).RootElement))
            .Concat(Rules.All.SelectMany(rule => rule.Citations))
            .Concat(law.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Citations).Select(citation => citation.Id))
            .Concat(law.Instruments.Select(instrument => instrument.Number).OfType<string>())
            .Where(text => text.AsSpan().ContainsAny(Punctuation)).Select(VisibleText.Of).Distinct(StringComparer.Ordinal).OrderByDescending(text => text.Length)];
    }

    private static IEnumerable<string> TextsOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => TextsOf(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(TextsOf),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static IEnumerable<string> TextsOf(object? said) => said switch
    {
        string text => [text],
        IEnumerable<string> texts => texts,
        (string year, string atLeast, string atMost, string unknown, string undated) => [year, atLeast, atMost, unknown, undated],
        _ => throw new InvalidOperationException($"A message is text, not {said}."),
    };

    private static object? SomeOf(Type type) =>
        type == typeof(string) ? "x1"
        : type.IsAssignableFrom(typeof(string[])) ? (string[])["x1", "x2"]
        : type == typeof(Exception) ? new IOException()
        : type == typeof(Rule) ? Rules.Find("SC2001")
        : type == typeof(Fix) ? new Fix { Finding = new Finding { Rule = Rules.Find("SC0108")!, At = default, Level = Level.Error },
        At = JsonPointer.Parse("/x1"), Line = 2, Old = "x1", New = "x2" }
        : Activator.CreateInstance(type);

    // A sign at the beginning of a line marks the line. A question mark before a letter begins the name of a variable. A colon after a quotation mark is that of JSON.
    [GeneratedRegex("\\S (?:[:;!»]|\\?(?!\\w))|[^\\s\\u00a0\"][:;!?»](?=\\s|$)|«(?!\\u00a0)")]
    private static partial Regex WrongInFrench();

    [GeneratedRegex("[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef] ?[():;]|[():;] ?[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef]")]
    private static partial Regex WrongInChinese();
}
