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
        Values.Certainty.Surely => language.Say("certain", "certain", "确定"),
        Values.Certainty.Maybe => language.Say("possible", "possible", "可能"),
        _ => language.Say("no", "non", "否"),
    };

    public static string Fact(StatusFact fact, LanguageTag language)
    {
        var (what, details) = (Happened(Title(fact.State.Entry, language), fact.On, language), Details(fact, language));
        return details.Count == 0 ? what : what + language.Brackets(string.Join(language.Semicolon, details));
    }

    /// <summary>"Renewed on 23 October 2024", "Renouvelé en octobre 2024", "2024年10月续签".</summary>
    public static string Happened(string what, PartialDate? on, LanguageTag language)
    {
        if (on is not { } date)
            return what;
        var when = DateWording.When(date, language);
        if (language.IsChinese)
            return what[0] == '已' ? when + what[1..] : when + language.Comma + what;
        return what.Contains(',', StringComparison.Ordinal) ? what + language.Brackets(when) : $"{what} {when}";
    }

    /// <summary>How the last day of a term was counted: "5 years from November 2015".</summary>
    public static Argument Counted(CalendarPeriod length, PartialDate start) => Phrase.Of(language =>
    {
        var (time, from) = (PeriodWording.Of(length, language), start.In(language));
        return language.Say(
            $"{time} from {from}",
            $"{time} à compter {(start.Precision == DatePrecision.Day && start.Qualifier == DateQualifier.None ? "du" : "de")} {from}",
            $"自{from}起{time}");
    });

    private static List<string> Details(StatusFact fact, LanguageTag language)
    {
        var details = fact.Names.Select(name => name.Said(language)).ToList();
        if (fact.DecidedBy is { } decider)
            details.Add(Title(decider.Entry, language));
        if (fact.EndCondition is { } condition)
            details.Add(condition.In(language));
        return details;
    }

    /// <summary>The rule and its facts: "Last event: renewed on 23 October 2024", "The stated term of an agreement still runs (signed in 1998)".</summary>
    public static string Reason(StatusReason reason, LanguageTag language)
    {
        var ground = Title(reason.Ground.Entry, language);
        return reason.Facts.IsEmpty ? ground
            : LeadsToAFact(reason.Ground) ? ground + language.Colon + string.Join(language.Semicolon, reason.Facts.Select(fact => Small(Fact(fact, language), language)))
            : ground + Within(reason.Facts, language);
    }

    /// <summary>The rule and its facts after a state, which no fact says again: "last event, on 23 October 2024".</summary>
    private static string Reason(StatusReason reason, LifecycleState state, LanguageTag language)
    {
        var ground = Small(Title(reason.Ground.Entry, language), language);
        if (reason.Facts.IsEmpty)
            return ground;
        foreach (var fact in reason.Facts)
        {
            if (fact.State != state)
                return ground + Within(reason.Facts, language);
        }

        var times = string.Join(language.Semicolon, reason.Facts.Select(Time).Where(static time => time.Length > 0));
        return times.Length == 0 ? ground : LeadsToAFact(reason.Ground) ? ground + language.Comma + times : times + language.Comma + ground;

        string Time(StatusFact fact)
        {
            var (when, details) = (fact.On is { } on ? DateWording.When(on, language) : string.Empty, string.Join(language.Semicolon, Details(fact, language)));
            return when.Length == 0 ? details : details.Length == 0 ? when : when + language.Brackets(details);
        }
    }

    // In brackets there are no others.
    private static string Within(ValueList<StatusFact> facts, LanguageTag language) => language.Brackets(string.Join(
        language.Semicolon, facts.Select(fact => string.Join(language.Comma, Details(fact, language).Prepend(Small(Happened(Title(fact.State.Entry, language), fact.On, language), language))))));

    private static bool LeadsToAFact(StatusGround ground) =>
        ground == StatusGround.LastEvent || ground == StatusGround.LastStep || ground == StatusGround.LaterAgreement;

    /// <summary>A title within a sentence.</summary>
    public static string Small(string title, LanguageTag language) =>
        language.IsChinese || title.Length < 2 || char.IsUpper(title[1]) ? title : char.ToLowerInvariant(title[0]) + title[1..];

    /// <summary>How sure a state is; nothing where it is unknown, since that nothing is known is not said to be sure.</summary>
    public static string HowSure(ValueList<PossibleState> possible, Values.Certainty certainty, LanguageTag language) =>
        possible is [{ State: var only }] && only == LifecycleState.Unknown ? string.Empty : language.Brackets(Certainty(certainty, language));

    public static string Side(SideStatus side, LanguageTag language)
    {
        var text = Title(side.State.Entry, language) + HowSure(side.Possible, side.Certainty, language);
        return side.Towards.Aggregate(
            text, (said, partner) => said + language.Semicolon + Towards(partner.Name.In(language)) + language.Colon + Side(partner, language));

        string Towards(string name) => language.Say($"towards {name}", $"envers {name}", $"对{name}");
    }

    public static string Status(Status status, LanguageTag language) => States(status.Possible, status.Certainty, language);

    public static string Span(StatusSpan span, LanguageTag language) =>
        Days(span.From, span.Until, language) + language.Colon + States(span.Possible, span.Certainty, language);

    public static string States(ValueList<PossibleState> possible, Values.Certainty certainty, LanguageTag language)
    {
        var howSure = HowSure(possible, certainty, language);
        return string.Join(
            language.Semicolon, possible.Select(one => Title(one.State.Entry, language) + howSure + language.Colon + Reason(one.Because, one.State, language)));
    }

    /// <summary>From a first day to a last one, both included.</summary>
    private static string Days(LocalDate? from, LocalDate? until, LanguageTag language)
    {
        var first = from is { } begins ? PartialDate.On(begins).In(language) : null;
        var last = until is { } ends && ends > LocalDate.MinIsoValue ? PartialDate.On(ends.PlusDays(-1)).In(language) : null;
        return (first, last) switch
        {
            (null, null) => language.Say("at all times", "de tout temps", "始终"),
            (null, _) => language.Say($"until {last}", $"jusqu'au {last}", $"至{last}"),
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
            "plus aucun titulaire n'est enregistré",
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
            { State: { } state, IsClaim: true } => Claimed(Title(state.Entry, language)),
            { State: { } state } => Title(state.Entry, language),
            _ => Title(entry.Kind.Entry, language),
        };
        return when + language.Colon + what + (details.Count == 0 ? string.Empty : language.Brackets(string.Join(language.Semicolon, details)));

        string Claimed(string state) => entry.Kind == TimelineEntryKind.DateClaim
            ? Title(entry.Kind.Entry, language) + language.Brackets(Small(state, language))
            : language.Say($"{state}, as a source says", $"{state}, selon une source", $"据来源称{state}");
    }
}
