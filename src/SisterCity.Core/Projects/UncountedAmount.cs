using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>An amount that is in no total, and why.</summary>
/// <param name="Project">The project that has it.</param>
/// <param name="Index">Its index among the amounts of the project, from 0.</param>
/// <param name="Reason">Why it does not count.</param>
/// <param name="Amount">The sum; null when it is not known.</param>
/// <remarks>Equal by content. No order.</remarks>
/// <example><code>totals.Uncounted.Count(amount => amount.Reason == UncountedReason.UnknownSum)</code></example>
public sealed record UncountedAmount(ProjectId Project, int Index, UncountedReason Reason, Money? Amount);
