using System.Xml;

namespace SisterCity.Exchange.Workbooks;

/// <summary>An element of an XML text and where it stands in it, so that it can be exchanged and everything else stays as it is.</summary>
internal sealed class XmlSpan
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly List<(string Name, string Text)> attributes = [];

    private XmlSpan(XmlReader reader, int start)
    {
        (Name, Local, Depth, Start) = (reader.Name, reader.LocalName, reader.Depth, start);
        if (!reader.MoveToFirstAttribute())
            return;
        do
        {
            attributes.Add((reader.Name, reader.Value));
            if (reader.LocalName is "id" && reader.NamespaceURI is Transitional or Strict)
                Relation = (reader.Name, reader.Value);
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
    }

    /// <summary>Its name with its prefix.</summary>
    public string Name { get; }

    /// <summary>Its name without the prefix.</summary>
    public string Local { get; }

    /// <summary>The prefix of its name, with the colon; empty when it has none.</summary>
    public string Prefix => Name[..^Local.Length];

    public int Depth { get; }

    /// <summary>Where it begins.</summary>
    public int Start { get; }

    /// <summary>Where what is in it begins.</summary>
    public int Inner { get; private set; }

    /// <summary>Where what is in it ends.</summary>
    public int InnerEnd { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    public bool IsEmpty { get; private set; }

    /// <summary>The attribute that leads to another part, with its name; null when there is none.</summary>
    public (string Name, string Id)? Relation { get; }

    public IReadOnlyList<(string Name, string Text)> Attributes => attributes;

    /// <summary>The value of an attribute; null when it has none.</summary>
    public string? this[string attribute] => attributes.Find(one => string.Equals(one.Name, attribute, StringComparison.Ordinal)).Text;

    /// <summary>The elements of an XML text of certain names, in the order in which they begin.</summary>
    /// <param name="xml">The text.</param>
    /// <param name="isWanted">Whether an element is wanted; asked of each.</param>
    /// <exception cref="XmlException">The text is no XML, or declares a document type.</exception>
    public static List<XmlSpan> Of(string xml, Func<XmlReader, bool> isWanted)
    {
        var lines = LinesOf(xml);
        var (spans, open) = (new List<XmlSpan>(), new Stack<XmlSpan>());
        using var text = new StringReader(xml);
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var place = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element && isWanted(reader))
            {
                var span = new XmlSpan(reader, At() - 1);
                span.Inner = EndOfTag(xml, span.Start);
                (span.IsEmpty, span.InnerEnd, span.End) = (reader.IsEmptyElement, span.Inner, span.Inner);
                spans.Add(span);
                if (!reader.IsEmptyElement)
                    open.Push(span);
            }
            else if (reader.NodeType is XmlNodeType.EndElement && open.TryPeek(out var last) && last.Depth == reader.Depth)
            {
                open.Pop();
                last.InnerEnd = At() - 2;
                last.End = EndOfTag(xml, last.InnerEnd);
            }
        }

        return spans;

        int At() => lines[place.LineNumber - 1] + place.LinePosition - 1;
    }

    /// <summary>A text with other texts in the place of parts of it, which do not overlap.</summary>
    public static string With(string xml, IEnumerable<(int Start, int End, string Text)> edits)
    {
        var (result, at) = (new System.Text.StringBuilder(xml.Length + 256), 0);
        foreach (var (start, end, text) in edits.OrderBy(static edit => edit.Start))
        {
            result.Append(xml, at, start - at).Append(text);
            at = end;
        }

        return result.Append(xml, at, xml.Length - at).ToString();
    }

    /// <summary>A text as XML holds it between tags and in an attribute.</summary>
    public static string Escaped(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            escaped.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\n' => "&#10;",
                '\t' => "&#9;",
                < ' ' or 0xFFFE or 0xFFFF => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    // A sign of its end may stand in an attribute.
    private static int EndOfTag(string xml, int start)
    {
        var quote = '\0';
        for (var i = start; i < xml.Length; i++)
        {
            if (quote != '\0')
                quote = xml[i] == quote ? '\0' : quote;
            else if (xml[i] is '"' or '\'')
                quote = xml[i];
            else if (xml[i] == '>')
                return i + 1;
        }

        return xml.Length;
    }

    private static List<int> LinesOf(string xml)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < xml.Length; i++)
        {
            if (xml[i] == '\n' || (xml[i] == '\r' && (i + 1 == xml.Length || xml[i + 1] != '\n')))
                lines.Add(i + 1);
        }

        return lines;
    }
}
