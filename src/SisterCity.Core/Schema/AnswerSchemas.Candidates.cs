using System.Text.Json.Nodes;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Values;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>The schema of candidates for a name or a code.</summary>
internal sealed partial class AnswerSchemas
{
    private JsonObject Candidates()
    {
        Define(
            "CandidateCode",
            "A code of an authority, with its scheme.",
            ("scheme", Text(Say("The scheme: the member of the codes of an authority that holds it, or that of an identifier of another scheme.")), true),
            ("code", Text(Say("The code within the scheme.")), true));
        Define("CandidateRelative", "An authority of the directory that stands in a relation to a candidate.", Named());
        Define(
            "Candidate",
            "An authority of the directory that somebody may have meant: proposed, never chosen.",
            [
                .. Named(),
                ("country", Value<CountryCode>("The country it belongs to."), true),
                ("match", Words(Say("By what it was found; candidates come in this order."), AnswerWords.CandidateMatches), true),
                ("matched", Text(Say("The code, with its scheme, or the name, by which it was found.")), true),
                ("names", Texts("Its other names, in any language."), true),
                ("formerNames", Texts("Names that it had and has no more."), true),
                ("from", Value<PartialDate>("When its existence began; absent when unknown."), false),
                ("until", Value<PartialDate>("When its existence ended; absent when it goes on, or when unknown."), false),
                ("longitude", Degrees("Where it lies, in degrees east of Greenwich: its centre, or its seat; absent when unknown.", 180), false),
                ("latitude", Degrees("Where it lies, in degrees north of the equator; absent when unknown.", 90), false),
                ("parents", ListOf("CandidateRelative", "What it lies in, and what that lies in, the nearest first."), true),
                ("tookOverFrom", ListOf("CandidateRelative", "From whom it took over."), true),
                (
                    "heldBy",
                    ListOf("CandidateRelative", "What became of it: who holds today what it held; empty when nothing was given up, or when that is not known."),
                    true),
            ]);
        return Answers("Candidates", "Whom a name or a code may mean, in an order that is always the same.", "Candidate");

        (string, JsonObject, bool)[] Named() =>
        [
            ("id", Value<AuthorityId>("Its identifier in the directory."), true),
            ("name", Text(Say(AuthorityCalled)), true),
            ("kind", Value<AuthorityKind>("Its kind; absent when the directory tells none."), false),
            ("codes", ListOf("CandidateCode", "Its codes of today; those it ended with when it is over."), true),
        ];

        JsonObject Texts(string sentence) =>
            new() { ["description"] = Say(sentence), ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } };

        JsonObject Degrees(string sentence, int most) =>
            new() { ["description"] = Say(sentence), ["type"] = "number", ["minimum"] = -most, ["maximum"] = most };
    }
}
