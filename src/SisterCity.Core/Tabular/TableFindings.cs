using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>What is found in a table, in the order in which it is found: at a line and a column.</summary>
internal sealed class TableFindings
{
    private readonly List<Finding> findings = [];

    public int Count => findings.Count;

    public void Add(Finding finding) => findings.Add(finding);

    public void AddRange(IEnumerable<Finding> found) => findings.AddRange(found);

    /// <summary>Tells of a line, and of a column if there is one.</summary>
    public void Add(Rule rule, int line, string? column, params ReadOnlySpan<Argument> arguments) =>
        findings.Add(Of(rule, line, PlaceOf(column), null, arguments));

    /// <summary>Tells of a row that cannot be read.</summary>
    public void AddTo(TableRow row, Rule rule, TableColumn? column, params ReadOnlySpan<Argument> arguments)
    {
        findings.Add(Of(rule, row.Line, PlaceOf(column is null ? null : row.NameOf(column)), row.Record, arguments));
        row.HasFlaw = true;
    }

    public ValueList<Finding> ToValueList() => findings.ToValueList();

    public static Finding Of(Rule rule, int line, JsonPointer at, string? record, ReadOnlySpan<Argument> arguments) => new()
    {
        Rule = rule,
        Level = rule.Level,
        At = at,
        Line = line,
        Record = record,
        Arguments = ValueList.Create(arguments),
    };

    private static JsonPointer PlaceOf(string? column) => column is null ? JsonPointer.Root : JsonPointer.Root.Append(column);
}
