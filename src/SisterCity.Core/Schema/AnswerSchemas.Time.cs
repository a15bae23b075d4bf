using System.Text.Json.Nodes;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Values;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>The schemas of the answers about time.</summary>
internal sealed partial class AnswerSchemas
{
    private const string Identifier = "The identifier of the partnership or agreement.";
    private const string Called = "What it is called: its title, else the names of those it is between, in the language that was asked for.";
    private const string AuthorityCalled = "What the authority is called, in the language that was asked for; its identifier when it has no name.";

    private const string WhyVacant =
        "Why nobody holds the seat; absent when somebody does, or may. Not yet: no member yet, or not founded. Left: no member any more. "
        + "Ended: over, and nobody took over. Not recorded: over, and who took over is not recorded.";

    private JsonObject Statuses()
    {
        Define(
            "Status",
            "Where a partnership or an agreement stands on a day, and why.",
            ("id", Text(Say(Identifier)), true),
            ("name", Text(Say(Called)), true),
            ("on", Day(Say("The day that was asked about.")), true),
            ("state", FirstState(), true),
            ("certainty", HowSure(), true),
            ("inForce", InForce(), true),
            ("possible", PossibleStates(), true),
            ("sides", ListOf("SideStatus", "Where each side stands, in the order of members or parties."), true),
            (
                "hasNoHolder",
                Truth(Say(
                    "Whether nobody holds it any more: all those it is between are over or have left by the day, and nobody is recorded to hold a seat.")),
                true),
            (
                "lastActivity",
                OrNull(
                    Say(
                        "The last recorded thing that happened, or may have happened, by the day; null when nothing dated did. It is no state: old is not dormant."),
                    definitions.Reference<PartialDate>()),
                true));
        DefinePossibleState();
        Define(
            "SideStatus",
            "Where one side stands on a day: its own steps and decisions, which the other side need not share.",
            ("authority", Value<AuthorityId>("The side."), true),
            ("name", Text(Say(AuthorityCalled)), true),
            ("state", FirstState(), true),
            ("certainty", HowSure(), true),
            ("possible", PossibleStates(), true),
            (
                "towards",
                ListOf(
                    "PartnerStatus",
                    "The partners towards whom it stands otherwise than it stands itself: it suspended its link with one of two. Empty for none."),
                true),
            (
                "holders",
                ListOf(
                    "Holder",
                    "Who may hold the seat of the side on the day, the surest first: the side itself, or who took over from it; empty when nobody holds it."),
                true),
            ("vacancy", Words(Say(WhyVacant), AnswerWords.Vacancies), false));
        Define(
            "PartnerStatus",
            "Where one side stands towards one partner.",
            ("authority", Value<AuthorityId>("The partner."), true),
            ("name", Text(Say(AuthorityCalled)), true),
            ("state", FirstState(), true),
            ("certainty", HowSure(), true),
            ("possible", PossibleStates(), true));
        Define(
            "Holder",
            "An authority that holds, or may hold, the seat of a side on the day.",
            ("authority", Value<AuthorityId>("The authority."), true),
            ("name", Text(Say(AuthorityCalled)), true),
            ("certainty", Certainty("Surely, or maybe when dates, or a division among several, leave it open."), true),
            ("isPartial", Truth(Say("Whether it took over a part only, so that what was signed may lie with another.")), true),
            ("by", Value<SuccessionKind>("How it took over last; absent for the side itself."), false),
            ("since", Value<PartialDate>("When it took over last; absent for the side itself, or when unknown."), false));
        return Answers("Statuses", "Where partnerships and agreements of a register stand on a day.", "Status");
    }

