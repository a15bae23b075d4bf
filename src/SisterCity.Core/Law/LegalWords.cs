using NodaTime;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The few words of assessments and checklists that belong to no rule and no list.</summary>
internal sealed class LegalWords
{
    private static readonly LegalWords English = new(0);
    private static readonly LegalWords French = new(1);
    private static readonly LegalWords Chinese = new(2);

    private readonly int language;

    private LegalWords(int language) => this.language = language;

    public string Colon => Pick(": ", " : ", "：");

    public string Comma => Pick(", ", ", ", "，");

    public string Semicolon => Pick("; ", "\u00a0; ", "；");

    public string NoStatute => Pick("no statute (tolerated practice)", "aucune loi (pratique tolérée)", "无法律依据（默许的做法）");

    public string NotFollowed => Pick("not followed", "non suivi", "未遵循");

    public string ForAPerson => Pick("For a person to judge", "À apprécier au cas par cas", "需由人判断");

    public string Definitions => Pick("A twinning as networks define it", "Un jumelage au sens des réseaux", "是否符合各组织的结对定义");

    public string NoLaw => Pick(
        "No law that is formalised here governs the act of any party.",
        "Aucun droit formalisé ici ne régit l'acte d'aucune des parties.",
        "已收录的法律不适用于任何一方的行为。");

    public string NoDate => Pick("no date of signature is recorded", "aucune date de signature n'est consignée", "没有签署日期的记录");

    public string EffectUnknown => Pick(
        "In effect? Undetermined: no transmission to the representative of the State is recorded.",
        "En vigueur\u00a0? Indéterminé\u00a0: aucune transmission au représentant de l'État n'est consignée.",
        "是否生效？无法判断：没有报送国家代表的记录。");

    public string EffectNotGoverned => Pick(
        "In effect? No law that is formalised here made its effect depend on a transmission.",
        "En vigueur\u00a0? Aucun droit formalisé ici ne subordonnait son effet à une transmission.",
        "是否生效？已收录的法律均未以报送为生效条件。");

    public string ChecklistTitle => Pick("Before transmission to the prefecture", "Avant la transmission à la préfecture", "报送省府之前");

    public string Ready => Pick("Nothing is missing.", "Rien ne manque.", "无缺项。");

    public static LegalWords In(LanguageTag language) => language.Language.Text switch
    {
        "fr" => French,
        "zh" => Chinese,
        _ => English,
    };

    public string Of(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Satisfied => Pick("satisfied", "satisfait", "已满足"),
        VerdictOutcome.Broken => Pick("broken", "enfreint", "已违反"),
        VerdictOutcome.NotApplicable => Pick("not applicable", "sans objet", "不适用"),
        _ => Pick("undetermined", "indéterminé", "无法判断"),
    };

    public static string Sign(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Satisfied => "✓",
        VerdictOutcome.Broken => "✗",
        VerdictOutcome.NotApplicable => "–",
        _ => "?",
    };

    public string TookEffect(string day) => Pick($"Took effect: {day}.", $"A pris effet : {day}.", $"生效日期：{day}。");

    public string NotYetInEffect(string on, string effect) => Pick($"Not in effect on {on}: transmitted {effect}.", $"Sans effet à cette date ({on})\u00a0: transmis {effect}.", $"{on}尚未生效：报送于{effect}。");

    public string MayBeInEffect(string on, string effect) => Pick($"Maybe in effect on {on}: transmitted {effect}.", $"Peut-être en vigueur ({on})\u00a0: transmis {effect}.", $"{on}或已生效：报送于{effect}。");

    public string Signed(string date) => Pick($"signed {date}", $"signature\u00a0: {date}", $"签署：{date}");

    public string Bracketed(string text) => Pick($" ({text})", $" ({text})", $"（{text}）");

    /// <summary>"8 February 1992 to 8 July 2014", the last day included; empty without bounds.</summary>
    public string Days(LocalDate? from, LocalDate? until, LanguageTag tag)
    {
        var first = from is { } begin ? Wording.Date(PartialDate.On(begin), tag) : null;
        var last = until is { } end ? Wording.Date(PartialDate.On(end.PlusDays(-1)), tag) : null;
        return (first, last) switch
        {
            (null, null) => string.Empty,
            (null, _) => Pick($"until {last}", $"jusqu'au {last}", $"{last}及以前"),
            (_, null) => Pick($"from {first}", $"depuis le {first}", $"自{first}起"),
            _ => Pick($"{first} to {last}", $"du {first} au {last}", $"{first}至{last}"),
        };
    }

    public string SeveralLaws(string question) => Pick($"Several laws may have governed it. {question}", $"Plusieurs états du droit ont pu s'appliquer. {question}", $"可能适用数个时期的法律。{question}");

    public string StillMissing(int count) => Pick(
        count == 1 ? "1 thing to settle." : $"{count} things to settle.", count < 2 ? $"{count} point à régler." : $"{count} points à régler.", $"尚有{count}项待处理。");

    private string Pick(string english, string french, string chinese) => language switch
    {
        1 => french,
        2 => chinese,
        _ => english,
    };
}
