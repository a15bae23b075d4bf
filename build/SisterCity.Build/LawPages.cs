using System.Text;
using System.Text.Json;

namespace SisterCity.Build;

/// <summary>data/law → docs/law/*.md: a page a provision, one of instruments, an index.</summary>
internal static class LawPages
{
    private const string Generated = "<!-- Generated from data/law. Run: ./build.sh generate -->\n";

    public static IEnumerable<DerivedFile> Derive(string root)
    {
        var law = new LawData(root);
        foreach (var provision in law.Provisions)
            yield return new DerivedFile($"docs/law/{LawData.Text(provision, "id")}.md", WritePage(law, provision), "data/law/");
        yield return new DerivedFile("docs/law/instruments.md", WriteInstruments(law), "data/law/instruments/");
        yield return new DerivedFile("docs/law/README.md", WriteIndex(law), "data/law/");
        yield return new DerivedFile("docs/law/timeline.svg", LawTimeline.Write(law), "data/law/");
    }

    private static string WritePage(LawData law, JsonElement provision)
    {
        var (id, jurisdiction, title) = (LawData.Text(provision, "id")!, LawData.Text(provision, "jurisdiction")!, provision.GetProperty("title"));
        var page = new StringBuilder(Generated);
        page.Append($"# {LawData.In(title, "en")}\n\n")
            .Append($"{string.Join(" · ", new[] { LawData.In(title, "fr"), LawData.In(title, "zh") }.Where(text => text.Length > 0))}\n\n")
            .Append($"{law.Title("jurisdictions", jurisdiction)} · {law.Titles("legal-functions", provision, "functions")} · [`data/law/{jurisdiction}/{id}.json`](../../data/law/{jurisdiction}/{id}.json) · [all provisions](README.md)\n\n");
        if (provision.TryGetProperty("note", out var note))
            page.Append($"{LawData.In(note, "en")}\n\n");
        page.Append("| version | article | from | until (exclusive) | how it ended | made by | confidence |\n|---|---|---|---|---|---|---|\n");
        foreach (var version in LawData.List(provision, "versions"))
        {
            var end = LawData.Text(version, "end") is { } how ? law.Title("version-ends", how) : string.Empty;
            page.Append($"| `{LawData.Text(version, "id")}` | {LawData.Text(version, "article")} | {LawData.Text(version, "from") ?? "not known"} | {LawData.Text(version, "until") ?? (LawData.Text(version, "lastSeenOn") is { } seen ? $"not confirmed after {seen}" : string.Empty)} | {end} | {Origins(law, version, "origins")} | {law.Title("legal-confidence-levels", LawData.Text(version, "confidence")!)} |\n");
        }

        foreach (var version in LawData.List(provision, "versions"))
            WriteVersion(page, law, version);
        return page.ToString();
    }

    private static void WriteVersion(StringBuilder page, LawData law, JsonElement version)
    {
        var until = LawData.Text(version, "until") is { } end ? $"until {end}"
            : LawData.Text(version, "lastSeenOn") is { } seen ? $"last shown in force on {seen}, not confirmed after that" : "still in force";
        page.Append($"\n## {LawData.Text(version, "article")}, from {LawData.Text(version, "from") ?? "a day not known"}, {until}\n\n");
        foreach (var language in new[] { "en", "fr", "zh" })
        {
            if (LawData.In(version.GetProperty("summary"), language) is { Length: > 0 } summary)
                page.Append($"**{language}** {summary}\n\n");
        }

        foreach (var requirement in LawData.List(version, "requires"))
            page.Append($"- {law.Title("requirement-kinds", LawData.Text(requirement, "kind")!)}{Parameters(law, requirement)}\n");
        if (version.TryGetProperty("appliesTo", out _))
            page.Append($"- Applies to: {law.Titles("addressees", version, "appliesTo")}\n");
        if (version.TryGetProperty("onlyFor", out _))
            page.Append($"- Only for: {law.Titles("legal-territories", version, "onlyFor")}\n");
        if (version.TryGetProperty("alsoFor", out _))
            page.Append($"- Also for: {law.Titles("legal-territories", version, "alsoFor")}\n");
        if (LawData.Text(version, "statesLawFrom") is { } states)
            page.Append($"- States the law from {states} on\n");
        if (version.TryGetProperty("entryIntoForce", out var entry))
            page.Append($"- Took effect on {LawData.Text(entry, "on")}. {(entry.TryGetProperty("note", out var why) ? LawData.In(why, "en") : string.Empty)}\n");
        if (version.TryGetProperty("endedBy", out _))
            page.Append($"- Ended by: {Origins(law, version, "endedBy")}\n");
        page.Append($"- Cited as: {Citations(law, version)}\n");
        if (LawData.List(version, "sources").Any())
            page.Append($"- Read at: {Sources(law, version)} (last compared: {LawData.Text(version, "lastCheckedOn")})\n");
        if (version.TryGetProperty("note", out var note))
            page.Append($"- Note: {LawData.In(note, "en")}\n");
    }

