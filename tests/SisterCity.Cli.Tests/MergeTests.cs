using SisterCity.Json;
using SisterCity.Model;

namespace SisterCity.Cli.Tests;

/// <summary><c>merge</c>: several lists as one register.</summary>
public sealed class MergeTests : IDisposable
{
    private const string Mine = """
        { "licence": "etalab-2.0", "authorities": [
            { "id": "m", "country": "FR", "names": [{ "text": { "fr": "Montpellier" } }], "kinds": [{ "kind": "commune" }], "codes": [{ "inseeCommune": "34172", "wikidata": "Q6441" }] },
            { "id": "c", "country": "CN", "names": [{ "text": { "zh": "成都市" } }], "kinds": [{ "kind": "sub-provincial-city" }], "codes": [{ "gbT2260": "510100", "wikidata": "Q30002" }] } ],
          "partnerships": [{ "id": "mc", "kind": "twinning", "members": [{ "authority": "m" }, { "authority": "c" }], "since": "1981-06", "sources": [{ "source": "act" }] }],
          "sources": [{ "id": "act", "citation": "Archives, 12 W 3" }] }
        """;

    private const string Table = "item\tpartner\tstart\nQ6441\tQ30002\t1981-06-22T00:00:00Z\nQ30002\tQ6441\t\n";

