using System.Text.Json;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>A comparison for programs: one JSON object with counts, the links by what became of them, and the report.</summary>
public static class ComparisonJson
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language of messages and names; identifiers, codes and pointers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>File.WriteAllBytes("comparison.json", ComparisonJson.Write(comparison, LanguageTag.English));</code></example>
    public static byte[] Write(RegisterComparison comparison, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return ReportJson.ToUtf8(writer =>
        {
            writer.WriteStartObject();
            if (comparison.On is { } on)
                writer.WriteString("on"u8, PartialDate.On(on).Text);
            writer.WriteStartObject("counts"u8);
            writer.WriteNumber("inBoth"u8, comparison.InBoth.Count);
            writer.WriteNumber("onlyInMine"u8, comparison.OnlyInMine.Count);
            writer.WriteNumber("onlyInTheirs"u8, comparison.OnlyInTheirs.Count);
            writer.WriteNumber("related"u8, comparison.Related.Count);
            writer.WriteNumber("repeated"u8, comparison.Repeated.Count);
            writer.WriteNumber("notIdentified"u8, comparison.NotIdentified.Count);
            writer.WriteEndObject();
            List("inBoth", comparison.InBoth, match =>
            {
                WriteLink("mine", match.Mine, match.MyStatus);
                WriteLink("theirs", match.Theirs, match.TheirStatus);
                if (match.Dates is { } dates)
                    writer.WriteString("dates"u8, NameOf(dates));
                if (match.MyStatus is not null || match.TheirStatus is not null)
                    writer.WriteString("statuses"u8, NameOf(match.Statuses));
                writer.WriteBoolean("kindsDisagree"u8, match.KindsDisagree);
            });
            List("onlyInMine", comparison.OnlyInMine, WriteMembers);
            List("onlyInTheirs", comparison.OnlyInTheirs, WriteMembers);
            List("related", comparison.Related, pair =>
            {
                writer.WriteString("kind"u8, NameOf(pair.Kind));
                WriteLink("mine", pair.Mine);
                WriteLink("theirs", pair.Theirs);
                Texts("inMine", pair.InMine);
                Texts("inTheirs", pair.InTheirs);
            });
            List("repeated", comparison.Repeated, repeated =>
            {
                List("mine", repeated.InMine, WriteMembers);
                List("theirs", repeated.InTheirs, WriteMembers);
            });
            List("notIdentified", comparison.NotIdentified, link =>
            {
                writer.WriteString("side"u8, link.Link.Side == ListSide.Mine ? "mine"u8 : "theirs"u8);
                WriteMembers(link.Link);
                Texts("withoutCode", link.WithoutCode);
            });
            List("ambiguousCodes", comparison.AmbiguousCodes, code =>
            {
                writer.WriteString("side"u8, code.Side == ListSide.Mine ? "mine"u8 : "theirs"u8);
                writer.WriteString("scheme"u8, code.Key.Scheme);
                writer.WriteString("code"u8, code.Key.Code);
                writer.WriteString("at"u8, code.At.Text);
                writer.WriteNumber("authorities"u8, code.Authorities);
            });
            writer.WritePropertyName("report"u8);
            ReportJson.Write(writer, null, comparison.ToReport(), language);
            writer.WriteEndObject();

            void List<T>(string name, ValueList<T> items, Action<T> write)
            {
                writer.WriteStartArray(name);
                foreach (var item in items)
                {
                    writer.WriteStartObject();
                    write(item);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            }

            void Texts<T>(string name, ValueList<T> items)
                where T : struct, IScalar<T>
            {
                writer.WriteStartArray(name);
                foreach (var item in items)
                    writer.WriteStringValue(item.ToString());
                writer.WriteEndArray();
            }

            void WriteLink(string name, Link link, StatedStatus? status = null)
            {
                writer.WriteStartObject(name);
                WriteMembers(link);
                if (status is not null)
                    writer.WriteString("status"u8, status.State.Text);
                writer.WriteEndObject();
            }

            void WriteMembers(Link link)
            {
                writer.WriteString("id"u8, link.Id);
                writer.WriteString("at"u8, link.At.Text);
                writer.WriteString("name"u8, link.Name.In(language));
                if (link.Since is { } since)
                    writer.WriteString("since"u8, since.Text);
                if (link.SinceClaims is { IsEmpty: false } claims)
                    Texts("sinceClaims", claims);
            }
        });
    }

    private static string NameOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
