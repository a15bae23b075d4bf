using System.Text;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Writes reports for people, each at the end of its document.</summary>
internal sealed class TextReportWriter(Stream stream, LanguageTag language, ReportTextOptions options, bool ofSeveral) : IReportWriter
{
    // UTF-8 without a byte order mark.
    private readonly StreamWriter text = new(stream, bufferSize: 1 << 16, leaveOpen: true);
    private (ReportedDocument Document, Provenance Provenance, ReportTally Tally)? report;

    public void Begin(ReportedDocument document, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(provenance);
        End();
        report = document.WhyUnread is null ? (document, provenance, new ReportTally(options.PlacesPerRule ?? int.MaxValue)) : null;
    }

    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        (report ?? throw new InvalidOperationException("No document was begun.")).Tally.Add(finding);
    }

    public void Complete(int? exitCode = null)
    {
        End();
        text.Dispose();
    }

    public void Dispose() => text.Dispose();

    private void End()
    {
        if (report is not { } ended)
            return;
        report = null;
        var lines = new TextLines(text, options.HasColour);
        if (ofSeveral)
            lines.Line(ended.Document.Name);
        ReportText.Write(lines, ended.Tally, ended.Provenance, language, options.HowToSeeAll, recordOf: options.NameOf);
    }
}
