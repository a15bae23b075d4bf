using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Changes of the law for people: what was added, changed, renumbered or repealed between two days, in English, French or Chinese.</summary>
public static class LegalChangesText
{
    /// <summary>Writes what changed after one day and until another, the earliest first, with line feeds.</summary>
    /// <param name="library">The law.</param>
    /// <param name="jurisdiction">Whose law.</param>
    /// <param name="after">The earlier day; what took effect on it is not a change.</param>
    /// <param name="until">The later day (inclusive).</param>
    /// <param name="article">An article number as people type it; null for all.</param>
    /// <param name="language">The reader's language; English stands in where a text does not exist in it.</param>
    /// <example><code>
    /// var (after, until) = (new LocalDate(2016, 12, 31), new LocalDate(2026, 9, 1));
    /// Console.Write(LegalChangesText.Write(LegalLibrary.Default, Jurisdiction.Fr, after, until, null, LanguageTag.French));
    /// </code></example>
    public static string Write(LegalLibrary library, Jurisdiction jurisdiction, LocalDate after, LocalDate until, string? article, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(library);
        var (changes, words, versions) = (Of(library, jurisdiction, after, until, article), new ChangeWords(language), new VersionWords(library, language));
        var text = new TextLines().Line(words.Heading(jurisdiction, after, until, changes.Count));
        foreach (var change in changes)
            Write(text.EndLine(), library.Find(change.Provision)!, change, language, words, versions);
        return text.ToString();
    }

    /// <summary>The changes of a time, or those of the provisions that bore an article number.</summary>
    internal static List<LegalChange> Of(LegalLibrary library, Jurisdiction jurisdiction, LocalDate after, LocalDate until, string? article)
    {
        var asked = article is null ? null : library.FindLineages(article, jurisdiction).Select(provision => provision.Id).ToHashSet();
        return [.. library.ChangesBetween(after, until, jurisdiction).Where(change => asked?.Contains(change.Provision) ?? true)];
    }

    /// <summary>Where the official publisher shows the text that a change leads to: the narrowest citation that has an address there.</summary>
    internal static WebAddress? OfficialText(ProvisionVersion version)
    {
        WebAddress? found = null;
        foreach (var citation in version.Citations)
        {
            if (citation.ReadAt is not { } address)
                continue;
            if (citation.Scheme != CitationScheme.Legitext)
                return address;
            found ??= address;
        }

        return found;
    }

    private static void Write(
        TextLines text, Provision provision, LegalChange change, LanguageTag language, ChangeWords words, VersionWords versions)
    {
        var version = change.After ?? change.Before!;
        text.Line($"{change.On.In(language)} · {words.Of(change)} · {versions.Heading(version, provision)}");
        text.Line($"  {version.Summary.In(language)}");
        var (added, removed) = (change.Added.Select(one => one.Kind).ToList(), change.Removed.Select(one => one.Kind).ToList());
        Asked(text, words.AsksSince, words.Titles(added.Except(removed)));
        Asked(text, words.AsksNoMore, words.Titles(removed.Except(added)));
        Asked(text, words.AsksOtherwise, words.Titles(added.Intersect(removed)));
        if (change.After is not null && versions.Origin(version) is { } origin)
            text.Line($"  {versions.MadeBy}{origin}");
        else if (change.After is null && versions.End(version) is { } end)
            text.Line($"  {end}");
        if (OfficialText(version) is { } address)
            text.Line($"  {words.OfficialText}{address}");
        text.Line($"  {string.Join(" → ", new[] { change.Before?.Id, change.After?.Id }.OfType<ProvisionVersionId>())}");
    }

    private static void Asked(TextLines text, string what, string titles)
    {
        if (titles.Length > 0)
            text.Line($"  {what}{titles}");
    }
}
