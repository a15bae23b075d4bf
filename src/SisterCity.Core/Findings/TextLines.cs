using System.Text;

namespace SisterCity.Findings;

/// <summary>The one writer of text for people, line by line: what is appended is made visible.</summary>
/// <remarks>So only <see cref="EndLine"/> ends a line, and only a style is an escape sequence.</remarks>
internal sealed class TextLines(bool withColour = false)
{
    private readonly StringBuilder text = new();

    /// <summary>Whether nothing was written yet.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>Goes on in the line.</summary>
    public TextLines Append(string? part)
    {
        text.Append(VisibleText.Of(part ?? string.Empty));
        return this;
    }

    /// <summary>Goes on in the line in a style, when colours are wanted.</summary>
    public TextLines Append(string part, TextStyle style)
    {
        if (!withColour)
            return Append(part);
        text.Append(style.Sequence);
        Append(part);
        text.Append(TextStyle.Reset);
        return this;
    }

    /// <summary>Goes on with several parts.</summary>
    public TextLines AppendJoin(string separator, IEnumerable<string> parts) => Append(string.Join(separator, parts));

    /// <summary>Ends the line.</summary>
    public TextLines EndLine()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>A line of cells, with a tab between them.</summary>
    public TextLines Row(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : "\t");
            Append(cells[i]);
        }

        return EndLine();
    }

    /// <summary>A line, or the rest of one.</summary>
    public TextLines Line(string rest) => Append(rest).EndLine();

    /// <summary>The lines, each ending in a line feed.</summary>
    public override string ToString() => text.ToString();
}

/// <summary>How a part of a line looks on a terminal (ECMA-48).</summary>
internal readonly record struct TextStyle
{
    public const string Reset = "\u001b[0m";

    private TextStyle(string sequence) => Sequence = sequence;

    public static TextStyle Bold { get; } = new("\u001b[1m");

    public static TextStyle Dim { get; } = new("\u001b[2m");

    /// <summary>What changes the look.</summary>
    public string Sequence { get; }

    public static TextStyle BoldOf(Level level) => new(Bold.Sequence + level switch
    {
        Level.Error => "\u001b[31m",
        Level.Warning => "\u001b[33m",
        _ => "\u001b[36m",
    });
}
