using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>The sum of the amounts of one kind and currency, of all projects or of a group.</summary>
/// <remarks>Equal by content. No order of its own; <see cref="ProjectTotals.Totals"/> has one.</remarks>
/// <example><code>totals.Totals.Where(total => total.Kind == AmountKind.Disbursement).Sum(total => total.Own)</code></example>
public sealed record ProjectTotal
{
    /// <summary>
    /// The group by its code: a year or period, a country, purpose, channel, payer or theme; null for what cannot be placed in one, or without groups.
    /// </summary>
    public required string? Group { get; init; }

    /// <summary>What the group is called; null for what cannot be placed, or without groups.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Planned, promised, paid, received, earned or given in kind. Kinds are never added to each other.</summary>
    public required AmountKind Kind { get; init; }

    /// <summary>The sum.</summary>
    public required Money Amount { get; init; }

    /// <summary>What of it is the payers' own money.</summary>
    public required decimal Own { get; init; }

    /// <summary>What of it came from others, who may tell it themselves.</summary>
    public required decimal Foreign { get; init; }

    /// <summary>What of it is passed on from payments that the register does not tell enough of to divide it; own, foreign and this are the sum.</summary>
    public required decimal Undivided { get; init; }

    /// <summary>How exact the sum is: null when each amount is exact; at least or at most when the others all are so; else about.</summary>
    public AmountQualifier? Qualifier { get; init; }

    /// <summary>How many amounts it adds, at least one.</summary>
    public required int Count { get; init; }

    /// <summary>The sum by whose report tells it, the register's editor first.</summary>
    public required ValueList<ReportedPart> ByReporter { get; init; }
}
