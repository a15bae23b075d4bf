using System.Text.Json.Nodes;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Values;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>The schema of a comparison.</summary>
internal sealed partial class AnswerSchemas
{
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
        Define(
            "ComparisonCounts", "How many links there are of each sort.",
            [.. sorts.Select(sort => (sort, Number(Say("How many the list of this name has."), least: 0), true))]);
        var status = Value<LifecycleState>(
            "The status that its list states, or that follows from it on the day of the comparison; absent when unknown, and where statuses are not compared.");
        Define("ComparedLink", "A link of one of the lists.", [.. Copy(link), ("status", status, false)]);
        Define(
            "LinkMatch",
            "A link that both lists have, and in what they differ on it.",
            [
                .. Pair(),
                (
                    "dates",
                    Words(Say("How the first list's date of the link stands to the other's; absent when one has none."), AnswerWords.DateRelations),
                    false),
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
}
