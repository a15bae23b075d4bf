namespace SisterCity.Cli.Tests;

public class AssessTests
{
    private const string Charter = """
        {
          "authorities": [
            { "id": "commune", "country": "FR", "names": [{ "text": { "fr": "Commune" } }], "kinds": [{ "kind": "commune" }] },
            { "id": "town", "country": "AZ", "names": [{ "text": { "fr": "Ville" } }], "kinds": [{ "kind": "municipality" }],
              "recognitions": [{ "author": { "fr": "République française" }, "position": "not-recognised" }] }
          ],
          "agreements": [
            { "id": "charter", "kind": "friendship-charter", "parties": [{ "authority": "commune", "transmission": { "sentOn": "2018-11-15", "receivedOn": "2018-11-15" } }, { "authority": "town" }], "signedOn": "2018-10-21" },
            { "id": "old", "kind": "sister-city-agreement", "parties": [{ "authority": "commune" }, { "authority": "town" }], "signedOn": "1981-06" }
          ]
        }
        """;

    [Theory]
    [InlineData("en", "Took effect on 15 November 2018.", "The law before 3 March 1982 is not described here")]
    [InlineData("fr", "A pris effet le 15 novembre 2018.", "Le droit antérieur au 3 mars 1982 n'est pas décrit ici")]
    [InlineData("zh", "2018年11月15日生效。", "1982年3月3日")]
    public void Judges_each_agreement_by_the_law_of_its_day(string language, string effect, string old)
    {
        var run = Assess("--lang", language);
        run.ExitCode.Should().Be(0, because: run.Errors);
        run.Text.Should().Contain(effect).And.Contain(old).And.Contain("CGCT").And.NotContain("cgct-l1115-1@2014-07-09");
    }

    [Fact]
    public void Adopts_opinions_only_when_it_is_asked_to()
    {
        Assess("--agreement", "charter").ExitCode.Should().Be(0);
        var adopted = Assess("--agreement", "charter", "--adopt-opinions");
        adopted.ExitCode.Should().Be(1);
        adopted.Text.Should().Contain("TA Lyon");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Tells_definitions_of_networks_only_when_it_is_asked_to(string format)
    {
        var (plain, asked) = (Assess("--agreement", "charter", "--format", format), Assess("--agreement", "charter", "--format", format, "--definitions"));
        plain.Text.Should().NotContainAny("RGRE", "\"definitions\"", "rgre-");
        asked.Text.Should().Contain(format is "json" ? "\"definitions\"" : "RGRE");
        asked.ExitCode.Should().Be(plain.ExitCode);
    }

    [Fact]
    public void Says_that_it_was_not_yet_in_effect() =>
        Assess("--agreement", "charter", "--on", "2018-11-10").Text.Should().Contain("Not in effect on 10 November 2018");

    [Fact]
    public void Writes_JSON_with_facts_and_what_is_missing()
    {
        var json = Assess("--agreement", "charter", "--format", "json").Json;
        json.GetArrayLength().Should().Be(1);
        json[0].GetProperty("agreement").GetString().Should().Be("charter");
        json[0].GetProperty("effect").GetProperty("inEffect").GetString().Should().Be("surely");
        var verdicts = json[0].GetProperty("verdicts").EnumerateArray().ToList();
        verdicts.Single(verdict => verdict.GetProperty("requirement").GetString() == "statutory-basis").GetProperty("outcome").GetString().Should().Be("satisfied");
        verdicts.Single(verdict => verdict.GetProperty("requirement").GetString() == "object-stated").GetProperty("missing")[0].GetProperty("at").GetString().Should().Be("/object");
    }

    [Fact]
    public void Writes_SARIF_of_the_law_alone()
    {
        var results = Assess("--agreement", "charter", "--adopt-opinions", "--format", "sarif").Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        results.Should().NotBeEmpty();
        results.Should().OnlyContain(result => result.GetProperty("ruleId").GetString()!.StartsWith("SC4"));
        results[0].GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().StartWith("/agreements/0");
    }

    [Fact]
    public void Writes_a_checklist() => Assess("--agreement", "charter", "--checklist", "--lang", "fr").Text.Should().StartWith("Avant la transmission à la préfecture").And.Contain("[ ]").And.Contain("[x]");

    [Theory]
    [InlineData("no agreement nobody", "--agreement", "nobody")]
    [InlineData("--format is one of", "--format", "xml")]
    public void Says_why_when_it_cannot(string message, params string[] arguments)
    {
        var run = Assess(arguments);
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain(message);
    }

    private static Outcome Assess(params string[] arguments) => Outcome.Of(new Surroundings { Input = Charter }, ["assess", "-", .. arguments]);
}
