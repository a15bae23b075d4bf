namespace SisterCity.Findings;

/// <summary>A piece of a document that could not be read: never dropped, never half-read.</summary>
/// <example><code>File.WriteAllBytes("to-mend.json", piece.Raw.ToArray());</code></example>
public sealed class SetAside
{
    internal SetAside(JsonPointer at, int? line, ReadOnlyMemory<byte> raw)
    {
        At = at;
        Line = line;
        Raw = raw;
    }

    /// <summary>Where it stood.</summary>
    public JsonPointer At { get; }

    /// <summary>The line it stood on, from 1, when the document is JSON Lines; else null.</summary>
    public int? Line { get; }

    /// <summary>Its bytes, as they were.</summary>
    public ReadOnlyMemory<byte> Raw { get; }
}
