using SisterCity.Model;

namespace SisterCity.Tabular;

/// <summary>What a row says for itself alone.</summary>
/// <remarks>Equal by content.</remarks>
internal sealed record RowAlone
{
    /// <summary>The party's part in the agreement.</summary>
    public required AgreementParty Party { get; init; }

    /// <summary>What the party commits itself to; null when the row says nothing of it.</summary>
    public FinancialCommitment? Commitment { get; init; }

    /// <summary>Whether the party is a member of the partnership; null when the row does not say.</summary>
    public bool? IsMember { get; init; }
}
