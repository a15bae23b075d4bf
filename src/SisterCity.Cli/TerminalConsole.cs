namespace SisterCity.Cli;

/// <summary>What the command reads and writes, so that tests can take its place.</summary>
internal sealed class TerminalConsole : IDisposable
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Errors { get; init; }

    /// <summary>Whether a person looks at the output, who likes colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether a person waits at a terminal, who likes to see progress.</summary>
    public bool HasProgress { get; init; }

    public static TerminalConsole Open() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Errors = Console.Error,

        // https://no-color.org: any value means no.
        HasColour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        HasProgress = !Console.IsErrorRedirected,
    };

    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
    }
}
