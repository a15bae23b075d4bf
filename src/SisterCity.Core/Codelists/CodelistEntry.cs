using SisterCity.Values;

namespace SisterCity.Codelists;

/// <summary>A code and what is known of it: its titles, definition and source, or nothing when no list has it.</summary>
/// <remarks>Equal when the codes are equal. No order.</remarks>
/// <example><code>AgreementKind.LetterOfIntent.Entry.Title!.In(LanguageTag.French) // lettre d'intention</code></example>
public sealed class CodelistEntry : IEquatable<CodelistEntry>
{
    private readonly string[] titles;
    private readonly string[] extras;
    private LocalizedText? title;

    internal CodelistEntry(string code, string[] titles, string definition, string source, string since, string? deprecated, params string[] extras)
    {
        Code = code;
        this.titles = titles;
        Definition = definition;
        Source = source;
        Since = since;
        Deprecated = deprecated;
        this.extras = extras;
    }

    private CodelistEntry(string code)
        : this(code, [], string.Empty, string.Empty, string.Empty, null)
    {
    }

    /// <summary>The code, as written.</summary>
    public string Code { get; }

    /// <summary>Whether the list has the code.</summary>
    public bool IsListed => titles.Length > 0;

    /// <summary>The titles in English, French and Chinese; null when the code is not listed.</summary>
    public LocalizedText? Title => !IsListed ? null : title ??= LocalizedText.Of("en", titles[0]).And("fr", titles[1]).And("zh", titles[2]);

    /// <summary>What tells the code from its neighbours, in English; empty when the title says it all.</summary>
    public string Definition { get; }

    /// <summary>Where the code comes from; it says so when the code is provisional.</summary>
    public string Source { get; }

    /// <summary>The version of the library that brought it.</summary>
    public string Since { get; }

    /// <summary>Since when the code should not be used any more, as an EDTF date: <c>../2026-11-23</c> when all that is known is that it was before that day; null while it may be.</summary>
    public string? Deprecated { get; }

    /// <summary>Whether the source is not confirmed.</summary>
    public bool IsProvisional => Source.StartsWith("provisional", StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(CodelistEntry? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CodelistEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Code, StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>An entry for a code that no list has.</summary>
    internal static CodelistEntry Unlisted(string code) => new(code);

    /// <summary>The value of a column of its own that a list has; empty when there is none.</summary>
    internal string Extra(int column) => column < extras.Length ? extras[column] : string.Empty;
}
