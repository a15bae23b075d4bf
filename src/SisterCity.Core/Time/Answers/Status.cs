using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Where an agreement or a partnership stands on a day, as it follows from what is recorded up to that day, and why.</summary>
/// <remarks>
/// <para>It is computed from events, signatures and stated terms, and from nothing else: what sources say of a status is a claim, and changes
/// nothing. In force is never read from silence, nor dormant from age: where the record does not say, the state is
/// <see cref="LifecycleState.Unknown"/> or <see cref="LifecycleState.Signed"/>.</para>
/// <para>Certainty is about dates: surely is "on every day that the dates may be", given the record. Whether an act has legal effect is not asked here.
/// Immutable. Equal by content. No order.</para>
/// </remarks>
/// <example><code>
/// var status = new Lifecycle(register).StatusOn(partnership, new LocalDate(2026, 9, 1));
/// Console.WriteLine($"{status.State} {status.Certainty}"); // suspended Surely
/// </code></example>
[JsonConverter(typeof(NeedsContractConverter<Status>))]
public sealed record Status
{
    /// <summary>The identifier of the partnership or agreement.</summary>
    public required string Id { get; init; }

    /// <summary>What the partnership or agreement is called: its title, else the names of those it is between.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The state that is named first among the possible ones.</summary>
    public LifecycleState State => Possible[0].State;

    /// <summary>Surely when no other state is possible, else maybe; never no.</summary>
    public Certainty Certainty => Possible.Count == 1 ? Certainty.Surely : Certainty.Maybe;

    /// <summary>The possible states, never empty; the first is that of the last thing that has surely happened.</summary>
    public required ValueList<PossibleState> Possible { get; init; }

    /// <summary>Why each of the possible states is possible, in their order.</summary>
    public ValueList<StatusReason> Because => Possible.Select(possible => possible.Because).ToValueList();

    /// <summary>Whether it is in force, contested or under review included; null when the record does not say.</summary>
    public required Certainty? InForce { get; init; }

    /// <summary>Where each side stands, in the order of members or parties.</summary>
    public ValueList<SideStatus> Sides { get; init; }

    /// <summary>Whether nobody holds it any more: all those it is between are over or have left by the day, and nobody is recorded to hold a seat.</summary>
    public bool HasNoHolder { get; init; }

    /// <summary>The last recorded thing that happened, or may have happened, by the day; null when nothing dated did. It is no state: old is not
    /// dormant.</summary>
    public PartialDate? LastActivity { get; init; }

    /// <summary>The state, how sure it is, and why, in a language.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => VisibleText.Of(TimeWording.Status(this, language));

    /// <summary>Who holds each seat, in a language, as one line; empty when it has no sides.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <example><code>status.HoldersIn(LanguageTag.English) // Who holds it: Aquitaine → Nouvelle-Aquitaine; Hubei</code></example>
    public string HoldersIn(LanguageTag language) => VisibleText.Of(TimeWording.Holders(this, language));
}
