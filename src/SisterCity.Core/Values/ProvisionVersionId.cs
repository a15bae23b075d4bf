using System.Text.Json.Serialization;

namespace SisterCity.Values;

/// <summary>The identifier of a version of a provision: usually the article and, after an at sign, the day from which it reads so.</summary>
/// <remarks>
/// A token, and often <c>@</c> and a day. A type of its own, so that it cannot be mixed with the others. Equal when the texts are equal. Sorted by
/// the text (ordinal). The default is not a value.
/// </remarks>
/// <example><code>ProvisionVersionId.Parse("cgct-l1115-1@2007-02-06")</code></example>
[JsonConverter(typeof(ScalarConverter<ProvisionVersionId>))]
public readonly partial record struct ProvisionVersionId : IScalar<ProvisionVersionId>
{
    private readonly string? text;

    private ProvisionVersionId(string text) => this.text = text;

    /// <inheritdoc/>
    public static ScalarFormat Format { get; } = new()
    {
        Name = "provision-version-id",
        Pattern = "^[A-Za-z0-9][A-Za-z0-9._~:/-]{0,127}(?:@[0-9]{4}-[0-9]{2}-[0-9]{2})?$",
        Example = "cgct-l1115-1@2007-02-06",
    };

    /// <inheritdoc/>
    public string Text => Scalar.TextOf<ProvisionVersionId>(text);

    /// <inheritdoc/>
    public static bool TryRead(ReadOnlySpan<char> text, out ProvisionVersionId value, out Flaw flaw)
    {
        flaw = FlawOf(text);
        value = flaw == Flaw.None ? new ProvisionVersionId(text.ToString()) : default;
        return flaw == Flaw.None;
    }

    private static Flaw FlawOf(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        if (at < 0)
            return Token.FlawOf(text);
        var day = text[(at + 1)..];
        return Token.FlawOf(text[..at]) is not Flaw.None and var flaw ? flaw
            : !IsDay(day) ? Flaw.CharactersAreWrong
            : Flaw.None;
    }

    private static bool IsDay(ReadOnlySpan<char> text)
    {
        if (text.Length != "0000-00-00".Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>The text; empty for the default.</summary>
    public override string ToString() => text ?? string.Empty;
}
