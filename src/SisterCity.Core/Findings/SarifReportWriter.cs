using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Writes one run of a SARIF log: results as they come, behind them what they refer to.</summary>
internal sealed class SarifReportWriter : IReportWriter
{
    private const string RootId = "%SRCROOT%";

    private readonly Stream stream;
    private readonly Utf8JsonWriter writer;
    private readonly LanguageTag language;
    private readonly Uri? root;
    private readonly SarifRules rules;
    private readonly List<ReportedDocument> unread = [];

    // Findings of one line, or of one document that has no lines: their places are looked up together.
    private readonly List<Finding> waiting = [];
    private ReportedDocument? document;
    private DocumentRegions? regions;
    private Provenance? provenance;

    public SarifReportWriter(Stream stream, LanguageTag language, Uri? root)
    {
        this.stream = stream;
        writer = new Utf8JsonWriter(stream, ReportJson.WriterOptions);
        this.language = language;
        this.root = root;
        rules = new SarifRules(language);
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version"u8, "2.1.0");
        writer.WriteStartArray("runs"u8);
        writer.WriteStartObject();
        writer.WriteString("columnKind"u8, "utf16CodeUnits");
        writer.WriteStartArray("results"u8);
    }

    public void Begin(ReportedDocument document, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(provenance);
        WriteWaiting();
        this.provenance ??= provenance;
        this.document = document.WhyUnread is null ? document : null;
        regions = document.Utf8 is { } utf8 ? new DocumentRegions(utf8) : null;
        if (document.WhyUnread is not null)
            unread.Add(document);
    }

    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (document is null)
            throw new InvalidOperationException("No document was begun.");
        if (waiting.Count > 0 && waiting[0].Line != finding.Line)
            WriteWaiting();
        waiting.Add(finding);
    }

    public void Complete(int? exitCode = null)
    {
        WriteWaiting();
        writer.WriteEndArray();
        WriteTool();
        WriteRoot();
        WriteInvocation(exitCode);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Dispose();
        stream.Write("\n"u8);
    }

    public void Dispose() => writer.Dispose();

    private void WriteWaiting()
    {
        if (waiting.Count == 0)
            return;
        var found = regions?.Of(waiting, waiting[0].Line);
        for (var i = 0; i < waiting.Count; i++)
        {
            WriteResult(waiting[i], found?[i]);
            ReportJson.FlushSometimes(writer);
        }

        waiting.Clear();
    }

    private void WriteResult(Finding finding, TextRegion? region)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, finding.Rule.Code);
        writer.WriteNumber("ruleIndex"u8, rules.IndexOf(finding.Rule));
        writer.WriteString("level"u8, ReportJson.NameOf(finding.Level));
        WriteText("message", finding.Repair is { } repair ? finding.Message(language) + Labels.Repair(repair, language) : finding.Message(language));
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        WritePlace(document!, finding.Line, region);
        writer.WriteStartArray("logicalLocations"u8);
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName"u8, finding.At.Text);
        writer.WriteString("kind"u8, "value");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WritePlace(ReportedDocument of, int? line, TextRegion? region)
    {
        writer.WriteStartObject("physicalLocation"u8);
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, of.Name);
        if (root is not null && IsRelative(of.Name))
            writer.WriteString("uriBaseId"u8, RootId);
        writer.WriteEndObject();
        if (region is not null || line is not null)
        {
            writer.WriteStartObject("region"u8);
            writer.WriteNumber("startLine"u8, region?.Start.Line ?? line!.Value);
            if (region is { } known)
            {
                writer.WriteNumber("startColumn"u8, known.Start.Column);
                writer.WriteNumber("endLine"u8, known.End.Line);
                writer.WriteNumber("endColumn"u8, known.End.Column);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteTool()
    {
        var made = provenance ?? Provenance.OfThisLibrary(null);
        writer.WriteStartObject("tool"u8);
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, "SisterCity.Core");
        writer.WriteString("semanticVersion"u8, made.LibraryVersion);
        if (Rules.Homepage is { } homepage)
            writer.WriteString("informationUri"u8, homepage);
        writer.WriteString("language"u8, language.Text);
        rules.Write(writer);
        writer.WriteStartObject("properties"u8);
        writer.WriteString("dataHash"u8, made.DataHash);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteRoot()
    {
        if (root is null)
            return;
        var address = root.AbsoluteUri;
        writer.WriteStartObject("originalUriBaseIds"u8);
        writer.WriteStartObject(RootId);
        writer.WriteString("uri"u8, address.EndsWith('/') ? address : address + "/");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteInvocation(int? exitCode)
    {
        writer.WriteStartArray("invocations"u8);
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful"u8, unread.Count == 0);
        if (exitCode is { } code)
            writer.WriteNumber("exitCode"u8, code);
        writer.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var one in unread)
        {
            writer.WriteStartObject();
            writer.WriteString("level"u8, "error");
            WriteText("message", one.WhyUnread!);
            writer.WriteStartArray("locations"u8);
            writer.WriteStartObject();
            WritePlace(one, null, null);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteText(string member, string text)
    {
        writer.WriteStartObject(member);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Whether an address needs a root: it has no scheme (RFC 3986, section 4.2) and does not begin with a slash, which no root can be put before.
    /// </summary>
    private static bool IsRelative(string address) =>
        !address.StartsWith('/') && (address.IndexOf(':', StringComparison.Ordinal) is var colon && (colon < 0 || address.AsSpan(0, colon).Contains('/')));
}
