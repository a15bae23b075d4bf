using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SisterCity.Values;

/// <summary>What all scalars share.</summary>
internal static class Scalar
{
    // Longer than any common value, and short enough that clearing it costs nothing.
    private const int MostCharactersOnTheStack = 64;

    /// <summary>The throwing door: for texts that a programmer wrote.</summary>
    public static TScalar Parse<TScalar>(ReadOnlySpan<char> text)
        where TScalar : struct, IScalar<TScalar> =>
        TScalar.TryRead(text, out var value, out var flaw)
            ? value
            : throw new FormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{text}' is not of the format {TScalar.Format.Name} ({flaw}). An example: {TScalar.Format.Example}"));

    /// <summary>The throwing door for UTF-8.</summary>
    public static TScalar Parse<TScalar>(ReadOnlySpan<byte> utf8)
        where TScalar : struct, IScalar<TScalar> =>
        TryParse<TScalar>(utf8, out var value) ? value : Parse<TScalar>(Encoding.UTF8.GetString(utf8));

    /// <summary>The door for UTF-8; what is none is no value.</summary>
    public static bool TryParse<TScalar>(ReadOnlySpan<byte> utf8, out TScalar value)
        where TScalar : struct, IScalar<TScalar>
    {
        if (utf8.Length > MostCharactersOnTheStack)
            return TScalar.TryRead(System.Text.Unicode.Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : default, out value, out _);
        Span<char> text = stackalloc char[MostCharactersOnTheStack];
        var isText = System.Text.Unicode.Utf8.ToUtf16(utf8, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        return TScalar.TryRead(isText ? text[..length] : default, out value, out _);
    }

    /// <summary>The order of a scalar beside an object: anything comes after null, and nothing compares with another type.</summary>
    public static int Compare<TScalar>(TScalar scalar, object? other)
        where TScalar : struct, IScalar<TScalar>, IComparable<TScalar> =>
        other switch
        {
            null => 1,
            TScalar same => scalar.CompareTo(same),
            _ => throw new ArgumentException($"A {typeof(TScalar).Name} is compared with a {other.GetType().Name}.", nameof(other)),
        };

    /// <summary>The value of the JSON string, or the name of the member, that a reader stands on.</summary>
    /// <remarks>It is compiled once a scalar while a user waits: what is the same for all stands in <see cref="CopyText"/>.</remarks>
    /// <exception cref="JsonException">It is no string, or its text is not a value.</exception>
    public static TScalar Read<TScalar>(ref Utf8JsonReader reader)
        where TScalar : struct, IScalar<TScalar>
    {
        Span<char> copy = stackalloc char[MostCharactersOnTheStack];
        var length = CopyText(ref reader, copy, out var detour);
        return TScalar.TryRead(detour is null ? copy[..length] : detour, out var value, out var flaw) ? value : throw NotA<TScalar>(ref reader, flaw);
    }

    /// <summary>The text of a value, or the exception that the default of a type deserves.</summary>
    public static string TextOf<TScalar>(string? text)
        where TScalar : struct, IScalar<TScalar> =>
        text ?? throw new InvalidOperationException($"The default of {typeof(TScalar).Name} is not a value.");

    /// <summary>Settles on a flaw: every refusal ends here.</summary>
    public static bool Refuse<TScalar>(Flaw why, out TScalar value, out Flaw flaw)
    {
        value = default!;
        flaw = why;
        return false;
    }

    // Nearly every scalar is short and plain: no detour by a string. A value that is no string has no text, and reads as none.
    private static int CopyText(ref Utf8JsonReader reader, scoped Span<char> copy, out string? detour)
    {
        detour = null;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return 0;
        if (!reader.HasValueSequence && !reader.ValueIsEscaped && Ascii.ToUtf16(reader.ValueSpan, copy, out var length) == OperationStatus.Done)
            return length;
        detour = reader.GetString()!;
        return 0;
    }

    private static JsonException NotA<TScalar>(ref Utf8JsonReader reader, Flaw flaw)
        where TScalar : struct, IScalar<TScalar> =>
        new(reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
            ? $"Not a {TScalar.Format.Name}: {flaw}."
            : $"A {TScalar.Format.Name} is a JSON string.");

    /// <summary>The first thing wrong with a text of digits of one length.</summary>
    public static Flaw FlawOfDigits(ReadOnlySpan<char> text, int length) =>
        text.IsWhiteSpace() ? Flaw.TextIsEmpty
        : text.ContainsAnyExceptInRange('0', '9') ? Readings.HasLostDigits(text) ? Flaw.DigitsAreLost : Flaw.CharactersAreWrong
        : text.Length != length ? Flaw.LengthIsWrong
        : Flaw.None;

    /// <summary>Whether the digits, read from the right, pass the Luhn formula (ISO/IEC 7812-1, annex B).</summary>
    public static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1)
                digit = digit > 4 ? (2 * digit) - 9 : 2 * digit;
            sum += digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>Whether a text has more characters than a limit, counted as Unicode code points, as JSON Schema counts them.</summary>
    public static bool IsLongerThan(ReadOnlySpan<char> text, int limit)
    {
        if (text.Length <= limit)
            return false;
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
            count++;
        return count > limit;
    }
}
