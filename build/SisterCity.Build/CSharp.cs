using System.Text.RegularExpressions;

namespace SisterCity.Build;

/// <summary>How texts and names look in C#.</summary>
internal static class CSharp
{
    /// <summary>letter-of-intent → LetterOfIntent.</summary>
    public static string Pascal(string kebab)
    {
        var name = string.Concat(kebab.Split('-', '.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
        return char.IsDigit(name[0]) ? $"Code{name}" : name;
    }

    /// <summary>Convention-cadre → ConventionCadre, US Dollar → USDollar: a name in words, without what stands in brackets.</summary>
    public static string Name(string title)
    {
        var words = Regex.Replace(title, "\\([^)]*\\)", string.Empty).Replace("&", " and ", StringComparison.Ordinal).Replace("St. ", "Saint ", StringComparison.Ordinal).Replace("1 %", "Un pour cent ", StringComparison.Ordinal).Replace("1\u00a0%", "Un pour cent ", StringComparison.Ordinal);
        return string.Concat(Regex.Split(words, "[^\\p{L}\\p{N}]+").Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>Côte d’Ivoire → Cote d Ivoire, as a keyboard without accents types it. A table, since a machine without ICU takes no accent off.</summary>
    public static string Ascii(string text)
    {
        const string Accented = "ÅáãçéíñóôöúüÖ’ʻ";
        const string Plain = "AaaceinooouuO  ";
        return string.Concat(text.Select(sign => sign < 128 ? sign
            : Accented.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? Plain[at]
            : throw new InvalidDataException($"'{sign}' of '{text}' needs a place in the table.")));
    }

    public static string Literal(string? text) => text is null
        ? "null"
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    /// <summary>A text inside an XML documentation comment.</summary>
    public static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
