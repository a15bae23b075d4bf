namespace SisterCity.Findings;

/// <summary>
/// Writes the reports of documents while they are made, so that a report of any size needs little memory: a finding is written and forgotten.
/// </summary>
/// <remarks>
/// <para>Made by <see cref="ReportText"/>, <see cref="ReportJson"/> and <see cref="ReportSarif"/>, for a
/// stream that stays open. Not for several threads at once.</para>
/// <para>Two things are kept. Text is grouped by rule, so that it is written at the end of a document; it keeps as many
/// findings of a rule as it shows. SARIF has lines and columns, so that it keeps the findings of one JSON document, or of
/// one line of JSON Lines, until it looks them up together.</para>
/// </remarks>
/// <example><code>
/// using var file = File.Create("report.json");
/// using var report = ReportJson.WriterTo(file, LanguageTag.English);
/// report.Begin(new ReportedDocument { Name = "register.jsonl" }, Provenance.OfThisLibrary(on));
/// Check.Run(RegisterReader.ReadLines(lines, report.Add), on, report.Add);
/// report.Complete();
/// </code></example>
public interface IReportWriter : IDisposable
{
    /// <summary>Begins the report of a document, and ends that of the one before.</summary>
    /// <param name="document">The document; when it could not be read, only SARIF says so.</param>
    /// <param name="provenance">With what it is checked.</param>
    void Begin(ReportedDocument document, Provenance provenance);

    /// <summary>Adds a finding to the report of the document that was begun last.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="InvalidOperationException">No document was begun.</exception>
    void Add(Finding finding);

    /// <summary>Ends the last report and the whole; nothing can be added after it. Without it, what was written has no end.</summary>
    /// <param name="exitCode">The exit code of the program that checks, for SARIF; null when there is none.</param>
    void Complete(int? exitCode = null);
}
