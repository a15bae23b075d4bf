using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using SisterCity.Json;
using SisterCity.Tests.Json;
using SisterCity.Values;

namespace SisterCity.Partners.Tests;

/// <summary>schema/context.jsonld: a register read as linked data says what the register says, in the words of others.</summary>
public class LinkedDataTests
{
    private const string Base = "https://example.org/register/";

    [NodeFact]
    public async Task A_real_agreement_becomes_triples_of_well_known_terms()
    {
        var triples = await Triples("french-chinese-and-occitanie.json");
        triples.Where(triple => triple.StartsWith($"<{Base}montpellier-chengdu-2024> ", StringComparison.Ordinal)).Should().BeEquivalentTo(
            $"<{Base}montpellier-chengdu-2024> <http://purl.org/dc/terms/title> \"Mémorandum de coopération\"@fr .",
            $"<{Base}montpellier-chengdu-2024> <http://purl.org/dc/terms/title> \"2025至2030年友城合作备忘录\"@zh .",
            $"<{Base}montpellier-chengdu-2024> <http://purl.org/dc/terms/creator> <{Base}montpellier> .",
            $"<{Base}montpellier-chengdu-2024> <http://purl.org/dc/terms/creator> <{Base}chengdu> .",
            $"<{Base}montpellier-chengdu-2024> <http://data.europa.eu/eli/ontology#date_document> \"2024-10-23\"^^<http://id.loc.gov/datatypes/edtf/EDTF> .",
            $"<{Base}montpellier-chengdu-2024> <http://schema.org/subjectOf> <{Base}newsroom-montpellier-2025> .");
        triples.Should().Contain([
            $"<{Base}montpellier-chengdu-1981> <http://data.europa.eu/eli/ontology#date_document> \"1981-06\"^^<http://id.loc.gov/datatypes/edtf/EDTF> .",
            $"<{Base}montpellier> <http://schema.org/name> \"Montpellier\"@fr .",
            $"<{Base}montpellier> <http://schema.org/sameAs> <http://www.wikidata.org/entity/Q6441> .",
            $"<{Base}midi-pyrenees> <http://schema.org/dissolutionDate> \"2016-01-01\"^^<http://id.loc.gov/datatypes/edtf/EDTF> ."]);
    }

    [NodeFact]
    public async Task A_merger_is_a_change_event_of_the_Organization_Ontology()
    {
        var triples = await Triples("french-chinese-and-occitanie.json");
        var change = triples.Single(triple => triple.StartsWith($"<{Base}occitanie> <http://www.w3.org/ns/org#resultedFrom> ", StringComparison.Ordinal)).Split(' ')[2];
        triples.Should().Contain($"{change} <http://www.w3.org/ns/org#originalOrganization> <{Base}midi-pyrenees> .");
    }

    [NodeFact]
    public async Task What_has_no_exact_word_is_left_out_and_not_invented()
    {
        using var context = JsonDocument.Parse(File.ReadAllBytes(Context));
        context.RootElement.GetProperty("@context").TryGetProperty("@vocab", out _).Should().BeFalse();
        foreach (var file in new[] { "french-chinese-and-occitanie.json", "conventions.json" })
        {
            (await Triples(file)).Select(triple => triple.Split(' ')[1]).Distinct().Should().BeSubsetOf(
            [
                "<http://purl.org/dc/terms/title>", "<http://purl.org/dc/terms/creator>", "<http://www.w3.org/2004/02/skos/core#note>", "<http://www.w3.org/2000/01/rdf-schema#member>", "<http://www.w3.org/2000/01/rdf-schema#label>",
                "<http://schema.org/name>", "<http://schema.org/sameAs>", "<http://schema.org/foundingDate>", "<http://schema.org/dissolutionDate>", "<http://schema.org/inLanguage>", "<http://schema.org/subjectOf>", "<http://schema.org/url>", "<http://schema.org/datePublished>",
                "<http://www.w3.org/ns/org#resultedFrom>", "<http://www.w3.org/ns/org#originalOrganization>",
                "<http://data.europa.eu/eli/ontology#date_document>", "<http://data.europa.eu/eli/ontology#id_local>", "<http://data.europa.eu/eli/ontology#cites>",
            ]);
        }
    }

    /// <summary>Decision 0041: an address is a text, so that one with a blank or a bar in it does not spoil the file.</summary>
    [NodeFact]
    public async Task What_any_register_says_is_read_by_a_strict_parser_of_quads()
    {
        var random = new PCG(5, 2026);
        var registers = Enumerable.Range(0, 400).Select(_ => WithHostileAddresses(OnOneLine(RegisterWriter.Write(Registers.Any.Generate(random, null, out var _))), random))
            .Append(WithHostileAddresses(OnOneLine(Sample("french-chinese-and-occitanie.json")), random)).Append(OnOneLine(Sample("conventions.json"))).ToList();
        registers.Count(text => Array.Exists(Hostile, text.Contains)).Should().BeGreaterThan(100);
        using var folder = new TemporaryFolder();
        var run = await Node.Run("nquads.mjs", Context, folder.Write("registers.jsonl", string.Join('\n', registers)), Base);
        run.ExitCode.Should().Be(0, because: run.All);
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        answers.Should().HaveCount(registers.Count).And.AllSatisfy(answer => int.TryParse(answer, out _).Should().BeTrue(because: answer));
        answers.Sum(int.Parse).Should().BeGreaterThan(registers.Count);
    }

