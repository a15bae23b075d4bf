using System.Text;
using System.Text.Json;
using NodaTime;
using SisterCity.Values;

namespace SisterCity.Cli.Tests;

/// <summary>What one run of the command gave, with memory in place of the terminal.</summary>
internal sealed record Outcome(int ExitCode, byte[] Output, string Errors)
{
    public static LocalDate Today { get; } = new(2026, 9, 1);

    /// <summary>The output; fails when it is not UTF-8.</summary>
    public string Text => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(Output);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The codes of the findings in a report that is one JSON object.</summary>
    public IEnumerable<string?> Codes => Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString());

    public static Outcome Of(params string[] arguments) => Of(new Surroundings(), arguments);

    public static Outcome Of(Surroundings surroundings, params string[] arguments)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(surroundings.Input));
        using var output = new MemoryStream();
        using var errors = new StringWriter { NewLine = "\n" };
        using var console = new TerminalConsole
        {
            Input = input,
            Output = output,
            Errors = errors,
            HasColour = surroundings.HasColour,
            HasProgress = surroundings.HasProgress,
            Language = surroundings.Language,
        };
        var exitCode = Command.Run(arguments, console, surroundings.Today);
        return new Outcome(exitCode, output.ToArray(), errors.ToString());
    }
}

/// <summary>What the command meets outside its arguments.</summary>
internal sealed record Surroundings
{
    public string Input { get; init; } = string.Empty;

    public bool HasColour { get; init; }

    public bool HasProgress { get; init; }

    public LanguageTag Language { get; init; } = LanguageTag.English;

    public LocalDate Today { get; init; } = Outcome.Today;
}
