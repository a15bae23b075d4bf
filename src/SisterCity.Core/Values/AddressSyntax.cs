using System.Buffers;
using System.Globalization;
using System.Text;

namespace SisterCity.Values;

/// <summary>What RFC 3986 and RFC 3987 allow in a web address, and how the rest is written there: percent-encoded.</summary>
internal static class AddressSyntax
{
    private const int MostNamed = 8;

    // unreserved and sub-delims: what every part may have.
    private const string Common = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=";

    private static readonly SearchValues<char> Nothing = SearchValues.Create(string.Empty);
    private static readonly SearchValues<char> InHost = SearchValues.Create(Common);
    private static readonly SearchValues<char> InUser = SearchValues.Create(Common + ":");
    private static readonly SearchValues<char> InPath = SearchValues.Create(Common + ":@/");
    private static readonly SearchValues<char> InQuery = SearchValues.Create(Common + ":@/?");

    /// <summary>Whether an address has anything that no address may have.</summary>
    public static bool HasFaults(ReadOnlySpan<char> address)
    {
        // Nearly all addresses: nothing but what every part after the host may have.
        var rest = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var end = rest.IndexOfAny('/', '?', '#');
        var host = end < 0 ? rest : rest[..end];
        if (!host.ContainsAnyExcept(InHost) && !rest[host.Length..].ContainsAnyExcept(InQuery))
            return false;
        return Faults(address).Count > 0;
    }

    /// <summary>The characters at fault, as a message names them: by themselves when they can be seen, else by number; at most eight.</summary>
    public static string Named(string address) =>
        string.Join(' ', Faults(address).Select(fault => NameOf(fault.Rune)).Distinct(StringComparer.Ordinal).Take(MostNamed));

    private static string NameOf(Rune rune) => rune.Value is > 0x20 and < 0x7F ? rune.ToString() : $"U+{rune.Value:X4}";

    /// <summary>
    /// The same address with all at fault percent-encoded, and none of it at the end; null when it is the host or
    /// port that is at fault, of which nobody knows what was meant.
    /// </summary>
    public static string? Encoded(string address)
    {
        var text = WithoutTail(address);
        var faults = Faults(text);
        if (faults.Exists(fault => fault.IsInAuthority))
            return null;
        var encoded = new StringBuilder(text);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = faults.Count - 1; i >= 0; i--)
        {
            var (at, rune, _) = faults[i];
            encoded.Remove(at, rune.Utf16SequenceLength);
            encoded.Insert(at, string.Concat(utf8[..rune.EncodeToUtf8(utf8)].ToArray().Select(octet => $"%{octet:X2}")));
        }

        return encoded.ToString();
    }

    // People who copy an address take a blank, a line break or a mark that nobody sees with it.
    private static string WithoutTail(string address)
    {
        var end = address.Length;
        while (end > 0 && (char.IsWhiteSpace(address[end - 1]) || char.IsControl(address[end - 1]) || IsInvisible(address[end - 1])))
            end--;
        return address[..end];
    }

    private static List<(int At, Rune Rune, bool IsInAuthority)> Faults(ReadOnlySpan<char> address)
    {
        var faults = new List<(int, Rune, bool)>();
        var start = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var path = EndOf(address, start, '/', '?', '#');
        var query = EndOf(address, path, '?', '?', '#');
        var fragment = EndOf(address, query, '#', '#', '#');
        AddFaultsOfAuthority(address[start..path], start, faults);
        AddFaults(address, path, query, InPath, false, faults);
        AddFaults(address, query < fragment ? query + 1 : query, fragment, InQuery, false, faults, mayBePrivate: true);
        AddFaults(address, fragment < address.Length ? fragment + 1 : fragment, address.Length, InQuery, false, faults);
        return faults;
    }

    private static int EndOf(ReadOnlySpan<char> address, int from, char one, char two, char three) =>
        address[from..].IndexOfAny(one, two, three) is >= 0 and var length ? from + length : address.Length;

    /// <summary>Someone @ a host, or a number of version 6 in brackets, and a port.</summary>
    private static void AddFaultsOfAuthority(ReadOnlySpan<char> authority, int start, List<(int, Rune, bool)> faults)
    {
        var at = authority.IndexOf('@');
        AddFaults(authority[..Math.Max(at, 0)], 0, Math.Max(at, 0), InUser, true, faults, offset: start);
        var host = authority[(at + 1)..];
        var offset = start + at + 1;
        var literal = host is ['[', ..] && host.IndexOf(']') is > 1 and var bracket && System.Net.IPAddress.TryParse(host[1..bracket], out _) ? bracket + 1 : 0;
        var port = host[literal..].IndexOf(':') is >= 0 and var colon ? literal + colon : host.Length;
        AddFaults(host, literal, port, literal > 0 ? Nothing : InHost, true, faults, offset: offset);
        for (var i = port + 1; i < host.Length; i++)
        {
            if (!char.IsAsciiDigit(host[i]))
                faults.Add((offset + i, Rune.TryGetRuneAt(host.ToString(), i, out var rune) ? rune : Rune.ReplacementChar, true));
        }
    }

    private static void AddFaults(
        ReadOnlySpan<char> text, int from, int to, SearchValues<char> allowed, bool isInAuthority,
        List<(int, Rune, bool)> faults, bool mayBePrivate = false, int offset = 0)
    {
        for (var i = from; i < to;)
        {
            var status = Rune.DecodeFromUtf16(text[i..to], out var rune, out var length);
            var isFine = rune.IsAscii
                ? allowed.Contains(text[i]) || (text[i] == '%' && i + 2 < to && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
                : status == OperationStatus.Done && (IsLetterOfIris(rune.Value) || (mayBePrivate && IsPrivate(rune.Value)));
            if (!isFine)
                faults.Add((offset + i, rune, isInAuthority));
            i += length;
        }
    }

    /// <summary>ucschar of RFC 3987, without blanks and marks that nobody sees (its sections 4.1 and 7.3 warn of them).</summary>
    private static bool IsLetterOfIris(int value) => value switch
    {
        >= 0xA0 and <= 0xD7FF or >= 0xF900 and <= 0xFDCF or >= 0xFDF0 and <= 0xFFEF => !char.IsWhiteSpace((char)value) && !IsInvisible((char)value),
        >= 0x10000 and < 0xE0000 => (value & 0xFFFF) <= 0xFFFD,
        >= 0xE1000 and <= 0xEFFFD => true,
        _ => false,
    };

    private static bool IsPrivate(int value) => value is >= 0xE000 and <= 0xF8FF or >= 0xF0000 and <= 0xFFFFD or >= 0x100000 and <= 0x10FFFD;

    private static bool IsInvisible(char sign) =>
        sign is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
