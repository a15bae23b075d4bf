using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Names of columns, with a bar between them.</summary>
internal sealed class ColumnNamesCell : CellFormat<IReadOnlyList<TableField>>
{
    /// <summary>The sign between two names.</summary>
    public const char Bar = '|';

    private const string Example = "party_name";

    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Codes;

    /// <inheritdoc/>
    public override bool TryRead(string cell, [MaybeNullWhen(false)] out IReadOnlyList<TableField> value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        var fields = new List<TableField>();
        flaw = null;
        foreach (var name in cell.Split(Bar))
        {
            if (TableHeader.Find(name) is { Column.MayRun: true } field)
                fields.Add(field);
            else
                flaw ??= new FoundFlaw(string.Empty, Flaw.CharactersAreWrong, JsonText.Shorten(name), "column", Example);
        }

        value = flaw is null ? fields : null;
        return flaw is null;
    }

    /// <inheritdoc/>
    public override string Write(IReadOnlyList<TableField> value) => string.Join(Bar, value.Select(field => field.Name));

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "string"u8);

    /// <inheritdoc/>
    public override void WriteConstraints(Utf8JsonWriter writer) => writer.WriteString("pattern"u8, $"^[a-z0-9_]+(?:\\{Bar}[a-z0-9_]+)*$");

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteString("example"u8, Example);
}
