using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>What one list says of a link, with its sources: nothing is chosen, nothing is left out.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>foreach (var claim in merged.Links[0].Claims) Console.WriteLine($"{claim.List}: {claim.Since}");</code></example>
public sealed record LinkClaim
{
    /// <summary>The name of the list.</summary>
    public required string List { get; init; }

    /// <summary>Where it stands in the list's register.</summary>
    public required JsonPointer At { get; init; }

    /// <summary>What the list calls it: its title, else the names of its members.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>When the link was made, as the list holds; null when it does not say.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The partnership as the list has it, with the dates, kinds and statuses that its sides claim; null when the list has agreements only.</summary>
    public Partnership? Partnership { get; init; }

    /// <summary>The agreements as the list has them.</summary>
    public ValueList<Agreement> Agreements { get; init; }

    /// <summary>The sources that the list gives, as records that can be cited.</summary>
    public ValueList<Source> Sources { get; init; }
}
