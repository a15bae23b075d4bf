using System.Text.Json;

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
                "<http://www.w3.org/ns/org#resultedFrom>", "<http://www.w3.org/ns/org#originalOrganization>", "<http://xmlns.com/foaf/0.1/homepage>",
                "<http://data.europa.eu/eli/ontology#date_document>", "<http://data.europa.eu/eli/ontology#id_local>", "<http://data.europa.eu/eli/ontology#cites>",
            ]);
        }
    }

    private static string Context => Repository.At("schema", "context.jsonld");

    private static async Task<List<string>> Triples(string file)
    {
        var run = await Node.Run("jsonld.mjs", Context, Repository.At("samples", "data", file), Base);
        run.ExitCode.Should().Be(0, because: run.All);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
