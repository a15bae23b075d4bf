using System.Collections;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>The columns of a record, each with its lens: how its cell comes from the record, and how the record gets what the cell says.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <param name="blank">A record of which nothing is said yet. Its lenses set what it must have, since every row has it.</param>
/// <remarks>An empty cell says nothing: then a lens is not asked to set.</remarks>
/// <example><code>{ TableColumns.SignedOn, agreement => agreement.SignedOn, (agreement, on) => agreement with { SignedOn = on } }</code></example>
internal sealed class Lenses<TRecord>(TRecord blank) : IEnumerable<TableColumn>
    where TRecord : class
{
    private readonly List<TableColumn> columns = [];
    private readonly List<Action<TRecord, TableCells, LanguageTag>> writers = [];
    private readonly List<Func<TRecord, TableCells, TRecord>> readers = [];

    /// <summary>A column of a value.</summary>
    public void Add<T>(TableColumn<T> column, Func<TRecord, T?> get, Func<TRecord, T, TRecord> set)
        where T : struct =>
        Add([column], (record, cells, _) => cells.Set(column, get(record)), (record, cells) => cells.Get(column) is { } value ? set(record, value) : record);

    /// <summary>A column of a text that is in no language.</summary>
    public void Add(TableColumn<string> column, Func<TRecord, string?> get, Func<TRecord, string, TRecord> set) =>
        Add([column], (record, cells, _) => cells.Set(column, get(record)), (record, cells) => cells.Get(column) is { } text ? set(record, text) : record);

    /// <summary>A column of a text, and that of its language. A text without a language is of one that is not told.</summary>
    public void Add(
        TableColumn<string> column, TableColumn<LanguageTag> itsLanguage, Func<TRecord, LocalizedText?> get, Func<TRecord, LocalizedText, TRecord> set) => Add(
        [column, itsLanguage],
        (record, cells, language) =>
        {
            if (get(record) is not { } text)
                return;
            var (tag, words) = text.Choose(language);
            cells.Set(column, words);
            cells.Set(itsLanguage, tag);
        },
        (record, cells) => cells.Get(column) is { } words
            ? set(record, new LocalizedText([KeyValuePair.Create(cells.Get(itsLanguage) ?? LanguageTag.Untold, words)]))
            : record);

    /// <summary>The columns of a part: the part is there when one of them says something.</summary>
    public void Add<TPart>(Lenses<TPart> part, Func<TRecord, TPart?> get, Func<TRecord, TPart, TRecord> set)
        where TPart : class => Add(
        part,
        (record, cells, language) =>
        {
            if (get(record) is { } its)
                part.Write(its, cells, language);
        },
        (record, cells) => part.Says(cells) ? set(record, part.Read(cells)) : record);

    /// <summary>Fills the cells of a row with what they say of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="language">The language of the texts that exist in several.</param>
    public void Write(TRecord record, TableCells cells, LanguageTag language)
    {
        foreach (var write in writers)
            write(record, cells, language);
    }

    /// <summary>The record that cells speak of.</summary>
    public TRecord Read(TableCells cells)
    {
        var record = blank;
        foreach (var read in readers)
            record = read(record, cells);
        return record;
    }

    /// <summary>Whether a column of the record says something.</summary>
    private bool Says(TableCells cells)
    {
        foreach (var column in columns)
        {
            if (cells.IndexOf(column) >= 0)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<TableColumn> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(IEnumerable<TableColumn> its, Action<TRecord, TableCells, LanguageTag> write, Func<TRecord, TableCells, TRecord> read)
    {
        columns.AddRange(its);
        writers.Add(write);
        readers.Add(read);
    }
}
