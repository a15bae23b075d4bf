using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Repairs;

/// <summary>Puts into a document what its findings propose, and leaves everything else as it is, to the byte.</summary>
/// <remarks>
/// <para>A proposal is put in when it is the only one at its place, and when what stands there is what the finding is about. A name is not given to
/// a member or a column whose neighbour has it already.</para>
/// <para>Nothing is guessed here: what has several readings has no proposal, and stays.</para>
/// </remarks>
/// <example><code>var repaired = DocumentRepair.Apply(bytes, DocumentForm.Table, TableReader.Read(bytes).Findings);</code></example>
public static class DocumentRepair
{
    // A text is repaired to a value, a value to a listed code: more rounds than two have never been seen.
    private const int MostRounds = 16;

    /// <summary>Puts in what findings propose.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="form">Its form.</param>
    /// <param name="findings">What was found in it.</param>
    public static RepairedDocument Apply(ReadOnlyMemory<byte> utf8, DocumentForm form, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var proposals = Proposal.Of(findings);
        if (proposals.Count == 0)
            return new RepairedDocument(utf8, default);
        var text = ByteOrderMark.TakeOff(utf8, out _);
        var start = utf8.Length - text.Length;
        var edits = form switch
        {
            DocumentForm.Table => TableEdits.Of(text, proposals),
            DocumentForm.JsonLines => JsonEdits.OfLines(text, proposals),
            _ => JsonEdits.Of(text, proposals),
        };
        return edits.Count == 0 ? new RepairedDocument(utf8, default) : Edit.Apply(utf8, start, edits);
    }

    /// <summary>What findings propose for a document that is no text, as a workbook: who has it puts it in.</summary>
    /// <param name="findings">What was found in it.</param>
    /// <param name="textAt">What stands at the place of a finding; null when nothing does, or when it must stay.</param>
    /// <returns>One for a place at most, in the order of the findings.</returns>
    /// <example><code>DocumentRepair.Propose(report.Findings, finding => cells.GetValueOrDefault(finding.At.Text))</code></example>
    public static ValueList<Fix> Propose(IEnumerable<Finding> findings, Func<Finding, string?> textAt)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(textAt);
        return Proposal.Of(findings).Where(static proposal => !proposal.IsJson)
            .Select(proposal => textAt(proposal.Finding) is { } old && proposal.IsAbout(old) ? proposal.Instead(old) : null)
            .OfType<Fix>().ToValueList();
    }

    /// <summary>Puts in what is proposed, looks again, and goes on until nothing is proposed any more: the second call changes nothing.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="form">Its form.</param>
    /// <param name="look">Finds what is wrong with a document: a reader, the rules, or both.</param>
    /// <exception cref="InvalidOperationException">The proposals do not come to an end.</exception>
    /// <example><code>
    /// DocumentRepair.ApplyAll(bytes, DocumentForm.Json, document => Check.Run(RegisterReader.Read(document), on: day).Findings)
    /// </code></example>
    public static RepairedDocument ApplyAll(ReadOnlyMemory<byte> utf8, DocumentForm form, Func<ReadOnlyMemory<byte>, IEnumerable<Finding>> look)
    {
        ArgumentNullException.ThrowIfNull(look);
        var (document, fixes) = (utf8, new List<Fix>());
        for (var round = 0; round < MostRounds; round++)
        {
            var repaired = Apply(document, form, look(document));
            if (repaired.Fixes.IsEmpty)
                return new RepairedDocument(document, fixes.ToValueList());
            fixes.AddRange(repaired.Fixes);
            document = repaired.Utf8;
        }

        throw new InvalidOperationException($"After {MostRounds} rounds there are still proposals: {fixes[^1]}.");
    }
}
