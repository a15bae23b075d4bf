using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>An authority that holds on a day what another one signed: the signatory itself while it goes on, else who took over from it.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>territory.HolderOn(aquitaine, new LocalDate(2016, 1, 1)).Holders[0].Authority // nouvelle-aquitaine</code></example>
public sealed record Holder
{
    /// <summary>The authority.</summary>
    public required AuthorityId Authority { get; init; }

    /// <summary>What the authority is called; its identifier when the register has no name for it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Surely, or maybe when dates, or a division among several, leave it open.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Whether it took over a part only, so that what was signed may lie with another.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The last succession by which it holds; null for the signatory itself.</summary>
    public Succession? By { get; init; }
}
