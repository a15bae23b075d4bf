using System.Text.Json.Serialization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>An entry of a partnership's timeline: what happened, when as far as it is known, and whether it surely came after the entry before.</summary>
/// <remarks>Immutable. Equal by content. Entries of one timeline are in its order.</remarks>
/// <example><code>foreach (var entry in lifecycle.TimelineOf(partnership)) Console.WriteLine(entry.In(LanguageTag.English));</code></example>
[JsonConverter(typeof(NeedsContractConverter<TimelineEntry>))]
public sealed record TimelineEntry
{
    /// <summary>What it tells.</summary>
    public required TimelineEntryKind Kind { get; init; }

    /// <summary>The state that an event brought about, or that is claimed; null for what brings none.</summary>
    public LifecycleState? State { get; init; }

    /// <summary>When, as it is recorded, or as it follows from the length of a term; null when unknown.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The first day on which it may have happened, the order of events taken into account; null when nothing bounds it.</summary>
    public LocalDate? Earliest { get; init; }

    /// <summary>The last day on which it may have happened; null when nothing bounds it.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>Whether it came after the entry before it: surely, maybe, or no when both are of one day.</summary>
    public Certainty FollowsThePrevious { get; init; }

    /// <summary>The sides that acted or that it concerns; empty for all, or when unknown.</summary>
    public ValueList<AuthorityId> Sides { get; init; }

    /// <summary>The agreement it is about, or by which it happened; null when none.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The crisis in which it happened; null when none is named.</summary>
    public CrisisId? Crisis { get; init; }

    /// <summary>Whether it is a claim beside the record, which moves nothing.</summary>
    public bool IsClaim => Kind == TimelineEntryKind.StatusClaim || Kind == TimelineEntryKind.DateClaim;

    /// <summary>The place in the register.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>What the entry is about beside its kind: the names of sides, the new kind, the crisis.</summary>
    internal ValueList<Argument> Details { get; init; }

    /// <summary>The entry in a language, with its date.</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string In(LanguageTag language) => VisibleText.Of(TimeWording.Entry(this, language));
}
