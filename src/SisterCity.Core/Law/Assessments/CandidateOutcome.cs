namespace SisterCity.Law;

/// <summary>What one of the laws that may have governed an act would give.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>verdict.Candidates[0].Outcome</code></example>
public sealed record CandidateOutcome
{
    /// <summary>The framework.</summary>
    public required LegalFramework Framework { get; init; }

    /// <summary>The version that asks for it; null when none does in this framework.</summary>
    public ProvisionVersion? Version { get; init; }

    /// <summary>What it would give.</summary>
    public required VerdictOutcome Outcome { get; init; }
}
