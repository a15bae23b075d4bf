using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>An estimated financial commitment that an agreement states.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// new FinancialCommitment { Party = AuthorityId.Parse("montpellier"), Year = 2025,
///     Amount = new Money { Amount = 30000, Currency = CurrencyCode.Euro } }
/// </code></example>
public sealed record FinancialCommitment
{
    /// <summary>The party that commits itself; null for all together.</summary>
    public AuthorityId? Party { get; init; }

    /// <summary>The budget year; null for the whole term.</summary>
    public int? Year { get; init; }

    /// <summary>The amount.</summary>
    public required Money Amount { get; init; }

    /// <summary>Where the money comes from; null when unknown.</summary>
    public FundingSource? Funding { get; init; }

    /// <summary>Whether it is a contribution in kind, valued; null when unknown.</summary>
    public bool? IsInKind { get; init; }

    /// <summary>What else is to be said.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
