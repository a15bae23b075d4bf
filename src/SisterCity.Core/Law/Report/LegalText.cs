using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Versions of the law for people: what was in force on a day, in English, French or Chinese.</summary>
public static class LegalText
{
    /// <summary>Writes what was in force on a day, by what provisions are for, with line feeds.</summary>
    /// <param name="library">The law.</param>
    /// <param name="jurisdiction">Whose law.</param>
    /// <param name="day">The day.</param>
    /// <param name="article">An article number as people type it; null for all.</param>
    /// <param name="language">The reader's language; English stands in where a text does not exist in it.</param>
    /// <example><code>
    /// var day = new LocalDate(2010, 5, 1);
    /// Console.Write(LegalText.Write(LegalLibrary.Default, Jurisdiction.Fr, day, "L. 1115-1", LanguageTag.French));
    /// </code></example>
    public static string Write(LegalLibrary library, Jurisdiction jurisdiction, LocalDate day, string? article, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(library);
        var words = new VersionWords(library, language);
        var versions = InOrder(library, jurisdiction, day, article);
        var perhaps = versions.Count(each => each.Version.IsInForceOn(day) == Certainty.Maybe);
        var text = new TextLines().Line(words.Heading(jurisdiction, day, versions.Count - perhaps, perhaps));
        foreach (var (provision, version) in versions)
            Write(text.EndLine(), library, provision, version, day, language, words);
        if (versions.Count == 0 && article is not null)
        {
            foreach (var lineage in library.FindLineages(article, jurisdiction))
                text.Line(words.ElsewhereOn(article, lineage, lineage.Versions.FirstOrDefault(version => version.IsInForceOn(day) != Certainty.No)));
        }

        return text.ToString();
    }

    /// <summary>The versions of a day in the order in which people ask for them: the power to act first, definitions last.</summary>
    internal static List<(Provision Provision, ProvisionVersion Version)> InOrder(
        LegalLibrary library, Jurisdiction jurisdiction, LocalDate day, string? article)
    {
        var functions = LegalFunction.List.Entries.Select(entry => entry.Code).ToList();
        var versions = article is null ? library.MayBeInForceOn(day, jurisdiction) : library.FindArticle(article, day, jurisdiction);
        return [.. versions.Select(version => (Provision: library.ProvisionOf(version.Id)!, Version: version))
            .OrderBy(each => functions.IndexOf(each.Provision.Functions[0].Text))];
    }

    private static void Write(
        TextLines text, LegalLibrary library, Provision provision, ProvisionVersion version, LocalDate day, LanguageTag language, VersionWords words)
    {
        text.Line(words.Heading(version, provision)).Append($"  {words.Times(version)}");
        if (version.EntryIntoForce is { } entry)
            text.Append($" · {words.TookEffect} {entry.On.In(language)}{(entry.IsFromMemory == true ? words.FromMemory : string.Empty)}");
        text.EndLine();
        if (version.IsInForceOn(day) == Certainty.Maybe)
            text.Line($"  {words.Maybe(version, day)}");
        text.Line($"  {version.Summary.In(language)}");
        if (words.Territories(version) is { } territories)
            text.Line($"  {territories}");
        if (!version.Requires.IsEmpty)
            text.Line($"  {words.Asks}{words.Requirements(version)}");
        if (words.Origin(version) is { } origin)
            text.Line($"  {words.MadeBy}{origin}");
        text.Line($"  {words.CitedAs}{words.Citations(version)}");
        if (LegalChangesText.OfficialText(version) is { } address)
            text.Line($"  {new ChangeWords(language).OfficialText}{address}");
        if (!version.Sources.IsEmpty)
            text.Line($"  {words.ReadAt}{string.Join(" ", Addresses(library, version))}");
        if (version.Note is { } note)
            text.Line($"  {words.Remark}{note.In(language)}");
        text.Line($"  {version.Confidence.Entry.Title!.In(language)} · {version.Id}");
    }

    private static IEnumerable<string> Addresses(LegalLibrary library, ProvisionVersion version) =>
        version.Sources.Select(reference => library.Find(reference.Source)?.Address?.Text ?? reference.Source.Text).Distinct(StringComparer.Ordinal);
}
