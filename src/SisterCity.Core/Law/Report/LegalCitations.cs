using System.Text;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>How versions are cited in a line of text.</summary>
internal static class LegalCitations
{
    /// <summary>"CGCT L1115-1, cgct-l1115-1@2007-02-06": for programs, what people look for first, then the version. <see cref="CitationWords"/> are for people.</summary>
    public static string Of(ProvisionVersion version) => $"{Brief(version)}, {version.Id}";

    private static string Brief(ProvisionVersion version)
    {
        foreach (var citation in version.Citations)
        {
            if (citation.Scheme == CitationScheme.CodeArticle)
                return citation.Id;
        }

        // Judgments, circulars and practice have no article.
        var first = version.Citations[0];
        var name = first.Scheme == CitationScheme.LawNumber ? $"nº {first.Id}" : first.Scheme == CitationScheme.Nor ? $"NOR {first.Id}" : first.Id;
        return char.IsAsciiDigit(version.Article[0]) ? $"{name}, art. {version.Article}" : name;
    }

    /// <summary>"CGCT, art. L. 1112-1; CGCT, art. L. 1115-1": each once, whatever its version; a dash for none.</summary>
    public static string Of(IEnumerable<ProvisionVersion> versions, LanguageTag language)
    {
        var text = string.Join(language.Semicolon, versions.Select(version => CitationWords.Brief(version, language)).Distinct(StringComparer.Ordinal));
        return text.Length == 0 ? "–" : text;
    }

    /// <summary>
    /// What each period gives: "until 9 February 1992: not applicable; from 8 February 1992: satisfied (CGCT, art. L. 1112-1)".
    /// </summary>
    public static LocalizedText Of(ValueList<CandidateOutcome> candidates, RequirementKind requirement) =>
        Phrase.Of(language => Of(OutcomePeriod.Of(candidates), requirement, language));

    private static string Of(List<OutcomePeriod> periods, RequirementKind requirement, LanguageTag language)
    {
        var words = new LegalWords(language);
        var text = new StringBuilder();
        for (var i = 0; i < periods.Count; i++)
        {
            // The date lies within them all, so that the bounds of the first and the last say nothing.
            var period = periods[i];
            var days = words.Days(i == 0 ? null : period.From, i == periods.Count - 1 ? null : period.Until, i == 0 ? null : periods[i - 1].Until);
            text.Append(i > 0 ? language.Semicolon : string.Empty).Append(days).Append(days.Length > 0 ? language.Colon : string.Empty)
                .Append(
                    requirement == RequirementKind.StatutoryBasis && period.Outcome == VerdictOutcome.NotApplicable
                        ? words.NoStatute
                        : words.Of(period.Outcome, requirement));
            if (period.Outcome != VerdictOutcome.NotApplicable && !period.Versions.IsEmpty)
                text.Append(language.Brackets(Of(period.Versions, language)));
        }

        return text.ToString();
    }
}