    private JsonObject Spans()
    {
        DefinePossibleState();
        Define(
            "StatusSpan",
            "A time in which nothing changes of what is known of a status.",
            ("id", Text(Say(Identifier)), true),
            ("name", Text(Say(Called)), true),
            ("from", OrNull(Say("The first day; null when the time has no beginning."), DayAlone()), true),
            ("until", OrNull(Say("The day after the last one; null when the time has no end."), DayAlone()), true),
            ("state", FirstState(), true),
            ("certainty", HowSure(), true),
            ("inForce", InForce(), true),
            ("possible", PossibleStates(), true));
        return Answers("Spans", "Where partnerships and agreements of a register stood at all times, from one change to the next.", "StatusSpan");
    }

    private void DefinePossibleState()
    {
        Define(
            "PossibleState",
            "A state that is possible on a day, and why.",
            ("state", Value<LifecycleState>("The state."), true),
            ("ground", Value<StatusGround>("The rule by which it is possible."), true),
            ("text", Text(Say("The rule and the facts as one line, in the language that was asked for.")), true),
            ("facts", ListOf("StatusFact", "The facts that it follows from, in the order of time as far as it is known."), true));
        Define(
            "StatusFact",
            "A recorded fact that a status follows from: an event, a signature, a transmission, the end of a term.",
            ("state", Value<LifecycleState>("What happened, as a state."), true),
            ("on", Value<PartialDate>("When, as it is recorded; absent when unknown. Of a term that ran out it is its last day."), false),
            ("sides", Values<AuthorityId>("The sides that acted or that it concerns; empty for all of them, or when unknown."), true),
            ("decidedBy", Value<DecisionMaker>("Who decided; absent when that is not recorded."), false),
            ("endCondition", Text(Say("Until when, in the words of the decision; absent when it states no condition.")), false),
            ("at", PointerTo(OfTheRegister, "/partnerships/0/events/1"), true));
    }

    private JsonObject FirstState() => Value<LifecycleState>("The state that is named first among the possible ones.");

    private JsonObject HowSure() => Certainty("Surely when no other state is possible, else maybe.");

    private JsonObject InForce() =>
        OrNull(Say("Whether it is in force, contested or under review included; null when the record does not say."), CertaintyAlone());

    private JsonObject PossibleStates() => AtLeastOne("PossibleState", "The possible states; the first is that of the last thing that has surely happened.");

    private JsonObject Lapses()
    {
        Define(
            "Lapse",
            "An agreement whose stated term ends within a time.",
            ("agreement", Value<AgreementId>("The agreement."), true),
            ("name", Text(Say(Called)), true),
            ("partnership", Value<PartnershipId>("The partnership it was signed under; absent when it stands alone."), false),
            ("partnershipName", Text(Say("What the partnership is called; absent when the register does not have it.")), false),
            ("earliest", Day(Say("The first day that may be the last of the term; absent when nothing bounds it.")), false),
            ("latest", Day(Say("The last day that may be the last of the term; absent when nothing bounds it.")), false),
            ("certainty", Certainty("Surely when every day that may be the last lies within the time, else maybe."), true),
            ("prolongsItself", Truth(Say("Whether a clause prolongs it unless a side objects.")), true),
            ("noticeBy", Day(Say("The last day on which notice is surely in time; absent when no notice is stated.")), false));
        return Answers("Lapses", "The agreements whose stated term ends within a time.", "Lapse");
    }

    private JsonObject Series()
    {
        Define(
            "YearCount",
            "How many partnerships were in force on 31 December of a year.",
            ("year", Number(Say("The year."), least: 1), true),
            ("group", Text(Say("The group: countries, levels or a kind, by their codes; absent when all are counted together.")), false),
            ("atLeast", Number(Say("Those that were surely in force."), least: 0), true),
            ("atMost", Number(Say("Those that may have been in force, the unknown ones included, the undated ones not."), least: 0), true),
            ("unknown", Number(Say("Those of which the record does not say whether they were in force."), least: 0), true),
            ("undated", Number(Say("Those of which no date tells that they had begun, or had not; they are in no other number."), least: 0), true));
        return Answers("Series", "How many partnerships were in force at the end of each year, by group and year.", "YearCount");
    }

