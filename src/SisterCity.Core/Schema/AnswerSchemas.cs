using System.Text.Json.Nodes;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Values;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>The schemas of the answers that the library writes as JSON. Tests hold them to real answers, and to having a member for all that is written.</summary>
internal sealed class AnswerSchemas(Described described, Definitions definitions)
{
    private const string OfTheRegister = "The place in the register: a JSON Pointer (RFC 6901).";
    private const string OfTheAgreement = "The place within the agreement: a JSON Pointer (RFC 6901).";

    private const string WhyVacant =
        "Why nobody holds the seat; absent when somebody does, or may. Not yet: no member yet, or not founded. Left: no member any more. "
        + "Ended: over, and nobody took over. Not recorded: over, and who took over is not recorded.";

    /// <summary>The names of the schemas: those of the commands that write the answers.</summary>
    public static string[] Names { get; } = ["status", "lapsing", "series", "crises", "timeline", "assess", "compare"];

    public JsonObject Make(string name) => definitions.Bundle(name switch
    {
        "status" => Statuses(),
        "lapsing" => Lapses(),
        "series" => Series(),
        "crises" => CrisisWindows(),
        "timeline" => Timeline(),
        "assess" => Assessments(),
        _ => Comparison(),
    });

    private JsonObject Statuses()
    {
        Define(
            "Status",
            "Where a partnership or an agreement stands on a day, and why.",
            ("id", Text(Say("The identifier of the partnership or agreement.")), true),
            ("name", Text(Say("What it is called: its title, else the names of those it is between, in the language that was asked for.")), true),
            ("on", Day(Say("The day that was asked about.")), true),
            ("state", Value<LifecycleState>("The state that is named first among the possible ones."), true),
            ("certainty", Certainty("Surely when no other state is possible, else maybe."), true),
            ("inForce", OrNull(Say("Whether it is in force, contested or under review included; null when the record does not say."), CertaintyAlone()), true),
            ("possible", AtLeastOne("PossibleState", "The possible states; the first is that of the last thing that has surely happened."), true),
            ("sides", ListOf("SideStatus", "Where each side stands, in the order of members or parties."), true),
            ("hasNoHolder", Truth(Say("Whether nobody holds it any more: all those it is between are over or have left by the day, and nobody is recorded to hold a seat.")), true),
            ("lastActivity", OrNull(Say("The last recorded thing that happened, or may have happened, by the day; null when nothing dated did. It is no state: old is not dormant."), definitions.Reference<PartialDate>()), true));
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
        Define(
            "SideStatus",
            "Where one side stands on a day: its own steps and decisions, which the other side need not share.",
            ("authority", Value<AuthorityId>("The side."), true),
            ("name", Text(Say("What the authority is called, in the language that was asked for; its identifier when it has no name.")), true),
            ("state", Value<LifecycleState>("The state that is named first among the possible ones."), true),
            ("certainty", Certainty("Surely when no other state is possible, else maybe."), true),
            ("possible", AtLeastOne("PossibleState", "The possible states; the first is that of the last thing that has surely happened."), true),
            ("towards", ListOf("PartnerStatus", "The partners towards whom it stands otherwise than it stands itself: it suspended its link with one of two. Empty for none."), true),
            ("holders", ListOf("Holder", "Who may hold the seat of the side on the day, the surest first: the side itself, or who took over from it; empty when nobody holds it."), true),
            ("vacancy", Words(Say(WhyVacant), AnswerWords.Vacancies), false));
        Define(
            "PartnerStatus",
            "Where one side stands towards one partner.",
            ("authority", Value<AuthorityId>("The partner."), true),
            ("name", Text(Say("What the authority is called, in the language that was asked for; its identifier when it has no name.")), true),
            ("state", Value<LifecycleState>("The state that is named first among the possible ones."), true),
            ("certainty", Certainty("Surely when no other state is possible, else maybe."), true),
            ("possible", AtLeastOne("PossibleState", "The possible states; the first is that of the last thing that has surely happened."), true));
        Define(
            "Holder",
            "An authority that holds, or may hold, the seat of a side on the day.",
            ("authority", Value<AuthorityId>("The authority."), true),
            ("name", Text(Say("What the authority is called, in the language that was asked for; its identifier when it has no name.")), true),
            ("certainty", Certainty("Surely, or maybe when dates, or a division among several, leave it open."), true),
            ("isPartial", Truth(Say("Whether it took over a part only, so that what was signed may lie with another.")), true),
            ("by", Value<SuccessionKind>("How it took over last; absent for the side itself."), false),
            ("since", Value<PartialDate>("When it took over last; absent for the side itself, or when unknown."), false));
        return Answers("Statuses", "Where partnerships and agreements of a register stand on a day.", "Status");
    }

