using System.ComponentModel;
using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Exchange.Mappings;

/// <summary>What the columns of somebody's own list mean: proposed by <see cref="MappingProposal"/>, owned by who confirms it, and applied as it is.</summary>
/// <remarks>Read and written by <see cref="MappingFile"/>. The same file, mapping and version give the same register.</remarks>
/// <example><code>var mapping = MappingFile.Read(File.ReadAllBytes("map.json")).Mapping;</code></example>
[Description("What the columns of a list mean. Nothing is read that it does not say.")]
public sealed record Mapping
{
    /// <summary>The address of the schema of mappings; written first, for editors.</summary>
    [JsonPropertyName("$schema")]
    [Description("The address of this schema, for editors.")]
    public string? Schema { get; init; }

    /// <summary>The encoding of a table in a text, as IANA calls it; null for UTF-8.</summary>
    [Description("The encoding of a table in a text, as IANA calls it: windows-1252. UTF-8 when absent.")]
    public string? Encoding { get; init; }

    /// <summary>The sign between the cells of a table in a text; null for a workbook.</summary>
    [Description("The sign between the cells of a table in a text.")]
    public string? Separator { get; init; }

    /// <summary>The sheets that are read, in the order in which they are.</summary>
    [Description("The sheets that are read, in their order. A sheet that is not here is not read.")]
    public required IReadOnlyList<SheetMapping> Sheets { get; init; }
}

/// <summary>What the rows and columns of a sheet mean.</summary>
/// <example><code>mapping.Sheets[0].Columns.Where(column => column.Target is null)</code></example>
[Description("What the rows and columns of a sheet mean.")]
public sealed record SheetMapping
{
    /// <summary>The name of the sheet; null for the only one of a table in a text.</summary>
    [Description("The name of the sheet; absent for a table in a text.")]
    public string? Sheet { get; init; }

    /// <summary>The number of the row of headings, from 1.</summary>
    [Description("The number of the row of headings, from 1. Where it has moved, the row with these headings is taken.")]
    public required int Headings { get; init; }

    /// <summary>What a row is.</summary>
    [Description("What a row is: an agreement, a partnership, one party of an agreement, or a project with one of its amounts.")]
    public required RowKind Rows { get; init; }

    /// <summary>The language of the sheet's names, titles and notes (BCP 47); null when it is not known.</summary>
    [Description("The language of names, titles and notes (BCP 47).")]
    public string? Language { get; init; }

    /// <summary>What every row says, by target: our own authority, given once. A cell says otherwise.</summary>
    [Description("What every row says, by target: our own authority, given once. A cell that is not empty says otherwise.")]
    public IReadOnlyDictionary<string, string>? Constants { get; init; }

    /// <summary>What a row says that must say something there and does not: the currency of its amount.</summary>
    [Description("What a row says where it must say something and does not: the currency of an amount, the kind of an act.")]
    public IReadOnlyDictionary<string, string>? Defaults { get; init; }

    /// <summary>The texts of a first cell that make a row none: "Total".</summary>
    [Description("The texts of the first cell that is not empty by which a row is none: Total.")]
    public IReadOnlyList<string>? NotRows { get; init; }

    /// <summary>The columns.</summary>
    [Description("The columns, by their heading. A heading may have several entries, for several targets.")]
    public required IReadOnlyList<ColumnMapping> Columns { get; init; }
}

/// <summary>What a row of a sheet is.</summary>
/// <example><code>sheet with { Rows = RowKind.Partnership }</code></example>
public enum RowKind
{
    /// <summary>An agreement, its parties beside each other.</summary>
    Agreement,

    /// <summary>A partnership, its members beside each other; no agreement is made of it.</summary>
    Partnership,

    /// <summary>A party of an agreement: the agreement has a row for each.</summary>
    Party,

    /// <summary>A project and one of its amounts, those who take part beside each other.</summary>
    Project,
}

/// <summary>What a column means.</summary>
/// <example><code>new ColumnMapping { Heading = "Pays", Target = "party_2_country", Values = new Dictionary&lt;string, string&gt; { ["Allemagne"] = "DE" }
/// }</code></example>
[Description("What a column means.")]
public sealed record ColumnMapping
{
    /// <summary>The heading, as it is written.</summary>
    [Description("The heading, as it is written.")]
    public required string Heading { get; init; }

    /// <summary>Which of several columns with the heading, from 1; null for the first.</summary>
    [Description("Which of several columns with this heading, from 1; the first when absent.")]
    public int? Occurrence { get; init; }

