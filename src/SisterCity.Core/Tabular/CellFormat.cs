using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>How a value is written in a cell, and how a Table Schema says so.</summary>
/// <typeparam name="T">The value.</typeparam>
internal abstract class CellFormat<T>
{
    /// <summary>Reads the text of a cell that is not empty.</summary>
    public abstract bool TryRead(string cell, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out FoundFlaw? flaw);

    /// <summary>The text of the cell.</summary>
    public abstract string Write(T value);

    /// <summary>How a cell would be written that says the same: itself when it is read, else what was probably meant; null when there is no telling.</summary>
    public virtual string? MeaningOf(string cell) => TryRead(cell, out _, out var flaw) ? cell : flaw.Repaired;

    /// <summary>Whether the values are numbers, which have signs.</summary>
    public virtual bool IsNumber => false;

    /// <summary>What sort of value it is.</summary>
    public abstract ColumnContent Content { get; }

    /// <summary>The list of its codes; null when it is none of a list.</summary>
    public virtual Codelist? Codes => null;

    /// <summary>Writes the type of the field.</summary>
    public abstract void WriteType(Utf8JsonWriter writer);

    /// <summary>Writes the constraints of the field, without "required".</summary>
    public virtual void WriteConstraints(Utf8JsonWriter writer)
    {
    }

    /// <summary>Writes a value that is right, as an example.</summary>
    public abstract void WriteExample(Utf8JsonWriter writer);
}

/// <summary>A scalar by its canonical text.</summary>
internal class ScalarCell<T> : CellFormat<T>
    where T : struct, IScalar<T>
{
    /// <inheritdoc/>
    public override ColumnContent Content => typeof(T) == typeof(PartialDate) ? ColumnContent.Date
        : typeof(T) == typeof(CalendarPeriod) ? ColumnContent.Period
        : typeof(T) == typeof(CountryCode) || typeof(T) == typeof(CurrencyCode) || typeof(T) == typeof(LanguageTag) ? ColumnContent.Code
        : ColumnContent.Identifier;

    /// <inheritdoc/>
    public override Codelist? Codes => typeof(T) == typeof(CountryCode) ? CodelistCatalog.Countries
        : typeof(T) == typeof(CurrencyCode) ? CodelistCatalog.Currencies
        : null;

    /// <summary>What has the shape of a code and is none of its list, as UK for GB, is a word like others.</summary>
    public override string? MeaningOf(string cell) => Codes is not { } list || list.Find(cell) is not null ? base.MeaningOf(cell)
        : T.TryRepair(cell, out var meant) && list.Find(meant.Text) is not null ? meant.Text
        : null;

    /// <inheritdoc/>
    public override bool TryRead(string cell, out T value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        flaw = T.TryRead(cell, out value, out var why)
            ? null
            : new FoundFlaw(string.Empty, why, JsonText.Shorten(cell), T.Format.Name, T.Format.Example, T.TryRepair(cell, out var meant) ? meant.Text : null);
        return flaw is null;
    }

    /// <inheritdoc/>
    public override string Write(T value) => value.Text;

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "string"u8);

    /// <inheritdoc/>
    public override void WriteConstraints(Utf8JsonWriter writer) => writer.WriteString("pattern"u8, T.Format.Pattern);

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteString("example"u8, T.Format.Example);
}

/// <summary>A code: of a closed list one of its codes, of an open list any text of that shape.</summary>
internal sealed class CodeCell<T> : ScalarCell<T>
    where T : struct, ICode<T>
{
    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Code;

    /// <inheritdoc/>
    public override Codelist? Codes => T.List;

    /// <summary>A word may have the shape of a code that an open list does not have: then what the word means comes first.</summary>
    public override string? MeaningOf(string cell) => T.TryRead(cell, out var value, out _) && value.IsListed ? cell
        : T.TryRepair(cell, out var meant) ? meant.Text
        : null;

    /// <inheritdoc/>
    public override void WriteConstraints(Utf8JsonWriter writer)
    {
        if (T.List.IsOpen)
        {
            base.WriteConstraints(writer);
            return;
        }

        writer.WriteStartArray("enum"u8);
        foreach (var entry in T.List.Entries)
            writer.WriteStringValue(entry.Code);
        writer.WriteEndArray();
    }
}

