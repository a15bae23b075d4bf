using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Something that happened to a partnership, or to one of its agreements: who did it, on which side, with what scope, by which act.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new PartnershipEvent { State = LifecycleState.Suspended, On = PartialDate.Parse("2022"), By = [AuthorityId.Parse("montpellier")],
///     DecidedBy = DecisionMaker.Executive, IsPublicAct = false }
/// </code></example>
public sealed partial record PartnershipEvent
{
    /// <summary>The state that the event brought about.</summary>
    [JsonPropertyName("state")]
    public required LifecycleState State { get; init; }

    /// <summary>
    /// What the relationship is from the event on, when the event says or changes it: an
    /// exchange that becomes a twinning; null when it says nothing of it.
    /// </summary>
    [JsonPropertyName("kind")]
    public PartnershipKind? Kind { get; init; }

    /// <summary>When; null when unknown.</summary>
    [JsonPropertyName("on")]
    public PartialDate? On { get; init; }

    /// <summary>Other days that are claimed for <see cref="On"/>.</summary>
    [JsonPropertyName("dateClaims")]
    public ValueList<DateClaim> DateClaims { get; init; }

    /// <summary>The sides that acted; empty when it was all of them or is unknown.</summary>
    [JsonPropertyName("by")]
    public ValueList<AuthorityId> By { get; init; }

    /// <summary>The members it concerns, when not all: a suspension may touch one of three.</summary>
    [JsonPropertyName("concerns")]
    public ValueList<AuthorityId> Concerns { get; init; }

    /// <summary>The members towards whom it holds, when not all: one of three may suspend its link with one other. Empty for all.</summary>
    [JsonPropertyName("towards")]
    public ValueList<AuthorityId> Towards { get; init; }

    /// <summary>Who decided; null when unknown.</summary>
    [JsonPropertyName("decidedBy")]
    public DecisionMaker? DecidedBy { get; init; }

    /// <summary>Whether the decision is a public act; null when unknown.</summary>
    [JsonPropertyName("isPublicAct")]
    public bool? IsPublicAct { get; init; }

    /// <summary>The decision: its number, the court, the case.</summary>
    [JsonPropertyName("reference")]
    public string? Reference { get; init; }

    /// <summary>The agreement by which it happened; null when none.</summary>
    [JsonPropertyName("agreement")]
    public AgreementId? Agreement { get; init; }

    /// <summary>The crisis in which it happened; null when none.</summary>
    [JsonPropertyName("crisis")]
    public CrisisId? Crisis { get; init; }

    /// <summary>On what the event rests: "council vote after signature".</summary>
    [JsonPropertyName("basis")]
    public LocalizedText? Basis { get; init; }

    /// <summary>What it covers, when not everything.</summary>
    [JsonPropertyName("scope")]
    public LocalizedText? Scope { get; init; }

    /// <summary>Until when, in the words of the decision: "until full sovereignty is restored".</summary>
    [JsonPropertyName("endCondition")]
    public LocalizedText? EndCondition { get; init; }

    /// <summary>The source's own words, where they matter.</summary>
    [JsonPropertyName("quote")]
    public LocalizedText? Quote { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }

    /// <summary>The agreement that a court struck down; null when the event says it of none.</summary>
    internal AgreementId? Strikes() => State == LifecycleState.Annulled ? Agreement : null;
}
