using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>One link, with what each list says of it.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>var byOneListOnly = merged.Links.Where(link => link.Claims.DistinctBy(claim => claim.List).Count() == 1);</code></example>
public sealed record MergedLink
{
    /// <summary>The members, by their places in <see cref="MergedRegister.Authorities"/>, ascending; negative for one that its list does not hold.</summary>
    public ValueList<int> Members { get; init; }

    /// <summary>What the lists say, in the order of the lists; one or more. A list that has the link twice says two things.</summary>
    public ValueList<LinkClaim> Claims { get; init; }
}
