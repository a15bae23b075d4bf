namespace SisterCity.Tabular;

/// <summary>What the rows say of agreements, partnerships, authorities and sources, each said once and repeated at will.</summary>
internal sealed class Statements
{
    private readonly Dictionary<(Subject Subject, string Id), TableCells> subjects = [];
    private readonly Dictionary<(TableColumn Column, string Id), Statement> statements = [];

    /// <summary>Adds what a cell says.</summary>
    /// <returns>What was said before, if that is something else; else null.</returns>
    public Statement? Add(TableColumn column, string id, string text, int line)
    {
        if (statements.TryGetValue((column, id), out var earlier))
            return string.Equals(earlier.Text, text, StringComparison.Ordinal) ? null : earlier;
        statements.Add((column, id), new Statement(text, line));
        Of(column.Subject, id)[column] = text;
        return null;
    }

    public Statement? Find(TableColumn column, string id) => statements.GetValueOrDefault((column, id));

    /// <summary>All that is said of one subject.</summary>
    public TableCells Of(Subject subject, string id)
    {
        if (!subjects.TryGetValue((subject, id), out var cells))
            subjects.Add((subject, id), cells = new TableCells());
        return cells;
    }
}

/// <summary>What a cell says, and the line on which it was said first.</summary>
internal sealed record Statement(string Text, int Line);
