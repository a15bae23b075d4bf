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

    public string Definition => Pick("Definition", "Définition", "定义");

    public string EffectUnknown => Pick(
        "In effect? Undetermined: no transmission to the representative of the State is recorded.",
        "En vigueur ? Indéterminé : aucune transmission au représentant de l'État n'est consignée.",
        "是否生效？无法判断：没有报送国家代表的记录。");

    public string EffectNotGoverned => Pick(
        "In effect? The law of its day made no effect depend on a transmission.",
        "En vigueur ? Le droit de son époque ne subordonnait aucun effet à une transmission.",
        "是否生效？当时的法律未以报送为生效条件。");

    public string ChecklistTitle => Pick("Before transmission to the prefecture", "Avant la transmission à la préfecture", "报送省府之前");

    public string Ready => Pick("Nothing is missing.", "Rien ne manque.", "无缺项。");

    public static LegalWords In(LanguageTag language) => language.Language.Text switch
    {
        "fr" => French,
        "zh" => Chinese,
        _ => English,
    };

    public string Of(VerdictOutcome outcome) => LegalCitations.Word(outcome, language);

    public static string Sign(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Satisfied => "✓",
        VerdictOutcome.Broken => "✗",
        VerdictOutcome.NotApplicable => "–",
        _ => "?",
    };

    public string TookEffect(string day) => Pick($"Took effect: {day}.", $"A pris effet : {day}.", $"生效日期：{day}。");

    public string NotYetInEffect(string on, string effect) => Pick($"Not in effect on {on}: transmitted {effect}.", $"Sans effet à cette date ({on}) : transmis {effect}.", $"{on}尚未生效：报送于{effect}。");

    public string MayBeInEffect(string on, string effect) => Pick($"Maybe in effect on {on}: transmitted {effect}.", $"Peut-être en vigueur ({on}) : transmis {effect}.", $"{on}或已生效：报送于{effect}。");

    public string StillMissing(int count) => Pick(
        count == 1 ? "1 thing to settle." : $"{count} things to settle.", count < 2 ? $"{count} point à régler." : $"{count} points à régler.", $"尚有{count}项待处理。");

    private string Pick(string english, string french, string chinese) => language switch
    {
        1 => french,
        2 => chinese,
        _ => english,
    };
}
