using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>A fact without which no verdict is given, and the question to ask.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>verdict.Missing[0].Question.In(LanguageTag.French) // Quel jour l'acte a-t-il été transmis au représentant de l'État par Orléans ?</code></example>
public sealed record MissingFact
{
    /// <summary>What sort of fact it is.</summary>
    public required LegalFactKind Kind { get; init; }

    /// <summary>Where it would stand, from the agreement on.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>The question, in English, French and Chinese; it names the party that it is about.</summary>
    public LocalizedText Question => Kind.Asked(About);

    /// <summary>The name and country of the party that the question is about; null when it is about none, or nobody said.</summary>
    internal LocalizedText? About { get; init; }
}
