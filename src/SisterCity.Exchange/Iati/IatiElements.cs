using System.Text.Json;
using System.Xml.Linq;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>The elements of an activity: those that are understood are taken, and the others are left.</summary>
internal sealed class IatiElements(XElement activity)
{
    private readonly HashSet<XElement> left = [.. activity.Elements()];
    private readonly string? language = (string?)activity.Attribute(XNamespace.Xml + "lang");

    /// <summary>Takes all elements of a name.</summary>
    public List<XElement> Take(string name) => Take(name, static _ => true);

    /// <summary>Takes the elements of a name of which something holds.</summary>
    public List<XElement> Take(string name, Func<XElement, bool> holds)
    {
        var its = activity.Elements().Where(element => element.Name == name && left.Contains(element) && holds(element)).ToList();
        left.ExceptWith(its);
        return its;
    }

    /// <summary>What nobody took, in the order of the file.</summary>
    public IEnumerable<XElement> Left() => activity.Elements().Where(left.Contains);

    /// <summary>The narratives of an element, or its text (IATI 1); null when it says nothing.</summary>
    public LocalizedText? Said(XElement? element)
    {
        if (element is null)
            return null;
        var narratives = element.Elements("narrative").Select(static one => (one.Value.Trim(), (string?)one.Attribute(XNamespace.Xml + "lang")))
            .Append((string.Concat(element.Nodes().OfType<XText>().Select(static text => text.Value)).Trim(),
                (string?)element.Attribute(XNamespace.Xml + "lang")));
        var texts = new Dictionary<LanguageTag, string>();
        foreach (var (text, its) in narratives.Where(static one => one.Item1.Length > 0))
        {
            var tag = LanguageTag.TryRead(its ?? language ?? "und", out var known, out _) ? known : LanguageTag.Parse("und");
            texts.TryAdd(tag, text);
        }

        return texts.Count == 0 ? null : new LocalizedText(texts);
    }

    /// <summary>What was left, as it was written, by the names of the elements.</summary>
    public static ExtensionData Kept(IEnumerable<XElement> elements) => Kept(writer =>
    {
        foreach (var group in elements.GroupBy(static element => element.Name.LocalName, StringComparer.Ordinal))
        {
            writer.WriteStartArray(group.Key);
            foreach (var element in group)
                writer.WriteStringValue(element.ToString(SaveOptions.DisableFormatting));
            writer.WriteEndArray();
        }
    });

    /// <summary>An attribute that has no place, as it was written.</summary>
    public static ExtensionData Kept(string name, string value) => Kept(writer => writer.WriteString(name, value));

    private static ExtensionData Kept(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        using var kept = JsonDocument.Parse(buffer.ToArray());
        return new ExtensionData([KeyValuePair.Create("iati", kept.RootElement.Clone())]);
    }

    /// <summary>The value of an attribute as a code of a list; null when it is none.</summary>
    public static T? Code<T>(XElement? element, string attribute)
        where T : struct, ICode<T> => ((string?)element?.Attribute(attribute))?.Trim() is { } text && T.TryRead(text, out var code, out _) ? code : null;
}
