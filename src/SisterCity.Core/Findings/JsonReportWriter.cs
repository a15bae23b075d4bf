using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Writes reports for programs: the findings as they come, the counts behind them.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter writer;
    private readonly LanguageTag language;
    private readonly bool ofSeveral;
    private ReportTally? report;

    public JsonReportWriter(Stream stream, LanguageTag language, bool ofSeveral)
    {
        this.stream = stream;
        writer = new Utf8JsonWriter(stream, ReportJson.WriterOptions);
        this.language = language;
        this.ofSeveral = ofSeveral;
        if (ofSeveral)
            writer.WriteStartArray();
    }

    public void Begin(ReportedDocument document, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(provenance);
        End();
        if (document.WhyUnread is not null)
            return;
        report = new ReportTally(kept: 0);
        ReportJson.WriteStart(writer, ofSeveral ? document.Name : null, provenance);
    }

    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        (report ?? throw new InvalidOperationException("No document was begun.")).Add(finding);
        ReportJson.WriteFinding(writer, finding, language);
        ReportJson.FlushSometimes(writer);
    }

    public void Complete(int? exitCode = null)
    {
        End();
        if (ofSeveral)
            writer.WriteEndArray();
        writer.Flush();
        if (writer.BytesCommitted > 0)
            stream.Write("\n"u8);
        Dispose();
    }

    public void Dispose() => writer.Dispose();

    private void End()
    {
        if (report is not null)
            ReportJson.WriteEnd(writer, report.Count);
        report = null;
    }
}
