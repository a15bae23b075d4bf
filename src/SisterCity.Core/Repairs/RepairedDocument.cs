using SisterCity.Values;

namespace SisterCity.Repairs;

/// <summary>A document in which proposals stand, and which ones.</summary>
/// <remarks>What is not in <see cref="Fixes"/> has the bytes that it had.</remarks>
/// <example><code>if (repaired.Fixes.IsEmpty) Console.WriteLine("Nothing to repair.");</code></example>
public sealed class RepairedDocument
{
    internal RepairedDocument(ReadOnlyMemory<byte> utf8, ValueList<Fix> fixes) => (Utf8, Fixes) = (utf8, fixes);

    /// <summary>The document.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>What was put in, in the order of the document; of several rounds, the first round first.</summary>
    public ValueList<Fix> Fixes { get; }
}
