using SisterCity.Findings;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What the commands say that ask about time: status, lapsing, series and crises.</summary>
internal sealed partial class Messages
{
    /// <summary>What a record is called, with its identifier.</summary>
    public string Named(string name, string id) => name + language.Brackets(id);

    /// <summary>The partnership under which an agreement was signed.</summary>
    public string Under(string partnership) => Of(Say("partnership", "partenariat", "伙伴关系"), partnership);

    /// <summary>One day and all days are two questions.</summary>
    public string OnOrSpans => Tell(
        "--on asks about one day, --spans about all: give one of them.",
        "--on porte sur un jour, --spans sur tous\u00a0: indiquez l'un ou l'autre.",
        "--on 询问一日，--spans 询问全部时间：请只用其一。");

    /// <summary>The status of one day has sides, which a tidy table does not hold.</summary>
    public string CsvIsForSpans => Tell("--format csv needs --spans.", "--format csv demande --spans.", "--format csv 须与 --spans 同用。");

    /// <summary>Partnerships are counted, and what belongs to none is not.</summary>
    public string NotCounted(int agreements) => Tell(
        $"not counted, since they belong to no partnership: agreements ({agreements}).",
        $"non comptés, car ne relevant d'aucun partenariat\u00a0: actes ({agreements}).",
        $"未计入不属于任何伙伴关系的文件：{agreements}。");

    /// <summary>Partnerships were asked about, and what belongs to none was not.</summary>
    public string NotShown(int agreements, string file, string example) => Tell(
        $"not shown, since they belong to no partnership: agreements ({agreements}). See: sistercity status {file} --agreement {example}",
        $"non indiqués, car ne relevant d'aucun partenariat\u00a0: actes ({agreements}). Voir\u00a0: sistercity status {file} --agreement {example}",
        $"未列出不属于任何伙伴关系的文件：{agreements}。参见：sistercity status {file} --agreement {example}");

    /// <summary>The last line of a list from which agreements may be missing, since they could not be read.</summary>
    public string MayBeMissing(IReadOnlyList<string> agreements)
    {
        var (count, names) = (agreements.Count, string.Join(language.ListComma, agreements.Take(MostShown).Concat(agreements.Count > MostShown ? ["…"] : [])));
        return language.Say(
            count,
            ($"1 agreement could not be read and may be missing here: {names}", $"{count} agreements could not be read and may be missing here: {names}"),
            ($"1 acte n'a pu être lu et manque peut-être ici\u00a0: {names}", $"{count} actes n'ont pu être lus et manquent peut-être ici\u00a0: {names}"),
            $"有{count}份文件未能读取，此处可能缺少：{names}");
    }

    /// <summary>Nothing lapses from a first day to a last.</summary>
    public string NothingLapses(string first, string last) => Say(
        $"No stated term ends from {first} to {last}.",
        $"Aucune durée indiquée ne prend fin du {first} au {last}.",
        $"{first}至{last}期间，没有所载期限届满的文件。");

    /// <summary>Of what, or of whom, something is told.</summary>
    public string Of(string what, string told) => what + language.Colon + told;

    /// <summary>
    /// The days that may be the last, whether one of them surely is, whether it is prolonged without an act, and until when that can be prevented.
    /// </summary>
    public string LastDay(string days, bool isSure, bool prolongsItself, string? noticeBy) =>
        Of(Say("last day", "dernier jour", "最后一日"), days) + language.Brackets(TimeWording.Certainty(isSure ? Certainty.Surely : Certainty.Maybe, language))
        + (prolongsItself ? language.Semicolon + Say("prolongs itself", "se reconduit tacitement", "自动延期") : string.Empty)
        + (noticeBy is null ? string.Empty : language.Semicolon + Say($"notice by {noticeBy}", $"à dénoncer au plus tard le {noticeBy}", $"最迟于{noticeBy}通知终止"));

    /// <summary>The heads of the columns of a series.</summary>
    public (string Year, string AtLeast, string AtMost, string Unknown, string Undated) Series => (
        Say("year", "année", "年份"), Say("at least", "au moins", "至少"), Say("at most", "au plus", "至多"),
        Say("unknown", "inconnu", "不明"), Say("undated", "sans date", "无日期"));

    /// <summary>A register without crises has no windows.</summary>
    public string NoCrisis(string file) => Say($"{file} records no crisis.", $"Aucune crise n'est enregistrée dans {file}.", $"{file} 中没有登记任何危机。");

    /// <summary>From when until when a crisis lasted, as far as that is known.</summary>
    public string Lasted(PartialDate? from, PartialDate? until)
    {
        var (began, ended) = (from is { } first ? DateWording.When(first, language) : null, until is { } last ? DateWording.When(last, language) : null);
        return language.Comma
            + (began is null ? Say("beginning unknown", "début inconnu", "开始时间不明") : Say($"began {began}", $"commencée {began}", $"{began}开始"))
            + language.Comma + (ended is null ? Say("no end recorded", "sans fin enregistrée", "未见结束记录") : Say($"ended {ended}", $"terminée {ended}", $"{ended}结束"));
    }

    /// <summary>No change of a status falls into a crisis, nor names it.</summary>
    public string NoChange => Say("no change of status", "aucun changement d'état", "状态无变化");

    /// <summary>Whether a change lies within a crisis.</summary>
    public string Within(Certainty certainty) => certainty switch
    {
        Certainty.Surely => Say("within the crisis", "pendant la crise", "在危机期间"),
        Certainty.Maybe => Say("maybe within the crisis", "peut-être pendant la crise", "可能在危机期间"),
        _ => Say("outside the crisis", "hors de la crise", "不在危机期间"),
    };

    /// <summary>What was changed, from which state to which, and when.</summary>
    public string Change(string what, string from, string to, string? on) => Of(what, $"{from} → {to}{(on is null ? string.Empty : language.Comma + on)}");

    /// <summary>How a change stands to a crisis.</summary>
    public string Standing(string within, string reason) => within + language.Semicolon + reason;

    /// <summary>What the record gives as the reason of a change.</summary>
    public string Reason(StatedReason reason, string? words)
    {
        var stated = Say("stated reason", "motif indiqué", "所载原因");
        return reason switch
        {
            StatedReason.ThisCrisis => Of(stated, Say("this crisis", "cette crise", "该危机")),
            StatedReason.NotStated => Say("no reason stated", "aucun motif indiqué", "未载原因"),
            _ => Of(stated, words ?? string.Empty),
        };
    }
}
