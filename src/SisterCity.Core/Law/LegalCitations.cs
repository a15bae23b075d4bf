using System.Text;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>How versions are cited in a line of text.</summary>
internal static class LegalCitations
{
    private static readonly string[] Languages = ["en", "fr", "zh"];

    /// <summary>"CGCT L1115-1, cgct-l1115-1@2007-02-06": what people look for first, then the version.</summary>
    public static string Of(ProvisionVersion version)
    {
        var first = version.Citations[0];
        foreach (var citation in version.Citations)
        {
            if (citation.Scheme == CitationScheme.CodeArticle)
                first = citation;
        }

        return first.Scheme == CitationScheme.CodeArticle ? $"{first.Id}, {version.Id}" : $"{first.Id}, {version.Article}, {version.Id}";
    }

    public static string Of(ValueList<ProvisionVersion> versions) =>
        versions.IsEmpty ? "–" : string.Join("; ", ((IEnumerable<ProvisionVersion>)versions).Select(version => version.Citations[0].Id));

    /// <summary>What each candidate gives: "1992-02-08: satisfied (…); before: not applicable".</summary>
    public static LocalizedText Of(ValueList<CandidateOutcome> candidates)
    {
        var texts = new KeyValuePair<LanguageTag, string>[Languages.Length];
        for (var i = 0; i < Languages.Length; i++)
        {
            var text = new StringBuilder();
            foreach (var candidate in candidates)
            {
                if (text.Length > 0)
                    text.Append(i == 2 ? "；" : i == 1 ? " ; " : "; ");
                text.Append(candidate.Version is { } version ? version.Id.Text : candidate.Framework.Name(i)).Append(i == 2 ? "：" : i == 1 ? " : " : ": ").Append(Word(candidate.Outcome, i));
            }

            texts[i] = KeyValuePair.Create(LanguageTag.Parse(Languages[i]), text.ToString());
        }

        return new LocalizedText(texts);
    }

    /// <summary>The name of an outcome; the language is the place in en, fr, zh.</summary>
    public static string Word(VerdictOutcome outcome, int language) => outcome switch
    {
        VerdictOutcome.Satisfied => Pick(language, "satisfied", "satisfait", "已满足"),
        VerdictOutcome.Broken => Pick(language, "broken", "enfreint", "已违反"),
        VerdictOutcome.NotApplicable => Pick(language, "not applicable", "sans objet", "不适用"),
        _ => Pick(language, "undetermined", "indéterminé", "无法判断"),
    };

    private static string Pick(int language, string english, string french, string chinese) => language switch
    {
        1 => french,
        2 => chinese,
        _ => english,
    };
}
