using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A recorded fact that a status follows from: an event, a signature, a transmission, the end of a term.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>status.Because[0].Facts[0].In(LanguageTag.French) // Suspendu en 2022 (Montpellier ; Exécutif)</code></example>
public sealed record StatusFact
{
    /// <summary>What happened, as a state.</summary>
    public required LifecycleState State { get; init; }

    /// <summary>When, as it is recorded; null when unknown. Of a term that ran out it is its last day.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The sides that acted or that it concerns; empty for all of them, or when unknown.</summary>
    public ValueList<AuthorityId> Sides { get; init; }

    /// <summary>Who decided; null when that is not recorded.</summary>
    public DecisionMaker? DecidedBy { get; init; }

    /// <summary>Until when, in the words of the decision; null when it states no condition.</summary>
    public LocalizedText? EndCondition { get; init; }

    /// <summary>The place in the register.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>The names of the sides; of a last day that was counted, how.</summary>
    internal ValueList<Argument> Names { get; init; }

    /// <summary>The fact in a language.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => VisibleText.Of(TimeWording.Fact(this, language));
}
