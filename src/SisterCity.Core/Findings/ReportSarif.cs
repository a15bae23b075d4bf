using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>A report in SARIF 2.1.0 (OASIS), which editors and code hosts show beside the document.</summary>
public static class ReportSarif
{
    /// <summary>Writes reports of documents as one SARIF log with one run.</summary>
    /// <param name="reports">Each document, named by its address, with its report; null when it could not be read.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="root">The folder to which relative addresses are relative; null when nobody says.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>ReportSarif.Write([(new ReportedDocument { Name = "register.json", Utf8 = bytes }, report)], LanguageTag.English)</code></example>
    public static byte[] Write(IReadOnlyList<(ReportedDocument Document, Report? Report)> reports, LanguageTag language, Uri? root = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var stream = new MemoryStream();
        using var writer = WriterTo(stream, language, root);
        foreach (var (document, report) in reports)
        {
            writer.Begin(document, report?.Provenance ?? Provenance.OfThisLibrary(null));
            foreach (var finding in report?.Findings ?? default)
                writer.Add(finding);
        }

        writer.Complete();
        return stream.ToArray();
    }

    /// <summary>
    /// Writes reports of documents as one SARIF log while they are made: findings as they are
    /// found, the rules and the files that could not be read behind them.
    /// </summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="root">The folder to which relative addresses are relative; null when nobody says.</param>
    /// <example><code>var report = ReportSarif.WriterTo(stream, LanguageTag.English, root: new Uri("file:///srv/registers/"));</code></example>
    public static IReportWriter WriterTo(Stream stream, LanguageTag language, Uri? root = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new SarifReportWriter(stream, language, root);
    }
}
