using System.Text.RegularExpressions;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>How legal texts are cited to a reader, as lawyers do: "CGCT, art. L. 1115-1", "CE, 23 octobre 1989, nº 93331".</summary>
internal static partial class CitationWords
{
    /// <summary>A version: its article, or its day and number; of a text that changed, since when it stands: "CGCT, art. L. 1115-1, version du 6 février 2007".</summary>
    public static string Of(ProvisionVersion version, LanguageTag language)
    {
        var text = Brief(version, language);
        if (ArticleOf(version) is null || version.From is not { Precision: DatePrecision.Day } from)
            return text;
        var day = from.In(language);
        return text + language.Say($", version of {day}", $", version du {day}", $"（{day}文本）");
    }

    /// <summary>What people look for: "CGCT, art. L. 1115-1", "loi nº 92-125 du 6 février 1992, art. 131-I".</summary>
    public static string Brief(ProvisionVersion version, LanguageTag language)
    {
        if (ArticleOf(version) is { } article)
            return Article(article.Id, language);
        var first = version.Citations[0];
        var name = first.Scheme == CitationScheme.LawNumber ? Law(version, first.Id, language)
            : first.Scheme == CitationScheme.Nor ? Circular(version, first.Id, language)
            : first.Scheme == CitationScheme.CaseNumber ? Case(version, first.Id, language)
            : first.Scheme == CitationScheme.Other ? Titled(version, language) ?? Of(first, language)
            : Of(first, language);
        if (!char.IsAsciiDigit(version.Article[0]))
            return name;
        var number = Number(version.Article, language);
        return name + language.Say($", art. {number}", $", art. {number}", $"第{number}条");
    }

    /// <summary>An identifier by itself.</summary>
    public static string Of(Citation citation, LanguageTag language)
    {
        var id = citation.Id;
        return citation.Scheme == CitationScheme.CodeArticle ? Article(id, language)
            : citation.Scheme == CitationScheme.LawNumber ? Numbered(id, language)
            : citation.Scheme == CitationScheme.Nor ? $"NOR {id}"
            : citation.Scheme == CitationScheme.CaseNumber && CaseId().Match(id) is { Success: true } numbered
                ? CourtNames.Of(numbered.Groups["court"].Value, language) + language.Comma + Numbered(numbered.Groups["number"].Value, language)
            : citation.Scheme == CitationScheme.Ets ? TreatySeries(id, language)
            : citation.Scheme == CitationScheme.Eu ? Regulation(id, language)
            : IsoDay().Replace(id, day => PartialDate.Parse(day.Value).In(language));
    }

    /// <summary>The head of a version in a list: how it is cited, or what it is where it has no number of its own.</summary>
    public static string Heading(ProvisionVersion version, LegalInstrument? instrument, LanguageTag language)
    {
        if (ArticleOf(version) is { } article)
        {
            var code = CodeArticle().Match(article.Id).Groups["code"].Value;
            return Article($"{code} {version.Article}", language);
        }

        if (version.Article.Any(char.IsAsciiDigit))
            return version.Citations[0].Scheme == CitationScheme.LawNumber ? Brief(version, language) : Numeral(version.Article, language);
        if (instrument is { Court: { } court, SignedOn: { } day })
            return version.Citations[0].Scheme == CitationScheme.CaseNumber ? Case(version, version.Citations[0].Id, language)
                : CourtNames.Of(court, language) + language.Comma + day.In(language);
        return version.Article switch
        {
            "circular" => language.Say("Circular", "Circulaire", "通函"),
            "holding" => language.Say("Ruling", "Décision", "裁判"),
            "practice" => language.Say("Practice", "Pratique", "惯例"),
            "steps" => language.Say("Steps", "Étapes", "步骤"),
            "definition" => language.Say("Definition", "Définition", "定义"),
            _ => instrument?.Kind.Entry.Title?.In(language) ?? version.Article,
        };
    }

    private static Citation? ArticleOf(ProvisionVersion version)
    {
        // A practice that rests on an article is not the article.
        if (!version.Article.Any(char.IsAsciiDigit))
            return null;
        foreach (var citation in version.Citations)
        {
            if (citation.Scheme == CitationScheme.CodeArticle)
                return citation;
        }

        return null;
    }

    // "CGCT L1115-1" → "CGCT, art. L. 1115-1"; "CGCT R1115-8 – R1115-15" → "CGCT, art. R. 1115-8 à R. 1115-15".
    private static string Article(string id, LanguageTag language)
    {
        if (CodeArticle().Match(id) is not { Success: true } match)
            return id;
        var (code, number) = (match.Groups["code"].Value, Number(match.Groups["number"].Value, language));
        return language.Say($"{code}, art. {number}", $"{code}, art. {number}", ChineseParagraph()
            .Replace($"{code.Replace('(', '（').Replace(')', '）')}第{number}条", "条第${paragraph}款"));
    }

    private static string Number(string number, LanguageTag language) =>
        Paragraph().Replace(Letter().Replace(number, static letter => letter.Value is "LO" ? "L.O. " : $"{letter.Value}. "), ", ${paragraph}")
            .Replace(" – ", language.Say(" to ", " à ", "至"), StringComparison.Ordinal);

