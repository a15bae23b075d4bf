using System.Globalization;
using SisterCity.Findings;

namespace SisterCity.Cli;

/// <summary>A line on a terminal that says how far a long reading has come, and goes away.</summary>
internal sealed class ProgressBar : IDisposable
{
    // Shorter readings are over before anybody looks.
    private const long LongInput = 16L << 20;
    private const int Width = 30;

    private readonly TerminalConsole terminal;
    private readonly string name;
    private readonly long total;
    private int shown = -1;

    private ProgressBar(TerminalConsole terminal, string name, long total)
    {
        this.terminal = terminal;
        this.name = VisibleText.Of(name);
        this.total = total;
    }

    /// <summary>A bar for a long file on a terminal; null for all else.</summary>
    public static ProgressBar? For(TerminalConsole console, string name, Stream stream) =>
        console.HasProgress && stream.CanSeek && stream.Length >= LongInput ? new ProgressBar(console, name, stream.Length) : null;

    public void Report(long done)
    {
        var percent = (int)Math.Min(100, done * 100 / total);
        if (percent == shown)
            return;
        shown = percent;
        var filled = percent * Width / 100;
        terminal.ShowProgress(string.Create(CultureInfo.InvariantCulture, $"{name} [{new string('#', filled)}{new string('.', Width - filled)}] {percent} %"));
    }

    public void Dispose()
    {
        if (shown < 0)
            return;
        terminal.ShowProgress(new string(' ', name.Length + Width + 12));
        terminal.ShowProgress(string.Empty);
    }
}
