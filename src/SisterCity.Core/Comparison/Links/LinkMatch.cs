using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>One link that both lists have, and in what they differ on it.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>var disputed = comparison.InBoth.AsEnumerable().Where(match => match.Dates == DateRelation.Contradicts);</code></example>
public sealed record LinkMatch
{
    /// <summary>The link in one's own list.</summary>
    public required Link Mine { get; init; }

    /// <summary>The link in the other list.</summary>
    public required Link Theirs { get; init; }

    /// <summary>How the first list's date of the link stands to the other's; null when one has none.</summary>
    /// <remarks>
    /// A list that holds no date but knows rival claims says that it was one of them. So the lists contradict each other when every claim contradicts
    /// all that the other says; one list refines the other when all it says is, or lies within, something that the other says, and not the reverse;
    /// otherwise they overlap.
    /// </remarks>
    public DateRelation? Dates { get; init; }

    /// <summary>Whether the kinds that the lists give the link, held or claimed, have none in common. A kind that is not specified says nothing.</summary>
    public bool KindsDisagree { get; init; }

    /// <summary>
    /// The last status that one's own list states; null when it states none, or several at once. When compared on a day, the status that follows from
    /// the list on it; null when unknown.
    /// </summary>
    public StatedStatus? MyStatus { get; init; }

    /// <summary>
    /// The last status that the other list states, or where it has the link on the day of the comparison; null as for <see cref="MyStatus"/>.
    /// </summary>
    public StatedStatus? TheirStatus { get; init; }

    /// <summary>How the statuses stand to each other.</summary>
    public StatusRelation Statuses { get; init; }

    /// <summary>Agreements that both lists have, each paired with one: the nearest by date and kind. In the order of one's own list.</summary>
    public ValueList<AgreementPair> AgreementsInBoth { get; init; }

    /// <summary>Agreements of one's own list of which the other, which has agreements too, has none that may be it.</summary>
    public ValueList<Agreement> AgreementsOnlyInMine { get; init; }

    /// <summary>Agreements of the other list of which one's own, which has agreements too, has none that may be it.</summary>
    public ValueList<Agreement> AgreementsOnlyInTheirs { get; init; }

    internal LinkMatch Mirrored() => new()
    {
        Mine = Theirs with { Side = ListSide.Mine },
        Theirs = Mine with { Side = ListSide.Theirs },
        Dates = Dates switch
        {
            DateRelation.Refines => DateRelation.IsRefinedBy,
            DateRelation.IsRefinedBy => DateRelation.Refines,
            var other => other,
        },
        KindsDisagree = KindsDisagree,
        MyStatus = TheirStatus,
        TheirStatus = MyStatus,
        Statuses = Statuses switch
        {
            StatusRelation.MineIsLater => StatusRelation.TheirsIsLater,
            StatusRelation.TheirsIsLater => StatusRelation.MineIsLater,
            var other => other,
        },
        AgreementsInBoth = InOrder(AgreementsInBoth.Select(pair => pair.Mirrored()), Theirs, Mine),
        AgreementsOnlyInMine = AgreementsOnlyInTheirs,
        AgreementsOnlyInTheirs = AgreementsOnlyInMine,
    };

    /// <summary>Pairs in the order of the first list, then of the second.</summary>
    internal static ValueList<AgreementPair> InOrder(IEnumerable<AgreementPair> pairs, Link mine, Link theirs)
    {
        var (ofMine, ofTheirs) = (IndexesOf(mine), IndexesOf(theirs));
        return pairs.OrderBy(pair => ofMine[pair.Mine]).ThenBy(pair => ofTheirs[pair.Theirs]).ToValueList();

        static Dictionary<Agreement, int> IndexesOf(Link link)
        {
            var indexes = new Dictionary<Agreement, int>(link.Agreements.Count);
            for (var i = 0; i < link.Agreements.Count; i++)
                indexes.TryAdd(link.Agreements[i], i);
            return indexes;
        }
    }
}

/// <summary>A status that a list states, by an event or as a claim, and for when; or that follows from it on the day of the comparison.</summary>
/// <param name="State">The state.</param>
/// <param name="On">The date of the event, or that for which it is claimed, or the day of the comparison; null when the list gives none.</param>
public sealed record StatedStatus(LifecycleState State, PartialDate? On);

/// <summary>How the statuses that two lists state of one link stand to each other.</summary>
public enum StatusRelation
{
    /// <summary>They agree, or one list states none: silence is no status.</summary>
    NoConflict = 0,

    /// <summary>They differ, and one's own list speaks of a later time: the other may be behind.</summary>
    MineIsLater,

    /// <summary>They differ, and the other list speaks of a later time: one's own may be behind.</summary>
    TheirsIsLater,

    /// <summary>They differ and may speak of the same time; compared on a day, they surely differ on it.</summary>
    Conflict,
}
