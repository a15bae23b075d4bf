using System.Text;
using System.Text.Json.Nodes;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Cli.Tests;

/// <summary>A table is the register again, or what it loses is named.</summary>
public class LossesTests
{
    private const int Mutants = 600;

    private const string Head = """{"authorities":[{"id":"here","country":"FR","names":[{"text":{"fr":"Ici"}}]},{"id":"there","country":"CN"}],"agreements":[""";

    [Theory]
    [InlineData(Head + """{"id":"a","kind":"amendment","parties":[{"authority":"here"},{"authority":"elsewhere"}]}]}""", "agreements (1: a)", "authorities (2: here, there)")]
    [InlineData(Head + """{"id":"a","kind":"amendment","parties":[{"authority":"here"},{"authority":"there"}]},{"id":"a","kind":"twinning-oath","parties":[{"authority":"here"}]}]}""", "agreements (1: a)")]
    [InlineData(Head + """{"id":"a","kind":"amendment","partnership":"p","parties":[{"authority":"here"},{"authority":"there"}],"sources":[{"source":"s"}]}]}""", "agreements/partnership (1: a)", "agreements/sources (1: a)")]
    [InlineData(Head + """{"id":"a","kind":"amendment","parties":[{"authority":"here"},{"authority":"there"},{"authority":"here"}],"commitments":[{"party":"here","amount":{"amount":5,"currency":"EUR"}}]}]}""")]
    [InlineData(Head + """{"id":"a","kind":"amendment","parties":[{"authority":"here","note":{"fr":"N"}},{"authority":"there"}],"commitments":[{"party":"here","amount":{"amount":5,"currency":"EUR"}},{"party":"here","amount":{"amount":6,"currency":"EUR"}}]}]}""", "agreements/parties/note (1: a)", "agreements/commitments (1: a)")]
    public void A_loss_is_named_by_its_record_and_member(string document, params string[] losses)
    {
        var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(document));
        reading.IsComplete.Should().BeTrue();
        Losses.Of(reading.Value!, RegisterTable.Agreements, LanguageTag.English).Should().BeEquivalentTo(losses);
    }

    /// <summary>Documents that people damaged: records repeated, left out and renamed, members dropped, texts exchanged.</summary>
    [Theory]
    [InlineData("conventions.json")]
    [InlineData("french-chinese-and-occitanie.json")]
    [InlineData("projects.json")]
    public void A_register_that_came_back_otherwise_has_losses_and_the_table_is_always_read(string file)
    {
        var root = JsonNode.Parse(File.ReadAllBytes(Repository.At("samples", "data", file)))!.AsObject();
        var random = new Random(2026);
        var (complete, equal) = (0, 0);
        for (var i = 0; i < Mutants; i++)
        {
            // Small enough that some of them lose nothing.
            var mutant = Small(root, random);
            for (var changes = random.Next(4); changes > 0; changes--)
                Change(mutant, random);
            var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(mutant.ToJsonString()));
            if (!reading.IsComplete)
                continue;
            complete++;
            var again = TableReader.Read(TableWriter.Write(reading.Value, LanguageTag.French));
            again.IsComplete.Should().BeTrue(because: mutant.ToJsonString());
            again.Findings.Where(finding => finding.Level == Level.Error).Should().BeEmpty();
            var losses = Losses.Of(reading.Value, RegisterTable.Agreements, LanguageTag.French);
            (losses.Count == 0).Should().Be(Sorted(again.Value!).Equals(Sorted(reading.Value)), because: string.Join("\n", losses));
            equal += losses.Count == 0 ? 1 : 0;
        }

        complete.Should().BeGreaterThan(Mutants / 3);
        equal.Should().BePositive(because: "a comparison that always finds a loss would prove nothing");
    }

    /// <summary>Some agreements with the members that a table holds, and what they speak of.</summary>
    private static JsonObject Small(JsonObject root, Random random)
    {
        var agreements = root["agreements"]!.AsArray().OrderBy(_ => random.Next()).Take(1 + random.Next(3)).Select(agreement => agreement!.DeepClone().AsObject()).ToList();
        if (random.Next(2) == 0)
        {
            foreach (var agreement in agreements)
                Strip(agreement, "id", "kind", "parties", "signedOn", "number");
            foreach (var party in agreements.SelectMany(agreement => agreement["parties"]!.AsArray()))
                Strip(party!.AsObject(), "authority", "role", "signedOn");
        }

        var parties = agreements.SelectMany(agreement => agreement["parties"]!.AsArray()).Select(party => party!["authority"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        var authorities = root["authorities"]!.AsArray().Where(authority => parties.Contains(authority!["id"]!.GetValue<string>())).Select(authority => authority!.DeepClone().AsObject()).ToList();
        foreach (var authority in authorities)
            Strip(authority, "id", "country");
        return new JsonObject { ["authorities"] = new JsonArray([.. authorities]), ["agreements"] = new JsonArray([.. agreements]) };
    }

    private static void Strip(JsonObject record, params string[] kept)
    {
        foreach (var name in record.Select(member => member.Key).Where(name => !kept.Contains(name, StringComparer.Ordinal)).ToList())
            record.Remove(name);
    }

    private static void Change(JsonObject root, Random random)
    {
        var lists = Nodes(root).OfType<JsonArray>().Where(list => list.Count > 0).ToList();
        var records = Nodes(root).OfType<JsonObject>().Where(record => record.Count > 0).ToList();
        if (lists.Count == 0 || records.Count == 0)
            return;
        var list = lists[random.Next(lists.Count)];
        var record = records[random.Next(records.Count)];
        var member = record.ElementAt(random.Next(record.Count)).Key;
        switch (random.Next(5))
        {
            case 0:
                list.Add(list[random.Next(list.Count)]!.DeepClone());
                break;
            case 1:
                list.RemoveAt(random.Next(list.Count));
                break;
            case 2:
                record.Remove(member);
                break;
            case 3 when records.Select(other => other[member]).Where(value => value is not null).ToList() is { Count: > 0 } values:
                record[member] = values[random.Next(values.Count)]!.DeepClone();
                break;
            default:
                record["number"] = new[] { "=1+1", "'=1", " x ", "\uFEFFx", "a\r\nb", "OrlÃ©ans", "x\u0007" }[random.Next(7)];
                break;
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var children = node is JsonObject record ? record.Select(member => member.Value) : node as JsonArray ?? Enumerable.Empty<JsonNode?>();
        return children.OfType<JsonNode>().SelectMany(Nodes).Prepend(node);
    }

    // The records of a table come in the order of its rows.
    private static Register Sorted(Register register) => register with
    {
        Authorities = register.Authorities.OrderBy(authority => authority.Id.Text, StringComparer.Ordinal).ToValueList(),
        Partnerships = register.Partnerships.OrderBy(partnership => partnership.Id.Text, StringComparer.Ordinal).ToValueList(),
        Agreements = register.Agreements.OrderBy(agreement => agreement.Id.Text, StringComparer.Ordinal).ToValueList(),
        Sources = register.Sources.OrderBy(source => source.Id.Text, StringComparer.Ordinal).ToValueList(),
    };
}
