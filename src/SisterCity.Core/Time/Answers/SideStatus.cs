using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Where one side stands on a day: its own steps and decisions, which the other side need not share.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>
/// // Montpellier suspended by letter; Obninsk is not known to have done anything.
/// status.Sides.Single(side => side.Authority == montpellier).State // suspended
/// </code></example>
public sealed record SideStatus
{
    /// <summary>The side.</summary>
    public required AuthorityId Authority { get; init; }

    /// <summary>What the side is called; its identifier when the register has no name for it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The state that is named first among the possible ones.</summary>
    public LifecycleState State => Possible[0].State;

    /// <summary>Surely when no other state is possible, else maybe.</summary>
    public Certainty Certainty => Possible.Count == 1 ? Certainty.Surely : Certainty.Maybe;

    /// <summary>The possible states, never empty; the first is that of the last thing that has surely happened.</summary>
    public required ValueList<PossibleState> Possible { get; init; }

    /// <summary>Who may hold the seat of the side on the day, the surest first: the side itself, or who took over from it. Empty when nobody holds
    /// it.</summary>
    public ValueList<Holder> Holders { get; init; }

    /// <summary>Why nobody holds the seat; null when somebody does, or may.</summary>
    public Vacancy? Vacancy { get; init; }

    /// <summary>The partners towards whom it stands otherwise than it stands itself: it suspended its link with one of two. Empty for none.</summary>
    /// <remarks>Of each the authority is the partner; it has no such list of its own.</remarks>
    public ValueList<SideStatus> Towards { get; init; }

    /// <summary>The state and how sure it is, also towards single partners, in a language.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => VisibleText.Of(TimeWording.Side(this, language));
}