/// <summary>Several scalars, with a bar between them: none of them holds one.</summary>
internal sealed class ListCell<T>(ScalarCell<T> item) : CellFormat<ValueList<T>>
    where T : struct, IScalar<T>
{
    private const char Bar = '|';

    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Codes;

    /// <inheritdoc/>
    public override Codelist? Codes => item.Codes;

    /// <summary>That of one item.</summary>
    public override string? MeaningOf(string cell) => item.MeaningOf(cell);

    /// <inheritdoc/>
    public override bool TryRead(string cell, out ValueList<T> value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        var items = new List<T>();
        foreach (var text in cell.Split(Bar))
        {
            if (!item.TryRead(text, out var one, out flaw))
            {
                value = default;
                flaw = flaw with { Repaired = Repaired(cell) };
                return false;
            }

            items.Add(one);
        }

        value = items.ToValueList();
        flaw = null;
        return true;
    }

    /// <summary>The whole cell, when each of its parts has a repair: "Culture, Sport" is "culture-heritage|sport". One part alone may hold a comma
    /// itself.</summary>
    private static string? Repaired(string cell)
    {
        if (T.TryRepair(cell, out var whole))
            return whole.Text;
        var repaired = new List<string>();
        foreach (var part in cell.Split((char[])[Bar, ',', ';', '/', '、', '，', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!T.TryRepair(part, out var item))
                return null;
            repaired.Add(item.Text);
        }

        return repaired.Count == 0 ? null : string.Join(Bar, repaired.Distinct(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public override string Write(ValueList<T> value) => string.Join(Bar, value.Select(item => item.Text));

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "string"u8);

    /// <inheritdoc/>
    public override void WriteConstraints(Utf8JsonWriter writer)
    {
        var one = $"(?:{T.Format.Pattern[1..^1]})";
        writer.WriteString("pattern"u8, $"^{one}(?:\\{Bar}{one})*$");
    }

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteString("example"u8, T.Format.Example);
}

/// <summary>A free text.</summary>
internal sealed class TextCell(string example) : CellFormat<string>
{
    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Text;

    /// <inheritdoc/>
    public override bool TryRead(string cell, [NotNullWhen(true)] out string? value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        flaw = TextConverter.FlawOf(cell) is not Flaw.None and var why ? new FoundFlaw(string.Empty, why, JsonText.Shorten(cell), "text") : null;
        value = flaw is null ? cell : null;
        return flaw is null;
    }

    /// <inheritdoc/>
    public override string Write(string value) => value;

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "string"u8);

    /// <inheritdoc/>
    public override void WriteConstraints(Utf8JsonWriter writer) => writer.WriteNumber("maxLength"u8, TextConverter.LongestText);

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteString("example"u8, example);
}

/// <summary>true or false.</summary>
internal sealed class BooleanCell : CellFormat<bool>
{
    private const string Yes = "true";
    private const string No = "false";

    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Boolean;

    /// <inheritdoc/>
    public override bool TryRead(string cell, out bool value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        value = cell is Yes;
        flaw = cell is Yes or No ? null : new FoundFlaw(string.Empty, Flaw.CharactersAreWrong, JsonText.Shorten(cell), "boolean", Yes, Repaired(cell));
        return flaw is null;
    }

    /// <inheritdoc/>
    public override string Write(bool value) => value ? Yes : No;

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer)
    {
        writer.WriteString("type"u8, "boolean"u8);
        writer.WriteStartArray("trueValues"u8);
        writer.WriteStringValue(Yes);
        writer.WriteEndArray();
        writer.WriteStartArray("falseValues"u8);
        writer.WriteStringValue(No);
        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteBoolean("example"u8, true);

    // What spreadsheets and people write in our three languages.
    private static string? Repaired(string cell) => cell.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" or "1" or "VRAI" or "OUI" or "O" or "是" => Yes,
        "FALSE" or "NO" or "N" or "0" or "FAUX" or "NON" or "否" => No,
        _ => null,
    };
}