    private const string Json = """
        { "head": { "vars": ["item", "partner", "start"] }, "results": { "bindings": [
          { "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q6441" }, "partner": { "type": "uri", "value": "http://www.wikidata.org/entity/Q30002" }, "start": { "type": "literal", "value": "1981-06-22T00:00:00Z" } },
          { "item": { "type": "uri", "value": "http://www.wikidata.org/entity/Q30002" }, "partner": { "type": "uri", "value": "http://www.wikidata.org/entity/Q6441" } } ] } }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Table)]
    [InlineData(Json)]
    public void Our_list_and_a_query_result_of_Wikidata_become_one_link_with_the_claims_of_both(string result)
    {
        var outcome = Outcome.Of("merge", folder.Write("ours.json", Mine), folder.Write("wikidata.txt", result));
        outcome.ExitCode.Should().Be(0, because: outcome.Errors);
        var register = Read(outcome);
        register.Authorities.Count.Should().Be(2);
        var link = register.Partnerships.Single();
        (link.Kind.Text, link.Since!.Value.Text).Should().Be(("twinning", "1981-06"), because: "that much both say, and Wikidata leaves the kind open");
        link.DateClaims.Select(claim => claim.On.Text).Should().Equal("1981-06", "1981-06-22", "1981-06-22");
        link.DateClaims.Should().OnlyContain(claim => !claim.Sources.IsEmpty);
        link.KindClaims.Select(claim => claim.ClaimedBy[0].Text).Should().Equal("m", "c");
        register.Sources.Select(source => source.Citation).Should().Contain(["Archives, 12 W 3", "ours.json", "wikidata.txt"]);
    }

    [Fact]
    public void What_is_written_is_checked_without_an_error_and_has_every_link_of_its_lists()
    {
        var (mine, theirs, merged) = (folder.Write("ours.json", Mine), folder.Write("wikidata.tsv", Table), folder.At("merged.json"));
        Outcome.Of("merge", mine, theirs, "--out", merged).Output.Should().BeEmpty();
        Outcome.Of("validate", merged).ExitCode.Should().Be(0);
        var counts = Outcome.Of("compare", theirs, merged, "--format", "json").Json.GetProperty("counts");
        (counts.GetProperty("inBoth").GetInt32(), counts.GetProperty("onlyInMine").GetInt32()).Should().Be((1, 0));
    }

    [Fact]
    public void The_order_of_the_lists_and_one_that_comes_twice_change_nothing()
    {
        var (mine, theirs) = (folder.Write("ours.json", Mine), folder.Write("wikidata.tsv", Table));
        Outcome.Of("merge", theirs, mine, theirs, mine).Text.Should().Be(Outcome.Of("merge", mine, theirs).Text);
        Read(Outcome.Of("merge", mine)).Should().Be(RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes(Mine)).Value, because: "one list alone comes back as it was");
    }

    [Fact]
    public void A_register_and_its_own_table_become_the_register()
    {
        const string Agreement = """, "agreements": [{ "id": "a", "partnership": "mc", "kind": "sister-city-agreement", "parties": [{ "authority": "m" }, { "authority": "c" }], "signedOn": "1981-06" }] }""";
        var (mine, table) = (folder.Write("ours.json", Mine.TrimEnd()[..^1] + Agreement), folder.At("agreements.csv"));
        Outcome.Of("convert", mine, "--to", "csv", "--out", table).ExitCode.Should().Be(0);
        var merged = Outcome.Of("merge", mine, table);
        merged.ExitCode.Should().Be(0, because: merged.Errors);
        Read(merged).Should().Be(Read(Outcome.Of("merge", mine)), because: "the table says nothing that the register does not say better");
        Read(Outcome.Of("merge", table)).Agreements.Single().SignedOn!.Value.Text.Should().Be("1981-06");
    }

    [Fact]
    public void What_no_claim_can_hold_is_kept_in_the_words_of_each_list()
    {
        var other = folder.Write("theirs.json", Mine.Replace("etalab-2.0", "ODbL-1.0"));
        var json = Outcome.Of("merge", folder.Write("ours.json", Mine), other).Json;
        json.TryGetProperty("licence", out _).Should().BeFalse(because: "nobody chooses");
        json.GetProperty("otherwise").EnumerateArray().Select(words => (words.GetProperty("list").GetString(), words.GetProperty("licence").GetString())).Should().Equal(("ours.json", "etalab-2.0"), ("theirs.json", "ODbL-1.0"));
        json.GetProperty("partnerships").GetArrayLength().Should().Be(1);
    }

    [Theory]
    [InlineData("en", "nothing was written", "not in what is written")]
    [InlineData("fr", "rien n'a été écrit", "n'est pas dans ce qui est écrit")]
    [InlineData("zh", "未写入任何内容", "未写入：")]
    public void What_cannot_be_read_stops_no_merge_unless_somebody_asks_for_all(string language, string words, string inPart)
    {
        var (merged, broken) = (folder.At("merged.json"), folder.Write("wikidata.tsv", Table + "Montpellier\tQ30002\n"));
        var outcome = Outcome.Of("merge", folder.Write("ours.json", Mine), broken, "--complete", "--out", merged, "--lang", language);
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain(words).And.Contain("SC5042");
        File.Exists(merged).Should().BeFalse();
        var part = Outcome.Of("merge", folder.At("ours.json"), broken, "--out", merged, "--lang", language);
        part.ExitCode.Should().Be(1, because: "a row is missing");
        part.Errors.Should().Contain(inPart).And.Contain("SC5042");
        File.ReadAllText(merged).Should().Contain("Q6441");
    }

    [Theory]
    [InlineData("en", "not every value could be used", "The date of the row is not used: start is something.")]
    [InlineData("fr", "certaines valeurs n'ont pu être utilisées", "La date de la ligne n'est pas utilisée")]
    [InlineData("zh", "有的值无法采用", "该行的日期未被采用")]
    public void A_date_that_cannot_be_used_is_said_while_the_rest_is_merged(string language, string words, string finding)
    {
        var outcome = Outcome.Of("merge", folder.Write("wikidata.tsv", "item\tpartner\tstart\nQ6441\tQ30002\tsomething\n"), "--lang", language);
        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().Contain(words).And.Contain("SC5045").And.Contain(finding);
        Read(outcome).Partnerships.Count.Should().Be(1);
    }

    [Fact]
    public void Two_lists_of_one_file_name_are_told_apart_by_their_folders()
    {
        foreach (var year in new[] { "2023", "2024" })
            Directory.CreateDirectory(folder.At(year));
        var outcome = Outcome.Of("merge", folder.Write("2023/list.json", Mine), folder.Write("2024/list.json", Mine.Replace("1981-06", "1990")), folder.Write("other.json", Mine));
        outcome.ExitCode.Should().Be(0, because: outcome.Errors);
        Read(outcome).Sources.Select(source => source.Citation).Should().Equal("Archives, 12 W 3", "2023/list.json", "2024/list.json", "other.json");
    }

    [Fact]
    public void Merged_in_steps_a_dispute_stays_one_and_a_list_that_comes_again_adds_nothing()
    {
        var (first, second, third) = (folder.Write("1.json", Mine), folder.Write("2.json", Mine.Replace("1981-06", "1990")), folder.Write("3.json", Mine.Replace("1981-06", "1975")));
        var step = folder.At("merged.json");
        Outcome.Of("merge", first, second, "--out", step).ExitCode.Should().Be(0);
        Outcome.Of("merge", step, first).Text.Should().Be(File.ReadAllText(step));
        var link = Read(Outcome.Of("merge", step, third)).Partnerships[0];
        link.Since.Should().BeNull(because: "nobody chooses");
        link.DateClaims.Select(claim => claim.On.Text).Should().BeEquivalentTo("1981-06", "1990", "1975");
    }

    [Theory]
    [InlineData("merge")]
    [InlineData("merge", "-", "-")]
    [InlineData("merge", "missing.json")]
    [InlineData("merge", "--frobnicate")]
    public void What_cannot_be_used_is_said_with_2(params string[] arguments)
    {
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ");
        outcome.Output.Should().BeEmpty();
    }

    private static Register Read(Outcome outcome) => RegisterReader.Read(outcome.Output).Value!;
}
