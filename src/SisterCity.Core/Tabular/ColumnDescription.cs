using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>A column of the tables, for programs that fill them from other lists.</summary>
/// <remarks>Of what speaks of a party there is one for all parties. Equal when it is the same column.</remarks>
/// <example><code>
/// var signed = TableSchema.Columns.First(column => column.Name == "signed_on");
/// Console.WriteLine(signed.MeaningOf("22 juin 1981")); // 1981-06-22
/// </code></example>
public sealed class ColumnDescription
{
    private readonly TableColumn column;

    internal ColumnDescription(TableColumn column) => this.column = column;

    /// <summary>Its name, without a party's number: <c>party_name</c>, <c>signed_on</c>.</summary>
    public string Name => column.Name;

    /// <summary>What people call it, in three languages.</summary>
    public LocalizedText Title => column.Title;

    /// <summary>What it says, in three languages.</summary>
    public LocalizedText Description => column.Description;

    /// <summary>The tables that have it.</summary>
    public ValueList<RegisterTable> In => column.In;

    /// <summary>The tables that must have it, on every row.</summary>
    public ValueList<RegisterTable> RequiredIn => column.RequiredIn;

    /// <summary>What sort of value its cells hold.</summary>
    public ColumnContent Content => column.Content;

    /// <summary>The list of the codes in its cells; null when they are none of a list.</summary>
    public Codelist? Codes => column.Codes;

    /// <summary>Whether it speaks of a party, so that it has a number where the parties stand beside each other.</summary>
    public bool IsOfAParty => column.IsOfAParty;

    /// <summary>Whether it speaks of the authority that is a party, on whatever row the party stands, rather than of its part in an agreement.</summary>
    public bool IsOfAnAuthority => column.Subject is Subject.Authority;

    /// <summary>Whether it speaks of the partnership rather than of an agreement under it.</summary>
    public bool IsOfAPartnership => column.Subject is Subject.Partnership;

    /// <summary>
    /// The column that identifies the record of which it speaks, so that all rows with the same identifier say the same; null when it speaks of its row alone.
    /// </summary>
    public string? Key => column.Key?.Name;

    /// <summary>The columns that a row must fill when it fills this one.</summary>
    public IEnumerable<string> Needs => TableColumns.Needs.Where(need => need.Says == column).Select(static need => need.Of.Name);

    /// <summary>Its name in a header.</summary>
    /// <param name="party">The party's number, from 1; 0 where each party has a row of its own. It counts for what speaks of a party only.</param>
    public string NameFor(int party) => TableField.NameOf(column, party);

    /// <summary>Its title in a header.</summary>
    /// <param name="party">The party's number, as in <see cref="NameFor"/>.</param>
    public LocalizedText TitleFor(int party) => new TableField(column, column.IsOfAParty ? party : 0).Title;

    /// <summary>Whether a cell, which is not empty, is one that is read.</summary>
    /// <param name="cell">Its text.</param>
    public bool Accepts(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return column.FlawOf(cell) is null;
    }

    /// <summary>What is wrong with a cell, as <see cref="TableReader"/> says it; null for one that is read.</summary>
    /// <param name="cell">Its text, which is not empty.</param>
    /// <returns>The finding, with the column as its place and no line.</returns>
    /// <example><code>TableSchema.Find("signed_on")!.Value.Column.FindingOf("29710") // it is the number by which a spreadsheet keeps a day</code></example>
    public Finding? FindingOf(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return column.FlawOf(cell) is { } flaw ? FlawFindings.Of(flaw, JsonPointer.Root.Append(Name), null) : null;
    }

    /// <summary>How the table would write what a cell says: the cell itself, or what was probably meant by words, as “Allemagne” by DE.</summary>
    /// <param name="cell">Its text. Of several codes in a cell, one.</param>
    /// <returns>Null when there is no telling, or several things may be meant.</returns>
    public string? MeaningOf(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return column.MeaningOf(cell);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
