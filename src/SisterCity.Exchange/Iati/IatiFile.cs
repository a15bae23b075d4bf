using System.Xml;
using System.Xml.Linq;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>Reads activities of the International Aid Transparency Initiative (IATI 1.x and 2.0x) as projects.</summary>
/// <remarks>
/// <para>Each activity becomes a project, and each organisation that reports and has a number of a country's list becomes an authority. Other organisations are
/// known by
/// name. What is not understood is kept with its project, as it was written, under <c>iati</c>, and named by a finding. Persons to be asked are not
/// read.</para>
/// <para>The file is not checked against the schema of IATI: what can be read is read. No exception is thrown for what it says.</para>
/// </remarks>
/// <example><code>Reading&lt;Register&gt; reading = IatiFile.Read(File.ReadAllBytes("activities.xml"));</code></example>
public static class IatiFile
{
    private const string Root = "iati-activities";

    // What a text says is no deeper than this in any file of IATI.
    private const int DeepestElement = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true,
    };

    /// <summary>Whether a document begins as a file of activities does, whatever follows.</summary>
    /// <param name="bytes">The document.</param>
    public static bool LooksLikeOne(ReadOnlyMemory<byte> bytes)
    {
        var text = System.Text.Encoding.UTF8.GetString(bytes.Span[..Math.Min(bytes.Length, 2000)]);
        return text.TrimStart('\ufeff', ' ', '\t', '\r', '\n').StartsWith('<') && text.Contains("<" + Root, StringComparison.Ordinal);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file, in any encoding that it declares.</param>
    /// <returns>A register of projects; none when the file is no XML, or no file of activities.</returns>
    public static Reading<Register> Read(ReadOnlyMemory<byte> bytes)
    {
        var findings = new List<Finding>();
        var register = new Register();
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            using var xml = XmlReader.Create(stream, Settings);
            register = Read(xml, findings);
        }
        catch (XmlException notXml)
        {
            findings.Add(new Finding { Rule = Rules.NotReadAsIati, Level = Rules.NotReadAsIati.Level, At = JsonPointer.Root,
                Line = Math.Max(1, notXml.LineNumber), Arguments = [notXml.LineNumber] });
        }

        // What was made of the file is checked as any document is.
        return RegisterReader.Read(RegisterWriter.Write(register)).After(findings);
    }

    private static Register Read(XmlReader xml, List<Finding> findings)
    {
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName is not Root)
            throw new XmlException("Not a file of activities.", null, 1, 1);
        var register = new IatiRegister(findings);
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType != XmlNodeType.Element)
                xml.Read();
            else if (xml.LocalName is not "iati-activity")
                xml.Skip();
            else
                register.Add(Load(xml));
        }

        return register.Made();
    }

    /// <summary>One activity. Elements deeper than any that IATI has are left out, so that no text can be too deep to hold.</summary>
    private static (XElement Activity, int Line) Load(XmlReader xml)
    {
        var line = ((IXmlLineInfo)xml).LineNumber;
        var root = Open(xml);
        var (at, isEmpty, depth) = (root, xml.IsEmptyElement, xml.Depth);
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                at.Add(new XText(xml.Value));
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth - depth < DeepestElement)
                at = at.Parent ?? root;
            else if (xml.NodeType == XmlNodeType.Element && xml.Depth - depth < DeepestElement)
                at = Below(at, xml);
        }

        xml.Read();
        return (root, line);
    }

    private static XElement Below(XElement at, XmlReader xml)
    {
        var child = Open(xml);
        at.Add(child);
        return xml.IsEmptyElement ? at : child;
    }

    private static XElement Open(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.Prefix is not "xmlns" && xml.Name is not "xmlns")
                element.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
        }

        xml.MoveToElement();
        return element;
    }
}
