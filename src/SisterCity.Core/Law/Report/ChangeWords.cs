using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The words in which changes of the law are told. English, French, Chinese.</summary>
internal sealed class ChangeWords(LanguageTag language)
{
    public string AsksSince => language.Say("asks, allows or defines since", "exige, permet ou définit depuis", "新增要求、许可或界定") + language.Colon;

    public string AsksNoMore => language.Say("no more", "ne le fait plus", "不再要求、许可或界定") + language.Colon;

    public string AsksOtherwise => language.Say("otherwise than before", "autrement qu'auparavant", "有所变更") + language.Colon;

    public string OfficialText => language.Say("official text", "texte officiel", "官方文本") + language.Colon;

    /// <summary>"France, after 1 January 2007 and until 31 December 2008: 3 changes".</summary>
    public string Heading(Jurisdiction jurisdiction, LocalDate after, LocalDate until, int count)
    {
        var (title, first, last, number) = (jurisdiction.Entry.Title!.In(language), Day(after), Day(until), Wording.Number(count, language));
        var english = $"{title}, after {first} and until {last}: {number} change";
        var french = $"{title}, après le {first} et jusqu'au {last}\u00a0: {number} changement";
        return language.Say(
            count,
            (english, english + "s"),
            (french, french + "s"),
            $"{title}，{first}之后至{last}：变动{number}项");
    }

    /// <summary>What happened; a provision that went elsewhere was not repealed.</summary>
    public string Of(LegalChange change) => CodeOf(change) switch
    {
        "added" => language.Say("added", "ajout", "新增"),
        "changed" => language.Say("changed", "modification", "修改"),
        "renumbered" => language.Say("renumbered", "renumérotation", "重新编号"),
        "moved" => language.Say("moved elsewhere", "transfert", "移至他处"),
        "quashed" => language.Say("quashed", "cassation ou annulation", "被撤销"),
        _ => language.Say("repealed", "abrogation", "废止"),
    };

    /// <summary>The word for a program: added, changed, renumbered, moved, repealed, quashed.</summary>
    public static string CodeOf(LegalChange change) => change.Kind switch
    {
        LegalChangeKind.Began => "added",
        LegalChangeKind.Amended => "changed",
        LegalChangeKind.Renumbered => "renumbered",
        LegalChangeKind.Quashed => "quashed",
        _ => change.Before?.End == VersionEnd.Moved ? "moved" : "repealed",
    };

    /// <summary>Titles of kinds of requirement, each once.</summary>
    public string Titles(IEnumerable<RequirementKind> kinds) => string.Join(language.Semicolon, kinds.Distinct().Select(kind => kind.Entry.Title!.In(language)));

    private string Day(LocalDate day) => PartialDate.On(day).In(language);
}
