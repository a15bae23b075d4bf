using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tabular;

/// <summary>Amounts of projects with a bar between them: the project, a slash and the amount, either of which may be left out.</summary>
internal sealed class AmountReferencesCell(string example) : CellFormat<ValueList<AmountReference>>
{
    private const char Bar = '|';
    private const char Slash = '/';

    /// <inheritdoc/>
    public override ColumnContent Content => ColumnContent.Identifier;

    /// <inheritdoc/>
    public override bool TryRead(string cell, out ValueList<AmountReference> value, [NotNullWhen(false)] out FoundFlaw? flaw)
    {
        var references = new List<AmountReference>();
        value = default;
        flaw = null;
        foreach (var text in cell.Split(Bar))
        {
            var slash = text.IndexOf(Slash, StringComparison.Ordinal);
            if (slash < 0)
            {
                flaw = new FoundFlaw(string.Empty, Flaw.CharactersAreWrong, JsonText.Shorten(text), "amount", example);
                return false;
            }

            if (!TryRead<ProjectId>(text[..slash], out var project, out flaw) || !TryRead<AmountId>(text[(slash + 1)..], out var amount, out flaw))
                return false;
            references.Add(new AmountReference { Project = project, Amount = amount });
        }

        value = references.ToValueList();
        return true;
    }

    /// <inheritdoc/>
    public override string Write(ValueList<AmountReference> value) =>
        string.Join(Bar, value.Select(static its => $"{its.Project?.Text}{Slash}{its.Amount?.Text}"));

    /// <inheritdoc/>
    public override void WriteType(Utf8JsonWriter writer) => writer.WriteString("type"u8, "string"u8);

    /// <inheritdoc/>
    public override void WriteConstraints(Utf8JsonWriter writer)
    {
        var one = $"(?:{ProjectId.Format.Pattern[1..^1]})?/(?:{AmountId.Format.Pattern[1..^1]})?";
        writer.WriteString("pattern"u8, $"^{one}(?:\\{Bar}{one})*$");
    }

    /// <inheritdoc/>
    public override void WriteExample(Utf8JsonWriter writer) => writer.WriteString("example"u8, example);

    private static bool TryRead<T>(string text, out T? value, [NotNullWhen(false)] out FoundFlaw? flaw)
        where T : struct, IScalar<T>
    {
        (value, flaw) = (null, null);
        if (text.Length == 0)
            return true;
        var isRead = new ScalarCell<T>().TryRead(text, out var its, out flaw);
        value = isRead ? its : null;
        flaw = flaw is null ? null : flaw with { Repaired = null };
        return isRead;
    }
}
