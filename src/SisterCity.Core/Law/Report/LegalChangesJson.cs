using System.Text.Json;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Changes of the law for programs: what was added, changed, renumbered or repealed between two days.</summary>
public static class LegalChangesJson
{
    /// <summary>Writes what changed after one day and until another as a JSON array, the earliest first; empty when nothing did.</summary>
    /// <remarks><c>on</c> is EDTF; <c>kind</c> is added, changed, renumbered, moved, repealed or quashed; <c>before</c> or <c>after</c> is null where there is none.</remarks>
    /// <param name="library">The law.</param>
    /// <param name="jurisdiction">Whose law.</param>
    /// <param name="after">The earlier day; what took effect on it is not a change.</param>
    /// <param name="until">The later day (inclusive).</param>
    /// <param name="article">An article number as people type it; null for all.</param>
    /// <param name="language">The language of titles, summaries and origins; codes and identifiers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>
    /// var (after, until) = (new LocalDate(2016, 12, 31), new LocalDate(2026, 9, 1));
    /// File.WriteAllBytes("changes.json", LegalChangesJson.Write(LegalLibrary.Default, Jurisdiction.Fr, after, until, null, LanguageTag.English));
    /// </code></example>
    public static byte[] Write(LegalLibrary library, Jurisdiction jurisdiction, LocalDate after, LocalDate until, string? article, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(library);
        var words = new VersionWords(library, language);
        return ReportJson.ToUtf8(writer =>
        {
            writer.WriteStartArray();
            foreach (var change in LegalChangesText.Of(library, jurisdiction, after, until, article))
                Write(writer, library.Find(change.Provision)!, change, language, words);
            writer.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter writer, Provision provision, LegalChange change, LanguageTag language, VersionWords words)
    {
        var version = change.After ?? change.Before!;
        writer.WriteStartObject();
        writer.WriteString("on"u8, change.On.Text);
        writer.WriteString("kind"u8, ChangeWords.CodeOf(change));
        writer.WriteString("provision"u8, change.Provision.Text);
        writer.WriteString("jurisdiction"u8, provision.Jurisdiction.Text);
        writer.WriteString("title"u8, provision.Title.In(language));
        Write(writer, "before"u8, change.Before);
        Write(writer, "after"u8, change.After);
        Write(writer, "added"u8, change.Added);
        Write(writer, "removed"u8, change.Removed);
        writer.WriteString("summary"u8, version.Summary.In(language));
        writer.WriteString("origin"u8, change.After is null ? null : words.Origin(version));
        writer.WriteString("end"u8, change.After is null ? words.End(version) : null);
        if (LegalChangesText.OfficialText(version) is { } address)
            writer.WriteString("address"u8, address.Text);
        writer.WriteString("confidence"u8, version.Confidence.Text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ProvisionVersion? version)
    {
        if (version is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("id"u8, version.Id.Text);
        writer.WriteString("article"u8, version.Article);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, ValueList<Requirement> requirements)
    {
        writer.WriteStartArray(name);
        foreach (var requirement in requirements)
            writer.WriteStringValue(requirement.Kind.Text);
        writer.WriteEndArray();
    }
}
