using System.Text.Json;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Versions of the law for programs: what was in force on a day.</summary>
public static class LegalJson
{
    /// <summary>Writes what was in force on a day as a JSON array, one object a version, by what provisions are for; empty when nothing was.</summary>
    /// <remarks>
    /// <c>until</c> is exclusive, and null while the version is open; <c>from</c> is null when no source gives the first day; dates are EDTF;
    /// <c>certainty</c> is surely or maybe.
    /// </remarks>
    /// <param name="library">The law.</param>
    /// <param name="jurisdiction">Whose law.</param>
    /// <param name="day">The day.</param>
    /// <param name="article">An article number as people type it; null for all.</param>
    /// <param name="language">The language of titles, summaries and origins; codes and identifiers are the same in all.</param>
    /// <returns>UTF-8, ending in a line feed.</returns>
    /// <example><code>
    /// var day = new LocalDate(2010, 5, 1);
    /// File.WriteAllBytes("law.json", LegalJson.Write(LegalLibrary.Default, Jurisdiction.Fr, day, null, LanguageTag.English));
    /// </code></example>
    public static byte[] Write(LegalLibrary library, Jurisdiction jurisdiction, LocalDate day, string? article, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(library);
        var words = new VersionWords(library, language);
        return ReportJson.ToUtf8(writer =>
        {
            writer.WriteStartArray();
            foreach (var (provision, version) in LegalText.InOrder(library, jurisdiction, day, article))
                Write(writer, library, provision, version, day, language, words);
            writer.WriteEndArray();
        });
    }

    private static void Write(
        Utf8JsonWriter writer, LegalLibrary library, Provision provision, ProvisionVersion version, LocalDate day, LanguageTag language,
        VersionWords words)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, version.Id.Text);
        writer.WriteString("provision"u8, provision.Id.Text);
        writer.WriteString("jurisdiction"u8, provision.Jurisdiction.Text);
        WriteTexts(writer, "functions"u8, provision.Functions.Select(function => function.Text));
        writer.WriteString("article"u8, version.Article);
        writer.WriteString("title"u8, provision.Title.In(language));
        writer.WriteString("from"u8, version.From?.Text);
        writer.WriteString("until"u8, version.Until?.Text);
        writer.WriteString("certainty"u8, version.IsInForceOn(day) == Certainty.Surely ? "surely" : "maybe");
        if (version.LastSeenOn is { } seen)
            writer.WriteString("lastSeenOn"u8, seen.Text);
        if (version.EntryIntoForce is { } entry)
        {
            writer.WriteStartObject("entryIntoForce"u8);
            writer.WriteString("on"u8, entry.On.Text);
            writer.WriteBoolean("isFromMemory"u8, entry.IsFromMemory ?? false);
            writer.WriteEndObject();
        }

        writer.WriteString("origin"u8, words.Origin(version));
        writer.WriteString("end"u8, words.End(version));
        writer.WriteString("citation"u8, VersionWords.Citation(version));
        writer.WriteStartArray("citations"u8);
        foreach (var citation in version.Citations)
        {
            writer.WriteStartObject();
            writer.WriteString("scheme"u8, citation.Scheme.Text);
            writer.WriteString("id"u8, citation.Id);
            if (citation.ReadAt is { } address)
                writer.WriteString("address"u8, address.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("summary"u8, version.Summary.In(language));
        WriteTexts(writer, "appliesTo"u8, version.AppliesTo.Select(addressee => addressee.Text));
        if (!version.OnlyFor.IsEmpty)
            WriteTexts(writer, "onlyFor"u8, version.OnlyFor.Select(territory => territory.Text));
        if (!version.AlsoFor.IsEmpty)
            WriteTexts(writer, "alsoFor"u8, version.AlsoFor.Select(territory => territory.Text));
        WriteTexts(writer, "requires"u8, version.Requires.Select(requirement => requirement.Kind.Text));
        writer.WriteString("confidence"u8, version.Confidence.Text);
        WriteTexts(writer, "sources"u8, version.Sources.Select(reference => library.Find(reference.Source)?.Address?.Text ?? reference.Source.Text));
        writer.WriteString("lastCheckedOn"u8, version.LastCheckedOn.Text);
        if (version.Note is { } note)
            writer.WriteString("note"u8, note.In(language));
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
