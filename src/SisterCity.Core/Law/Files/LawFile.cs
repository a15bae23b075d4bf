namespace SisterCity.Law;

/// <summary>A file of law: its path below data/law, with slashes, and its bytes.</summary>
/// <remarks>
/// The first part of the path says what it holds: <c>instruments/</c> instruments, <c>sources.json</c> the sources, any other folder a provision.
/// </remarks>
/// <example><code>new LawFile("fr/cgct-l1115-1.json", File.ReadAllBytes("data/law/fr/cgct-l1115-1.json"))</code></example>
/// <param name="Path">The path.</param>
/// <param name="Utf8">The bytes.</param>
public sealed record LawFile(string Path, ReadOnlyMemory<byte> Utf8);
