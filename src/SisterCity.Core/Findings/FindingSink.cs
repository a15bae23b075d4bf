using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Where rules put what they find. It costs nothing until there is something.</summary>
/// <param name="handOn">Who gets each finding at once; null when they are to be kept until they are taken.</param>
internal sealed class FindingSink(Action<Finding>? handOn = null)
{
    private List<Finding>? findings;
    private string? list;
    private int index;
    private string? record;

    /// <summary>The list and index of the record that the next findings are in.</summary>
    public void Enter(string? listName, int indexInList, string? recordId)
    {
        list = listName;
        index = indexInList;
        record = recordId;
    }

    /// <summary>Adds a finding that surely applies.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The place within the record: member names and numbers with slashes between; empty for the record.</param>
    /// <param name="arguments">The values of the message, in the order of the rule's arguments.</param>
    public void Add(Rule rule, string at, params ReadOnlySpan<Argument> arguments) => Add(rule, Certainty.Surely, at, null, arguments);

    /// <summary>Adds a finding that applies surely, maybe (then it is a note) or not at all.</summary>
    public void Add(Rule rule, Certainty certainty, string at, params ReadOnlySpan<Argument> arguments) => Add(rule, certainty, at, null, arguments);

    /// <summary>Adds a finding with what was probably meant.</summary>
    public void Propose(Rule rule, string repair, string at, params ReadOnlySpan<Argument> arguments) => Add(rule, Certainty.Surely, at, repair, arguments);

    /// <summary>Adds a finding with what was probably meant, if it applies.</summary>
    public void Add(Rule rule, Certainty certainty, string at, string? repair, ReadOnlySpan<Argument> arguments)
    {
        if (certainty == Certainty.No)
            return;
        if (arguments.Length != rule.Arguments.Count)
            throw new ArgumentException($"{rule} has {rule.Arguments.Count} arguments, not {arguments.Length}.", nameof(arguments));
        Put(new Finding
        {
            Rule = rule,
            At = PointerTo(at),
            Level = certainty == Certainty.Surely ? rule.Level : Level.Note,
            Arguments = ValueList.Create(arguments),
            Record = record,
            Repair = repair,
        });
    }

    /// <summary>Adds a finding that says its own level and place within the record.</summary>
    public void Add(Finding finding) => Put(finding with { At = PointerTo(string.Empty).Append(finding.At), Record = record });

    /// <summary>Hands over what was found, and is empty again.</summary>
    public ValueList<Finding> Take()
    {
        if (findings is null)
            return default;
        var taken = findings.ToValueList();
        findings.Clear();
        return taken;
    }

    private void Put(Finding finding)
    {
        if (handOn is null)
            (findings ??= []).Add(finding);
        else
            handOn(finding);
    }

    private JsonPointer PointerTo(string at)
    {
        var place = list is null ? JsonPointer.Root : index < 0 ? JsonPointer.Root.Append(list) : JsonPointer.Root.Append(list).Append(index);
        return at.Length == 0 ? place : place.Append(JsonPointer.Parse("/" + at));
    }
}
