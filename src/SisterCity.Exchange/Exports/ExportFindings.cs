using SisterCity.Findings;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Exchange.Exports;

/// <summary>Collects what an export leaves out.</summary>
/// <param name="format">What the format is called, the same in every language: "CRS".</param>
internal sealed class ExportFindings(string format)
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<Finding> known = [];

    public IEnumerable<Finding> All => findings;

    /// <summary>It is not in the file, since the register does not tell a fact.</summary>
    public void Lacks(JsonPointer at, ProjectId? record, LocalizedText fact) => Add(Rules.ExportLacksAFact, at, record, format, fact);

    /// <summary>It is not in the file, since the format has no place for it.</summary>
    public void HasNoPlace(JsonPointer at, ProjectId record, LocalizedText what) => Add(Rules.ExportHasNoPlace, at, record, format, what);

    /// <summary>It is in the file, with an empty cell.</summary>
    public void IsEmpty(JsonPointer at, ProjectId record, LocalizedText fact) => Add(Rules.ExportLeavesACellEmpty, at, record, format, fact);

    /// <summary>It is in the file, and somebody has to look before it is handed in.</summary>
    public void IsOpen(JsonPointer at, ProjectId record, LocalizedText what) => Add(Rules.ExportIsToBeChecked, at, record, format, what);

    /// <summary>The amounts that are in no total.</summary>
    public void AreInNoTotal(ExportSource source, IEnumerable<UncountedAmount> amounts)
    {
        foreach (var amount in amounts)
            Add(Rules.ExportOmitsWhatDoesNotCount, source.PlaceOf(amount), amount.Project, format, Argument.Of(amount.Reason));
    }

    private void Add(Rule rule, JsonPointer at, ProjectId? record, params ReadOnlySpan<Argument> arguments)
    {
        var finding = new Finding { Rule = rule, Level = rule.Level, At = at, Record = record?.Text, Arguments = ValueList.Create(arguments) };
        if (known.Add(finding))
            findings.Add(finding);
    }
}
