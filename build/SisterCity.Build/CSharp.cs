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

    public static string Literal(string? text) => text is null
        ? "null"
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    /// <summary>A text inside an XML documentation comment.</summary>
    public static string Xml(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
