using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How a status and its reasons are said in English, French and Chinese, with values as they were written: who shows it to people makes them
/// visible.</summary>
internal static class TimeWording
{
    public static string Title(CodelistEntry code, LanguageTag language) => code.Title?.In(language) ?? code.Code;

    public static string Certainty(Certainty certainty, LanguageTag language) => certainty switch
    {
        Values.Certainty.Surely => language.Say("surely", "à coup sûr", "确定"),
        Values.Certainty.Maybe => language.Say("maybe", "peut-être", "可能"),
        _ => language.Say("no", "non", "否"),
    };

    public static string Fact(StatusFact fact, LanguageTag language)
    {
        var text = Title(fact.State.Entry, language);
        text += fact.On is { } on ? language.Comma + on.In(language) : string.Empty;
        var details = fact.Names.Select(name => name.Said(language)).ToList();
        if (fact.DecidedBy is { } decider)
            details.Add(Title(decider.Entry, language));
        if (fact.EndCondition is { } condition)
            details.Add(condition.In(language));
        return details.Count == 0 ? text : text + language.Brackets(string.Join(language.Semicolon, details));
    }

    public static string Reason(StatusReason reason, LanguageTag language)
    {
        var facts = string.Join(language.Semicolon, reason.Facts.Select(fact => Fact(fact, language)));
        return Title(reason.Ground.Entry, language) + (facts.Length == 0 ? string.Empty : language.Colon + facts);
    }

    /// <summary>How sure a state is; nothing where it is unknown, since that nothing is known is not said to be sure.</summary>
    public static string HowSure(ValueList<PossibleState> possible, Values.Certainty certainty, LanguageTag language) =>
        possible is [{ State: var only }] && only == LifecycleState.Unknown ? string.Empty : language.Brackets(Certainty(certainty, language));

    public static string Side(SideStatus side, LanguageTag language)
    {
        var text = Title(side.State.Entry, language) + HowSure(side.Possible, side.Certainty, language);
        return side.Towards.Aggregate(
            text, (said, partner) => said + language.Semicolon + Towards(partner.Name.In(language)) + language.Colon + Side(partner, language));

        string Towards(string name) => language.Say($"towards {name}", $"à l’égard de {name}", $"对{name}");
    }

    public static string Status(Status status, LanguageTag language) => States(status.Possible, status.Certainty, language);

    public static string Span(StatusSpan span, LanguageTag language) =>
        Days(span.From, span.Until, language) + language.Colon + States(span.Possible, span.Certainty, language);

    public static string States(ValueList<PossibleState> possible, Values.Certainty certainty, LanguageTag language)
    {
        var howSure = HowSure(possible, certainty, language);
        return string.Join(
            language.Semicolon, possible.Select(one => Title(one.State.Entry, language) + howSure + language.Colon + Reason(one.Because, language)));
    }

    /// <summary>From a first day to a last one, both included.</summary>
    private static string Days(LocalDate? from, LocalDate? until, LanguageTag language)
    {
        var first = from is { } begins ? PartialDate.On(begins).In(language) : null;
        var last = until is { } ends && ends > LocalDate.MinIsoValue ? PartialDate.On(ends.PlusDays(-1)).In(language) : null;
        return (first, last) switch
        {
            (null, null) => language.Say("at all times", "de tout temps", "始终"),
            (null, _) => language.Say($"until {last}", $"jusqu’au {last}", $"至{last}"),
            (_, null) => language.Say($"from {first}", $"à partir du {first}", $"自{first}起"),
            _ when from == until?.PlusDays(-1) => language.Say($"on {first}", $"le {first}", first),
            _ => language.Say($"from {first} to {last}", $"du {first} au {last}", $"{first}至{last}"),
        };
    }

    public static string Holders(Status status, LanguageTag language)
    {
        if (status.Sides.IsEmpty)
            return string.Empty;
        var seats = language.Say("Who holds it", "Titulaires", "承接方") + language.Colon + string.Join(
            language.Semicolon, status.Sides.Select(side => Seat(side, language)));
        return !status.HasNoHolder ? seats : seats + language.Semicolon + language.Say(
            "nobody is recorded to hold it any more",
            "plus aucun titulaire n’est enregistré",
            "已无任何承接方的记录");
    }

    /// <summary>A side that holds its seat itself is named alone; else an arrow leads to who does, or to the reason why nobody does.</summary>
    private static string Seat(SideStatus side, LanguageTag language)
    {
        var name = side.Name.In(language);
        if (side.Vacancy is { } vacancy)
            return $"{name} → {Vacancy(vacancy, language)}";
        if (side.Holders is [{ Certainty: Values.Certainty.Surely, IsPartial: false } only] && only.Authority == side.Authority)
            return name;
        return $"{name} → {string.Join(language.ListComma, side.Holders.Select(holder => Holder(holder, language)))}";
    }

    private static string Holder(Holder holder, LanguageTag language)
    {
        var doubts = new List<string>();
        if (holder.Certainty != Values.Certainty.Surely)
            doubts.Add(Certainty(holder.Certainty, language));
        if (holder.IsPartial)
            doubts.Add(language.Say("a part", "une partie", "部分"));
        return holder.Name.In(language) + (doubts.Count == 0 ? string.Empty : language.Brackets(string.Join(language.Comma, doubts)));
    }

    private static string Vacancy(Vacancy vacancy, LanguageTag language) => vacancy switch
    {
        Time.Vacancy.NotYet => language.Say("nobody yet", "personne encore", "尚无"),
        Time.Vacancy.Left => language.Say("nobody, since it has left", "personne, car sortie", "无，已退出"),
        Time.Vacancy.Ended => language.Say("nobody, since it is over without a successor", "personne, car disparue sans successeur", "无，已不存在且无承继者"),
        _ => language.Say("not recorded since it is over", "non enregistré depuis sa disparition", "已不存在，承接者未记录"),
    };

    public static string Entry(TimelineEntry entry, LanguageTag language)
    {
        var when = entry.On is { } on ? on.In(language) : language.Say("date unknown", "date inconnue", "日期不明");
        var details = entry.Details.Select(detail => detail.Said(language)).ToList();

        // A claim says that it is one; an event and a step are what they brought about.
        var what = entry switch
        {
            { State: { } state, IsClaim: true } => Title(entry.Kind.Entry, language) + language.Colon + Title(state.Entry, language),
            { State: { } state } => Title(state.Entry, language),
            _ => Title(entry.Kind.Entry, language),
        };
        return when + language.Colon + what + (details.Count == 0 ? string.Empty : language.Brackets(string.Join(language.Semicolon, details)));
    }
}