    /// <summary>A term with two meanings would say one of them of everything.</summary>
    [Fact]
    public void Terms_of_one_meaning_alone_share_an_address()
    {
        using var context = JsonDocument.Parse(File.ReadAllBytes(Context));
        var shared = Terms(context.RootElement.GetProperty("@context"), string.Empty).GroupBy(term => term.Address, term => term.Name).Where(terms => terms.Count() > 1);
        shared.ToDictionary(terms => terms.Key, terms => string.Join(' ', terms)).Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["http://www.w3.org/2000/01/rdf-schema#member"] = "/authorities /partnerships /agreements /projects /sources",
            ["http://schema.org/inLanguage"] = "/agreements/authenticLanguages /sources/language",
            ["http://schema.org/url"] = "/authorities/homepage /agreements/legalBases/address /sources/address",
        });
    }

    /// <summary>Prefixes would make another address of an identifier that begins like one of them: the context has none.</summary>
    [NodeFact]
    public async Task An_identifier_with_a_colon_stays_what_it_is()
    {
        using var folder = new TemporaryFolder();
        var triples = await TriplesOf(folder.Write("register.json", """{ "sources": [{ "id": "eli:loi-92-125", "language": "fr" }] }"""));
        triples.Should().Contain("<eli:loi-92-125> <http://schema.org/inLanguage> \"fr\" .");
    }

    /// <summary>Decision 0036: a context cannot tell the kinds of identifiers apart in a way on which programs agree.</summary>
    [NodeFact]
    public async Task One_identifier_of_two_records_is_one_thing_and_the_real_registers_have_none()
    {
        using var folder = new TemporaryFolder();
        var triples = await TriplesOf(folder.Write("register.json", """{ "authorities": [{ "id": "a", "country": "FR", "homepage": "https://example.org/" }], "agreements": [{ "id": "a", "kind": "twinning-oath", "number": "7" }] }"""));
        triples.Where(triple => triple.StartsWith($"<{Base}a> ", StringComparison.Ordinal)).Should().HaveCount(2);

        foreach (var file in new[] { "french-chinese-and-occitanie.json", "conventions.json" })
        {
            using var register = JsonDocument.Parse(File.ReadAllBytes(Repository.At("samples", "data", file)));
            register.RootElement.EnumerateObject().Where(list => list.Value.ValueKind == JsonValueKind.Array)
                .SelectMany(list => list.Value.EnumerateArray().Select(record => record.GetProperty("id").GetString())).Should().OnlyHaveUniqueItems(because: file);
        }
    }

    // As JSON writes them; the library reads every one, with a warning.
    private static readonly string[] Hostile =
    [
        .. new[]
        {
            "https://example.org/a|b", "https://example.org/{x}?q=<y>", "https://example.org/\u200Bpage", "https://example.org/a\\b", "https://example.org/a b", "https://example.org/^`\"",
            "https://exam|ple.org/", "https://example.org/\u0000\n", "https://example.org/%zz%", "https://example.org/> <http://a/b> .", "https://example.org/\uFEFF\u202E[]#a#b",
        }.Select(address => JsonSerializer.Serialize(WebAddress.Parse(address).Text)),
    ];

    private static string WithHostileAddresses(string register, PCG random) =>
        Regex.Replace(register, "\"https?://[^\"]*\"", _ => Hostile[(int)random.Next((uint)Hostile.Length)]);

    private static string OnOneLine(byte[] register) => JsonNode.Parse(register)!.ToJsonString();

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.At("samples", "data", file));

    private static string Context => Repository.At("schema", "context.jsonld");

    private static IEnumerable<(string Name, string Address)> Terms(JsonElement context, string at)
    {
        foreach (var term in context.EnumerateObject().Where(term => !term.Name.StartsWith('@')))
        {
            var address = term.Value.ValueKind == JsonValueKind.Object ? term.Value.GetProperty("@id").GetString() : term.Value.GetString();
            if (address?.StartsWith('@') == false)
                yield return ($"{at}/{term.Name}", address);
            if (term.Value.ValueKind == JsonValueKind.Object && term.Value.TryGetProperty("@context", out var scoped))
            {
                foreach (var inner in Terms(scoped, $"{at}/{term.Name}"))
                    yield return inner;
            }
        }
    }

    private static Task<List<string>> Triples(string file) => TriplesOf(Repository.At("samples", "data", file));

    private static async Task<List<string>> TriplesOf(string register)
    {
        var run = await Node.Run("jsonld.mjs", Context, register, Base);
        run.ExitCode.Should().Be(0, because: run.All);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
