using System.Runtime.InteropServices;

namespace SisterCity.Tabular;

/// <summary>What the rows say of agreements, partnerships, authorities and sources, each said once and repeated at will.</summary>
internal sealed class Statements
{
    private readonly Dictionary<(Subject Subject, string Id), Told> subjects = [];
    private readonly Dictionary<(TableColumn Column, string Id), List<string>> spellings = [];

    // A row speaks of the same few subjects in all its cells.
    private readonly (string Id, Told Told)?[] last = new (string, Told)?[Enum.GetValues<Subject>().Length];

    /// <summary>Whether something was said in several spellings.</summary>
    public bool HasSpellings => spellings.Count > 0;

    /// <summary>Adds what a cell says.</summary>
    /// <returns>What was said before, if that is something else; else null.</returns>
    public Statement? Add(TableColumn column, string id, string text, RowPlace place)
    {
        var told = ToldOf(column.Subject, id);
        if (told.Find(column) is { } earlier)
            return string.Equals(earlier.Text, text, StringComparison.Ordinal) ? null : earlier;
        told.Add(column, text, place);
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

    public Statement? Find(TableColumn column, string id) =>
        subjects.TryGetValue((column.Subject, id), out var told) ? told.Find(column) : null;

    /// <summary>Where the cells stand that are not at the place that speaks of a subject first.</summary>
    public IEnumerable<(TableColumn Column, RowPlace Place)> NotAt(Subject subject, string id, RowPlace first)
    {
        var told = ToldOf(subject, id);
        for (var i = 0; i < told.Cells.Count; i++)
        {
            if (told.PlaceOf(i) is var place && place != first)
                yield return (told.Cells.At(i).Column, place);
        }
    }

    /// <summary>All that is said of one subject.</summary>
    public TableCells Of(Subject subject, string id) => ToldOf(subject, id).Cells;

    private Told ToldOf(Subject subject, string id)
    {
        if (last[(int)subject] is var (known, its) && string.Equals(known, id, StringComparison.Ordinal))
            return its;
        if (!subjects.TryGetValue((subject, id), out var told))
            subjects.Add((subject, id), told = new Told());
        last[(int)subject] = (id, told);
        return told;
    }

    /// <summary>What is said of one subject, and where each cell of it stands first.</summary>
    private sealed class Told
    {
        private readonly List<RowPlace> places = [];

        public TableCells Cells { get; } = new();

        public Statement? Find(TableColumn column) => Cells.IndexOf(column) is >= 0 and var at ? new Statement(Cells.At(at).Text, places[at]) : null;

        public RowPlace PlaceOf(int at) => places[at];

        public void Add(TableColumn column, string text, RowPlace place)
        {
            Cells[column] = text;
            places.Add(place);
        }
    }
}

/// <summary>What a cell says, and the place at which it was said first.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Place">The place.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Statement(string Text, RowPlace Place);
