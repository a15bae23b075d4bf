using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The cells of a row, or what several rows say together of one subject; an empty cell says nothing.</summary>
internal sealed class TableCells
{
    private const int Few = 4;

    // A row has a dozen filled cells: looking through them is faster than a table of hashes, and takes a third of its memory.
    private (TableColumn Column, string Text)[] filled = [];

    /// <summary>How many columns say something.</summary>
    public int Count { get; private set; }

    /// <summary>The columns that say something, in the order in which they were filled.</summary>
    public IEnumerable<TableColumn> Columns
    {
        get
        {
            for (var i = 0; i < Count; i++)
                yield return filled[i].Column;
        }
    }

    /// <summary>The text of a cell; null when it is empty.</summary>
    public string? this[TableColumn column]
    {
        get => IndexOf(column) is >= 0 and var at ? filled[at].Text : null;
        set
        {
            if (string.IsNullOrEmpty(value))
                return;
            if (IndexOf(column) is >= 0 and var at)
                filled[at].Text = value;
            else
                Add(column, value);
        }
    }

    /// <summary>The same cells, to be changed by themselves.</summary>
    public TableCells Copy() => new() { filled = [.. filled], Count = Count };

    /// <summary>A column that says something, and its text.</summary>
    /// <param name="at">Which, from 0, in the order in which they were filled.</param>
    public (TableColumn Column, string Text) At(int at) => filled[at];

    /// <summary>Which of the filled columns one is; negative when it is none.</summary>
    public int IndexOf(TableColumn column)
    {
        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(filled[i].Column, column))
                return i;
        }

        return -1;
    }

    public T? Get<T>(TableColumn<T> column)
        where T : struct =>
        this[column] is { } cell && column.Format.TryRead(cell, out var value, out _) ? value : null;

    public string? Get(TableColumn<string> column) => this[column];

    public void Set<T>(TableColumn<T> column, T? value)
        where T : struct
    {
        if (value is { } known)
            this[column] = column.Format.Write(known);
    }

    public void Set(TableColumn<string> column, string? value) => this[column] = value;

    private void Add(TableColumn column, string text)
    {
        if (Count == filled.Length)
            Array.Resize(ref filled, Math.Max(Few, Count * 2));
        filled[Count++] = (column, text);
    }
}
