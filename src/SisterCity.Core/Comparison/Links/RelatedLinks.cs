using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>
/// A link of each list that are not the same but belong together: with a city and with its district, with a region and with the one it was merged
/// into, between three and between two of them.
/// </summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>var twice = comparison.Related.AsEnumerable().Where(pair => pair.Kind == LinkRelation.AnotherLevel);</code></example>
public sealed record RelatedLinks
{
    /// <summary>The link in one's own list.</summary>
    public required Link Mine { get; init; }

    /// <summary>The link in the other list.</summary>
    public required Link Theirs { get; init; }

    /// <summary>How they belong together.</summary>
    public required LinkRelation Kind { get; init; }

    /// <summary>The members that the first link has and the second has not, by their identifiers in its list.</summary>
    public ValueList<AuthorityId> InMine { get; init; }

    /// <summary>The members that the second link has and the first has not, by their identifiers in its list.</summary>
    public ValueList<AuthorityId> InTheirs { get; init; }

    internal RelatedLinks Mirrored() => new()
    {
        Mine = Theirs with { Side = ListSide.Mine },
        Theirs = Mine with { Side = ListSide.Theirs },
        Kind = Kind,
        InMine = InTheirs,
        InTheirs = InMine,
    };
}

/// <summary>How two links belong together.</summary>
public enum LinkRelation
{
    /// <summary>One has an authority that the other's lies in, or two: the same link at another level.</summary>
    AnotherLevel = 0,

    /// <summary>One has an authority that took over from the other's, or two: the same link under another holder.</summary>
    AnotherHolder,

    /// <summary>One has all members of the other and more: a link of three, and one of its pairs.</summary>
    AmongMoreMembers,
}
