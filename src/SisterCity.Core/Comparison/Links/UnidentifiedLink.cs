using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>A link that cannot be compared: a member has no code, and a name or a local identifier alone says nothing.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>foreach (var link in comparison.NotIdentified) Console.WriteLine($"{link.Link.Id}: {link.WithoutCode}");</code></example>
public sealed record UnidentifiedLink
{
    /// <summary>The link.</summary>
    public required Link Link { get; init; }

    /// <summary>The members that no code identifies, by their identifiers in the list; empty when the link has no member at all.</summary>
    public ValueList<AuthorityId> WithoutCode { get; init; }
}
