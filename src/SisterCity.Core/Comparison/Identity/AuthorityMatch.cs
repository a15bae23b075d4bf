using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>An authority of each list that share a code: one authority, unless <see cref="IsOne"/> says otherwise.</summary>
/// <remarks>
/// They are one when more schemes of codes agree than disagree; when as many do, if a name agrees. Codes of two times do not disagree, nor do a local
/// identifier and names ever make one of two. Equal by content.
/// </remarks>
/// <example><code>foreach (var match in comparison.Authorities) if (match.NamesDisagree) Console.WriteLine(match.SharedKeys);</code></example>
public sealed record AuthorityMatch
{
    /// <summary>The authority in one's own list.</summary>
    public required LocalAuthority Mine { get; init; }

    /// <summary>The authority in the other list.</summary>
    public required LocalAuthority Theirs { get; init; }

    /// <summary>Where the first stands in its register.</summary>
    public required JsonPointer AtMine { get; init; }

    /// <summary>Where the second stands in its register.</summary>
    public required JsonPointer AtTheirs { get; init; }

    /// <summary>The codes that they share, ordered.</summary>
    public ValueList<AuthorityKey> SharedKeys { get; init; }

    /// <summary>The codes of one scheme that differ though they hold at the same time: a code of the first list, and that of the other.</summary>
    public ValueList<CodePair> DifferingKeys { get; init; }

    /// <summary>Whether they have names in a common language, and none agrees.</summary>
    public bool NamesDisagree { get; init; }

    /// <summary>Whether the one is a commune and the other a grouping or another sort of body, which may bear its name.</summary>
    public bool KindsDisagree { get; init; }

    /// <summary>Whether they are taken for one authority.</summary>
    public required bool IsOne { get; init; }

    internal AuthorityMatch Mirrored() => this with
    {
        Mine = Theirs,
        Theirs = Mine,
        AtMine = AtTheirs,
        AtTheirs = AtMine,
        DifferingKeys = DifferingKeys.Select(pair => new CodePair(pair.Theirs, pair.Mine)).ToValueList(),
    };
}

/// <summary>Two codes of one scheme.</summary>
/// <param name="Mine">That of one's own list.</param>
/// <param name="Theirs">That of the other list.</param>
public readonly record struct CodePair(AuthorityKey Mine, AuthorityKey Theirs);
