using SisterCity.Findings;
using SisterCity.Model;

namespace SisterCity.Comparison;

/// <summary>
/// A code that so many different authorities of one list carry that it tells none of them from another: a default of a form, or the code of what they
/// all lie in.
/// </summary>
/// <remarks>It identifies nothing, in either list; other codes of the same authorities do. Equal by content.</remarks>
/// <example><code>foreach (var code in comparison.AmbiguousCodes) Console.WriteLine($"{code.Key}: {code.Authorities}");</code></example>
public sealed record AmbiguousCode
{
    /// <summary>The list.</summary>
    public required ListSide Side { get; init; }

    /// <summary>The code.</summary>
    public required AuthorityKey Key { get; init; }

    /// <summary>Where the first authority that carries it stands in its register.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>How many authorities of the list carry it.</summary>
    public required int Authorities { get; init; }
}
