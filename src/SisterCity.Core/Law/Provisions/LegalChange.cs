using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>A change of a provision: on which day, from which version to which, and what it asks more or no longer.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// foreach (var change in LegalLibrary.Default.ChangesBetween(new LocalDate(2007, 1, 1), new LocalDate(2007, 12, 31), Jurisdiction.Fr))
///     Console.WriteLine($"{change.On} {change.After?.Article} {change.Kind}"); // 2007-02-06 L1115-1 Amended
/// </code></example>
public sealed record LegalChange
{
    /// <summary>The day from which it counts, as the official base counts it; less than a day where the source says no more.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init; }

    /// <summary>What happened.</summary>
    public required LegalChangeKind Kind { get; init; }

    /// <summary>The version that ended; null when the provision began.</summary>
    public ProvisionVersion? Before { get; init; }

    /// <summary>The version that took effect; null when the provision ended.</summary>
    public ProvisionVersion? After { get; init; }

    /// <summary>What is asked, allowed or defined since, and was not before.</summary>
    public ValueList<Requirement> Added { get; init; }

    /// <summary>What was asked, allowed or defined before, and is no more.</summary>
    public ValueList<Requirement> Removed { get; init; }
}
