using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A time in which nothing changes of what is known of a partnership's or an agreement's status.</summary>
/// <remarks>The spans of a record follow one another without a gap, the first from the beginning of time and the last without an end. Immutable.
/// Equal by content. No order.</remarks>
/// <example><code>
/// foreach (StatusSpan span in lifecycle.SpansOf(partnership))
///     Console.WriteLine($"[{span.From}, {span.Until}[ {span.State} {span.Certainty}"); // [1998-05-10, [ in-force Surely
/// </code></example>
[JsonConverter(typeof(NeedsContractConverter<StatusSpan>))]
public sealed record StatusSpan
{
    /// <summary>The identifier of the partnership or agreement.</summary>
    public required string Id { get; init; }

    /// <summary>What the partnership or agreement is called: its title, else the names of those it is between.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The first day; null when the span has no beginning.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day after the last one; null when the span has no end.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The state that is named first among the possible ones.</summary>
    public LifecycleState State => Possible[0].State;

    /// <summary>Surely when no other state is possible, else maybe; never no.</summary>
    public Certainty Certainty => Possible.Count == 1 ? Certainty.Surely : Certainty.Maybe;

    /// <summary>The possible states, never empty, as <see cref="Status.Possible"/> has them on each day of the span.</summary>
    public required ValueList<PossibleState> Possible { get; init; }

    /// <summary>Whether it is in force, contested or under review included; null when the record does not say.</summary>
    public required Certainty? InForce { get; init; }

    /// <summary>
    /// Whether it has no effect any more: surely when it is over or suspended in every way that is possible, maybe when in some. Dormancy is no act
    /// and ends nothing, yet a record that tells of it is not sure.
    /// </summary>
    internal Certainty HasStopped =>
        Possible.All(static one => one.State.Phase == LifecyclePhase.Ended || one.State == LifecycleState.Suspended) ? Certainty.Surely
        : Possible.Any(static one => one.State.Phase is LifecyclePhase.Ended or LifecyclePhase.Paused) ? Certainty.Maybe
        : Certainty.No;

    /// <summary>The time, the state, how sure it is, and why, in a language. The last day is the one before <see cref="Until"/>.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <example><code>span.In(LanguageTag.English) // from 10 May 1998: In force (surely): The last event decides: In force, 10 May 1998</code></example>
    public string In(LanguageTag language) => VisibleText.Of(TimeWording.Span(this, language));
}
