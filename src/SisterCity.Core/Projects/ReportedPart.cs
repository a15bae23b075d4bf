using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>What of a total one report tells.</summary>
/// <param name="Reporter">Whose report it is; null for the register's editor.</param>
/// <param name="Amount">The sum, in the currency of the total.</param>
/// <remarks>Equal by content. No order.</remarks>
/// <example><code>total.ByReporter.Single(part => part.Reporter is null).Amount</code></example>
public sealed record ReportedPart(AuthorityId? Reporter, decimal Amount);
