namespace SisterCity.Findings;

/// <summary>A document that a report speaks of.</summary>
/// <remarks>Equal when the names and reasons are equal and the bytes are the same piece of memory. No order.</remarks>
/// <example><code>var document = new ReportedDocument { Name = "register.json", Utf8 = bytes };</code></example>
public sealed record ReportedDocument
{
    /// <summary>What the report calls it: for people the name of the file, in SARIF its address as a URI reference.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Its bytes, in which SARIF looks up the lines and columns of its findings; null when they are not
    /// at hand, then it gives the lines alone that the findings have.
    /// </summary>
    public ReadOnlyMemory<byte>? Utf8 { get; init; }

    /// <summary>Why it could not be read, as a sentence in the language of the report; null when it was read.</summary>
    public string? WhyUnread { get; init; }
}
