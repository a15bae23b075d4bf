using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SisterCity.Values;

/// <summary>A BCP 47 language tag in canonical case: fr, zh-Hans, ca-ES.</summary>
/// <remarks>
/// Language, script, region and variants (RFC 5646, section 2.1); extensions and private use are refused. Whether a tag is registered is not
/// checked. Equal when the texts are equal. Sorted by the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>LanguageTag.Parse("zh-Hans").Language // zh</code></example>
[JsonConverter(typeof(ScalarConverter<LanguageTag>))]
public readonly partial record struct LanguageTag : IScalar<LanguageTag>
{
    private readonly string? text;

    private LanguageTag(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "bcp47",
        Pattern = $"^{Subtags}$",
        Example = "zh-Hans",
    };

    /// <summary>English.</summary>
    public static LanguageTag English { get; } = new("en");

    /// <summary>French.</summary>
    public static LanguageTag French { get; } = new("fr");

    /// <summary>Chinese.</summary>
    public static LanguageTag Chinese { get; } = new("zh");

    /// <summary>A language that is not told: und, for undetermined.</summary>
    internal static LanguageTag Untold { get; } = new("und");

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<LanguageTag>(text);

    /// <summary>The language alone, as its code: zh of zh-Hant-TW.</summary>
    /// <remarks>A text and no tag, so that what compares values member by member comes to an end.</remarks>
    public string Language => Text.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? Text[..end] : Text;

    private const string Subtags = "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out LanguageTag value, out Flaw flaw)
    {
        value = text switch
        {
            "fr" => French,
            "zh" => Chinese,
            "en" => English,
            _ => IsWellFormed().IsMatch(text) ? new LanguageTag(text.ToString()) : default,
        };
        flaw = value.text is not null ? Flaw.None
            : text.IsWhiteSpace() ? Flaw.TextIsEmpty
            : text.ContainsAny("-_.") ? Flaw.LanguageTagIsMalformed
            : WordForCode.Or(Flaw.LanguageTagIsMalformed, text);
        return flaw == Flaw.None;
    }

    /// <summary>
    /// Reads a tag of any case and with underscores: "ZH_hans" for zh-Hans; or the name of a language: "français". Two capitals
    /// may be a country: "CN" is zh, "SV" may be Swedish or of El Salvador.
    /// </summary>
    /// <inheritdoc/>
    public static bool TryRepair(ReadOnlySpan<char> typed, out LanguageTag value)
    {
        var tag = typed.Trim().ToString();
        return Readings.TryOnly(tag is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? Languages.ReadingsOf(tag)
            : [InCase(tag), Words.Language(tag) ?? string.Empty], out value);
    }

    /// <summary>The language in which to answer, of those that the library speaks: the one that the header of a request wants most.</summary>
    /// <param name="header">The header <c>Accept-Language</c> (RFC 9110, section 12.5.4); null when there is none.</param>
    /// <returns>English, French or Chinese; English when the header wants none of them.</returns>
    /// <example><code>LanguageTag.FromAcceptLanguage("de, fr-CA;q=0.8, en;q=0.5") // fr</code></example>
    public static LanguageTag FromAcceptLanguage(string? header)
    {
        var (wanted, most) = (English, 0m);
        foreach (var range in (header ?? string.Empty).Split(',', StringSplitOptions.TrimEntries))
        {
            var parts = range.Split(';', StringSplitOptions.TrimEntries);
            LanguageTag? language = parts[0].Split('-')[0].ToLowerInvariant() switch { "fr" => French, "zh" => Chinese, "en" or "*" => English, _ => null };

            // Of two that are wanted alike, the first counts.
            if (language is { } known && Weight(parts) is var weight && weight > most)
                (wanted, most) = (known, weight);
        }

        return wanted;
    }

    // One when it is not said; nothing when it is no number, since then nobody knows what is meant.
    private static decimal Weight(string[] range) =>
        range.Skip(1).FirstOrDefault(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) is not { } said ? 1
        : decimal.TryParse(said.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && weight <= 1 ? weight : 0;

    private static string InCase(string tag)
    {
        var parts = tag.Replace('_', '-').ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].Length switch
            {
                4 when char.IsAsciiLetter(parts[i][0]) => char.ToUpperInvariant(parts[i][0]) + parts[i][1..],
                2 => parts[i].ToUpperInvariant(),
                _ => parts[i],
            };
        }

        return string.Join('-', parts);
    }

    /// <summary>
    /// The same tag with the language of the country that stands where a language belongs: zh-Hans for
    /// cn-Hans. Null when it is no country, or one of several languages.
    /// </summary>
    internal LanguageTag? WithLanguageOfCountry() =>
        MayBeACountry && Languages.OfCountry(Text[..2].ToUpperInvariant()) is [var language] ? new LanguageTag(language + Text[2..]) : null;

    /// <summary>Whether a code of two letters that is no language stands where the language belongs, and may be a country.</summary>
    internal bool MayBeACountry => text is { Length: 2 } or [_, _, '-', ..] && !Languages.Has(text[0], text[1]);

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;

    // \z, since $ would let a final line feed pass.
    [GeneratedRegex("^" + Subtags + "\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsWellFormed();
}
