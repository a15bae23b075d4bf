using NodaTime;
using SisterCity.Codelists;
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

    /// <summary>What a record is called, with its identifier, which is a name where there is no other.</summary>
    public string Named(LocalizedText? name, string id) =>
        name?.In(language) is { } called && !string.Equals(called, id, StringComparison.Ordinal) ? called + language.Brackets(id) : id;

    public string NoDate => language.Say("no date of signature is recorded", "aucune date de signature n'est consignée", "没有签署日期的记录");

    /// <summary>Why nobody can say whether it is in effect, for each party whose fact is missing.</summary>
    public string EffectUnknown(IEnumerable<string> reasons)
    {
        var why = string.Join(language.Semicolon, reasons);
        return language.Say($"In effect? Undetermined: {why}.", $"En vigueur\u00a0? Indéterminé\u00a0: {why}.", $"是否生效？无法判断：{why}。");
    }

    /// <summary>Whether an act still has effect turns on later acts of which nobody knows whether they took effect.</summary>
    public string TurnsOnLaterActs(LocalDate on, bool isTold, IEnumerable<LaterAct> acts)
    {
        var (day, names) = (On(on), string.Join(language.Semicolon, acts.Select(act => act.Name.In(language))));
        return isTold
            ? language.Say(
                $"Maybe in effect {day}: that depends on the reception of the later act ({names}), which is not recorded.",
                $"Peut-être en vigueur {day}\u00a0: cela dépend de la réception de l'acte ultérieur ({names}), qui n'est pas consignée.",
                $"{day}可能有效：取决于后续文件（{names}）的收件日期，而该日期未予记录。")
            : language.Say(
                $"In effect {day}? Undetermined: whether the later act ({names}) was transmitted is not recorded.",
                $"En vigueur {day}\u00a0? Indéterminé\u00a0: la transmission de l'acte ultérieur ({names}) n'est pas consignée.",
                $"{day}是否有效？无法判断：未记录后续文件（{names}）是否报送。");
    }

    /// <summary>What is not recorded of a party, as part of a sentence.</summary>
    public string NotRecorded(LegalFactKind missing, string party) =>
        missing == LegalFactKind.PartyKind
            ? language.Say($"what sort of authority {party} is, is not recorded", $"la nature juridique n'est pas consignée pour {party}", $"未记录{party}的类型")
        : missing == LegalFactKind.OwnStatute
            ? language.Say(
                $"{party} has a statute of its own, whose rules on transmission are not described here",
                $"{party} a un statut propre, dont les règles de transmission ne sont pas décrites ici",
                $"{party}有其自身的法律，其中关于报送的规定此处未作收录")
        : missing == LegalFactKind.PartyExistence
            ? language.Say(
                $"by what is recorded, {party} did not exist on the day of signature",
                $"d'après le dossier, {party} n'existait pas à la date de la signature",
                $"据记录，签署之日{party}并不存在")
        : missing == LegalFactKind.SignatureDay
            ? language.Say("the day of signature is not recorded", "la date de signature n'est pas consignée", "未记录签署日期")
        : missing == LegalFactKind.ReceptionDay
            ? language.Say(
                $"the reception of {party}'s transmission is not recorded",
                $"la réception de ce que {party} a transmis n'est pas consignée",
                $"未记录{party}报送文件的收件日期")
        : language.Say(
            $"no transmission by {party} to the representative of the State is recorded",
            $"aucune transmission par {party} au représentant de l'État n'est consignée",
            $"没有{party}报送法国国家代表的记录");

    public string EffectNotGoverned => language.Say(
        "In effect? No law that is described here made its effect depend on a transmission.",
        "En vigueur\u00a0? Aucun texte décrit ici ne subordonnait son effet à une transmission.",
        "是否生效？此处所述法律均未以报送为生效条件。");

    public string NoExternalAction => language.Say(
        "In effect? No party of another country takes part, and the law of external action is not asked.",
        "En vigueur\u00a0? Aucune partie d'un autre pays n'est engagée, et le droit de l'action extérieure ne s'applique pas.",
        "是否生效？没有其他国家的当事方参与，不适用对外行动的法律。");

    public string SignedBetween(PartialDate within)
    {
        var when = DateWording.When(within, language);
        return language.Say(
            $"no signature is dated; by what else is recorded, signed {when}",
            $"aucune signature n'est datée\u00a0; d'après le reste du dossier, signé {when}",
            $"没有签署日期的记录；据其他记录，{when}签署");
    }

    public string NoSignature => language.Say("no signature is recorded", "aucune signature n'est consignée", "没有签署的记录");

    public string NotKnownToBeSigned(PartialDate within)
    {
        var when = DateWording.When(within, language);
        return language.Say(
            $"no signature is recorded; if it was signed, then by what else is recorded {when}",
            $"aucune signature n'est consignée\u00a0; si l'acte a été signé, c'est, d'après le reste du dossier, {when}",
            $"没有签署的记录；如已签署，据其他记录应为{when}");
    }

    /// <summary>A record says that it is in force, and not when it was transmitted.</summary>
    public string SaidToBeInForce(LocalDate on, PartyEffect effect)
    {
        var (day, since, party) = (On(on), DateWording.When(effect.Told!.Value, language), effect.Party.In(language));
        return language.Say(
            $"Maybe in effect {day}: an event says that it came into force {since}, and no transmission by {party} is recorded.",
            $"Peut-être en vigueur {day}\u00a0: un événement dit l'acte entré en vigueur {since}, mais aucune transmission par {party} n'est consignée.",
            $"{day}可能有效：记录中的事件称其于{since}生效，但没有{party}报送的记录。");
    }

    public string Between(string one, string other) => language.Say($"Between {one} and {other}", $"Entre {one} et {other}", $"{one}与{other}之间");

    public string ChecklistTitle => language.Say("Before transmission to the prefecture", "Avant la transmission à la préfecture", "报送省长公署（préfecture）之前");

    public string NothingChecked => language.Say(
        "Nothing could be checked: the law that is described here says nothing of the acts of these parties, or it is not recorded who they are.",
        "Rien n'a pu être vérifié\u00a0: le droit décrit ici ne dit rien des actes de ces parties, ou leur nature n'est pas consignée.",
        "未能作任何核查：此处所述法律不涉及这些当事方的行为，或未记录其身份。");

    public string Ready => language.Say("Nothing is missing.", "Rien ne manque.", "无缺项。");

    /// <summary>", not confirmed after 18 December 2015": of a version that no source shows in force on a day; empty when one does.</summary>
    public string NotConfirmed(ProvisionVersion version, LocalDate day) => version.IsConfirmedOn(day) || version.LastSeenOn is not { } seen
        ? string.Empty
        : language.Comma + language.Say($"not confirmed after {seen.In(language)}", $"non confirmé après le {seen.In(language)}", $"{seen.In(language)}之后未经证实");

    public string Of(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Satisfied => language.Say("satisfied", "satisfait", "已满足"),
        VerdictOutcome.Broken => language.Say("broken", "enfreint", "已违反"),
        VerdictOutcome.NotApplicable => language.Say("not applicable", "sans objet", "不适用"),
        _ => language.Say("undetermined", "indéterminé", "无法判断"),
    };

    /// <summary>An outcome in words: a permission is used, not obeyed.</summary>
    public string Of(VerdictOutcome outcome, RequirementKind requirement) =>
        outcome != VerdictOutcome.Satisfied ? Of(outcome)
        : requirement == RequirementKind.ConventionOptional ? language.Say("nothing asked", "rien n'est exigé", "不作要求")
        : requirement.Nature == RequirementNature.Permission ? language.Say("permitted", "permis", "允许")
        : Of(outcome);

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
        return language.Say($"Not in effect {day}: takes effect {when}.", $"Sans effet {day}\u00a0: prend effet {when}.", $"{day}尚未生效：{when}生效。");
    }

    public string NoLongerInEffect(LocalDate on, string status)
    {
        var day = On(on);
        return language.Say($"No longer in effect {day}. {status}.", $"N'a plus d'effet {day}. {status}.", $"{day}已不再有效。{status}。");
    }

    /// <summary>An event is recorded, and nobody knows what it did.</summary>
    public string OfUnknownKind(LocalDate on)
    {
        var day = On(on);
        return language.Say(
            $"Maybe in effect {day}: an event is recorded whose kind is not in the list.",
            $"Peut-être en vigueur {day}\u00a0: un événement est consigné dont la nature n'est pas dans la liste.",
            $"{day}可能有效：记录中有一项类别不在代码表内的事件。");
    }

    public string Suspended(LocalDate on, string status)
    {
        var day = On(on);
        return language.Say($"Effect suspended {day}. {status}.", $"Effet suspendu {day}. {status}.", $"{day}效力中止。{status}。");
    }

    public string MayBeOver(LocalDate on, string status)
    {
        var day = On(on);
        return language.Say($"Maybe no longer in effect {day}. {status}.", $"N'a peut-être plus d'effet {day}. {status}.", $"{day}可能已不再有效。{status}。");
    }

    /// <summary>It was sent, and it is not known to have been received.</summary>
    public string MayBeInEffect(LocalDate on, ValueList<PartyEffect> effects, PartialDate effect)
    {
        var (day, when) = (On(on), DateWording.When(effect, language));
        foreach (var one in effects)
        {
            if (one is { Missing: not null, Sent: { } sent })
            {
                var since = DateWording.When(sent, language);
                return language.Say(
                    $"Maybe in effect {day}: {one.Party.In(language)} sent it {since}, and its reception is not recorded.",
                    $"Peut-être en vigueur {day}\u00a0: envoyé par {one.Party.In(language)} {since}, et la réception n'est pas consignée.",
                    $"{day}可能已生效：{one.Party.In(language)}于{since}报送，未记录收件日期。");
            }
        }

        return language.Say($"Maybe in effect {day}: transmitted {when}.", $"Peut-être en vigueur {day}\u00a0: transmis {when}.", $"{day}可能已生效：{when}报送。");
    }

    /// <summary>"on 30 November 2026", "au 30 novembre 2026".</summary>
    public string On(LocalDate day)
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
    /// <param name="from">The first day; null for all that came before.</param>
    /// <param name="until">The first day after; null for all that comes.</param>
    /// <param name="before">The first day after the period before, when it is later than the first day of this one: between publication and effect both may govern.</param>
    public string Days(LocalDate? from, LocalDate? until, LocalDate? before = null)
    {
        var first = from is { } begin ? PartialDate.On(begin).In(language) : null;
        if (before is { } effect && from is { } published && effect > published)
        {
            var took = PartialDate.On(effect).In(language);
            first += language.Brackets(language.Say($"published; in effect on {took}", $"publication\u00a0; effet le {took}", $"公布；{took}施行"));
        }

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

    /// <summary>How many things must be settled before anybody can say what else the law asks.</summary>
    public string SettleFirst(int count) => language.Say(
        count,
        ("1 thing to settle first; the rest depends on it.", $"{count} things to settle first; the rest depends on them."),
        ($"{count} point à régler d'abord\u00a0; le reste en dépend.", $"{count} points à régler d'abord\u00a0; le reste en dépend."),
        $"须先处理{count}项；其余事项取决于此。");

    public string StillMissing(int count) => language.Say(
        count,
        ("1 thing to settle.", $"{count} things to settle."),
        ($"{count} point à régler.", $"{count} points à régler."),
        $"尚有{count}项待处理。");
}
