using System.Globalization;
using System.Text;

namespace SisterCity.Exchange.Workbooks;

/// <summary>Styles that mark a cell with a colour and keep all else of its style.</summary>
internal sealed class CellMarks
{
    private readonly WorkbookParts parts;
    private readonly Dictionary<int, int> known = [];

    public CellMarks(WorkbookParts parts) => this.parts = parts;

    /// <summary>The style of a cell that is marked.</summary>
    /// <param name="style">The style that it has.</param>
    /// <returns>The style itself in a workbook that has none to start from.</returns>
    public int Of(int style)
    {
        if (!known.TryGetValue(style, out var marked))
            known.Add(style, marked = Made(style));
        return marked;
    }

    private int Made(int style)
    {
        if (parts.Styles is not { } part || !TryFill(part, out var fill))
            return style;
        var (formats, all) = ListOf(parts[part], "cellXfs", "xf");
        if (formats is null || style >= all.Count)
            return style;
        var marked = Marked(parts[part], all[style], fill);
        for (var i = 0; i < all.Count; i++)
        {
            if (string.Equals(parts[part][all[i].Start..all[i].End], marked, StringComparison.Ordinal))
                return i;
        }

        Add(part, formats, all.Count, marked);
        return all.Count;
    }

    /// <summary>The number of the colour, which is added once.</summary>
    private bool TryFill(string part, out int fill)
    {
        var (fills, all) = ListOf(parts[part], "fills", "fill");
        fill = all.Count;
        if (fills is null)
            return false;
        var p = fills.Prefix;
        var its = $"<{p}fill><{p}patternFill patternType=\"solid\"><{p}fgColor rgb=\"FFFFEB9C\"/><{p}bgColor indexed=\"64\"/></{p}patternFill></{p}fill>";
        var place = all.FindIndex(one => string.Equals(parts[part][one.Start..one.End], its, StringComparison.Ordinal));
        if (place >= 0)
            fill = place;
        else
            Add(part, fills, all.Count, its);
        return true;
    }

    /// <summary>A format with the colour.</summary>
    private static string Marked(string xml, XmlSpan format, int fill)
    {
        var tag = new StringBuilder("<" + format.Name);
        foreach (var (name, text) in format.Attributes.Where(static one => one.Name is not ("fillId" or "applyFill")))
            tag.Append(CultureInfo.InvariantCulture, $" {name}=\"{XmlSpan.Escaped(text)}\"");
        tag.Append(CultureInfo.InvariantCulture, $" fillId=\"{fill}\" applyFill=\"1\"");
        return format.IsEmpty ? tag.Append("/>").ToString() : tag.Append('>').Append(xml, format.Inner, format.End - format.Inner).ToString();
    }

    /// <summary>A list of the styles and what is in it; null when it is not there, or is written as empty.</summary>
    private static (XmlSpan? List, List<XmlSpan> Items) ListOf(string xml, string list, string item)
    {
        var found = XmlSpan.Of(xml, element => (element.Depth == 1 && string.Equals(element.LocalName, list, StringComparison.Ordinal))
            || (element.Depth == 2 && string.Equals(element.LocalName, item, StringComparison.Ordinal)));
        var its = found.Find(one => one is { Depth: 1, IsEmpty: false });
        return (its, its is null ? [] : found.FindAll(one => one.Depth == 2 && one.Start > its.Start && one.End < its.End));
    }

    private void Add(string part, XmlSpan list, int count, string item)
    {
        var tag = new StringBuilder("<" + list.Name);
        var more = (count + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var (name, text) in list.Attributes)
            tag.Append(CultureInfo.InvariantCulture, $" {name}=\"{(name is "count" ? more : XmlSpan.Escaped(text))}\"");
        parts[part] = XmlSpan.With(parts[part], [(list.Start, list.Inner, tag.Append('>').ToString()), (list.InnerEnd, list.InnerEnd, item)]);
    }
}
