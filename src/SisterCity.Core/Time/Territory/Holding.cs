using NodaTime;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>Who holds on a day what an authority signed. Who signed stays who signed.</summary>
/// <remarks>Immutable. Equal by content. No order.</remarks>
/// <example><code>
/// var holding = new Territory(register).HolderOn(AuthorityId.Parse("midi-pyrenees"), new LocalDate(2016, 1, 1));
/// Console.WriteLine($"{holding.Signatory} → {holding.Holder}"); // midi-pyrenees → occitanie
/// </code></example>
public sealed record Holding
{
    /// <summary>Who signed.</summary>
    public required AuthorityId Signatory { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who may hold it, the surest first; empty when nobody is recorded to have taken over, and before who signed existed.</summary>
    public required ValueList<Holder> Holders { get; init; }

    /// <summary>Whether the record says that the line has ended and nobody took over. When this and <see cref="HasNotBegun"/> are false and
    /// <see cref="Holders"/> is empty, the holder is unknown.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Whether who signed surely did not exist yet on the day.</summary>
    public bool HasNotBegun { get; init; }

    /// <summary>The one authority that surely holds all of it; null when there is none, or when it is open.</summary>
    public AuthorityId? Holder => Holders is [{ Certainty: Certainty.Surely, IsPartial: false } only] ? only.Authority : null;
}
