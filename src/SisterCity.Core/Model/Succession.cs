using System.Text.Json.Serialization;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>The event by which an authority took over from others: a merger, a split, a renaming. It stands on the successor.</summary>
/// <remarks>A split is told on each successor, with the same predecessor and <see cref="IsPartial"/>. Equal by content.</remarks>
/// <example><code>
/// new Succession { Kind = SuccessionKind.Merger, On = PartialDate.Parse("2016-01-01"),
///     Predecessors = [AuthorityId.Parse("midi-pyrenees"), AuthorityId.Parse("languedoc-roussillon")] }
/// </code></example>
public sealed partial record Succession
{
    /// <summary>What happened.</summary>
    [JsonPropertyName("kind")]
    public required SuccessionKind Kind { get; init; }

    /// <summary>The first day of the successor; null when unknown.</summary>
    [JsonPropertyName("on")]
    public PartialDate? On { get; init; }

    /// <summary>The authorities it took over from, one or more.</summary>
    [JsonPropertyName("predecessors")]
    public required ValueList<AuthorityId> Predecessors { get; init; }

    /// <summary>Whether only a part passed to this successor; null when unknown.</summary>
    [JsonPropertyName("isPartial")]
    public bool? IsPartial { get; init; }

    /// <summary>The act that made it so, as it is cited: "loi 2015-29 du 16 janvier 2015".</summary>
    [JsonPropertyName("legalBasis")]
    public string? LegalBasis { get; init; }

    /// <summary>What else is to be said.</summary>
    [JsonPropertyName("note")]
    public LocalizedText? Note { get; init; }

    /// <summary>Where the fact comes from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }

    /// <summary>
    /// Whether a part passes only, and the predecessor may go on; where the record does not say, a transfer, a split and a restoration are so.
    /// </summary>
    internal bool PassesAPartOnly() => IsPartial ?? (Kind == SuccessionKind.Transfer || Kind == SuccessionKind.Restoration || Kind == SuccessionKind.Split);
}
