using System.Text.Json.Nodes;
using SisterCity.Answers;
using SisterCity.Codelists;
using SisterCity.Values;
using static SisterCity.Schema.Parts;

namespace SisterCity.Schema;

/// <summary>
/// The schemas of the answers that the library writes as JSON. Tests hold them to real answers, and to having a member for all that is written.
/// </summary>
internal sealed partial class AnswerSchemas(Described described, Definitions definitions)
{
    private const string OfTheRegister = "The place in the register: a JSON Pointer (RFC 6901).";

    /// <summary>The names of the schemas: those of the commands that write the answers, and of what is asked for with --spans and --since.</summary>
    public static string[] Names { get; } =
    [
        "status", "spans", "lapsing", "series", "definitions", "crises", "timeline", "assess", "compare", "law", "law-changes", "codelist", "find", "projects",
    ];

    public JsonObject Make(string name) => definitions.Bundle(name switch
    {
        "status" => Statuses(),
        "spans" => Spans(),
        "lapsing" => Lapses(),
        "series" => Series(),
        "definitions" => DefinitionCounts(),
        "crises" => CrisisWindows(),
        "timeline" => Timeline(),
        "assess" => Assessments(),
        "compare" => Comparison(),
        "law" => Law(),
        "law-changes" => LawChanges(),
        "find" => Candidates(),
        "projects" => Totals(),
        _ => Codes(),
    });

    private JsonObject Answers(string title, string sentence, string item)
    {
        var list = List(item, Say(sentence));
        list.Insert(0, "title", title);
        return list;
    }

    private void Define(string title, string sentence, params (string Name, JsonObject Schema, bool IsRequired)[] members) =>
        definitions.Add(Record(title, Say(sentence), members));

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

    private JsonObject CertaintyAlone() =>
        OfWords("Certainty", "How sure something is: surely is on every day that the dates may be.", AnswerWords.Certainties);

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
