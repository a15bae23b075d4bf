using System.Text;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Repairs;
using SisterCity.Tabular;
using SisterCity.Validation;

namespace SisterCity.Tests.Repairs;

/// <summary>What is proposed is put in; all else has the bytes that it had.</summary>
public class DocumentRepairTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);

    [Fact]
    public void A_value_is_repaired_and_the_rest_of_the_text_is_as_it_was()
    {
        const string Before = "{\n\t\"x\" : [1.0,  2e3, \"\\u00e9\"],\r\n  \"authorities\":[ {\"country\" : \"Allemagne\", \"id\":\"a\",\"names\":[]} ]\n}\n";
        Json(Before).Should().Be((Before.Replace("Allemagne", "DE"), "/authorities/0/country: Allemagne -> DE"));
    }

    [Fact]
    public void The_name_of_a_member_is_repaired_when_it_is_what_is_wrong() =>
        Json("""{"authorities":[{"id":"a","country":"FR","names":[{"text":{"français":"français"}}]}]}""")
            .Should().Be((
                """{"authorities":[{"id":"a","country":"FR","names":[{"text":{"fr":"français"}}]}]}""", "/authorities/0/names/0/text/français: français -> fr"));

    [Theory]
    [InlineData("""{"authorities":[{"id":"a","country":"FR","names":[{"text":{"français":"x","fr":"y"}}]}]}""")]
    [InlineData("""{"authorities":[{"id":"a","country":"FR","names":[{"text":{"français":"x","French":"y"}}]}]}""")]
    [InlineData("""{"authorities":[{"id":"a","country":"Congo","names":[]}]}""")]
    public void A_name_that_a_neighbour_has_and_a_word_of_two_codes_stay(string before) => Json(before).Should().Be((before, string.Empty));

    [Fact]
    public void A_position_in_the_wrong_order_is_turned_round() =>
        Json("""{"authorities":[{"id":"a","country":"CN","names":[],"location":[30.66, 104.06]}]}""").Document
            .Should().Be("""{"authorities":[{"id":"a","country":"CN","names":[],"location":[104.06, 30.66]}]}""");

    [Fact]
    public void A_text_is_escaped_as_JSON_asks() =>
        Json("""{"sources":[{"id":"s","kind":"archive","title":{"fr":"\"OrlÃ©ans\" \\ L'HaÃ¿"}}]}""").Document
            .Should().Be("""{"sources":[{"id":"s","kind":"archive","title":{"fr":"\"Orléans\" \\ L'Haÿ"}}]}""");

    [Fact]
    public void Lines_are_repaired_each_on_its_own()
    {
        const string Before = "\uFEFF{\"authority\":{\"id\":\"a\",\"country\":\"Italie\",\"names\":[]}}\r\n{ broken\n\n"
            + "{\"authority\":{\"id\":\"b\",\"country\" : \"Japon\",\"names\":[]}}";
        var repaired = DocumentRepair.ApplyAll(Encoding.UTF8.GetBytes(Before), DocumentForm.JsonLines, document => RegisterReader.ReadLines(document).Findings);
        Encoding.UTF8.GetString(repaired.Utf8.Span).Should().Be(Before.Replace("Italie", "IT").Replace("Japon", "JP"));
        repaired.Fixes.Select(fix => fix.Line).Should().Equal(1, 4);
    }

    [Fact]
    public void What_stands_before_broken_grammar_is_repaired() =>
        Json("""{"authorities":[{"id":"a","country":"France","names":[]}],"agreements":[{""").Document
            .Should().StartWith("""{"authorities":[{"id":"a","country":"FR",""");

    [Fact]
    public void A_cell_keeps_its_quotation_marks_and_a_text_gets_those_that_it_needs()
    {
        const string Before = "agreement_id;agreement_kind;signed_on;party_id;party_country;party_name\r\n"
            + "a1;\"twinning-oath\";\"22 juin 1981\";p;France;\"OrlÃ©ans; \"\"x\"\"\"\r\n\r\na2;\"twinning-oath\";1981;q;DE;\"B\"\r\n";
        Table(Before).Should().Be((
            "agreement_id;agreement_kind;signed_on;party_id;party_country;party_name\r\na1;\"twinning-oath\";\"1981-06-22\";p;FR;\"Orléans; "
                + "\"\"x\"\"\"\r\n\r\na2;\"twinning-oath\";1981;q;DE;\"B\"\r\n",
            "2 /signed_on: 22 juin 1981 -> 1981-06-22\n2 /party_country: France -> FR\n2 /party_name: OrlÃ©ans; \"x\" -> Orléans; \"x\""));
    }

    [Fact]
    public void What_rows_say_of_one_record_is_repaired_on_all_of_them()
    {
        var (document, fixes) = Table("agreement_id,agreement_kind,party_id,party_country\na1,memorandum,p,FR\na1,memorandum,q,DE\na2,other-memorandum,p,FR\n");
        document.Should().Contain("a1,memorandum-of-understanding,p").And.Contain("a1,memorandum-of-understanding,q").And.Contain("a2,other-memorandum,p");
        fixes.Split('\n').Should().HaveCount(2);
    }

    [Fact]
    public void Titles_and_capitals_of_columns_become_their_names_and_then_the_cells_are_read()
    {
        var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "table", "schema.fr.json"))).RootElement;
        string Title(string name) => schema.GetProperty("fields").EnumerateArray().Single(field => field.GetProperty("name").GetString() == name)
            .GetProperty("title").GetString()!;
        var titles = new[] { "agreement_id", "agreement_kind", "signed_on", "party_id", "party_country" }.Select(Title).ToList();
        Table($"{string.Join(';', titles)}\na1;Charte d'amitié;22/06/1981;p;France\n").Document.Should()
            .Be("agreement_id;agreement_kind;signed_on;party_id;party_country\na1;friendship-charter;1981-06-22;p;FR\n");
        Table("Agreement ID,AGREEMENT_KIND,party-id,Party_Country\na1,twinning-oath,p,FR\n").Document.Should()
            .Be("agreement_id,agreement_kind,party_id,party_country\na1,twinning-oath,p,FR\n");
    }

    [Theory]
    [InlineData("agreement_id,agreement_kind,party_id,party_country,Party_Country\na1,twinning-oath,p,FR,France\n")]
    [InlineData("agreement_id,agreement_kind,party_id,party_country,SIREN,Siren\na1,twinning-oath,p,FR,,\n")]
    public void A_column_that_would_come_twice_keeps_its_name(string before) => Table(before).Should().Be((before, string.Empty));

    [Fact]
    public void A_cell_of_several_words_is_repaired_when_each_of_them_is() =>
        Table("agreement_id,agreement_kind,themes,party_id,party_country\na1,twinning-oath,\"Culture, échanges scolaires\",p,FR\n"
            + "a2,twinning-oath,\"Culture, pétanque\",p,FR\n").Document
            .Should().Contain("\"culture-heritage|education-training\"").And.Contain("\"Culture, pétanque\"");

    [Fact]
    public void Two_proposals_for_one_place_are_none()
    {
        var document = "{\"authorities\":[{\"id\":\"a\",\"country\":\"France\",\"names\":[]}]}"u8.ToArray();
        var finding = RegisterReader.Read(document).Findings.Single(one => one.Repair is not null);
        DocumentRepair.Apply(document, DocumentForm.Json, [finding, finding with { Repair = "BE" }]).Fixes.Should().BeEmpty();
        DocumentRepair.Apply(document, DocumentForm.Json, [finding, finding]).Fixes.Should().ContainSingle();
    }

    [Fact]
    public void A_finding_about_something_else_repairs_nothing()
    {
        var finding = RegisterReader.Read("{\"authorities\":[{\"id\":\"a\",\"country\":\"France\",\"names\":[]}]}"u8.ToArray()).Findings.Single(one =>
            one.Repair is not null);
        var other = "{\"authorities\":[{\"id\":\"a\",\"country\":\"Italie\",\"names\":[]}]}"u8.ToArray();
        DocumentRepair.Apply(other, DocumentForm.Json, [finding]).Utf8.ToArray().Should().Equal(other);
    }

    private static (string Document, string Fixes) Json(string document) =>
        Said(DocumentRepair.ApplyAll(Encoding.UTF8.GetBytes(document), DocumentForm.Json, bytes => Check.Run(RegisterReader.Read(bytes), Day).Findings));

    private static (string Document, string Fixes) Table(string document) =>
        Said(DocumentRepair.ApplyAll(Encoding.UTF8.GetBytes(document), DocumentForm.Table, bytes => Check.Run(TableReader.Read(bytes), Day).Findings));

    private static (string Document, string Fixes) Said(RepairedDocument repaired) =>
        (Encoding.UTF8.GetString(repaired.Utf8.Span), string.Join('\n', repaired.Fixes.Select(fix => fix.ToString().Trim())));
}
