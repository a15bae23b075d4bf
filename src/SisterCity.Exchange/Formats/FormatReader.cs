using SisterCity.Directories;
using SisterCity.Exchange.Sheets;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Exchange.Formats;

/// <summary>One format: how it is known, and how it is read.</summary>
/// <param name="id">Its name in programs.</param>
/// <param name="english">What people call it.</param>
/// <param name="french">The same in French.</param>
/// <param name="chinese">The same in Chinese.</param>
internal abstract class FormatReader(string id, string english, string french, string chinese)
{
    public PublicFormat Format { get; } = new(id, LocalizedText.Of("en", english).And("fr", french).And("zh", chinese));

    /// <summary>Whether a document is of the format, by its form alone.</summary>
    public abstract bool Recognises(FormatFile file);

    /// <summary>Reads a document that is of the format.</summary>
    public abstract Reading<Register> Read(FormatFile file, IAuthorityDirectory? directory);
}

/// <summary>The headings of a format in a sheet.</summary>
internal static class FormatHeadings
{
    private const int MostRowsLookedAt = 50;

    /// <summary>The first row that has each of some headings, of which each may have several spellings; null when none has.</summary>
    public static SheetRow? Find(Spreadsheet file, IReadOnlyList<string[]> required)
    {
        foreach (var row in file.Sheets.SelectMany(static sheet => sheet.Rows.Take(MostRowsLookedAt)))
        {
            var here = row.Cells.Select(static cell => Squash(cell.Text)).ToHashSet(StringComparer.Ordinal);
            if (required.All(spellings => Array.Exists(spellings, one => here.Contains(Squash(one)))))
                return row;
        }

        return null;
    }

    /// <summary>Letters and digits without case and accents: "Nom attribuant", "nom_attribuant" and "nomAttribuant" are one heading.</summary>
    public static string Squash(string heading) => NameFolding.Fold(heading).Replace(" ", string.Empty, StringComparison.Ordinal);
}

/// <summary>Where each heading of a list stands.</summary>
internal sealed class FormatColumns
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> asked = new(StringComparer.Ordinal);

    public FormatColumns(SheetRow headings)
    {
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            if (FormatHeadings.Squash(headings[i].Text) is { Length: > 0 } squashed)
                indexes.TryAdd(squashed, i);
        }
    }

    /// <summary>The column of a heading, from 0; null when there is none.</summary>
    public int? IndexOf(string heading)
    {
        if (!asked.TryGetValue(heading, out var index))
            asked.Add(heading, index = indexes.TryGetValue(FormatHeadings.Squash(heading), out var known) ? known : null);
        return index;
    }

    /// <summary>The text of a row under a heading; empty where there is none.</summary>
    public string TextOf(SheetRow row, string heading) => IndexOf(heading) is { } index ? row[index].Text : string.Empty;
}
