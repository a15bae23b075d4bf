using NodaTime;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The few words of assessments and checklists that belong to no rule and no list.</summary>
internal sealed class LegalWords(LanguageTag language)
{
    public string NoStatute => language.Say("no statute (tolerated practice)", "aucune loi (pratique tolérée)", "无法律依据（默许的做法）");

    public string NotFollowed => language.Say("not followed", "non suivi", "未遵循");

    public string ForAPerson => language.Say("For a person to judge", "À apprécier au cas par cas", "需由人判断");

    public string Definitions => language.Say("A twinning as networks define it", "Un jumelage au sens des réseaux", "是否符合各组织的结对定义");

    public string NoLaw => language.Say(
        "No law that is described here governs the act of any party.",
        "Aucune règle de droit décrite ici ne régit l'acte d'aucune des parties.",
        "此处所述法律不适用于任何一方的行为。");

    public string NoDate => language.Say("no date of signature is recorded", "aucune date de signature n'est consignée", "没有签署日期的记录");

    public string EffectUnknown => language.Say(
        "In effect? Undetermined: no transmission to the representative of the State is recorded.",
        "En vigueur\u00a0? Indéterminé\u00a0: aucune transmission au représentant de l'État n'est consignée.",
        "是否生效？无法判断：没有报送国家代表的记录。");

    public string EffectNotGoverned => language.Say(
        "In effect? No law that is formalised here made its effect depend on a transmission.",
        "En vigueur\u00a0? Aucun droit formalisé ici ne subordonnait son effet à une transmission.",
        "是否生效？已收录的法律均未以报送为生效条件。");

    public string ChecklistTitle => language.Say("Before transmission to the prefecture", "Avant la transmission à la préfecture", "报送省长公署（préfecture）之前");

    public string Ready => language.Say("Nothing is missing.", "Rien ne manque.", "无缺项。");

    public string Of(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Satisfied => language.Say("satisfied", "satisfait", "已满足"),
        VerdictOutcome.Broken => language.Say("broken", "enfreint", "已违反"),
        VerdictOutcome.NotApplicable => language.Say("not applicable", "sans objet", "不适用"),
        _ => language.Say("undetermined", "indéterminé", "无法判断"),
    };

    public static string Sign(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Satisfied => "✓",
        VerdictOutcome.Broken => "✗",
        VerdictOutcome.NotApplicable => "–",
        _ => "?",
    };

    public string TookEffect(PartialDate day)
    {
        var when = DateWording.When(day, language);
        return language.Say($"Took effect {when}.", $"A pris effet {when}.", $"{when}生效。");
    }

    public string NotYetInEffect(LocalDate on, PartialDate effect)
    {
        var (day, when) = (On(on), DateWording.When(effect, language));
        return language.Say($"Not in effect {day}: transmitted {when}.", $"Sans effet {day}\u00a0: transmis {when}.", $"{day}尚未生效：{when}报送。");
    }

    public string NoLongerInEffect(LocalDate on, string status)
    {
        var day = On(on);
        return language.Say($"No longer in effect {day}. {status}.", $"N'a plus d'effet {day}. {status}.", $"{day}已不再有效。{status}。");
    }

    public string MayBeOver(LocalDate on, string status)
    {
        var day = On(on);
        return language.Say($"Maybe no longer in effect {day}. {status}.", $"N'a peut-être plus d'effet {day}. {status}.", $"{day}可能已不再有效。{status}。");
    }

    public string MayBeInEffect(LocalDate on, PartialDate effect)
    {
        var (day, when) = (On(on), DateWording.When(effect, language));
        return language.Say($"Maybe in effect {day}: transmitted {when}.", $"Peut-être en vigueur {day}\u00a0: transmis {when}.", $"{day}可能已生效：{when}报送。");
    }

    /// <summary>"on 30 November 2026", "au 30 novembre 2026".</summary>
    private string On(LocalDate day)
    {
        var text = PartialDate.On(day).In(language);
        return language.Say($"on {text}", $"au {text}", text);
    }

    public string Signed(PartialDate date)
    {
        var when = DateWording.When(date, language);
        return language.Say($"signed {when}", $"signé {when}", $"{when}签署");
    }

    /// <summary>"8 February 1992 to 8 July 2014", the last day included; empty without bounds.</summary>
    public string Days(LocalDate? from, LocalDate? until)
    {
        var first = from is { } begin ? PartialDate.On(begin).In(language) : null;
        var last = until is { } end ? PartialDate.On(end.PlusDays(-1)).In(language) : null;
        return (first, last) switch
        {
            (null, null) => string.Empty,
            (null, _) => language.Say($"until {last}", $"jusqu'au {last}", $"{last}及以前"),
            (_, null) => language.Say($"from {first}", $"depuis le {first}", $"自{first}起"),
            _ => language.Say($"{first} to {last}", $"du {first} au {last}", $"{first}至{last}"),
        };
    }

    public string SeveralLaws(string question) =>
        language.Say(
            $"Several laws may have governed it. {question}",
            $"Plusieurs états du droit ont pu s'appliquer. {question}",
            $"可能适用数个时期的法律。{question}");

    public string StillMissing(int count) => language.Say(
        count == 1 ? "1 thing to settle." : $"{count} things to settle.",
        count < 2 ? $"{count} point à régler." : $"{count} points à régler.",
        $"尚有{count}项待处理。");
}
