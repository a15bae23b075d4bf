namespace SisterCity.Findings;

/// <summary>Where the findings of a document stand in its bytes: JSON, lines of JSON, or the rows of a table.</summary>
/// <param name="document">The document.</param>
internal sealed class DocumentRegions(ReadOnlyMemory<byte> document)
{
    private readonly ReadOnlyMemory<byte> text = ByteOrderMark.TakeOff(document, out _);

    // The byte at which each line begins; made when a finding has a line.
    private List<int>? lines;

    /// <summary>The regions of findings that have the same line, or none: then they are of the whole document.</summary>
    public List<TextRegion> Of(IReadOnlyList<Finding> findings, int? line) =>
        line is { } number ? JsonRegions.Of(LineAt(number), number, findings) : JsonRegions.Of(text.Span, 1, findings);

    private ReadOnlySpan<byte> LineAt(int number)
    {
        lines ??= LinesOf(text.Span);
        if (number > lines.Count)
            return default;
        var end = number < lines.Count ? lines[number] - 1 : text.Length;
        return text.Span[lines[number - 1]..end];
    }

    private static List<int> LinesOf(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (var start = 0; text[start..].IndexOf((byte)'\n') is >= 0 and var feed;)
            starts.Add(start += feed + 1);
        return starts;
    }
}
