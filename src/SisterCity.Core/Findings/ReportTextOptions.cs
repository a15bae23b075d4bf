using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>How a report is written as text.</summary>
/// <remarks>Immutable. Equal by content.</remarks>
/// <example><code>new ReportTextOptions { PlacesPerRule = 20, HowToSeeAll = "--all shows them" }</code></example>
public sealed record ReportTextOptions
{
    /// <summary>Whether to use the escape sequences of a terminal (ECMA-48).</summary>
    public bool HasColour { get; init; }

    /// <summary>How many findings of a rule are shown, the first of the document; the others are counted. Null: all.</summary>
    public int? PlacesPerRule { get; init; }

    /// <summary>What follows the number of findings that are not shown, in the reader's language; null for nothing.</summary>
    public string? HowToSeeAll { get; init; }

    /// <summary>What the record of a finding is called, which stands before its identifier; null where nobody knows.</summary>
    internal Func<Finding, LocalizedText?>? NameOf { get; init; }
}
