using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>What the cells of a column speak of: cells of one subject must not contradict each other, on whatever rows they stand.</summary>
internal enum Subject
{
    /// <summary>The party's part in the agreement: the row alone.</summary>
    Row,

    /// <summary>The agreement.</summary>
    Agreement,

    /// <summary>The partnership under which it was signed.</summary>
    Partnership,

    /// <summary>The project.</summary>
    Project,

    /// <summary>The amount of the project: the row alone.</summary>
    Amount,

    /// <summary>The authority that is the party.</summary>
    Authority,

    /// <summary>The source of the agreement, partnership or project.</summary>
    Source,
}

/// <summary>A column of the flat exchange. Header, reader, writer, Table Schema and the places of findings all come from here.</summary>
/// <param name="name">Its name in the header.</param>
/// <param name="subject">What it speaks of.</param>
/// <param name="path">Where its value stands in the record of the model, as a JSON Pointer without the first slash.</param>
/// <param name="title">What people call it, in three languages.</param>
/// <param name="description">What it says, in three languages.</param>
internal abstract class TableColumn(string name, Subject subject, string path, LocalizedText title, LocalizedText description)
{
    public string Name { get; } = name;

    public Subject Subject { get; } = subject;

    public string Path { get; } = path;

    public LocalizedText Title { get; } = title;

    public LocalizedText Description { get; } = description;

    /// <summary>The tables that have it.</summary>
    public required ValueList<RegisterTable> In { get; init; }

    /// <summary>The tables that must have it, on every row.</summary>
    public ValueList<RegisterTable> RequiredIn { get; init; }

    /// <summary>Whether it speaks of a party, so that it has a number where the parties stand beside each other.</summary>
    public bool IsOfAParty => Subject is Subject.Authority || (Subject is Subject.Row && this != TableColumns.EscapedCells);

    /// <summary>The column that identifies the record of which it speaks, so that all its rows say the same; null when it speaks of its row alone.</summary>
    public TableColumn? Key => Subject switch
    {
        Subject.Agreement => TableColumns.AgreementId,
        Subject.Partnership => TableColumns.PartnershipId,
        Subject.Project => TableColumns.ProjectId,
        Subject.Authority => TableColumns.PartyId,
        Subject.Source => TableColumns.SourceId,
        _ => null,
    };

    /// <summary>Whether it is a name or a title, which people spell in several ways, and which decides no identity.</summary>
    public bool IsLabel { get; init; }

    /// <summary>What sort of value its cells hold.</summary>
    public abstract ColumnContent Content { get; }

    /// <summary>The list of the codes in its cells; null when they are none of a list.</summary>
    public abstract Codelist? Codes { get; }

    /// <summary>Whether a spreadsheet may take a cell for a formula. It reads -12 in a column of numbers as what it is.</summary>
    public abstract bool MayRun { get; }

    /// <summary>What is wrong with a cell that is not empty; null when nothing is.</summary>
    public abstract FoundFlaw? FlawOf(string cell);

    /// <summary>How a cell would be written that says the same; null when there is no telling.</summary>
    public abstract string? MeaningOf(string cell);

    /// <summary>Writes what a Table Schema says of the column: what its cells look like.</summary>
    /// <param name="writer">Inside the object of the field.</param>
    /// <param name="isRequired">Whether every row must have it.</param>
    public abstract void WriteType(Utf8JsonWriter writer, bool isRequired);

    public override string ToString() => Name;
}

/// <summary>A column with cells of one type.</summary>
internal sealed class TableColumn<T>(string name, Subject subject, string path, LocalizedText title, LocalizedText description, CellFormat<T> format)
    : TableColumn(name, subject, path, title, description)
{
    public CellFormat<T> Format { get; } = format;

    public override ColumnContent Content => Format.Content;

    public override Codelist? Codes => Format.Codes;

    public override bool MayRun => !Format.IsNumber;

    public override string? MeaningOf(string cell) => Format.MeaningOf(cell);

    public override FoundFlaw? FlawOf(string cell) => Format.TryRead(cell, out _, out var flaw) ? null : flaw;

    public override void WriteType(Utf8JsonWriter writer, bool isRequired)
    {
        Format.WriteType(writer);
        Format.WriteExample(writer);
        writer.WriteStartObject("constraints"u8);
        writer.WriteBoolean("required"u8, isRequired);
        Format.WriteConstraints(writer);
        writer.WriteEndObject();
    }
}
