using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>The mark that some editors and spreadsheets put before UTF-8.</summary>
internal static class ByteOrderMark
{
    private static ReadOnlySpan<byte> Utf8 => [0xEF, 0xBB, 0xBF];

    /// <summary>The document without the mark, and the note about it.</summary>
    public static ReadOnlyMemory<byte> TakeOff(ReadOnlyMemory<byte> document, out ValueList<Finding> marks)
    {
        if (!document.Span.StartsWith(Utf8))
        {
            marks = default;
            return document;
        }

        var rule = Rules.StartsWithAByteOrderMark;
        marks = [new Finding { Rule = rule, At = JsonPointer.Root, Level = rule.Level }];
        return document[Utf8.Length..];
    }
}