    private static string Parameters(LawData law, JsonElement requirement)
    {
        var parameters = new List<string>();
        foreach (var parameter in requirement.EnumerateObject())
        {
            parameters.Add(parameter.Name switch
            {
                "counterparts" => law.Titles("counterpart-kinds", requirement, parameter.Name),
                "cases" => $"but for: {law.Titles("state-convention-cases", requirement, parameter.Name)}",
                "authorisedCases" => $"with prior authorisation: {string.Join(", ", parameter.Value.EnumerateArray().Select(each => $"{law.Title("state-convention-cases", LawData.Text(each, "case")!)} ({law.Title("state-authorities", LawData.Text(each, "by")!)})"))}",
                "months" => $"{parameter.Value} months",
                "signatories" => $"signed by: {law.Titles("signatory-capacities", requirement, parameter.Name)}",
                "coversExternalAction" => parameter.Value.GetBoolean() ? "external action can be delegated" : "external action cannot be delegated",
                "by" => law.Title("state-authorities", parameter.Value.GetString()!),
                "services" => law.Titles("public-services", requirement, parameter.Name),
                "percent" => $"{parameter.Value}\u00a0%",
                "base" or "note" => LawData.In(parameter.Value, "en"),
                "threshold" => $"{LawData.Text(parameter.Value, "amount")} {LawData.Text(parameter.Value, "currency")}",
                "excludedKinds" => $"not: {law.Titles("authority-kinds", requirement, parameter.Name)}",
                "onlyOutsideTheUnion" => "only for States outside the European Union",
                "onlyInUrgency" => "only in urgency",
                "countries" or "articles" => string.Join(", ", parameter.Value.EnumerateArray()),
                _ => string.Empty,
            });
        }

        parameters.RemoveAll(text => text.Length == 0);
        return parameters.Count == 0 ? string.Empty : $": {string.Join("; ", parameters)}";
    }

    private static string WriteInstruments(LawData law)
    {
        var page = new StringBuilder(Generated);
        page.Append("# Instruments\n\nThe texts that made the [provisions](README.md).\n");
        foreach (var group in law.Instruments.GroupBy(instrument => LawData.Text(instrument, "jurisdiction")!, StringComparer.Ordinal).OrderBy(group => group.Key is "fr" ? 0 : group.Key is "cn" ? 1 : 2))
        {
            page.Append($"\n## {law.Title("jurisdictions", group.Key)}\n\n| instrument | number | signed | published | in force from | cited as | read at | confidence |\n|---|---|---|---|---|---|---|---|\n");
            foreach (var instrument in group.OrderBy(instrument => LawData.Text(instrument, "signedOn") ?? LawData.Text(instrument, "publishedOn") ?? string.Empty, StringComparer.Ordinal))
            {
                var title = instrument.GetProperty("title");
                var note = instrument.TryGetProperty("note", out var remark) ? $" *{Cell(LawData.In(remark, "en"))}*" : string.Empty;
                page.Append($"| <a id=\"{LawData.Text(instrument, "id")}\"></a>{law.Title("legal-instrument-kinds", LawData.Text(instrument, "kind")!)}: {Cell(LawData.In(title, "en"))} ({Cell(LawData.In(title, "fr"))}).{note} | {LawData.Text(instrument, "number")} | {LawData.Text(instrument, "signedOn")} | {LawData.Text(instrument, "publishedOn")} | {LawData.Text(instrument, "inForceFrom")} | {Citations(law, instrument)} | {Sources(law, instrument)} | {law.Title("legal-confidence-levels", LawData.Text(instrument, "confidence")!)} |\n");
            }
        }

        return page.ToString();
    }

    private static string WriteIndex(LawData law)
    {
        var index = new StringBuilder(Generated);
        index.Append("# The law\n\n")
            .Append($"{law.Provisions.Count} provisions in {law.Provisions.Sum(provision => LawData.List(provision, "versions").Count())} versions, {law.Instruments.Count} [instruments](instruments.md), {law.Sources.Count} sources. The texts are ours, and no legal advice; each version says where it was read and how well that bears it out. How to ask: [guide](../guide/07-law.md). How to add a provision: [CONTRIBUTING](../../CONTRIBUTING.md#add-a-provision-of-law).\n\n")
            .Append("![The articles L. 1112-x, L. 1114-x and L. 1115-x of the code, and the laws before them, from 1982 on](timeline.svg)\n");
        foreach (var group in law.Provisions.GroupBy(provision => LawData.Text(provision, "jurisdiction")!, StringComparer.Ordinal))
        {
            index.Append($"\n## {law.Title("jurisdictions", group.Key)}\n\n| provision | what it is for | articles | since | until |\n|---|---|---|---|---|\n");
            foreach (var provision in group)
            {
                var versions = LawData.List(provision, "versions").ToList();
                var title = provision.GetProperty("title");
                index.Append($"| [{Cell(LawData.In(title, "en"))}]({LawData.Text(provision, "id")}.md) | {law.Titles("legal-functions", provision, "functions")} | {string.Join(" → ", versions.Select(version => LawData.Text(version, "article")).Distinct())} | {LawData.Text(versions[0], "from")} | {LawData.Text(versions[^1], "until") ?? (LawData.Text(versions[^1], "lastSeenOn") is { } seen ? $"not confirmed after {seen}" : string.Empty)} |\n");
            }
        }

        return index.ToString();
    }

    private static string Origins(LawData law, JsonElement version, string member) => string.Join("; ", LawData.List(version, member).Select(law.Origin));

    private static string Citations(LawData law, JsonElement element) => string.Join(" · ", LawData.List(element, "citations").Select(citation =>
        law.AddressOf(citation) is { } address ? $"[{LawData.Text(citation, "id")}]({address})" : LawData.Text(citation, "id")));

    private static string Sources(LawData law, JsonElement element) => string.Join(", ", LawData.List(element, "sources").Select(reference =>
    {
        var source = law.Sources[LawData.Text(reference, "source")!];
        var citation = LawData.Text(source, "citation") is { } text ? $" ({text})" : string.Empty;
        return $"[{LawData.Text(source, "publisher") ?? LawData.Text(source, "id")}](<{LawData.Text(source, "address")}>){citation}";
    }));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
