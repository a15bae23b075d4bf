using System.Globalization;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Totals of projects as a tidy table (CSV): one header row, then one row a group, kind and currency.</summary>
/// <remarks>
/// <para>RFC 4180 with commas and line feeds, UTF-8 without a byte order mark. The columns are <c>group</c>, <c>title</c>, <c>kind</c>, <c>currency</c>,
/// <c>amount</c>,
/// <c>own</c>, <c>foreign</c>, <c>undivided</c>, <c>qualifier</c> and <c>count</c>, in every language; numbers have a point.</para>
/// <para>The group is empty for what cannot be placed. The table holds no amounts that are in no total: <see cref="ProjectTotalsJson"/> does.
/// The command <c>sistercity projects --format csv</c> writes the same bytes.</para>
/// </remarks>
/// <example><code>byte[] table = ProjectTotalsCsv.Write(totals, LanguageTag.French);</code></example>
public static class ProjectTotalsCsv
{
    /// <summary>Writes totals as a table.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="language">The language of the titles.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("projects.csv", ProjectTotalsCsv.Write(totals, LanguageTag.French));</code></example>
    public static byte[] Write(ProjectTotals totals, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return CsvText.ToUtf8("group,title,kind,currency,amount,own,foreign,undivided,qualifier,count", totals.Totals.Select(total => new[]
        {
            total.Group ?? string.Empty, total.Title?.In(language) ?? string.Empty, total.Kind.Text, total.Amount.Currency.Text,
            Number(total.Amount.Amount), Number(total.Own), Number(total.Foreign), Number(total.Undivided),
            total.Qualifier?.Text ?? string.Empty, total.Count.ToString(CultureInfo.InvariantCulture),
        }));
    }

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="totals">The totals.</param>
    /// <param name="language">The language of the titles.</param>
    /// <example><code>ProjectTotalsCsv.WriteTo(response, totals, LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, ProjectTotals totals, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(totals, language));
    }

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
