using System.Buffers;
using System.Text.RegularExpressions;

namespace SisterCity.Values;

/// <summary>What a mistyped or damaged text may mean. A repair is proposed only when all readings of a text that are values are the same one.</summary>
internal static partial class Readings
{
    // The longest thing that people type for a value of some format; an address is longer, and has readings of its own.
    private const int LongestTyped = 128;

    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'\u2019\u2018`\u00B4");

    /// <summary>The law of every repair: the value, when the readings hold one and no second.</summary>
    public static bool TryOnly<TScalar>(IEnumerable<string> readings, out TScalar value)
        where TScalar : struct, IScalar<TScalar>
    {
        value = default;
        var isFound = false;
        foreach (var reading in readings)
        {
            if (!TScalar.TryRead(reading, out var read, out _) || (isFound && read.Equals(value)))
                continue;
            if (isFound)
                return Scalar.Refuse(Flaw.None, out value, out _);
            (value, isFound) = (read, true);
        }

        return isFound;
    }

    /// <summary>
    /// The readings of a code of one length: the code as typed, and as the number that a spreadsheet took it for, with the zeros that a number loses.
    /// </summary>
    /// <param name="typed">The text.</param>
    /// <param name="length">How many digits the code has.</param>
    /// <param name="mostZeros">How many leading zeros it may have lost.</param>
    public static IEnumerable<string> OfDigits(ReadOnlySpan<char> typed, int length, int mostZeros) =>
        OfCode(typed).Select(code => code.Length < length && code.Length >= length - mostZeros ? code.PadLeft(length, '0') : code);

    /// <summary>
    /// The readings of a code: as typed, without what a spreadsheet puts around it, as a grouped number, as a decimal without its fraction of zeros.
    /// </summary>
    public static IEnumerable<string> OfCode(ReadOnlySpan<char> typed) => typed.Length > LongestTyped ? [] : OfUnwrapped(WithoutSpaces(Unwrapped(typed)));

    /// <summary>Whether a spreadsheet wrote a number with an exponent and fewer digits than it has: what is gone cannot be computed.</summary>
    public static bool HasLostDigits(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestTyped || text.IndexOfAny('E', 'e') < 0)
            return false;
        return WithExponent().Match(WithoutSpaces(Unwrapped(text))) is { Success: true } number && DigitsOf(number) is null;
    }

    /// <summary>A text without the white space, the formula ="…", the quotes and the apostrophe that keep a spreadsheet from taking it for a number.</summary>
    public static string Unwrapped(ReadOnlySpan<char> typed)
    {
        var text = typed.Trim();
        if (text is ['=', '"', .., '"'] and { Length: > 3 })
            text = text[2..^1].Trim();
        else if (text is ['"', .., '"'] and { Length: > 2 })
            text = text[1..^1].Trim();
        if (text.Length > 1 && Apostrophes.Contains(text[0]))
            text = text[1..].TrimStart();
        return text.ToString();
    }

    private static IEnumerable<string> OfUnwrapped(string text)
    {
        yield return text;
        if (Grouped().IsMatch(text))
            yield return string.Concat(text.Where(char.IsAsciiDigit));
        if (WithFraction().Match(text) is { Success: true } whole)
            yield return whole.Groups["whole"].Value.Replace(",", string.Empty, StringComparison.Ordinal);
        if (WithExponent().Match(text) is { Success: true } number && DigitsOf(number) is { } digits)
            yield return digits;
    }

    private static string WithoutSpaces(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(sign => !char.IsWhiteSpace(sign))) : text;

    /// <summary>All digits of a number with an exponent; null when it has more than are written.</summary>
    private static string? DigitsOf(Match number)
    {
        var (rest, power) = (number.Groups["rest"].Value, int.Parse(number.Groups["power"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        return power > rest.Length ? null
            : rest.AsSpan(power).ContainsAnyExcept('0') ? string.Empty
            : $"{number.Groups["first"].ValueSpan}{rest.AsSpan(0, power)}";
    }

    // One separator throughout, groups of three; the five digits of an establishment stand together.
    [GeneratedRegex("^[0-9]{1,3}(?:(?<sign>[.,\u2010\u2011-])[0-9]{3})(?:\\k<sign>[0-9]{3})*(?:\\k<sign>[0-9]{5})?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex("^(?<whole>[0-9]+|[0-9]{1,3}(,[0-9]{3})+)[.,]0+\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithFraction();

    [GeneratedRegex("^(?<first>[1-9])([.,](?<rest>[0-9]*))?[Ee]\\+?(?<power>[0-9]{1,3})\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithExponent();
}
