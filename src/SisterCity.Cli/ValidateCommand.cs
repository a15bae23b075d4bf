using System.Text;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity validate</c>: reads documents, checks them, writes the reports.</summary>
internal sealed class ValidateCommand(TerminalConsole console, Messages messages, LocalDate on, LanguageTag language, string format)
{
    internal const string StandardInput = "-";

    public int Run(IReadOnlyList<string> files)
    {
        var reports = new List<(string Document, Report Report)>();
        var isUsable = true;
        foreach (var file in files)
        {
            if (!TryReadBytes(file, out var bytes))
            {
                isUsable = false;
                continue;
            }

            var reading = IsLines(file, bytes) ? RegisterReader.ReadLines(bytes) : RegisterReader.Read(bytes);
            reports.Add((file, Check.Run(reading, on)));

            // The report says why; the exit code says that nothing of it was a register.
            isUsable &= reading.Value is not null;
        }

        if (reports.Count > 0)
            Write(reports);
        return !isUsable ? Command.Unusable : reports.Exists(report => report.Report.HasErrors) ? Command.SomeErrors : Command.NoErrors;
    }

    private static bool IsLines(string file, ReadOnlyMemory<byte> bytes) =>
        file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
        || RegisterReader.LooksLikeLines(bytes);

    private bool TryReadBytes(string file, out ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var opened = file is StandardInput ? null : File.OpenRead(file);
            var stream = opened ?? console.Input;
            using var progress = ProgressBar.For(console, file, stream);
            var buffer = new MemoryStream();
            var chunk = new byte[1 << 20];
            while (stream.Read(chunk) is > 0 and var count)
            {
                buffer.Write(chunk, 0, count);
                progress?.Report(buffer.Length);
            }

            bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
            return true;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            console.Errors.WriteLine(messages.CannotRead(file, unreadable));
            bytes = default;
            return false;
        }
    }

    private void Write(List<(string Document, Report Report)> reports)
    {
        switch (format)
        {
            case "json":
                // One document, one object; several, an array of them with their names.
                console.Output.Write(reports.Count == 1 ? ReportJson.Write(reports[0].Report, language) : ReportJson.Write(reports, language));
                break;
            case "sarif":
                console.Output.Write(ReportSarif.Write([.. reports.Select(report => (AddressOf(report.Document), report.Report))], language));
                break;
            default:
                foreach (var (document, report) in reports)
                {
                    var heading = reports.Count > 1 ? $"{document}\n" : string.Empty;
                    console.Output.Write(Encoding.UTF8.GetBytes(heading + ReportText.Write(report, language, console.HasColour)));
                }

                break;
        }

        console.Output.Flush();
    }

    // SARIF wants a URI reference; a path may hold spaces and letters that one does not.
    private static string AddressOf(string file) =>
        file is StandardInput ? "stdin" : string.Join('/', file.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
}