    private JsonObject Lapses()
    {
        Define(
            "Lapse",
            "An agreement whose stated term ends within a time.",
            ("agreement", Value<AgreementId>("The agreement."), true),
            ("name", Text(Say("What it is called: its title, else the names of those it is between, in the language that was asked for.")), true),
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
            ("atMost", Number(Say("Those that may have been in force, the unknown ones included."), least: 0), true),
            ("unknown", Number(Say("Those of which the record does not say whether they were in force."), least: 0), true));
        return Answers("Series", "How many partnerships were in force at the end of each year, by group and year.", "YearCount");
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
            ("name", Text(Say("What it is called: its title, else the names of those it is between, in the language that was asked for.")), true),
            ("from", Value<LifecycleState>("The state before, as far as it is known."), true),
            ("to", Value<LifecycleState>("The state that the event, or the end of a term, brought about."), true),
            ("on", Value<PartialDate>("When; absent when unknown."), false),
            ("within", Certainty("Whether it lies within the crisis: no when the event names the crisis and lies outside it."), true),
            ("reason", Words(Say("What the record gives as the reason: nothing, this crisis, another crisis of the register, or something in words."), AnswerWords.StatedReasons), true),
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
        return Answers("Timeline", "What happened to a partnership, its agreements and its members, in the order of time as far as it is known.", "TimelineEntry");
    }

    private JsonObject Assessments()
    {
        Define(
            "Assessment",
            "What the law of its own day asked of an agreement, and whether it was done.",
            ("agreement", Value<AgreementId>("The agreement."), true),
            ("on", Day(Say("The day that was asked about.")), true),
            ("signedOn", OrNull(Say("When it was signed; null when unknown."), definitions.Reference<PartialDate>()), true),
            ("effect", Reference("LegalEffect", Say("Whether it has effect in law, and since when.")), true),
            ("verdicts", ListOf("Verdict", "The answers of the law."), true),
            ("definitions", ListOf("Verdict", "The answers of definitions of networks, which are no law."), true));
        Define(
            "LegalEffect",
            "Whether it has effect in law, and since when.",
            ("tookEffectOn", Value<PartialDate>("When it took effect; absent when that does not follow from the record."), false),
            ("inEffect", Words(Say("Whether it has effect on the day that was asked about; undetermined when a fact is missing."), AnswerWords.Effects), true));
        Define(
            "Verdict",
            "One answer: what was asked, by which version of which provision, of whom, and whether it was done.",
            ("requirement", Value<RequirementKind>("What was asked."), true),
            ("outcome", Outcome("The answer."), true),
            ("party", Value<AuthorityId>("Of which party; absent when it is asked of the agreement, or of nobody."), false),
            ("version", Value<ProvisionVersionId>("The version of the provision that asks; absent when none that is known governed, or several may have."), false),
            ("citation", Text(Say("How the version is cited; absent without a version.")), false),
            ("at", PointerTo(OfTheAgreement, "/parties/0/authorisingActs"), true),
            ("code", Pattern(Say("The rule that says it; absent when there is nothing to say."), "^SC[0-9]{4}$", "SC4026"), false),
            ("level", Reference("Level", Say("How grave it is; absent when there is nothing to say.")), false),
            ("message", Text(Say("The message, in the language that was asked for; absent when there is nothing to say.")), false),
            ("facts", ListOf("VerdictFact", "The facts that it rests on."), true),
            ("missing", ListOf("MissingFact", "The facts that are missing, when it is undetermined."), true),
            ("candidates", ListOf("OutcomePeriod", "What each law that may have governed would give, by periods; absent when the date leaves nothing open."), false));
        Define(
            "VerdictFact",
            "A fact that a verdict used.",
            ("fact", Value<LegalFactKind>("What sort of fact it is."), true),
            ("at", PointerTo(OfTheAgreement, "/signedOn"), true),
            ("value", Text(Say("The fact, as text.")), true));
        Define(
            "MissingFact",
            "A fact without which no verdict is given, and the question to ask.",
            ("fact", Value<LegalFactKind>("What sort of fact it is."), true),
            ("at", PointerTo(OfTheAgreement, "/parties/0/authorisingActs"), true),
            ("question", Text(Say("The question, in the language that was asked for.")), true));
        Define(
            "OutcomePeriod",
            "Neighbouring laws that would give the same outcome, as one period.",
            ("from", OrNull(Say("The first day; null when it goes back before all that is formalised."), DayAlone()), true),
            ("until", OrNull(Say("The first day on which it governs no more; null while it is open."), DayAlone()), true),
            ("outcome", Outcome("What each of them gives."), true),
            ("versions", Values<ProvisionVersionId>("The versions that ask for it."), true));
        definitions.Add(PartOfAReport("Level"));
        return Answers("Assessments", "What the law of its own day asked of each agreement.", "Assessment");
    }

