using System.Globalization;

namespace SisterCity.Findings;

/// <summary>The one writer of text for people, line by line: what is appended is made visible.</summary>
/// <remarks>So only <see cref="EndLine"/> ends a line, and only a style is an escape sequence.</remarks>
/// <param name="text">Where the lines go.</param>
/// <param name="withColour">Whether styles are wanted.</param>
internal sealed class TextLines(TextWriter text, bool withColour = false)
{
    /// <summary>Lines that are kept, to be had by <see cref="ToString"/>.</summary>
    public TextLines(bool withColour = false)
        : this(new StringWriter(CultureInfo.InvariantCulture), withColour)
    {
    }

    /// <summary>Whether nothing was written yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Goes on in the line.</summary>
    public TextLines Append(string? part)
    {
        text.Write(VisibleText.Of(part ?? string.Empty));
        IsEmpty &= string.IsNullOrEmpty(part);
        return this;
    }

    /// <summary>Goes on in the line in a style, when colours are wanted.</summary>
    public TextLines Append(string part, TextStyle style)
    {
        if (!withColour)
            return Append(part);
        text.Write(style.Sequence);
        Append(part);
        text.Write(TextStyle.Reset);
        return this;
    }

    /// <summary>Goes on with several parts.</summary>
    public TextLines AppendJoin(string separator, IEnumerable<string> parts) => Append(string.Join(separator, parts));

    /// <summary>Ends the line.</summary>
    public TextLines EndLine()
    {
        text.Write('\n');
        IsEmpty = false;
        return this;
    }

    /// <summary>A line of cells, with a tab between them.</summary>
    public TextLines Row(params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Write(i == 0 ? string.Empty : "\t");
            Append(cells[i]);
        }

        return EndLine();
    }

    /// <summary>A line, or the rest of one.</summary>
    public TextLines Line(string rest) => Append(rest).EndLine();

    /// <summary>The lines that were kept, each ending in a line feed.</summary>
    public override string ToString() => text.ToString()!;
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
