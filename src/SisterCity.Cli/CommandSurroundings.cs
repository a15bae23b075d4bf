using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What every subcommand is made with: the console, the words, the day, and the options that mean the same everywhere.</summary>
internal sealed class CommandSurroundings(TerminalConsole console, Messages messages, LocalDate today)
{
    /// <summary>The languages that messages exist in; the first is the one without <c>--lang</c>.</summary>
    public static readonly string[] Languages = ["en", "fr", "zh"];

    private readonly List<string> lastWords = [];

    public TerminalConsole Console { get; } = console;

    public Messages Messages { get; } = messages;

    public LocalDate Today { get; } = today;

    /// <summary>Why an argument cannot be used, in the reader's language; null when the parser alone is displeased.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What is to be said after the answer: what is missing from it.</summary>
    public IReadOnlyList<string> LastWords => lastWords;

    /// <summary>Keeps a sentence for the end, so that nobody scrolls past it.</summary>
    public void AtTheEnd(string sentence) => lastWords.Add(sentence);

    /// <summary><c>--lang</c>: the language of what is said.</summary>
    public Option<LanguageTag> Language() => Option<LanguageTag>(
        "--lang", string.Join('|', Languages), "The language of the messages.", Languages[0],
        text => Languages.Contains(text, StringComparer.Ordinal) ? (LanguageTag.Parse(text), null) : (default, Messages.NotOneOf("--lang", text, Languages)));

    /// <summary><c>--format</c>: one of the formats; the first is the one without the option.</summary>
    public Option<string> Format(params string[] formats) => Choice("--format", "How to write the answer.", formats);

    /// <summary><c>--out</c>: the file to write; null for standard output.</summary>
    public Option<string> Output() => Option<string>("--out", "FILE", "Where to write; standard output if left out.", null, text => (text, null));

    /// <summary>An option with a closed list of values; the first is the one without the option.</summary>
    public Option<string> Choice(string name, string description, params string[] values) => Option<string>(
        name, string.Join('|', values), description, values[0],
        text => values.Contains(text, StringComparer.Ordinal) ? (text, null) : (null, Messages.NotOneOf(name, text, values)));

    /// <summary>An option that is a day; null when it is left out, which means <see cref="Today"/> unless another meaning is given.</summary>
    public Option<LocalDate?> Day(string name, string description, string? leftOut = null) => Option<LocalDate?>(
        name, "DATE", $"{description}, as YYYY-MM-DD; {leftOut ?? $"today (UTC, {LocalDatePattern.Iso.Format(Today)})"} if left out.", null,
        text => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? (day.Value, null) : (default, Messages.NotADay(name, text)));

    /// <summary>An option that is a whole number within bounds; null when it is left out.</summary>
    public Option<int?> Number(string name, string helpName, string description, int least, int most) => Option<int?>(
        name, helpName, description, null,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? (number, null)
            : (default, Messages.NotANumber(name, text, least, most)));

    /// <summary><c>--complete</c>: whether a part that cannot be read is a fault.</summary>
    public static Option<bool> Complete(string description) => new("--complete") { Description = description };

    /// <summary><c>--directory</c>: whether the reference directory tells authorities too. It is read only when somebody asks.</summary>
    public static Option<bool> Directory() => new("--directory")
    {
        Description = "Let the reference directory tell which codes are of one authority: a commune by its INSEE code in one list and by its SIREN in another, "
            + "or a commune in its métropole.",
    };

    /// <summary>The registers to read, one at least; <c>-</c> is standard input, once.</summary>
    public Argument<string[]> Registers(string what)
    {
        var files = new Argument<string[]>("FILE") { Description = $"{what}: {DocumentReader.Forms}.", Arity = ArgumentArity.OneOrMore };
        files.Validators.Add(result =>
        {
            var names = result.Tokens.Select(token => token.Value).ToList();
            if (names.Find(IsOption) is { } option)
                Refuse(result, Messages.ArgumentsNotUnderstood(option));
            else if (names.Count(name => name is DocumentReader.StandardInput) > 1)
                Refuse(result, Messages.StandardInputTwice);
        });
        return files;
    }

    /// <summary>One register to read; <c>-</c> is standard input.</summary>
    public Argument<string> Register(string name, string what)
    {
        var file = new Argument<string>(name) { Description = $"{what}: {DocumentReader.Forms}." };
        file.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && IsOption(result.Tokens[0].Value))
                Refuse(result, Messages.ArgumentsNotUnderstood(result.Tokens[0].Value));
        });
        return file;
    }

    /// <summary>An option whose text is read by a function that gives a value, or the words of a refusal.</summary>
    public Option<T> Option<T>(string name, string helpName, string description, string? byDefault, Func<string, (T? Value, string? Refusal)> read) => new(name)
    {
        HelpName = helpName,
        Description = description,
        DefaultValueFactory = byDefault is null ? null : _ => read(byDefault).Value!,
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result =>
        {
            var (value, refusal) = read(result.Tokens[0].Value);
            if (refusal is not null)
                Refuse(result, refusal);
            return value;
        },
    };

    // "--frobnicate" is a mistyped option, not a file.
    private static bool IsOption(string name) => name is ['-', _, ..];

    private void Refuse(SymbolResult result, string refusal)
    {
        Refusal ??= refusal;
        result.AddError(refusal);
    }
}
