using SisterCity.Model;

namespace SisterCity.Comparison;

/// <summary>
/// A register under the name of its list, so that what it claims can be told from what others do: "Montpellier 2026", "Wikidata, 2026-09-01".
/// </summary>
/// <remarks>Give two editions of one list two names. Equal by content.</remarks>
/// <example><code>new NamedRegister { Name = "Atlas 2025", Register = register }</code></example>
public sealed record NamedRegister
{
    /// <summary>What the list is called.</summary>
    public required string Name { get; init; }

    /// <summary>The register, whole.</summary>
    public required Register Register { get; init; }
}
