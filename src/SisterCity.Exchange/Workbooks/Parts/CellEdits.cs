using System.Globalization;

namespace SisterCity.Exchange.Workbooks;

/// <summary>Puts texts into cells of a sheet's part, and leaves all else of it as it is.</summary>
internal static class CellEdits
{
    /// <summary>The part with other texts in cells, which are marked; a cell that holds a formula is left, and so is one that is not there.</summary>
    /// <param name="xml">The part.</param>
    /// <param name="texts">The new texts, by column and row.</param>
    /// <param name="styleOf">The style that marks a cell of a style.</param>
    /// <param name="done">The cells that have their new text.</param>
    public static string Of(
        string xml, IReadOnlyDictionary<(int Column, int Row), string> texts, Func<int, int> styleOf, out List<(int Column, int Row)> done)
    {
        var edits = new List<(int Start, int End, string Text)>();
        done = [];
        foreach (var (place, cell) in CellsOf(xml, texts.Keys.ToHashSet()))
        {
            if (HasFormula(xml, cell))
                continue;
            done.Add(place);
            edits.Add((cell.Start, cell.End, With(cell, texts[place], styleOf(StyleOf(cell)))));
        }

        return XmlSpan.With(xml, edits);
    }

    /// <summary>A cell with a text in it.</summary>
    private static string With(XmlSpan cell, string text, int style)
    {
        var at = cell["r"] is { } reference ? $" r=\"{reference}\"" : string.Empty;
        var p = cell.Prefix;
        return $"<{cell.Name}{at} s=\"{style.ToString(CultureInfo.InvariantCulture)}\" t=\"inlineStr\">{TextOf(text, p)}</{cell.Name}>";
    }

    /// <summary>A text within a cell.</summary>
    public static string TextOf(string text, string prefix) =>
        $"<{prefix}is><{prefix}t xml:space=\"preserve\">{XmlSpan.Escaped(text)}</{prefix}t></{prefix}is>";

    private static int StyleOf(XmlSpan cell) => int.TryParse(cell["s"], NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0;

    // Within a cell "<" begins an element, and only a formula's name is f.
    private static bool HasFormula(string xml, XmlSpan cell)
    {
        var inner = xml.AsSpan()[cell.Inner..cell.InnerEnd];
        var sign = $"<{cell.Prefix}f";
        return inner.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at && at + sign.Length < inner.Length
            && inner[at + sign.Length] is ' ' or '>' or '/';
    }

    /// <summary>The cells of places. A row or a cell that does not say where it is stands behind the one before it.</summary>
    private static IEnumerable<((int Column, int Row) Place, XmlSpan Cell)> CellsOf(string xml, HashSet<(int Column, int Row)> wanted)
    {
        var (row, column) = (0, -1);
        var places = new List<(int, int)>();
        var cells = XmlSpan.Of(xml, element =>
        {
            if (element.LocalName is "row")
                (row, column) = (int.TryParse(element.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var its) ? its : row + 1, -1);
            if (element.LocalName is not "c" || row == 0)
                return false;
            column = element.GetAttribute("r") is { } name && CellAddress.Split(name) is var (known, _) ? known : column + 1;
            if (!wanted.Contains((column, row)))
                return false;
            places.Add((column, row));
            return true;
        });
        return places.Zip(cells).DistinctBy(static one => one.First);
    }
}
