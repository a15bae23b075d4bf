using SisterCity.Values;

namespace SisterCity.Repairs;

/// <summary>Bytes in the place of others.</summary>
/// <param name="Start">The first byte that goes.</param>
/// <param name="End">The first byte behind it that stays.</param>
/// <param name="Bytes">What comes in its place.</param>
/// <param name="Fix">What is said of it.</param>
internal sealed record Edit(int Start, int End, byte[] Bytes, Fix Fix)
{
    /// <summary>The document with all edits. They do not overlap.</summary>
    /// <param name="document">The document, with its byte order mark.</param>
    /// <param name="offset">Where the text begins, from which edits count.</param>
    /// <param name="edits">The edits.</param>
    public static RepairedDocument Apply(ReadOnlyMemory<byte> document, int offset, List<Edit> edits)
    {
        using var written = new MemoryStream(document.Length + 64);
        var at = 0;
        var fixes = new List<Fix>();
        foreach (var edit in edits.OrderBy(static edit => edit.Start))
        {
            written.Write(document.Span[at..(offset + edit.Start)]);
            written.Write(edit.Bytes);
            at = offset + edit.End;
            fixes.Add(edit.Fix);
        }

        written.Write(document.Span[at..]);
        return new RepairedDocument(written.ToArray(), fixes.ToValueList());
    }
}
