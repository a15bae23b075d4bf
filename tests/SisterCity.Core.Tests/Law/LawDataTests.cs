using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>The files of data/law: each is right in itself, and they are right together.</summary>
public class LawDataTests
{
    private static readonly Reading<LegalLibrary> Reading = LegalLibrary.Read(LawFiles.All);

    public static TheoryData<string> Paths => [.. LawFiles.All.Select(file => file.Path)];

    public static TheoryData<string> Provisions => [.. LegalLibrary.Default.Provisions.Select(provision => provision.Id.Text)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_file_has_no_fault(string path) =>
        Reading.Findings.Where(finding => finding.Record == path).Select(finding => $"data/law/{path} at {finding.At}: {finding.Rule}: {finding.In(LanguageTag.English)}").Should().BeEmpty();

    [Fact]
    public void What_is_built_in_is_what_lies_in_the_repository()
    {
        Reading.IsComplete.Should().BeTrue();
        LegalLibrary.Default.Provisions.Should().Equal(Reading.Value!.Provisions);
        LegalLibrary.Default.Instruments.Should().Equal(Reading.Value.Instruments);
        LegalLibrary.Default.Sources.Should().Equal(Reading.Value.Sources);
    }

    [Fact]
    public void Every_source_is_used_once_at_least_and_can_be_opened()
    {
        var library = LegalLibrary.Default;
        var used = library.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Sources)
            .Concat(library.Instruments.SelectMany(instrument => instrument.Sources)).Select(reference => reference.Source.Text)
            .Concat(File.ReadLines(Repository.At("data", "memberships.csv")).Skip(1).SelectMany(line => line.Split(',')[5].Split(' '))).ToHashSet();
        library.Sources.Should().OnlyContain(source => used.Contains(source.Id.Text) && source.Address != null);
        library.Sources.Select(source => source.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_main_chain_and_the_Chinese_rules_speak_Chinese_too()
    {
        foreach (var provision in LegalLibrary.Default.Provisions)
        {
            if (provision.Jurisdiction == Jurisdiction.Cn || provision.Id.Text.StartsWith("cgct-l111", StringComparison.Ordinal))
                provision.Versions.Should().OnlyContain(version => version.Summary.Any(text => text.Key == LanguageTag.Chinese), because: provision.Id.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_note_speaks_three_languages(string path)
    {
        var file = System.Text.Json.Nodes.JsonNode.Parse(LawFiles.All.Single(one => one.Path == path).Utf8.Span)!;
        Lacking(file).Should().BeEmpty();

        static IEnumerable<string> Lacking(System.Text.Json.Nodes.JsonNode? node) => node switch
        {
            System.Text.Json.Nodes.JsonObject record => record.Where(member => member.Key is "note" && member.Value is System.Text.Json.Nodes.JsonObject note
                && !new[] { "en", "fr", "zh" }.All(note.ContainsKey)).Select(member => member.Value!.ToJsonString())
                .Concat(record.SelectMany(member => Lacking(member.Value))),
            System.Text.Json.Nodes.JsonArray list => list.SelectMany(Lacking),
            _ => [],
        };
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void What_is_from_memory_says_why(string id)
    {
        foreach (var version in LegalLibrary.Default.Find(ProvisionId.Parse(id))!.Versions)
        {
            if (version.Confidence == LegalConfidence.MemoryOnly)
                version.Note.Should().NotBeNull(because: $"{version.Id} is not confirmed");
            if (version.EntryIntoForce is { IsFromMemory: true } entry)
                entry.Note.Should().NotBeNull(because: $"the first day of effect of {version.Id} is derived");
        }
    }

    [Fact]
    public void Before_2008_the_base_counts_from_publication_and_the_law_from_later()
    {
        var law = LegalLibrary.Default.Find(ProvisionVersionId.Parse("cgct-l1115-1@2007-02-06"))!;
        (law.From!.Value.Text, law.EntryIntoForce!.On.Text, law.EntryIntoForce.IsFromMemory).Should().Be(("2007-02-06", "2007-02-07", true));
        foreach (var version in LegalLibrary.Default.Provisions.SelectMany(provision => provision.Versions))
        {
            if (version is { EntryIntoForce: { } entry, From: { } from })
                (entry.On.IsSurelyAfter(from) || entry.On == from).Should().BeTrue(because: $"{version.Id} cannot take effect before it is published");
        }
    }

    [Fact]
    public void What_the_official_publisher_numbers_leads_to_the_official_text()
    {
        CitationScheme[] numbered = [CitationScheme.Legiarti, CitationScheme.Legitext, CitationScheme.Jorftext, CitationScheme.Jorfarti, CitationScheme.Cetatext];
        foreach (var citation in Citations)
        {
            if (numbered.Contains(citation.Scheme))
                citation.ReadAt!.Value.Text.Should().StartWith("https://www.legifrance.gouv.fr/").And.Contain(citation.Id);
            if (citation.Scheme == CitationScheme.CaseNumber && citation.Id.StartsWith("CE ", StringComparison.Ordinal))
                citation.ReadAt!.Value.Text.Should().MatchRegex("^https://www\\.(conseil-etat\\.fr/fr/arianeweb/CE/decision/[0-9-]{10}/[0-9]+|legifrance\\.gouv\\.fr/ceta/id/CETATEXT[0-9]+)$");
        }

        Citations.Where(citation => citation.Scheme == CitationScheme.CaseNumber && citation.ReadAt is null).Select(citation => citation.Id).Distinct()
            .Should().Equal(["CAA Paris 22PA04811"], because: "no page of the court was read for it");
    }

    [Fact]
    public void A_case_of_a_convention_with_a_state_that_needs_an_authorisation_is_a_case_that_is_allowed()
    {
        foreach (var requirement in LegalLibrary.Default.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Requires))
            requirement.AuthorisedCases.Select(authorised => authorised.Case).Should().BeSubsetOf(requirement.Cases);
    }

    private static IEnumerable<Citation> Citations =>
        LegalLibrary.Default.Provisions.SelectMany(provision => provision.Versions).SelectMany(version => version.Citations)
            .Concat(LegalLibrary.Default.Instruments.SelectMany(instrument => instrument.Citations));
}
