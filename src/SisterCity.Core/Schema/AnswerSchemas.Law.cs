using System.Text.Json.Nodes;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Values;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>The schemas of the answers about law, and of code lists.</summary>
internal sealed partial class AnswerSchemas
{
    private const string OfTheAgreement = "The place within the agreement: a JSON Pointer (RFC 6901).";

    private JsonObject Assessments()
    {
        Define(
            "Assessment",
            "What the law of its own day asked of an agreement, and whether it was done.",
            ("agreement", Value<AgreementId>("The agreement."), true),
            ("on", Day(Say("The day that was asked about.")), true),
            ("signedOn", OrNull(Say("When it was signed; null when unknown."), definitions.Reference<PartialDate>()), true),
            (
                "signedWithin",
                Value<PartialDate>("Between which days it was signed, when no signature is dated and something bounds them; absent else."),
                false),
            ("effect", Reference("LegalEffect", Say("Whether it has effect in law, and since when.")), true),
            ("verdicts", ListOf("Verdict", "The answers of the law."), true),
            ("definitions", ListOf("Verdict", "The answers of definitions of networks, which are no law; absent when nobody asked for them."), false));
        Define(
            "LegalEffect",
            "Whether it has effect in law, and since when.",
            ("tookEffectOn", Value<PartialDate>("When it took effect; absent when that does not follow from the record."), false),
            ("inEffect", Words(Say("Whether it has effect on the day that was asked about; undetermined when a fact is missing."), AnswerWords.Effects), true),
            ("missing", ListOf("MissingFact", "The facts without which nobody can say when it took effect."), true));
        Define(
            "Verdict",
            "One answer: what was asked, by which version of which provision, of whom, and whether it was done.",
            ("requirement", Value<RequirementKind>("What was asked."), true),
            ("outcome", Outcome("The answer."), true),
            ("party", Value<AuthorityId>("Of which party; absent when it is asked of the agreement, or of nobody."), false),
            (
                "version",
                Value<ProvisionVersionId>("The version of the provision that asks; absent when none that is known governed, or several may have."),
                false),
            ("citation", Text(Say("How the version is cited; absent without a version.")), false),
            (
                "confirmedUntil",
                Value<PartialDate>("The last day for which a source shows the version in force, when the act is later; absent when a source reaches to the act."),
                false),
            ("at", PointerTo(OfTheAgreement, "/parties/0/authorisingActs"), true),
            ("code", Pattern(Say("The rule that says it; absent when there is nothing to say."), "^SC[0-9]{4}$", "SC4026"), false),
            ("level", Reference("Level", Say("How grave it is; absent when there is nothing to say.")), false),
            ("message", Text(Say("The message, in the language that was asked for; absent when there is nothing to say.")), false),
            (
                "consequence",
                Value<LegalConsequence>("What follows from a fault in French law; absent when nothing is broken, or no law says."),
                false),
            ("facts", ListOf("VerdictFact", "The facts that it rests on."), true),
            ("missing", ListOf("MissingFact", "The facts that are missing, when it is undetermined."), true),
            (
                "candidates",
                ListOf("OutcomePeriod", "What each law that may have governed would give, by periods; absent when the date leaves nothing open."),
                false));
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

    private JsonObject Law()
    {
        Define(
            "VersionInForce",
            "A version of a provision that was, or may have been, in force on a day.",
            ("id", Value<ProvisionVersionId>("The identifier of the version."), true),
            ("provision", Value<ProvisionId>("The provision."), true),
            ("jurisdiction", Value<Jurisdiction>("Whose law it is."), true),
            ("functions", Values<LegalFunction>("What it does in the chain."), true),
            ("article", Text(Say("The number of the article, as it was then.")), true),
            ("title", Text(Say("What it is about, in the language that was asked for.")), true),
            ("from", OrNull(Say("The first day; null when no source gives it."), definitions.Reference<PartialDate>()), true),
            ("until", OrNull(Say("The first day on which it was in force no more; null while it is open."), definitions.Reference<PartialDate>()), true),
            ("certainty", Certainty("Whether it was in force on the day: surely or maybe."), true),
            ("lastSeenOn", Value<PartialDate>("The last day for which a source shows it in force; absent where it ended, or the sources reach to today."), false),
            ("entryIntoForce", Reference("VersionEntry", Say("When it truly entered into force; absent where that is the first day.")), false),
            ("origin", OrNull(Say("What made it, in the language that was asked for; null when that is not recorded."), TextAlone()), true),
            ("end", OrNull(Say("How it ended, in the language that was asked for; null when it has not, or that is not recorded."), TextAlone()), true),
            ("citation", Text(Say("How it is cited.")), true),
            ("citations", ListOf("VersionCitation", "The identifiers by which it is cited."), true),
            ("summary", Text(Say("What it says, in our own words and the language that was asked for.")), true),
            ("appliesTo", Values<Addressee>("Whom it addresses."), true),
            ("onlyFor", Values<LegalTerritory>("The territories whose authorities alone it binds; absent when it binds all that it applies to."), false),
            ("alsoFor", Values<LegalTerritory>("The territories outside the general law whose communes it binds too; absent when there is none."), false),
            ("requires", Values<RequirementKind>("What it asks for."), true),
            ("confidence", Value<LegalConfidence>("How well it is known."), true),
            ("sources", Texts("Where it was read: addresses, or the names of sources that have none."), true),
            ("lastCheckedOn", Value<PartialDate>("When somebody last looked at the sources."), true),
            ("note", Text(Say("What else is to be said, in the language that was asked for; absent when there is nothing.")), false));
        Define(
            "VersionEntry",
            "When a version truly entered into force.",
            ("on", Value<PartialDate>("The day."), true),
            ("isFromMemory", Truth(Say("Whether it was derived and not read.")), true));
        Define(
            "VersionCitation",
            "An identifier by which a version is cited.",
            ("scheme", Value<CitationScheme>("The scheme of the identifier."), true),
            ("id", Text(Say("The identifier.")), true),
            ("address", Value<WebAddress>("Where it can be read; absent when there is no address."), false));
        return Answers("VersionsInForce", "What the law was on a day: the versions of provisions that were in force.", "VersionInForce");
    }

    private JsonObject LawChanges()
    {
        Define(
            "LawChange",
            "A change of a provision: what happened to it on a day, and what it asks more or no longer.",
            ("on", Value<PartialDate>("The day from which it counts."), true),
            ("kind", Words(Say("What happened: a provision that went on elsewhere was moved, a judgment that never counted was quashed."), AnswerWords.LawChanges), true),
            ("provision", Value<ProvisionId>("The provision."), true),
            ("jurisdiction", Value<Jurisdiction>("Whose law it is."), true),
            ("title", Text(Say("What it is about, in the language that was asked for.")), true),
            ("before", OrNull(Say("The version that ended; null when the provision began."), Reference("ChangedVersion")), true),
            ("after", OrNull(Say("The version that took effect; null when the provision ended."), Reference("ChangedVersion")), true),
            ("added", Values<RequirementKind>("What is asked, allowed or defined since; in both lists, when it is otherwise than before."), true),
            ("removed", Values<RequirementKind>("What was asked, allowed or defined before, and is no more, or is otherwise."), true),
            ("summary", Text(Say("What it says, in our own words and the language that was asked for.")), true),
            ("origin", OrNull(Say("What made it, in the language that was asked for; null when that is not recorded."), TextAlone()), true),
            ("end", OrNull(Say("How it ended, in the language that was asked for; null when it has not, or that is not recorded."), TextAlone()), true),
            ("address", Value<WebAddress>("Where the official text can be read; absent when there is no address."), false),
            ("confidence", Value<LegalConfidence>("How well it is known."), true));
        Define(
            "ChangedVersion",
            "A version of a provision, by its identifier and its number.",
            ("id", Value<ProvisionVersionId>("The identifier of the version."), true),
            ("article", Text(Say("The number of the article, as it was then.")), true));
        return Answers("LawChanges", "What changed in the law after one day and until another.", "LawChange");
    }

    private JsonObject Codes()
    {
        Define(
            "CodeTitle", "A title in the three languages of the library.",
            [.. SchemaExporter.Languages.Select(language => (language.Text, Text(Say("The title in this language.")), true))]);
        Define(
            "ListedCode",
            "A code of a list. The columns that a list has of its own are members too, as texts.",
            ("code", Text(Say("The code.")), true),
            ("title", Reference("CodeTitle", Say("What it is called.")), true),
            ("definition", Text(Say("What it means, in English; absent when the title says it.")), false),
            ("source", Text(Say("Where it comes from; absent when no source is named.")), false),
            ("since", Text(Say("The version of the library that had it first; absent when it came with the list.")), false),
            ("deprecated", Text(Say("Since when it should not be used any more (EDTF); absent while it may be.")), false));
        return Record(
            "Codelist",
            Say("A code list of the library, with its codes in their order."),
            ("name", Text(Say("The name of the list.")), true),
            ("version", Text(Say("The version of the library.")), true),
            ("isOpen", Truth(Say("Whether documents may have other codes.")), true),
            ("title", Reference("CodeTitle", Say("What the list is called.")), true),
            ("codes", ListOf("ListedCode", "The codes."), true));
    }

    private JsonObject Texts(string sentence) => new() { ["description"] = Say(sentence), ["type"] = "array", ["items"] = TextAlone() };

    private static JsonObject TextAlone() => new() { ["type"] = "string" };
}
