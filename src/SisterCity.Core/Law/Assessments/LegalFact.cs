using SisterCity.Codelists;
using SisterCity.Findings;

namespace SisterCity.Law;

/// <summary>A fact that a verdict used.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>foreach (var fact in verdict.Facts) Console.WriteLine($"{fact.At}: {fact.Value.In(LanguageTag.French)}");</code></example>
public sealed record LegalFact
{
    /// <summary>What sort of fact it is.</summary>
    public required LegalFactKind Kind { get; init; }

    /// <summary>Where it stands, from the agreement on.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>The fact.</summary>
    public required Argument Value { get; init; }
}