    // "chapter 4", "(1)" or "5 – 6", of a text that is no code.
    private static string Numeral(string article, LanguageTag language)
    {
        if (article[0] == '(')
            return language.Say("Definition", "Définition", "定义") + language.Brackets(article[1..^1]);
        var number = Number(article, language);
        return article.StartsWith("chapter ", StringComparison.Ordinal)
            ? language.Say("Chapter ", "Chapitre ", "第") + article["chapter ".Length..] + language.Say(string.Empty, string.Empty, "章")
            : language.Say($"Article{Plural()} {number}", $"Article{Plural()} {number}", $"第{number.Replace('(', '（').Replace(')', '）')}条");

        string Plural() => article.Contains(" – ", StringComparison.Ordinal) ? "s" : string.Empty;
    }

    // What has no number that people know: a judgment by its court and day, a French text by its day, any other by its title.
    private static string? Titled(ProvisionVersion version, LanguageTag language)
    {
        if (version.Origins.IsEmpty || LegalLibrary.Default.Find(version.Origins[0].Instrument) is not { } instrument)
            return null;
        if (instrument is { Court: { } court, SignedOn: { } pronounced })
            return string.Join(language.Comma, CourtNames.Of(court, language), pronounced.In(language), instrument.Title.In(language));
        if (instrument.SignedOn is not { Precision: DatePrecision.Day } signed || instrument.Jurisdiction != Jurisdiction.Fr)
            return instrument.Title.In(language);
        var (kind, day) = (instrument.Kind.Entry.Title!.In(language), signed.In(language));
        var number = instrument.Number is { } given ? language.Say($" {given}", $" nº {given}", $"（{given}）") : string.Empty;
        return language.Say($"{kind}{number} of {day}", $"{kind}{number} du {day}", $"{day}{kind}{number}");
    }

    // "Loi nº 92-125 du 6 février 1992"; of a library of one's own the number alone, unless its instrument is known here too.
    private static string Law(ProvisionVersion version, string number, LanguageTag language)
    {
        foreach (var origin in version.Origins)
        {
            if (LegalLibrary.Default.Find(origin.Instrument) is { SignedOn: { } signed } instrument && string.Equals(instrument.Number, number, StringComparison.Ordinal))
            {
                var (kind, day) = (instrument.Kind.Entry.Title!.In(language), signed.In(language));
                return language.Say($"{kind} {number} of {day}", $"{kind} nº {number} du {day}", $"第{number}号{kind}（{day}）");
            }
        }

        return Numbered(number, language);
    }

    private static string Circular(ProvisionVersion version, string nor, LanguageTag language)
    {
        if (version.From is not { Precision: DatePrecision.Day } from || version.Article is not "circular")
            return $"NOR {nor}";
        var day = from.In(language);
        return language.Say($"Circular of {day}", $"Circulaire du {day}", $"{day}通函") + language.Brackets($"NOR {nor}");
    }

    private static string Case(ProvisionVersion version, string id, LanguageTag language)
    {
        if (version.From is not { Precision: DatePrecision.Day } from || CaseId().Match(id) is not { Success: true } match)
            return id;
        return string.Join(language.Comma, CourtNames.Of(match.Groups["court"].Value, language), from.In(language),
            Numbered(match.Groups["number"].Value, language));
    }

    private static string Regulation(string id, LanguageTag language)
    {
        var (union, number) = (id[..(id.IndexOf(')', StringComparison.Ordinal) + 1)], id[(id.IndexOf(')', StringComparison.Ordinal) + 2)..]);
        return language.Say(
            $"Regulation {union} No {number}",
            $"Règlement {union.Replace("EC", "CE", StringComparison.Ordinal).Replace("EU", "UE", StringComparison.Ordinal)} nº {number}",
            $"欧盟第{number}号条例");
    }

    // The series of the Council of Europe has its new name from number 194 on.
    private static string TreatySeries(string number, LanguageTag language) =>
        (string.CompareOrdinal(number, "194") >= 0 ? language.Say("CETS ", "STCE ", "欧洲委员会条约集") : language.Say("ETS ", "STE ", "欧洲条约集")) + Numbered(number, language);

    private static string Numbered(string number, LanguageTag language) => language.Say($"No. {number}", $"nº {number}", $"第{number}号");

    [GeneratedRegex("^(?<code>.+?) (?<number>[A-Z]{0,2}[0-9].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeArticle();

    [GeneratedRegex("(LO|[LRD])(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    [GeneratedRegex(" (?<paragraph>[IVX]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Paragraph();

    [GeneratedRegex(", (?<paragraph>[IVX]+)条$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseParagraph();

    [GeneratedRegex("^(?<court>.+) (?<number>[0-9][0-9A-Z/-]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CaseId();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();
}

/// <content>How a version is cited.</content>
public sealed partial record ProvisionVersion
{
    /// <summary>How lawyers cite it, in a language: "CGCT, art. L. 1115-1, version du 6 février 2007".</summary>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    public string CitedIn(LanguageTag language) => CitationWords.Of(this, language);
}

/// <summary>A version in a message: lawyers' words for people, the identifiers for programs.</summary>
/// <param name="Version">The version.</param>
internal sealed record CitedVersion(ProvisionVersion Version) : ISpoken
{
    /// <inheritdoc/>
    public string In(LanguageTag language) => CitationWords.Of(Version, language);

    /// <inheritdoc/>
    public override string ToString() => LegalCitations.Of(Version);
}
