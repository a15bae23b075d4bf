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
    /// <summary>The languages that messages exist in.</summary>
    public static readonly string[] Languages = ["en", "fr", "zh"];

    private const string FormatOption = "--format";
    private const string OutputOption = "--out";
    private const string TextFormat = "text";

    private readonly List<string> lastWords = [];
    private readonly Dictionary<Symbol, string> defaults = [];

    public TerminalConsole Console { get; } = console;

    public Messages Messages { get; } = messages;

    public LocalDate Today { get; } = today;

    /// <summary>Why an argument cannot be used, in the reader's language; null when the parser alone is displeased.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What is to be said after the answer: what is missing from it.</summary>
    public IReadOnlyList<string> LastWords => lastWords;

    /// <summary>Keeps a sentence for the end, so that nobody scrolls past it.</summary>
    public void AtTheEnd(string sentence) => lastWords.Add(sentence);

    /// <summary>One of three texts, by the reader's language. All help is said with it, so that no text lacks a language.</summary>
    public string Say(string english, string french, string chinese) => Messages.Language.Say(english, french, chinese);

    /// <summary>A command: its name, and what it does with its exit codes.</summary>
    /// <remarks>
    /// How a command is added: a file of its own with a method <c>Create</c>, and a line in <see cref="Cli.Command.Tree"/>. Every option and
    /// argument comes from a method of this class, with its description from <see cref="Say"/> in English, French and Chinese; <c>HelpTests</c>
    /// walks over the whole tree and names what lacks a language. <see cref="Language"/> is the language of the answer, also under LANG, which
    /// <see cref="Format"/> and <see cref="Output"/> take part in; <see cref="Messages"/> is what goes to standard error.
    /// </remarks>
    /// <param name="name">The name.</param>
    /// <param name="description">What it does, said with <see cref="Say"/>.</param>
    /// <param name="parts">Its arguments, options and commands.</param>
    public static System.CommandLine.Command Command(string name, string description, params ReadOnlySpan<Symbol> parts)
    {
        var command = new System.CommandLine.Command(name, description);
        foreach (var part in parts)
        {
            if (part is Argument argument)
                command.Add(argument);
            else if (part is Option option)
                command.Add(option);
            else
                command.Add((System.CommandLine.Command)part);
        }

        return command;
    }

    /// <summary><c>--lang</c>: the language of the answer. Left out, a text is in that of the terminal, and what programs read is in English.</summary>
    public Option<LanguageTag> Language()
    {
        var option = Option<LanguageTag>(
            "--lang", string.Join('|', Languages),
            Say(
                "The language. If left out: for a text, that of the environment (LC_ALL, LC_MESSAGES, LANG); en for what programs read, and in files.",
                "La langue. Sans cette option\u00a0: celle de l'environnement (LC_ALL, LC_MESSAGES, LANG) pour un texte\u00a0; "
                    + "en pour ce que lisent les programmes et dans les fichiers.",
                "语言。省略时：文本按环境变量（LC_ALL、LC_MESSAGES、LANG）；供程序读取的内容和文件为en。"),
            null,
            text => Languages.Contains(text, StringComparer.Ordinal)
                ? (LanguageTag.Parse(text), null)
                : (default, Messages.NotOneOf("--lang", text, Languages)));
        option.DefaultValueFactory = result => IsForATerminal(result) ? Console.Language : LanguageTag.English;
        return option;
    }

    /// <summary><c>--format</c>: one of the formats; the first is the one without the option.</summary>
    public Option<string> Format(params string[] formats) =>
        Choice(FormatOption, Say("How to write the answer.", "La forme de la réponse.", "结果的格式。"), formats);

    /// <summary><c>--out</c>: the file to write; null for standard output.</summary>
    public Option<string> Output() => Option<string>(
        OutputOption, "FILE", Say("Where to write; standard output if left out.", "Où écrire\u00a0; la sortie standard sans cette option.",
            "写入的文件；省略时为标准输出。"), null,
        text => (text, null));

    /// <summary>An option that is there or not.</summary>
    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    /// <summary>An option whose text is taken as it is; null when it is left out.</summary>
    public Option<string> Text(string name, string helpName, string description) => Option<string>(name, helpName, description, null, text => (text, null));

    /// <summary>An option with a closed list of values; the first is the one without the option.</summary>
    public Option<string> Choice(string name, string description, params string[] values) => Option<string>(
        name, string.Join('|', values), description, values[0],
        text => values.Contains(text, StringComparer.Ordinal) ? (text, null) : (null, Messages.NotOneOf(name, text, values)));

    /// <summary>An option that is a day; null when it is left out, which means <see cref="Today"/> unless another meaning is given.</summary>
    public Option<LocalDate?> Day(string name, string description, string? leftOut = null)
    {
        var now = LocalDatePattern.Iso.Format(Today);
        leftOut ??= Say($"today (UTC, {now})", $"aujourd'hui (UTC, {now})", $"今天（UTC，{now}）");
        return Option<LocalDate?>(
            name, "DATE",
            description + Say(
                $", as YYYY-MM-DD; {leftOut} if left out.", $", sous la forme AAAA-MM-JJ\u00a0; sans cette option\u00a0: {leftOut}.",
                $"，格式为YYYY-MM-DD；省略时：{leftOut}。"),
            null,
            text => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? (day.Value, null) : (default, Messages.NotADay(name, text)));
    }

    /// <summary>An option that is a whole number within bounds; null when it is left out.</summary>
    public Option<int?> Number(string name, string helpName, string description, int least, int most) => Option<int?>(
        name, helpName, description, null,
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? (number, null)
            : (default, Messages.NotANumber(name, text, least, most)));

    /// <summary><c>--complete</c>: whether a part that cannot be read is a fault.</summary>
    public static Option<bool> Complete(string description) => Flag("--complete", description);

    /// <summary><c>--directory</c>: whether the reference directory tells authorities too. It is read only when somebody asks.</summary>
    public Option<bool> Directory() => Flag("--directory", Say(
        "Let the reference directory tell which codes are of one authority: a commune by its INSEE code in one list and by its SIREN in another, "
            + "or a commune in its métropole.",
        "Demande au répertoire de référence quels codes désignent une même autorité\u00a0: une commune par son code INSEE dans une liste et par son SIREN "
            + "dans l'autre, ou une commune et sa métropole.",
        "由参考名录判断哪些代码属于同一主体：一份名录用INSEE代码、另一份用SIREN的市镇，或市镇与其所属都会区。"));

    /// <summary>The registers to read, one at least; <c>-</c> is standard input, once.</summary>
    public Argument<string[]> Registers(string what)
    {
        var files = new Argument<string[]>("FILE") { Description = Messages.FormsOf(what), Arity = ArgumentArity.OneOrMore };
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
    public Argument<string> Register() => Register("FILE", Say("The register", "Le registre", "登记册"));

    /// <summary>One register to read; <c>-</c> is standard input.</summary>
    public Argument<string> Register(string name, string what)
    {
        var file = new Argument<string>(name) { Description = Messages.FormsOf(what) };
        file.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && IsOption(result.Tokens[0].Value))
                Refuse(result, Messages.ArgumentsNotUnderstood(result.Tokens[0].Value));
        });
        return file;
    }

    /// <summary>An option whose text is read by a function that gives a value, or the words of a refusal.</summary>
    public Option<T> Option<T>(string name, string helpName, string description, string? byDefault, Func<string, (T? Value, string? Refusal)> read)
    {
        var option = new Option<T>(name)
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
        if (byDefault is not null)
            defaults.Add(option, byDefault);
        return option;
    }

    /// <summary>What an option means when it is left out, as somebody would type it; null when its description says it.</summary>
    public string? DefaultOf(Symbol option) => defaults.GetValueOrDefault(option);

    // A command without --format writes a document.
    private static bool IsForATerminal(SymbolResult language)
    {
        for (var parent = language.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is CommandResult result)
            {
                var hasFormats = result.Command.Options.Any(option => option.Name is FormatOption);
                return hasFormats && Given(result, FormatOption) is null or TextFormat && Given(result, OutputOption) is null;
            }
        }

        return false;
    }

    /// <summary>What was typed for an option; null when it was left out, whether or not the parser has come to its default.</summary>
    private static string? Given(CommandResult result, string name) =>
        result.Command.Options.FirstOrDefault(option => string.Equals(option.Name, name, StringComparison.Ordinal)) is { } option
        && result.GetResult(option) is { Tokens: [var token, ..] } ? token.Value : null;

    // "--frobnicate" is a mistyped option, not a file.
    private static bool IsOption(string name) => name is ['-', _, ..];

    private void Refuse(SymbolResult result, string refusal)
    {
        Refusal ??= refusal;
        result.AddError(refusal);
    }
}
