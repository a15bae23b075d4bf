using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>The mark that some editors and spreadsheets put before UTF-8.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The document without its marks, and what is said about them: a note about the first, a
    /// warning when there are more, as after joining files end to end.
    /// </summary>
    public static ReadOnlyMemory<byte> TakeOff(ReadOnlyMemory<byte> document, out ValueList<Finding> marks)
    {
        marks = default;
        var rest = WithoutMarks(document);
        var count = (document.Length - rest.Length) / Utf8.Length;
        if (count == 0)
            return document;
        var rule = Rules.StartsWithAByteOrderMark;
        var note = new Finding { Rule = rule, At = JsonPointer.Root, Level = rule.Level };
        marks = count == 1 ? [note] : [note, OfMarks(count - 1, null)];
        return rest;
    }

    /// <summary>A line without the marks before it, and the warning about them: the line began a file of its own.</summary>
    public static ReadOnlyMemory<byte> TakeOffLine(ReadOnlyMemory<byte> bytes, int line, out ValueList<Finding> marks)
    {
        var rest = WithoutMarks(bytes);
        marks = rest.Length == bytes.Length ? default : [OfMarks((bytes.Length - rest.Length) / Utf8.Length, line)];
        return rest;
    }

    private static ReadOnlyMemory<byte> WithoutMarks(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Span.StartsWith(Utf8))
            bytes = bytes[Utf8.Length..];
        return bytes;
    }

    private static Finding OfMarks(int count, int? line) => TextFindings.OfMarkIn(new string('\uFEFF', count), JsonPointer.Root, line)!;
}
