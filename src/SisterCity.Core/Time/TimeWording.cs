using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How a status and its reasons are said in English, French and Chinese, with values as they were written: who shows it to people makes them visible.</summary>
internal static class TimeWording
{
    public static string Title(CodelistEntry code, LanguageTag language) => code.Title?.In(language) ?? code.Code;

    public static string Certainty(Certainty certainty, LanguageTag language) => certainty switch
    {
        Values.Certainty.Surely => Say(language, "surely", "à coup sûr", "确定"),
        Values.Certainty.Maybe => Say(language, "maybe", "peut-être", "可能"),
        _ => Say(language, "no", "non", "否"),
    };

    public static string Fact(StatusFact fact, LanguageTag language)
    {
        var text = Title(fact.State.Entry, language);
        text += fact.On is { } on ? Comma(language) + Wording.Date(on, language) : string.Empty;
        var details = ((IEnumerable<Argument>)fact.Names).Select(name => name.Said(language)).ToList();
        if (fact.DecidedBy is { } decider)
            details.Add(Title(decider.Entry, language));
        if (fact.EndCondition is { } condition)
            details.Add(condition.In(language));
        return details.Count == 0 ? text : text + Brackets(string.Join(Semicolon(language), details), language);
    }

    public static string Reason(StatusReason reason, LanguageTag language)
    {
        var facts = string.Join(Semicolon(language), ((IEnumerable<StatusFact>)reason.Facts).Select(fact => Fact(fact, language)));
        return Title(reason.Ground.Entry, language) + (facts.Length == 0 ? string.Empty : Colon(language) + facts);
    }

    /// <summary>How sure a state is; nothing where it is unknown, since that nothing is known is not said to be sure.</summary>
    public static string HowSure(ValueList<PossibleState> possible, Values.Certainty certainty, LanguageTag language) =>
        possible is [{ State: var only }] && only == LifecycleState.Unknown ? string.Empty : Brackets(Certainty(certainty, language), language);

    public static string Status(Status status, LanguageTag language)
    {
        var certainty = HowSure(status.Possible, status.Certainty, language);
        var states = ((IEnumerable<PossibleState>)status.Possible).Select(possible => Title(possible.State.Entry, language) + certainty + Colon(language) + Reason(possible.Because, language));
        return string.Join(Semicolon(language), states);
    }

    public static string Entry(TimelineEntry entry, LanguageTag language)
    {
        var when = entry.On is { } on ? Wording.Date(on, language) : Say(language, "date unknown", "date inconnue", "日期不明");
        var details = ((IEnumerable<Argument>)entry.Details).Select(detail => detail.Said(language)).ToList();

        // A claim says that it is one; an event and a step are what they brought about.
        var what = entry switch
        {
            { State: { } state, IsClaim: true } => Title(entry.Kind.Entry, language) + Colon(language) + Title(state.Entry, language),
            { State: { } state } => Title(state.Entry, language),
            _ => Title(entry.Kind.Entry, language),
        };
        return when + Colon(language) + what + (details.Count == 0 ? string.Empty : Brackets(string.Join(Semicolon(language), details), language));
    }

    public static string Brackets(string inner, LanguageTag language) => Say(language, $" ({inner})", $" ({inner})", $"（{inner}）");

    // French puts a no-break space before a colon and a semicolon.
    public static string Colon(LanguageTag language) => Say(language, ": ", "\u00a0: ", "：");

    public static string Semicolon(LanguageTag language) => Say(language, "; ", "\u00a0; ", "；");

    public static string Comma(LanguageTag language) => Say(language, ", ", ", ", "，");

    public static string Say(LanguageTag language, string english, string french, string chinese) => language.Language.Text switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };
}
