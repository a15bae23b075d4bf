using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>One authority, with what each list says of it.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>var contested = merged.Authorities.AsEnumerable().Where(authority => authority.Claims.Count > 1);</code></example>
public sealed record MergedAuthority
{
    /// <summary>The codes that any list gives it, ordered; empty when none does, and then it is one list's alone.</summary>
    public ValueList<AuthorityKey> Keys { get; init; }

    /// <summary>What the lists say, in the order of the lists; one or more.</summary>
    public ValueList<AuthorityClaim> Claims { get; init; }
}