    private JsonObject Comparison()
    {
        (string, JsonObject, bool)[] link =
        [
            ("id", Text(Say("The identifier in its list.")), true),
            ("at", PointerTo("The place in its list: a JSON Pointer (RFC 6901).", "/partnerships/0"), true),
            ("name", Text(Say("What it is called, in the language that was asked for.")), true),
            ("since", Value<PartialDate>("Since when; absent when its list holds no date."), false),
            ("sinceClaims", Values<PartialDate>("The dates that its list knows as claims; absent when there is none."), false),
        ];
        string[] sorts = ["inBoth", "onlyInMine", "onlyInTheirs", "related", "repeated", "notIdentified"];
        Define("ComparisonCounts", "How many links there are of each sort.", [.. sorts.Select(sort => (sort, Number(Say("How many the list of this name has."), least: 0), true))]);
        Define("ComparedLink", "A link of one of the lists.", [.. Copy(link), ("status", Value<LifecycleState>("The status that its list states, or that follows from it on the day of the comparison; absent when unknown, and where statuses are not compared."), false)]);
        Define(
            "LinkMatch",
            "A link that both lists have, and in what they differ on it.",
            [
                .. Pair(),
                ("dates", Words(Say("How the first list's date of the link stands to the other's; absent when one has none."), AnswerWords.DateRelations), false),
                ("statuses", Words(Say("How the statuses stand to each other; absent when neither list states one."), AnswerWords.StatusRelations), false),
                ("kindsDisagree", Truth(Say("Whether the kinds that the lists give the link have none in common.")), true),
            ]);
        Define(
            "RelatedLinks",
            "A link of each list that are not the same but belong together.",
            [
                ("kind", Words(Say("How they belong together."), AnswerWords.LinkRelations), true),
                .. Pair(),
                ("inMine", Values<AuthorityId>("The members that the first link has and the second has not."), true),
                ("inTheirs", Values<AuthorityId>("The members that the second link has and the first has not."), true),
            ]);
        Define(
            "RepeatedLink",
            "A link of which a list has several records.",
            ("mine", ListOf("ComparedLink", "The records of one's own list."), true),
            ("theirs", ListOf("ComparedLink", "The records of the other list."), true));
        Define(
            "UnidentifiedLink",
            "A link that cannot be compared, since a member has no code.",
            [Side(), .. Copy(link), ("withoutCode", Values<AuthorityId>("The members that no code identifies."), true)]);
        Define(
            "AmbiguousCode",
            "A code that so many different authorities of a list carry that it identifies nothing.",
            Side(),
            ("scheme", Text(Say("The scheme of the code.")), true),
            ("code", Text(Say("The code.")), true),
            ("at", PointerTo("The place of the first authority that carries it: a JSON Pointer (RFC 6901).", "/authorities/0"), true),
            ("authorities", Number(Say("How many authorities of the list carry it."), least: 1), true));
        foreach (var part in (string[])["Counts", "Finding", "Level", "Provenance", "Report"])
            definitions.Add(PartOfAReport(part));
        return Record(
            "Comparison",
            Say("Two lists beside each other: what both have, what one has alone, and on what they disagree."),
            ("on", Day(Say("The day whose statuses are compared; absent when it is the statuses that the lists state.")), false),
            ("counts", Reference("ComparisonCounts", Say("How many links there are of each sort.")), true),
            ("inBoth", ListOf("LinkMatch", "The links that both lists have."), true),
            ("onlyInMine", ListOf("ComparedLink", "The links that one's own list has alone."), true),
            ("onlyInTheirs", ListOf("ComparedLink", "The links that the other list has alone."), true),
            ("related", ListOf("RelatedLinks", "The links that are not the same but belong together."), true),
            ("repeated", ListOf("RepeatedLink", "The links of which a list has several records."), true),
            ("notIdentified", ListOf("UnidentifiedLink", "The links that cannot be compared."), true),
            ("ambiguousCodes", ListOf("AmbiguousCode", "The codes that identify nothing."), true),
            ("report", Reference("Report", Say("What the comparison finds, as the report of a check.")), true));

        (string, JsonObject, bool) Side() => ("side", Words(Say("Whose list it is in."), AnswerWords.ListSides), true);

        (string, JsonObject, bool)[] Pair() =>
        [
            ("mine", Reference("ComparedLink", Say("The link in one's own list.")), true),
            ("theirs", Reference("ComparedLink", Say("The link in the other list.")), true),
        ];

        static IEnumerable<(string, JsonObject, bool)> Copy((string Name, JsonObject Schema, bool IsRequired)[] members) =>
            members.Select(member => (member.Name, (JsonObject)member.Schema.DeepClone(), member.IsRequired));
    }

