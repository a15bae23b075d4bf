using System.Text.Json.Nodes;
using SisterCity.Findings;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>The schema of what <see cref="ReportJson"/> writes, for programs that read it. A test holds it to real reports.</summary>
internal static class ReportSchema
{
    private static readonly string[] Levels = ["error", "warning", "note"];

    public static JsonObject Make(Described described)
    {
        var report = Record(
            "Report",
            described.Type(nameof(Report)),
            ("document", Text(described.Sentence("The name of the document, when several were checked.")), false),
            ("provenance", Reference("Provenance", described.Member(nameof(Report), "provenance")), true),
            ("counts", Reference("Counts", described.Sentence("How many findings there are of each level.")), true),
            ("findings", List("Finding", described.Member(nameof(Report), "findings")), true));
        report["$defs"] = new JsonObject
        {
            ["Counts"] = Record(
                "Counts",
                described.Sentence("How many findings there are of each level."),
                [.. Levels.Select(level => (level, Number(described.Sentence($"How many {level}s there are."), least: 0), true))]),
            ["Finding"] = Record(
                "Finding",
                described.Type(nameof(Finding)),
                ("code", Pattern(described.Member(nameof(Rule), "code"), "^SC[0-9]{4}$", "SC2001"), true),
                ("name", Pattern(described.Member(nameof(Rule), "name"), "^[A-Z][A-Za-z0-9]*$", "EndsBeforeItIsSigned"), true),
                ("level", Reference("Level", described.Member(nameof(Finding), "level")), true),
                ("at", Pointer(described.Sentence("The place in the document: a JSON Pointer (RFC 6901)."), "/agreements/0/term/endsOn"), true),
                ("line", Number(described.Member(nameof(Finding), "line"), least: 1), false),
                ("record", Text(described.Member(nameof(Finding), "record")), false),
                ("message", Text(described.Sentence("The message, in the language that was asked for.")), true),
                (
                    "arguments",
                    new JsonObject
                    {
                        ["description"] = described.Sentence("The values of the message by their names, the same in every language."),
                        ["type"] = "object",
                        ["additionalProperties"] = new JsonObject { ["type"] = "string" },
                    },
                    true),
                ("repair", Text(described.Member(nameof(Finding), "repair")), false)),
            ["Level"] = new JsonObject
            {
                ["title"] = "Level",
                ["description"] = described.Type(nameof(Level)),
                ["type"] = "string",
                ["enum"] = Shapes.List(Levels),
                ["examples"] = Shapes.List([Levels[0]]),
            },
            ["Provenance"] = Record(
                "Provenance",
                described.Type(nameof(Provenance)),
                ("libraryVersion", Text(described.Member(nameof(Provenance), "libraryVersion")), true),
                ("dataHash", Pattern(described.Member(nameof(Provenance), "dataHash"), "^[0-9a-f]{16}$", "6f3d5a0c9e1b2478"), true),
                ("on", Day(described.Member(nameof(Provenance), "on")), false)),
        };
        return report;
    }
}
