using SisterCity.Values;

namespace SisterCity.Codelists;

/// <summary>A code and what is known of it: its titles, definition and source, or nothing when no list has it.</summary>
/// <remarks>Equal when the codes are equal. No order.</remarks>
/// <example><code>AgreementKind.LetterOfIntent.Entry.Title!.In(LanguageTag.French) // lettre d'intention</code></example>
public sealed class CodelistEntry : IEquatable<CodelistEntry>
{
    // The columns of data/codelists/*.csv, in their order; a list may have more.
    private const int Titles = 1;
    private const int DefinitionColumn = 4;
    private const int SourceColumn = 5;
    private const int SinceColumn = 6;
    private const int DeprecatedColumn = 7;
    private const int FirstExtra = 8;

    private readonly string? row;
    private string[]? cells;
    private LocalizedText? title;

    private CodelistEntry(string code, string? row)
    {
        Code = code;
        this.row = row;
    }

    /// <summary>The code, as written.</summary>
    public string Code { get; }

    /// <summary>Whether the list has the code.</summary>
    public bool IsListed => row is not null;

    /// <summary>The titles in English, French and Chinese; null when the code is not listed.</summary>
    public LocalizedText? Title => !IsListed ? null : title ??= LocalizedText.Of("en", Cell(Titles)).And("fr", Cell(Titles + 1)).And("zh", Cell(Titles + 2));

    /// <summary>What tells the code from its neighbours, in English; empty when the title says it all.</summary>
    public string Definition => Cell(DefinitionColumn);

    /// <summary>Where the code comes from; it says so when the code is provisional.</summary>
    public string Source => Cell(SourceColumn);

    /// <summary>The version of the library that brought it.</summary>
    public string Since => Cell(SinceColumn);

    /// <summary>
    /// Since when the code should not be used any more, as an EDTF date: <c>../2026-11-23</c> when all that
    /// is known is that it was before that day; null while it may be.
    /// </summary>
    public string? Deprecated => Cell(DeprecatedColumn) is { Length: > 0 } since ? since : null;

    /// <summary><see cref="Deprecated"/> as a date; null while the code may be used.</summary>
    internal PartialDate? DeprecatedOn => Deprecated is { } since ? PartialDate.Parse(since) : null;

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
    internal static CodelistEntry Unlisted(string code) => new(code, row: null);

    /// <summary>
    /// An entry of a list: its code and its other cells, between tabs. Few are ever asked for
    /// more than their code, so the rest is taken apart when it is.
    /// </summary>
    internal static CodelistEntry Listed(string row) => new(row[..row.IndexOf('\t', StringComparison.Ordinal)], row);

    /// <summary>The value of a column of its own that a list has; empty when there is none.</summary>
    internal string Extra(int column) => Cell(FirstExtra + column);

    /// <summary>The date in a column of its own that a list has; null when there is none.</summary>
    internal PartialDate? ExtraDate(int column) => Extra(column) is { Length: > 0 } date ? PartialDate.Parse(date) : null;

    private string Cell(int column)
    {
        cells ??= row?.Split('\t') ?? [];
        return column < cells.Length ? cells[column] : string.Empty;
    }
}
