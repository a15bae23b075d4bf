using System.Runtime.InteropServices;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>What a row says of one party and of all that it belongs to, by column, and whether it can be read.</summary>
/// <remarks>A row with its parties beside each other is one of these for each of them; the first has what is said of all.</remarks>
/// <param name="raw">The row as it was taken apart.</param>
/// <param name="form">The table.</param>
/// <param name="party">The party's number; 0 where a row speaks of one party.</param>
internal sealed class TableRow(CsvRow raw, TableForm form, int party)
{
    private RowAlone? alone;

    public CsvRow Raw { get; } = raw;

    public TableForm Form { get; } = form;

    public RowPlace Place { get; } = new(raw.Line, party);

    public int Line => Raw.Line;

    public TableCells Cells { get; } = new();

    /// <summary>Whether it has what its row says of all parties.</summary>
    public bool IsFirst { get; init; }

    public bool HasFlaw { get; set; }

    /// <summary>The identifier of the agreement, or of the partnership or project in a table of those; null when the row has none.</summary>
    public string? Record => Cells[Form.Key];

    /// <summary>The partnership of its record, as one of the record's rows says it; null when none does.</summary>
    public string? Partnership { get; set; }

    /// <summary>The source of its record, as one of the record's rows says it; null when none does.</summary>
    public string? Source { get; set; }

    /// <summary>Whether it speaks of somebody who neither has an identifier nor takes part: nothing can be made of that.</summary>
    public bool IsNamelessPart => Cells[TableColumns.PartyId] is null && Cells[TableColumns.ProjectRole] is null
        && Cells.Columns.Any(static column => column.IsOfAParty);

    /// <summary>The source that the row itself names; null when it names none.</summary>
    public string? SourceOfRow => Cells[TableColumns.SourceId] ?? Cells[TableColumns.PartnershipSource] ?? Cells[TableColumns.ProjectSource];

    /// <summary>The party of which the row speaks, once it is known to have no flaw.</summary>
    public AuthorityId Authority => AuthorityId.Parse(Cells[TableColumns.PartyId]!);

    /// <summary>What the row says for itself, once it is known to have no flaw.</summary>
    public RowAlone Alone => alone ??= RecordLenses.Row.Read(Cells);

    /// <summary>The name of a column in the header that the row stands under.</summary>
    public string NameOf(TableColumn column) => TableField.NameOf(column, Place.Party);

    /// <summary>Of which agreement, partnership, project, authority or source the row speaks; null for what it says for itself alone.</summary>
    public string? IdOf(Subject subject) => subject switch
    {
        Subject.Agreement => Cells[TableColumns.AgreementId],
        Subject.Partnership => Cells[TableColumns.PartnershipId] ?? Partnership,
        Subject.Project => Cells[TableColumns.ProjectId],
        Subject.Authority => Cells[TableColumns.PartyId],
        Subject.Source => SourceOfRow ?? Source,
        _ => null,
    };
}

/// <summary>A place in a table: the line, and the party of it.</summary>
/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Party">The party's number; 0 where a row speaks of one party.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowPlace(int Line, int Party);
