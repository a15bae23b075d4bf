using System.Buffers;

namespace SisterCity.Values;

/// <summary>The shape that local identifiers and codes of open lists share: safe in an address, in a JSON Pointer and in a file name.</summary>
internal static class Token
{
    /// <summary>The shape as a regular expression.</summary>
    public const string Pattern = "^[A-Za-z0-9][A-Za-z0-9._~:/-]{0,127}$";

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~:/-");

    /// <summary>What is wrong with a text that should be a token.</summary>
    public static Flaw FlawOf(ReadOnlySpan<char> text) =>
        text.IsWhiteSpace() ? Flaw.TextIsEmpty
        : text.Length > 128 ? Flaw.LengthIsWrong
        : !char.IsAsciiLetterOrDigit(text[0]) || text.ContainsAnyExcept(Allowed) ? Flaw.CharactersAreWrong
        : Flaw.None;
}
