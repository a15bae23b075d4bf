using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>All that was found in a document, and with what.</summary>
/// <remarks>Immutable. The findings are in the order of the document's records, of one record in that of the rules. Equal by content.</remarks>
/// <example><code>var report = Check.Run(register, on: new LocalDate(2026, 9, 1));</code></example>
[JsonConverter(typeof(NeedsContractConverter<Report>))]
public sealed record Report
{
    /// <summary>The findings.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>With what they were found.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Whether there is a finding of the level error.</summary>
    public bool HasErrors => Count(Level.Error) > 0;

    /// <summary>The findings of the level error, in their order.</summary>
    public IEnumerable<Finding> Errors => Findings.Where(finding => finding.Level == Level.Error);

    /// <summary>How many findings there are of a level.</summary>
    /// <param name="level">The level.</param>
    public int Count(Level level)
    {
        var count = 0;
        foreach (var finding in Findings)
        {
            if (finding.Level == level)
                count++;
        }

        return count;
    }

    /// <summary>The findings by rule: errors first, then by the rules' numbers.</summary>
    public IEnumerable<IGrouping<Rule, Finding>> ByRule() =>
        Findings.GroupBy(finding => finding.Rule).OrderByDescending(group => group.Key.Level).ThenBy(group => group.Key.Code, StringComparer.Ordinal);

    /// <summary>The same report with findings before its own: what a reader found, then what the rules did.</summary>
    /// <param name="earlier">The earlier findings.</param>
    public Report After(ValueList<Finding> earlier) =>
        earlier.IsEmpty ? this : this with { Findings = earlier.Concat(Findings).ToValueList() };
}
