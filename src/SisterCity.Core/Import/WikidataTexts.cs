using System.Text;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Import;

/// <summary>Looks at the cells of a result as every other reader looks at texts.</summary>
/// <param name="columns">The columns of the result.</param>
/// <param name="findings">Where it says what it finds.</param>
/// <param name="setAside">Where it puts what is no text.</param>
internal sealed class WikidataTexts(WikidataColumns columns, List<(WikidataRow Row, Finding Finding)> findings, List<SetAside> setAside)
{
    private readonly (string Role, string Name)[] read =
        [.. WikidataColumns.All.Where(columns.Has).Select(role => (role, columns.NameOf(role)!))];

    private readonly HashSet<string> looked = new(StringComparer.Ordinal);

    /// <summary>
    /// The cells of a row that are texts. One that is none is set aside alone, and a text
    /// is judged where it stands first: a query repeats its labels.
    /// </summary>
    /// <param name="cellOf">The cell of a column, by its name in the result.</param>
    /// <param name="row">Where the row stands.</param>
    /// <returns>The cells by role.</returns>
    public Dictionary<string, WikidataCell> LookAt(Func<string, WikidataCell?> cellOf, WikidataRow row)
    {
        var cells = new Dictionary<string, WikidataCell>(read.Length, StringComparer.Ordinal);
        foreach (var (role, name) in read)
        {
            if (cellOf(name) is not { } cell)
                continue;
            var at = row.At.Append(name);
            if (FlawOf(cell) is not Flaw.None and var flaw)
            {
                findings.Add((row, FlawFindings.Of(new FoundFlaw(string.Empty, flaw, JsonText.Shorten(cell.Text), "text"), at, row.Line)));
                setAside.Add(new SetAside(at, row.Line, Encoding.UTF8.GetBytes(cell.Text)));
                continue;
            }

            cells.Add(role, cell);
            if (looked.Add(cell.Text))
                findings.AddRange(TextFindings.Of(cell.Text, at, row.Line).Select(finding => (row, finding)));
        }

        return cells;

        static Flaw FlawOf(WikidataCell cell) =>
            cell.IsHalf ? Flaw.SurrogateIsLone : TextConverter.FlawOf(cell.Text) is Flaw.TextIsTooLong ? Flaw.TextIsTooLong : Flaw.None;
    }
}