    private JsonObject Answers(string title, string sentence, string item)
    {
        var list = List(item, Say(sentence));
        list.Insert(0, "title", title);
        return list;
    }

    private void Define(string title, string sentence, params (string Name, JsonObject Schema, bool IsRequired)[] members) => definitions.Add(Record(title, Say(sentence), members));

    private JsonObject PartOfAReport(string title)
    {
        var report = ReportSchema.Make(described);
        var parts = (JsonObject)report["$defs"]!;
        if (parts.ContainsKey(title))
            return (JsonObject)parts[title]!.DeepClone();
        report.Remove("$defs");
        return report;
    }

    private string Say(string sentence) => described.Sentence(sentence);

    private JsonObject Value<TScalar>(string sentence)
        where TScalar : struct, IScalar<TScalar>
    {
        var reference = definitions.Reference<TScalar>();
        reference.Insert(0, "description", Say(sentence));
        return reference;
    }

    private JsonObject Values<TScalar>(string sentence)
        where TScalar : struct, IScalar<TScalar> => new() { ["description"] = Say(sentence), ["type"] = "array", ["items"] = definitions.Reference<TScalar>() };

    private JsonObject ListOf(string definition, string sentence) => List(definition, Say(sentence));

    private JsonObject AtLeastOne(string definition, string sentence)
    {
        var list = ListOf(definition, sentence);
        list["minItems"] = 1;
        return list;
    }

    private JsonObject PointerTo(string sentence, string example) => Pointer(Say(sentence), example);

    private JsonObject Certainty(string sentence)
    {
        var certainty = CertaintyAlone();
        certainty.Insert(0, "description", Say(sentence));
        return certainty;
    }

    private JsonObject CertaintyAlone() => OfWords("Certainty", "How sure something is: surely is on every day that the dates may be.", AnswerWords.Certainties);

    private JsonObject Outcome(string sentence)
    {
        var outcome = OfWords("VerdictOutcome", "The answer of the law to one question.", AnswerWords.Outcomes);
        outcome.Insert(0, "description", Say(sentence));
        return outcome;
    }

    /// <summary>A reference to a definition that lists words.</summary>
    private JsonObject OfWords(string title, string sentence, IEnumerable<string> words)
    {
        var definition = Words(Say(sentence), words);
        definition.Insert(0, "title", title);
        definition["examples"] = Shapes.List(words.Take(1));
        definitions.Add(definition);
        return Reference(title);
    }

    private static JsonObject DayAlone()
    {
        var day = Day(string.Empty);
        day.Remove("description");
        return day;
    }
}
