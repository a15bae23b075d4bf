using NodaTime;
using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>What totals of projects are asked for.</summary>
/// <remarks>Equal by content. The default asks for all days, together, in the currencies of the amounts.</remarks>
/// <example><code>new ProjectTotalsOptions { By = ProjectGrouping.Year, On = new LocalDate(2024, 12, 31) }</code></example>
public sealed record ProjectTotalsOptions
{
    /// <summary>By what the totals are told apart.</summary>
    public ProjectGrouping By { get; init; }

    /// <summary>The last day of what counts; null for all days. Plans count always.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The rates by which sums are converted; empty for none: each currency then has totals of its own.</summary>
    public ValueList<ExchangeRate> Rates { get; init; }
}
