using System.Text;

namespace SisterCity.Findings;

/// <summary>
/// Goes through a text once, from front to back, and knows line and column on the way. A byte
/// that is not UTF-8 counts as the one unit that stands for it.
/// </summary>
/// <param name="utf8">The text.</param>
/// <param name="firstLine">The number of its first line.</param>
internal ref struct TextCursor(ReadOnlySpan<byte> utf8, int firstLine)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int offset;
    private int line = firstLine;
    private int column = 1;

    /// <summary>Goes on to a byte; not back: a place behind it stays where the cursor is.</summary>
    public TextPosition MoveTo(int to)
    {
        if (to > offset)
        {
            var passed = utf8[offset..to];
            if (passed.LastIndexOf((byte)'\n') is >= 0 and var feed)
            {
                line += passed.Count((byte)'\n');
                column = 1;
                passed = passed[(feed + 1)..];
            }

            column += Encoding.UTF8.GetCharCount(passed);
            offset = to;
        }

        return new TextPosition(line, column);
    }
}
