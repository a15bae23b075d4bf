using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>A fact without which no verdict is given, and the question to ask.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>verdict.Missing[0].Question.In(LanguageTag.French) // Quel jour a-t-il été transmis au représentant de l'État ?</code></example>
public sealed record MissingFact
{
    /// <summary>What sort of fact it is.</summary>
    public required LegalFactKind Kind { get; init; }

    /// <summary>Where it would stand, from the agreement on.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>The question, in English, French and Chinese.</summary>
    public LocalizedText Question => Kind.Question;
}
