using System.Text.Json.Nodes;
using SisterCity.Findings;

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
                [.. Levels.Select(level => (level, new JsonObject { ["description"] = described.Sentence($"How many {level}s there are."), ["type"] = "integer", ["minimum"] = 0 }, true))]),
            ["Finding"] = Record(
                "Finding",
                described.Type(nameof(Finding)),
                ("code", Pattern(described.Member(nameof(Rule), "code"), "^SC[0-9]{4}$", "SC2001"), true),
                ("name", Pattern(described.Member(nameof(Rule), "name"), "^[A-Z][A-Za-z0-9]*$", "EndsBeforeItIsSigned"), true),
                ("level", Reference("Level", described.Member(nameof(Finding), "level")), true),
                ("at", Pattern(described.Sentence("The place in the document: a JSON Pointer (RFC 6901)."), "^(?:/(?:[^~/]|~[01])*)*$", "/agreements/0/term/endsOn"), true),
                ("line", new JsonObject { ["description"] = described.Member(nameof(Finding), "line"), ["type"] = "integer", ["minimum"] = 1 }, false),
                ("record", Text(described.Member(nameof(Finding), "record")), false),
                ("message", Text(described.Sentence("The message, in the language that was asked for.")), true),
                ("arguments", new JsonObject { ["description"] = described.Sentence("The values of the message by their names, the same in every language."), ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "string" } }, true),
                ("repair", Text(described.Member(nameof(Finding), "repair")), false)),
            ["Level"] = new JsonObject { ["title"] = "Level", ["description"] = described.Type(nameof(Level)), ["type"] = "string", ["enum"] = Shapes.List(Levels), ["examples"] = Shapes.List([Levels[0]]) },
            ["Provenance"] = Record(
                "Provenance",
                described.Type(nameof(Provenance)),
                ("libraryVersion", Text(described.Member(nameof(Provenance), "libraryVersion")), true),
                ("dataHash", Pattern(described.Member(nameof(Provenance), "dataHash"), "^[0-9a-f]{16}$", "6f3d5a0c9e1b2478"), true),
                ("on", Day(described.Member(nameof(Provenance), "on")), false)),
        };
        return report;
    }

    private static JsonObject Record(string title, string description, params (string Name, JsonObject Schema, bool IsRequired)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema, _) in members)
            properties[name] = schema;
        return new JsonObject
        {
            ["title"] = title,
            ["description"] = description,
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = Shapes.List(members.Where(member => member.IsRequired).Select(member => member.Name)),
            ["examples"] = Shapes.Example(title),
        };
    }

    private static JsonObject Reference(string definition, string description) => new() { ["description"] = description, ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject List(string definition, string description) =>
        new() { ["description"] = description, ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = $"#/$defs/{definition}" } };

    private static JsonObject Text(string description) => new() { ["description"] = description, ["type"] = "string" };

    private static JsonObject Pattern(string description, string pattern, string example) =>
        new() { ["description"] = description, ["type"] = "string", ["pattern"] = pattern, ["examples"] = Shapes.List([example]) };

    private static JsonObject Day(string description)
    {
        var day = Pattern(description, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2026-09-01");
        day.Insert(2, "format", "date");
        return day;
    }
}
