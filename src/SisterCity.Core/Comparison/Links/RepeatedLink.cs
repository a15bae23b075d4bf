using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>A link that the lists have a different number of times: what is left over after each record found its nearest.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>foreach (var repeated in comparison.Repeated) Console.WriteLine(repeated.InMine.Count);</code></example>
public sealed record RepeatedLink
{
    /// <summary>The records in one's own list.</summary>
    public ValueList<Link> InMine { get; init; }

    /// <summary>The records in the other list.</summary>
    public ValueList<Link> InTheirs { get; init; }

    internal RepeatedLink Mirrored() => new()
    {
        InMine = InTheirs.Select(link => link with { Side = ListSide.Mine }).ToValueList(),
        InTheirs = InMine.Select(link => link with { Side = ListSide.Theirs }).ToValueList(),
    };
}