    /// <summary>
    /// The column of our tables that it fills, as docs/columns.md names them: <c>signed_on</c>, <c>party_2_name</c>; <c>notes</c> keeps the text with the
    /// record. Null for a column that is not read.
    /// </summary>
    [Description("The column of our tables that it fills: signed_on, party_2_name; notes keeps the text with the record. Absent: the column is not read.")]
    public string? Target { get; init; }

    /// <summary>Whether it holds what tells a person: a name, an address, a telephone number. It is not read.</summary>
    [Description("Whether it holds what tells a person. It is not read.")]
    public bool? IsAboutPeople { get; init; }

    /// <summary>Which part of a cell is taken; null for all of it.</summary>
    [Description("Which part of a cell is taken: its date, or what is left without it.")]
    public CellPart? Take { get; init; }

    /// <summary>In which order day, month and year stand in a date of digits; null when nobody knows, so that a date with two readings is not read.</summary>
    [Description("In which order day, month and year stand in a date of digits. Absent: a date with two readings is not read.")]
    public DateOrder? Order { get; init; }

    /// <summary>
    /// The last year that a year of two digits may mean, from 99 to 9999: with 2030, 81 is 1981 and 30 is 2030. Null when nobody knows, so that such a
    /// date is not read. It needs <see cref="Order"/>.
    /// </summary>
    [Description("The last year that a year of two digits may mean: with 2030, 81 is 1981. Absent: a date with such a year is not read. It needs order.")]
    public int? LatestYear { get; init; }

    /// <summary>
    /// The signs between several parties in one cell: each part makes a row of its own. A cell of another column with as many parts is shared out among
    /// the rows, one with a single part is that of each. Null when a cell is one thing.
    /// </summary>
    [Description("The signs between several parties in one cell, each of which makes a row of its own: ;. Absent: a cell is one thing.")]
    public IReadOnlyList<string>? Split { get; init; }

    /// <summary>The rows to which the entry applies; null for all.</summary>
    [Description("The rows to which the entry applies.")]
    public RowCondition? When { get; init; }

    /// <summary>What values mean, by the text of the cell; the empty text for "nothing".</summary>
    [Description("What the values mean: the text of the cell, or of one item of a list, to what our table writes. Empty: it says nothing.")]
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>The texts that are kept with the record too, since their meaning is more than the value.</summary>
    [Description("Texts that are kept in the note too, since they say more than the value.")]
    public IReadOnlyList<string>? Keep { get; init; }

    /// <summary>How sure the proposal is; null for what a person wrote.</summary>
    [Description("How sure the proposal is.")]
    public Confidence? Confidence { get; init; }

    /// <summary>Why it is proposed, in the language that was asked for.</summary>
    [Description("Why it is proposed.")]
    public string? Reason { get; init; }
}

/// <summary>A part of a cell.</summary>
/// <example><code>column with { Take = CellPart.Date }</code></example>
public enum CellPart
{
    /// <summary>The date in it: of "DEL-2024-017 du 12/02/2024" the twelfth of February.</summary>
    Date,

    /// <summary>What is left without the date: "DEL-2024-017".</summary>
    Rest,
}

/// <summary>A condition on what a row says.</summary>
/// <example><code>new RowCondition { Target = "partnership_status", Is = ["suspended"] }</code></example>
[Description("A condition on what a row says.")]
public sealed record RowCondition
{
    /// <summary>The target that is looked at.</summary>
    [Description("The target that is looked at. Its column stands before this one.")]
    public required string Target { get; init; }

    /// <summary>What it must be; null when <see cref="IsNot"/> says.</summary>
    [Description("One of these.")]
    public IReadOnlyList<string>? Is { get; init; }

    /// <summary>What it must not be; null when <see cref="Is"/> says.</summary>
    [Description("None of these.")]
    public IReadOnlyList<string>? IsNot { get; init; }
}

/// <summary>How sure a proposal is.</summary>
/// <example><code>mapping.Sheets[0].Columns.Where(column => column.Confidence is Confidence.Low or Confidence.None)</code></example>
public enum Confidence
{
    /// <summary>It is one of our own names or titles.</summary>
    Certain,

    /// <summary>The heading is known, and the values agree.</summary>
    High,

    /// <summary>The heading is known; or it is not, and the values tell.</summary>
    Medium,

    /// <summary>Somebody should look.</summary>
    Low,

    /// <summary>There is no telling: the column is kept as a note.</summary>
    None,
}
