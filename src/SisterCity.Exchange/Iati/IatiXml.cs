using System.Xml;
using NodaTime;
using NodaTime.Text;
using SisterCity.Exchange.Exports;
using SisterCity.Values;

namespace SisterCity.Exchange.Iati;

/// <summary>Writes the elements that IATI's have in common: narratives, codes, days and sums.</summary>
internal static class IatiXml
{
    /// <summary>The language of a text of which nobody told it.</summary>
    public static readonly LanguageTag Untold = LanguageTag.Parse("und");

    public static void Code(this XmlWriter xml, string element, string code) => xml.Empty(element, ("code", code));

    public static void Day(this XmlWriter xml, string element, LocalDate day) => xml.Empty(element, ("iso-date", Said(day)));

    /// <summary>An element with attributes alone; those that are null are left out.</summary>
    public static void Empty(this XmlWriter xml, string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Start(element, attributes);
        xml.WriteEndElement();
    }

    /// <summary>Opens an element; attributes that are null are left out.</summary>
    public static void Start(this XmlWriter xml, string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
                xml.WriteAttributeString(name, IatiText.Of(value));
        }
    }

    /// <summary>An element with a narrative in each language of a text.</summary>
    public static void Told(this XmlWriter xml, string element, LocalizedText text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Start(element, attributes);
        xml.Narratives(text);
        xml.WriteEndElement();
    }

    /// <summary>
    /// A narrative in each language of a text, without addresses of persons. Without a language it would be of that of the activity, so an untold one is said:
    /// und.
    /// </summary>
    public static void Narratives(this XmlWriter xml, LocalizedText text)
    {
        foreach (var (language, said) in text)
        {
            xml.WriteStartElement("narrative");
            xml.WriteAttributeString("xml", "lang", null, Language(language));
            xml.WriteString(IatiText.Of(IatiText.WithoutAddress(said)));
            xml.WriteEndElement();
        }
    }

    /// <summary>A language by the list that IATI knows, which has two letters for each; another by its tag.</summary>
    public static string Language(LanguageTag language) => language.Language.Length == 2 ? language.Language : language.Text;

    public static void Narrative(this XmlWriter xml, string text) => xml.WriteElementString("narrative", IatiText.Of(text));

    public static void Value(this XmlWriter xml, Money sum, LocalDate on)
    {
        xml.Start("value", ("currency", sum.Currency.Text), ("value-date", Said(on)));
        xml.WriteString(ExportWords.Number(sum.Amount));
        xml.WriteEndElement();
    }

    public static string Said(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>A share in percent; null for the only one of its kind, which has none.</summary>
    public static string? Share(decimal? share, int count) => count > 1 && share is { } known ? ExportWords.Number(known) : null;
}
