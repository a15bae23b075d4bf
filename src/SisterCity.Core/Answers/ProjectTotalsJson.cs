using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Totals of projects for programs: one JSON object, described by the schema <c>projects</c>.</summary>
/// <remarks>The command <c>sistercity projects --format json</c> writes the same bytes. For a spreadsheet, see <see cref="ProjectTotalsCsv"/>.</remarks>
/// <example><code>byte[] json = ProjectTotalsJson.Write(ProjectTotals.Of(register), LanguageTag.English);</code></example>
public static class ProjectTotalsJson
{
    /// <summary>Writes totals as one JSON object: the totals, what is in none and why, and the rates that were used.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="language">The language of the titles; codes and sums are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("projects.json", ProjectTotalsJson.Write(totals, LanguageTag.French));</code></example>
    public static byte[] Write(ProjectTotals totals, LanguageTag language) => AnswerJson.ToBytes(stream => WriteTo(stream, totals, language));

    /// <summary>Writes to a stream what <see cref="Write"/> returns.</summary>
    /// <param name="stream">Where to write UTF-8; not closed.</param>
    /// <param name="totals">The totals.</param>
    /// <param name="language">The language of the titles; codes and sums are the same in all.</param>
    /// <example><code>ProjectTotalsJson.WriteTo(response, totals, LanguageTag.French);</code></example>
    public static void WriteTo(Stream stream, ProjectTotals totals, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(totals);
        using (var writer = new Utf8JsonWriter(stream, ReportJson.WriterOptions))
        {
            writer.WriteStartObject();
            writer.WriteArray("totals", totals.Totals, (_, total) => WriteTotal(writer, total, language));
            writer.WriteArray("uncounted", totals.Uncounted, (_, amount) => WriteUncounted(writer, amount, language));
            writer.WriteArray("rates", totals.RatesUsed, static (writer, rate) =>
            {
                writer.WriteString("from"u8, rate.From.Text);
                writer.WriteString("to"u8, rate.To.Text);
                writer.WriteString("period"u8, rate.Period.Text);
                writer.WriteNumber("rate"u8, rate.Rate);
                writer.WriteString("source"u8, rate.Source);
            });
            writer.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void WriteTotal(Utf8JsonWriter writer, ProjectTotal total, LanguageTag language)
    {
        if (total.Group is { } group)
            writer.WriteString("group"u8, group);
        writer.WriteKnown("title", total.Title, language);
        writer.WriteString("kind"u8, total.Kind.Text);
        writer.WriteString("currency"u8, total.Amount.Currency.Text);
        writer.WriteNumber("amount"u8, total.Amount.Amount);
        writer.WriteNumber("own"u8, total.Own);
        writer.WriteNumber("foreign"u8, total.Foreign);
        writer.WriteNumber("undivided"u8, total.Undivided);
        writer.WriteKnown("qualifier", total.Qualifier);
        writer.WriteNumber("count"u8, total.Count);
        writer.WriteArray("byReporter", total.ByReporter, static (writer, part) =>
        {
            writer.WriteKnown("reporter", part.Reporter);
            writer.WriteNumber("amount"u8, part.Amount);
        });
    }

    private static void WriteUncounted(Utf8JsonWriter writer, UncountedAmount amount, LanguageTag language)
    {
        writer.WriteString("project"u8, amount.Project.Text);
        writer.WriteNumber("index"u8, amount.Index);
        writer.WriteString("reason"u8, amount.Reason.Text);
        writer.WriteString("text"u8, amount.Reason.Entry.Title!.In(language));
        if (amount.Amount is not { } sum)
            return;
        writer.WriteNumber("amount"u8, sum.Amount);
        writer.WriteString("currency"u8, sum.Currency.Text);
    }
}
