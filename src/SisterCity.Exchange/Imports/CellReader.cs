using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Imports;

/// <summary>What came of a cell.</summary>
/// <param name="Text">What our table writes for it; null when it says nothing, or has no meaning.</param>
/// <param name="Found">Why it has no meaning, or an item of its list has none; null when all of it has one. Its place is that of the cell.</param>
internal readonly record struct CellReading(string? Text, Finding? Found = null);

/// <summary>Reads the cells of a column as the mapping says.</summary>
/// <param name="mapping">What the column means.</param>
/// <param name="column">The column of our tables that it fills.</param>
/// <param name="reading">How cells are read.</param>
internal sealed partial class CellReader(ColumnMapping mapping, ColumnDescription column, ListReading reading)
{
    private readonly Dictionary<SheetCell, CellReading> known = [];

    /// <summary>Reads a cell that is not empty. A list says the same things again and again, so that each is read once.</summary>
    public CellReading Read(SheetCell cell)
    {
        ref var read = ref CollectionsMarshal.GetValueRefOrAddDefault(known, cell, out var isKnown);
        if (!isKnown)
            read = Meaning(cell);
        return read;
    }

    private CellReading Meaning(SheetCell cell)
    {
        if (Explained(cell.Text) is { } stated)
            return new CellReading(stated.Length == 0 ? null : stated);
        var text = PartOf(cell.Text);
        if (text.Length == 0)
            return default;
        if (!string.Equals(text, cell.Text, StringComparison.Ordinal) && Explained(text) is { } part)
            return new CellReading(part.Length == 0 ? null : part);
        return reading.AsOurs ? AsItIs(text, cell.Kind) : column.Content switch
        {
            ColumnContent.Date => DateOf(text, cell.Kind),
            ColumnContent.Codes => CodesOf(text),
            ColumnContent.Code => CodeOf(text) is { } code ? new CellReading(code) : NoMeaning(text),
            ColumnContent.Text => new CellReading(text),
            ColumnContent.Number => NumberOf(text, cell.Kind),
            _ => column.MeaningOf(text) is { } meaning ? new CellReading(meaning) : NoMeaning(text),
        };
    }

    /// <summary>A cell of our own table, which our own reader judges: but for days that only the workbook knows.</summary>
    private CellReading AsItIs(string text, CellKind kind)
    {
        if (column.Content is ColumnContent.Codes)
            return new CellReading(string.Join('|', ListInText.Items(text).Select(item => Explained(item) ?? item)));
        var isOfTheWorkbook = column.Content is ColumnContent.Date
            && (kind is CellKind.YearAsDate || DateInDoubt.FindingOf(column, text, reading.CountsFrom1904) is { Repair: not null });
        return isOfTheWorkbook ? DateOf(text, kind) : new CellReading(text);
    }

    private string? Explained(string text) => mapping.Values?.GetValueOrDefault(text);

    private string PartOf(string text) => mapping.Take switch
    {
        CellPart.Date => DateInText.Find(text)?.Date ?? string.Empty,
        CellPart.Rest => DateInText.Find(text)?.Without ?? text,
        _ => text,
    };

    /// <summary>A code as it is; a word becomes one by the mapping only.</summary>
    private string? CodeOf(string text) =>
        Explained(text) ?? (string.Equals(column.MeaningOf(text), text, StringComparison.Ordinal) ? text : null);

    private CellReading CodesOf(string text)
    {
        var (codes, unknown) = (new List<string>(), (string?)null);
        foreach (var item in ListInText.Items(text))
        {
            if (CodeOf(item) is not { } code)
                unknown ??= item;
            else if (code.Length > 0)
                codes.AddRange(code.Split('|').Except(codes, StringComparer.Ordinal));
        }

        var found = unknown is null ? default : NoMeaning(unknown);
        return found with { Text = codes.Count == 0 ? null : string.Join('|', codes) };
    }

    private CellReading DateOf(string text, CellKind kind)
    {
        if (kind is CellKind.YearAsDate)
            return new CellReading(null, Found(Rules.YearWasTypedAsADate, text, DateInText.YearOf(text)) with { Repair = DateInText.YearOf(text) });
        if (column.Accepts(text))
            return new CellReading(text);
        if (mapping.Order is { } order)
            return DateInDoubt.TryRead(text, order, mapping.LatestYear, out var stated) ? new CellReading(stated.Text) : Doubt(text, order);
        return column.MeaningOf(text) is { } meaning ? new CellReading(meaning) : Doubt(text, null);
    }

    /// <summary>A date that is none: what is wrong with it, as the reader of our own tables says it.</summary>
    private CellReading Doubt(string text, DateOrder? order)
    {
        if (order is { } stated && DateInDoubt.ReadingsOf(text, stated) is var (one, other))
            return new CellReading(null, Found(Rules.DateHasSeveralReadings, text, Argument.Of(one), Argument.Of(other)));
        return DateInDoubt.FindingOf(column, text, reading.CountsFrom1904) is { } flaw ? new CellReading(null, flaw) : NoMeaning(text);
    }

    /// <summary>A number; 1.500 may be fifteen hundred or one and a half, and another currency is not that of the column.</summary>
    private CellReading NumberOf(string text, CellKind kind)
    {
        var bare = CurrencyInText.Without(text);
        if (kind is not CellKind.Number && (HasTwoReadings().IsMatch(bare) || bare.Any(IsOfAWord)))
            return new CellReading(null, Found(Rules.ValueHasNoMeaning, text, column.Title));
        return column.MeaningOf(bare) is { } meaning ? new CellReading(meaning) : NoMeaning(text);

        static bool IsOfAWord(char sign) => char.IsLetter(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.CurrencySymbol;
    }

    [GeneratedRegex(@"^-?\d{1,3}[.,]\d{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex HasTwoReadings();

    private CellReading NoMeaning(string text) => new(null, Found(Rules.ValueHasNoMeaning, text, column.Title) with { Repair = column.MeaningOf(text) });

    private static Finding Found(Rule rule, params ReadOnlySpan<Argument> arguments) => CellPlace.Of(rule, JsonPointer.Root, null, arguments);
}
