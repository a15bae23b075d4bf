using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The cells of a row, or what several rows say together of one subject; an empty cell says nothing.</summary>
internal sealed class TableCells
{
    private readonly Dictionary<TableColumn, string> texts = [];

    /// <summary>The columns that say something.</summary>
    public IEnumerable<TableColumn> Columns => texts.Keys;

    /// <summary>The text of a cell; null when it is empty.</summary>
    public string? this[TableColumn column]
    {
        get => texts.GetValueOrDefault(column);
        set
        {
            if (!string.IsNullOrEmpty(value))
                texts[column] = value;
        }
    }

    /// <summary>The same cells, to be changed by themselves.</summary>
    public TableCells Copy()
    {
        var copy = new TableCells();
        foreach (var (column, text) in texts)
            copy.texts.Add(column, text);
        return copy;
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
}
