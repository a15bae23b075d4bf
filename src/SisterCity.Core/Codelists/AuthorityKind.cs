using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AuthorityKind
{
    /// <summary>The country that has the kind; null for a generic kind and for an unlisted code.</summary>
    public CountryCode? Country => Entry.Extra(0) is { Length: > 0 } code ? CountryCode.Parse(code) : null;

    /// <summary>The level of the kind; null when it has none, and for an unlisted code.</summary>
    public AuthorityLevel? Level => Entry.Extra(1) is { Length: > 0 } code ? AuthorityLevel.Parse(code) : null;
}
