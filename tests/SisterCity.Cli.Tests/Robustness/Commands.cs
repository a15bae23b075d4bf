using System.Text.Json;

namespace SisterCity.Cli.Tests.Robustness;

/// <summary>Every command over a document: it ends with 0, 1 or 2, and says why.</summary>
internal static class Commands
{
    private static readonly string[] Languages = ["en", "fr", "zh"];

    /// <summary>The commands that read a register, with what they are asked about it; each with a format for people and those for programs.</summary>
    public static IReadOnlyDictionary<string, string[][]> OfRegisters { get; } = new Dictionary<string, string[][]>(StringComparer.Ordinal)
    {
        ["validate"] = [["--format", "text"], ["--format", "json"], ["--format", "sarif"]],
        ["fix"] = [[]],
        ["assess"] = [["--format", "text"], ["--format", "json"], ["--checklist"]],
        ["status"] = [["--format", "text"], ["--format", "json"], ["--spans"], ["--spans", "--format", "json"], ["--spans", "--format", "csv"]],
        ["lapsing"] = [["--format", "text"], ["--format", "json"]],
        ["series"] = [["--format", "text"], ["--format", "json"], ["--format", "csv"]],
        ["projects"] = [["--format", "text"], ["--by", "year"], ["--by", "country", "--format", "json"], ["--by", "payer", "--format", "csv"]],
        ["crises"] = [["--format", "text"], ["--format", "json"]],
        ["convert"] = [["--to", "json"], ["--to", "jsonl"], ["--to", "csv"], ["--to", "csv", "--safe-cells"], ["--to", "csv", "--table", "links"],
            ["--to", "xlsx"]],
        ["export"] = [["--to", "crs"], ["--to", "crs", "--donor", "FR", "--year", "2024"], ["--to", "declaration", "--year", "2024"],
            ["--to", "scdl-subventions"],
            ["--to", "iati", "--reporting-org", "montpellier"]],
        ["map"] = [[], ["--us", "01053"]],
        ["import"] = [["--accept-proposals"], ["--accept-proposals", "--encoding", "gb18030"], []],
        ["compare"] = [["--format", "text"], ["--format", "json"]],
        ["merge"] = [[]],
    };

    /// <summary>The commands that read no document, which get a word of it as their argument.</summary>
    public static IReadOnlyDictionary<string, Func<string, string[]>> OfWords { get; } = new Dictionary<string, Func<string, string[]>>(StringComparer.Ordinal)
    {
        ["law"] = word => ["law", "--article", word],
        ["schema"] = word => ["schema", "export", word],
        ["codelist"] = word => ["codelist", word],
        ["rule"] = word => ["rule", word],
        ["find"] = word => ["find", word],
        ["template"] = word => ["template", "--lang", word],
    };

    public static void AskAll(HostileDocument document, TemporaryFolder folder, int turn)
    {
        var file = folder.At("document" + document.Extension);
        File.WriteAllBytes(file, document.Bytes);
        foreach (var (command, ways) in OfRegisters)
        {
            string[] files = command is "compare" or "merge" ? [file, file] : [file];
            Ask(document, [command, .. files, .. ways[turn % ways.Length], .. command is "merge" ? Array.Empty<string>() : ["--lang", Languages[turn % Languages.Length]]]);
        }
    }

    public static void Ask(object about, string[] arguments)
    {
        Outcome outcome;
        try
        {
            outcome = Outcome.Of(arguments);
        }
        catch (Exception thrown)
        {
            throw new InvalidOperationException($"sistercity {string.Join(' ', arguments)} threw for {about}", thrown);
        }

        outcome.ExitCode.Should().BeOneOf([0, 1, 2], because: $"{arguments[0]} of {about}");
        if (outcome.ExitCode != 0)
            (outcome.Output.Length + outcome.Errors.Length).Should().BePositive(because: $"{arguments[0]} says why it ends with {outcome.ExitCode}: {about}");
        if (outcome.Output.Length > 0 && arguments.Intersect(["json", "sarif"], StringComparer.Ordinal).Any())
            JsonDocument.Parse(outcome.Output, new JsonDocumentOptions { MaxDepth = 64 }).Dispose();
    }
}
