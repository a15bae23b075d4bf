namespace SisterCity.Tabular;

/// <summary>What the rows say of agreements, partnerships, authorities and sources, each said once and repeated at will.</summary>
internal sealed class Statements
{
    private readonly Dictionary<(Subject Subject, string Id), TableCells> subjects = [];
    private readonly Dictionary<(TableColumn Column, string Id), Statement> statements = [];
    private readonly Dictionary<(TableColumn Column, string Id), List<string>> spellings = [];

    /// <summary>Adds what a cell says.</summary>
    /// <returns>What was said before, if that is something else; else null.</returns>
    public Statement? Add(TableColumn column, string id, string text, RowPlace place)
    {
        if (statements.TryGetValue((column, id), out var earlier))
            return string.Equals(earlier.Text, text, StringComparison.Ordinal) ? null : earlier;
        statements.Add((column, id), new Statement(text, place));
        Of(column.Subject, id)[column] = text;
        return null;
    }

    /// <summary>Adds another spelling of what was said before; false when it was met already.</summary>
    public bool AddSpelling(TableColumn column, string id, string text)
    {
        if (!spellings.TryGetValue((column, id), out var others))
            spellings.Add((column, id), others = []);
        if (others.Contains(text, StringComparer.Ordinal))
            return false;
        others.Add(text);
        return true;
    }

    /// <summary>The other spellings of what was said first, in the order in which they were met.</summary>
    public IReadOnlyList<string> OtherSpellings(TableColumn column, string id) => spellings.GetValueOrDefault((column, id)) ?? [];

    public Statement? Find(TableColumn column, string id) => statements.GetValueOrDefault((column, id));

    /// <summary>All that is said of one subject.</summary>
    public TableCells Of(Subject subject, string id)
    {
        if (!subjects.TryGetValue((subject, id), out var cells))
            subjects.Add((subject, id), cells = new TableCells());
        return cells;
    }
}

/// <summary>What a cell says, and the place at which it was said first.</summary>
internal sealed record Statement(string Text, RowPlace Place);