    private JsonObject DefinitionCounts()
    {
        Define(
            "DefinitionCount",
            "How many partnerships a definition of the field counts under one of its terms.",
            ("definition", Words(Say("Whose definition."), AnswerWords.CountingDefinitions), true),
            ("on", Day(Say("The day that was asked about.")), true),
            ("term", Text(Say("The term, in the definition's own language.")), true),
            ("atLeast", Number(Say("Those that surely count."), least: 0), true),
            ("atMost", Number(Say("Those that may count, the unknown ones included."), least: 0), true),
            ("unknown", Number(Say("Those of which the record does not say whether they are in force, or who signed."), least: 0), true));
        return Answers("DefinitionCounts", "How many partnerships a definition of the field counts on a day, by its terms.", "DefinitionCount");
    }

    private JsonObject CrisisWindows()
    {
        Define(
            "CrisisWindow",
            "A crisis of the register, and the changes of status that fall into its time or name it.",
            ("id", Value<CrisisId>("The identifier of the crisis."), true),
            ("kind", Value<CrisisKind>("The kind of crisis."), true),
            ("title", Text(Say("What it is called, in the language that was asked for.")), true),
            ("from", Value<PartialDate>("When it began; absent when unknown."), false),
            ("until", Value<PartialDate>("The first day on which it was over; absent while it goes on, or when unknown."), false),
            ("changes", ListOf("StatusChange", "The changes, in the order of the register."), true));
        Define(
            "StatusChange",
            "A change of a partnership's status that falls, or may fall, into the time of a crisis.",
            ("partnership", Value<PartnershipId>("The partnership."), true),
            ("name", Text(Say(Called)), true),
            ("from", Value<LifecycleState>("The state before, as far as it is known."), true),
            ("to", Value<LifecycleState>("The state that the event, or the end of a term, brought about."), true),
            ("on", Value<PartialDate>("When; absent when unknown."), false),
            ("within", Certainty("Whether it lies within the crisis: no when the event names the crisis and lies outside it."), true),
            (
                "reason",
                Words(
                    Say("What the record gives as the reason: nothing, this crisis, another crisis of the register, or something in words."),
                    AnswerWords.StatedReasons),
                true),
            ("otherCrisis", Value<CrisisId>("The other crisis that is named; absent when none is."), false),
            ("basis", Text(Say("The reason in the words of the record; absent when it has none.")), false),
            ("at", PointerTo(OfTheRegister, "/partnerships/0/events/1"), true));
        return Answers("CrisisWindows", "The crises of a register, each with the changes of status within it.", "CrisisWindow");
    }

    private JsonObject Timeline()
    {
        Define(
            "TimelineEntry",
            "What happened, when as far as it is known, and whether it surely came after the entry before.",
            ("kind", Value<TimelineEntryKind>("What it tells."), true),
            ("state", Value<LifecycleState>("The state that an event brought about, or that is claimed; absent for what brings none."), false),
            ("on", Value<PartialDate>("When, as it is recorded, or as it follows from the length of a term; absent when unknown."), false),
            ("earliest", Day(Say("The first day on which it may have happened; absent when nothing bounds it.")), false),
            ("latest", Day(Say("The last day on which it may have happened; absent when nothing bounds it.")), false),
            ("followsThePrevious", Certainty("Whether it came after the entry before it: no when both are of one day."), true),
            ("isClaim", Truth(Say("Whether it is a claim beside the record, which moves nothing.")), true),
            ("sides", Values<AuthorityId>("The sides that acted or that it concerns; empty for all of them, or when unknown."), true),
            ("agreement", Value<AgreementId>("The agreement it is about, or by which it happened; absent when none."), false),
            ("crisis", Value<CrisisId>("The crisis in which it happened; absent when none is named."), false),
            ("text", Text(Say("The entry as one line, in the language that was asked for.")), true),
            ("at", PointerTo(OfTheRegister, "/partnerships/0/events/1"), true));
        return Answers(
            "Timeline", "What happened to a partnership, its agreements and its members, in the order of time as far as it is known.", "TimelineEntry");
    }
}
