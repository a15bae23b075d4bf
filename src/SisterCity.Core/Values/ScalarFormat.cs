namespace SisterCity.Values;

/// <summary>What a scalar looks like as text: the one description that feeds its parser's tests, the schema, the documents and the vectors.</summary>
/// <remarks>Equal when all members are equal. No order.</remarks>
/// <example><code>Siren.Format.Pattern // ^(?!0{9})[0-9]{9}$</code></example>
public sealed record ScalarFormat
{
    /// <summary>The name of the format in kebab-case, as the schema and the vectors call it.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// A regular expression (ECMA-262 and .NET alike) that every accepted text matches. It may accept
    /// more than the parser does: a check digit is not expressible.
    /// </summary>
    public required string Pattern { get; init; }

    /// <summary>The most characters, counted as Unicode code points, that a text has; null when the pattern bounds it.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A text that the parser accepts.</summary>
    public required string Example { get; init; }
}
