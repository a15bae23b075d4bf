using System.Text;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Values;

namespace SisterCity.Tests.Import;

/// <summary>The forms in which results are saved, and what is told from a result though it looks like one.</summary>
public class WikidataFormsTests
{
    [Theory]
    [InlineData("?item\t?partner\t?itemLabel\n<http://www.wikidata.org/entity/Q90>\t<http://www.wikidata.org/entity/Q220>\t'Paris'@fr\n")]
    [InlineData("?item\t?partner\t?itemLabel\n<http://www.wikidata.org/entity/Q90>\t<http://www.wikidata.org/entity/Q220>\t\"\"\"Paris\"\"\"@fr\n")]
    [InlineData("?item\t?partner\t?itemLabel\n<http://www.wikidata.org/entity/Q90>\t<http://www.wikidata.org/entity/Q220>\t\'\'\'Paris\'\'\'@fr\n")]
    [InlineData("item,partner,itemLabel\r\nhttp://www.wikidata.org/entity/Q90,http://www.wikidata.org/entity/Q220,Paris\r\n")]
    [InlineData("item;partner;itemLabel\nQ90;Q220;\"Paris\"\n")]
    [InlineData("{\"link\":[],\"head\":{\"vars\":[\"item\",\"partner\",\"itemLabel\"]},\"results\":{\"bindings\":[{\"item\":{\"type\":\"uri\",\"value\":\"Q90\"},\"partner\":{\"type\":\"uri\",\"value\":\"Q220\"},\"itemLabel\":{\"type\":\"literal\",\"value\":\"Paris\"}}]}}")]
    public void A_result_is_told_and_read_in_every_form_that_is_written(string result)
    {
        var bytes = Encoding.UTF8.GetBytes(result);
        WikidataPartners.LooksLikeAResult(bytes).Should().BeTrue();
        var reading = WikidataPartners.Read(bytes);
        reading.Findings.Should().BeEmpty();
        reading.Value!.Authorities[0].Names[0].Text.In(LanguageTag.French).Should().Be("Paris");
    }

    [Theory]
    [InlineData("'s-Hertogenbosch")]
    [InlineData("'t Harde of 'Het Harde'")]
    public void A_name_that_begins_with_an_apostrophe_keeps_it(string name) =>
        WikidataPartners.Read(Encoding.UTF8.GetBytes($"item\tpartner\titemLabel\nQ1\tQ2\t{name}x\n")).Value!.Authorities[0].Names[0].Text.In(LanguageTag.French).Should().Be(name + "x");

    [Theory]
    [InlineData("agreement_id,agreement_kind,party_id,party_country\n")]
    [InlineData("item,price\nbread,2\n")]
    [InlineData("{\"title\":{\"fr\":\"results\"},\"results\":{}}")]
    [InlineData("{\"authorities\":[],\"head\":{}}")]
    [InlineData("{\"\\ud83d\":1,\"head\":{}}")]
    public void What_is_no_result_is_left_to_the_other_readers(string document) => WikidataPartners.LooksLikeAResult(Encoding.UTF8.GetBytes(document)).Should().BeFalse();

    [Fact]
    public void Rows_of_a_table_with_commas_are_set_aside_when_they_cannot_be_read()
    {
        var reading = WikidataPartners.Read("item,partner\nQ1,Q2,Q3\nQ1,\"Q2\nQ4,Q5\n"u8.ToArray());
        reading.Findings.Select(finding => (finding.Rule.Name, finding.Line)).Should().Equal(("RowHasMoreCellsThanColumns", 2), ("QuoteIsNotClosed", 3));
        reading.SetAside.Count.Should().Be(2);
    }

    [Theory]
    [InlineData("{\"head\":{\"vars\":[\"item\",\"partner\"]},\"results\":{\"bindings\":[{\"\\ud83d\":1,\"item\":{\"\\ud83d\":1,\"type\":\"\\ud83d\",\"value\":\"Q1\",\"xml:lang\":\"\\ud83d\"},\"partner\":{\"value\":\"\\ud83d\"}}],\"\\ud83d\":1},\"\\ud83d\":1}")]
    [InlineData("{\"head\":{\"\\ud83d\":1,\"vars\":[\"\\ud83d\"]},\"results\":{\"bindings\":[]}}")]
    public void Half_a_character_anywhere_in_a_result_is_a_finding(string result)
    {
        var reading = WikidataPartners.Read(Encoding.UTF8.GetBytes(result));
        reading.Findings.Should().NotBeEmpty();
        reading.SetAside.Count.Should().BePositive();
    }
}
