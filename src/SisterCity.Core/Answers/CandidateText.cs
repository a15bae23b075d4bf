using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Answers;

/// <summary>Candidates for a name or a code, for people: some lines each, in English, French or Chinese.</summary>
/// <example><code>Console.Write(CandidateText.Write(AuthoritySearch.Find(directory, "93059"), LanguageTag.French));</code></example>
public static class CandidateText
{
    /// <summary>Writes candidates as text.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="language">The language.</param>
    /// <returns>Lines, each with a line feed at its end; one that says so when there is no candidate.</returns>
    public static string Write(IReadOnlyList<AuthorityCandidate> candidates, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var text = new TextLines();
        var count = candidates.Count;
        text.Line(count == 0
            ? language.Say("The directory has no candidate.", "Le répertoire n'a aucun candidat.", "名录中没有候选。")
            : language.Say(
                count,
                ("1 candidate, which is proposed and not chosen:", $"{count} candidates, which are proposed and not chosen:"),
                ("1 candidat, proposé et non choisi\u00a0:", $"{count} candidats, proposés et non choisis\u00a0:"),
                $"{count}个候选，仅供参考，未作选定："));
        foreach (var candidate in candidates)
            WriteOne(text, candidate, language);
        return text.ToString();
    }

    private static void WriteOne(TextLines text, AuthorityCandidate candidate, LanguageTag language)
    {
        var authority = candidate.Authority;
        var kind = CandidateFacts.KindOf(authority) is { } known ? Argument.Of(known) : null;
        List<string> facts = [.. kind is null ? [] : (string[])[kind.In(language)], CandidateFacts.CountryOf(authority).In(language),
            .. CandidateFacts.CodesOf(authority).Select(static key => key.ToString())];
        text.EndLine().Line(CandidateFacts.NameOf(authority).In(language) + language.Brackets(string.Join(language.Semicolon, facts)));
        Line(language.Say("found by", "trouvé par", "依据"), $"{WordOf(candidate.Match, language)}{language.Brackets(candidate.Matched)}");
        Line(language.Say("other names", "autres noms", "其他名称"), string.Join(language.ListComma, CandidateFacts.OtherNames(authority, language)));
        Line(language.Say("former names", "anciens noms", "曾用名"), string.Join(language.ListComma, CandidateFacts.FormerNames(authority)));
        Line(language.Say("lies in", "situé dans", "位于"), Names(candidate.Parents));
        Line(language.Say("took over from", "a pris la suite de", "承继自"), Names(candidate.TookOverFrom));
        Line(language.Say("began", "début", "始于"), Said(authority.Existence?.From));
        Line(language.Say("ended", "fin", "止于"), Said(authority.Existence?.Until));
        Line(language.Say("today held by", "aujourd'hui repris par", "现由其承继"), string.Join(language.ListComma, candidate.HeldBy.Select(holder =>
            CandidateFacts.NameOf(holder).In(language)
                + language.Brackets(string.Join(language.Semicolon, CandidateFacts.CodesOf(holder).Select(static key => key.ToString()))))));

        string Said(PartialDate? date) => date is { } known ? Argument.Of(known).In(language) : string.Empty;

        void Line(string what, string told)
        {
            if (told.Length > 0)
                text.Append("  ").Line(what + language.Colon + told);
        }

        string Names(ValueList<LocalAuthority> authorities) => string.Join(language.ListComma,
            authorities.Select(one => CandidateFacts.NameOf(one).In(language)));
    }

    private static string WordOf(CandidateMatch match, LanguageTag language) => match switch
    {
        CandidateMatch.Code => language.Say("code", "code", "代码"),
        CandidateMatch.FormerCode => language.Say("former code", "ancien code", "旧代码"),
        CandidateMatch.Name => language.Say("name", "nom", "名称"),
        CandidateMatch.AlternativeName => language.Say("other name", "autre nom", "其他名称"),
        CandidateMatch.FormerName => language.Say("former name", "ancien nom", "曾用名"),
        _ => language.Say("name without its kind", "nom sans son type", "去掉类型的名称"),
    };
}
