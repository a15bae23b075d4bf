using System.Text;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What the command reads and writes, so that tests can take its place.</summary>
/// <remarks>Documents are written to <see cref="Output"/> as they are; text for people has doors of its own.</remarks>
internal sealed class TerminalConsole : IDisposable
{
    private readonly ErrorWriter errors = new(TextWriter.Null);

    public required Stream Input { get; init; }

    /// <summary>Standard output, for bytes that programs read.</summary>
    /// <exception cref="StandardOutputException">It cannot be written.</exception>
    public required Stream Output
    {
        get;
        init => field = new StandardOutput(value);
    }

    /// <summary>Standard error: a sentence is one line, and names of files and arguments in it are made visible.</summary>
    /// <remarks>A text that cannot be written there throws nothing; see <see cref="IsSilenced"/>.</remarks>
    public required TextWriter Errors
    {
        get => errors;
        init => errors = new ErrorWriter(value);
    }

    /// <summary>Whether a person looks at the output, who likes colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether a person waits at a terminal, who likes to see progress.</summary>
    public bool HasProgress { get; init; }

    /// <summary>The language of texts that nobody asks for in another.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>Whether something could not be said, since standard error is full or closed.</summary>
    public bool IsSilenced => errors.HasFailed;

    public static TerminalConsole Open()
    {
        const int StandardInput = 0;
        const int StandardOutput = 1;
        const int StandardError = 2;
        return new()
        {
            Input = SystemCalls.IsInherited(StandardInput) ? Console.OpenStandardInput() : new ClosedStream(),
            Output = SystemCalls.IsInherited(StandardOutput) ? Console.OpenStandardOutput() : new ClosedStream(),
            Errors = SystemCalls.IsInherited(StandardError) ? Console.Error : new StreamWriter(new ClosedStream()) { AutoFlush = true },

            // https://no-color.org: any value means no.
            HasColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            HasProgress = !Console.IsErrorRedirected,
            Language = TerminalLanguage.Of(Environment.GetEnvironmentVariable),
        };
    }

    /// <summary>Writes text to standard output, whose values were made visible where it was written.</summary>
    public void Write(TextLines text) => WriteText(text.ToString());

    /// <summary>Writes a text of the library to standard output, which makes values visible.</summary>
    public void WriteText(string text)
    {
        Output.Write(Encoding.UTF8.GetBytes(text));
        Output.Flush();
    }

    /// <summary>Lets the library write an answer for programs to standard output.</summary>
    public void Write(Action<Stream> answer)
    {
        answer(Output);
        Output.Flush();
    }

    /// <summary>Shows a line in place of the one before, for a person who waits.</summary>
    public void ShowProgress(string line) => errors.Overwrite(line);

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
    }
}
