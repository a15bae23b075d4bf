using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SisterCity.Findings;

namespace SisterCity.Tabular;

/// <summary>The row of column names, and which column each cell of the rows below belongs to.</summary>
internal static partial class TableHeader
{
    private const int MostRowsLookedAt = 10;

    private static readonly Dictionary<string, TableColumn> ByName = TableColumns.All.ToDictionary(column => column.Name, StringComparer.Ordinal);

    // What people write for a name: the name with capitals, spaces or hyphens, and its title in each language.
    private static readonly Dictionary<string, TableColumn> ByLikeness = Likenesses();

    /// <summary>The column of exactly this name, and the number of the party that it has.</summary>
    public static TableField? Find(string name)
    {
        if (ByName.TryGetValue(name, out var column))
            return new TableField(column, 0);
        if (TableField.Split(name) is not (var party, var rest))
            return null;
        var its = ByName.GetValueOrDefault("party_" + rest) ?? ByName.GetValueOrDefault(rest);
        return its is { IsOfAParty: true } && new TableField(its, party) is var field && string.Equals(field.Name, name, StringComparison.Ordinal) ? field
            : null;
    }

    /// <summary>Whether a text is the name of a column, or was probably meant to be.</summary>
    public static bool IsLikely(string name) => Find(name) is not null || Guess(name) is not null;

    /// <summary>The column that was probably meant by a name that is none; null when there is no telling.</summary>
    public static TableField? Guess(string name)
    {
        var text = TwiceDecodedText.MeantBy(name) ?? name;
        if (ByLikeness.GetValueOrDefault(Likeness(text)) is { } column)
            return new TableField(column, 0);
        return PartyPrefix().Match(text) is { Success: true } prefix
            && int.TryParse(prefix.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var party)
            && text[prefix.Length..] is var rest
            && (ByLikeness.GetValueOrDefault(Likeness("party_" + rest)) ?? ByLikeness.GetValueOrDefault(Likeness(rest))) is { IsOfAParty: true } its
                ? new TableField(its, party)
                : null;
    }

    /// <summary>Which of the first rows has the names: the one with the most known or likely ones, else the first.</summary>
    public static int FindIn(IReadOnlyList<CsvRow> rows)
    {
        var (best, most) = (0, 0);
        for (var i = 0; i < Math.Min(rows.Count, MostRowsLookedAt); i++)
        {
            var known = rows[i].Cells.Count(IsLikely);
            if (known > most)
                (best, most) = (i, known);
        }

        return best;
    }

    [GeneratedRegex(@"^\s*(?:part(?:y|ie)[\s_-]*(?<number>[1-9][0-9]{0,2})|第\s*(?<number>[1-9][0-9]{0,2})\s*方)[\s_:：-]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PartyPrefix();

    private static Dictionary<string, TableColumn> Likenesses()
    {
        var likenesses = new Dictionary<string, TableColumn>(StringComparer.Ordinal);
        foreach (var column in TableColumns.All)
        {
            likenesses.TryAdd(Likeness(column.Name), column);
            foreach (var title in column.Title)
                likenesses.TryAdd(Likeness(title.Value), column);
        }

        return likenesses;
    }

    /// <summary>Letters and digits alone, small and without accents.</summary>
    private static string Likeness(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD)
            .Where(character => char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            .Select(char.ToLowerInvariant);
        return string.Concat(letters);
    }
}
