using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Comparison;

/// <summary>What one list says of an authority.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>foreach (var claim in merged.Authorities[0].Claims) Console.WriteLine($"{claim.List}: {claim.Authority.Names[0].Text}");</code></example>
public sealed record AuthorityClaim
{
    /// <summary>The name of the list.</summary>
    public required string List { get; init; }

    /// <summary>Where it stands in the list's register.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>The record, as the list has it.</summary>
    public required LocalAuthority Authority { get; init; }
}
