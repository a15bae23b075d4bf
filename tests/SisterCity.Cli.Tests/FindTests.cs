namespace SisterCity.Cli.Tests;

/// <summary><c>sistercity find</c>, and what <c>validate --directory</c> asks of the same directory.</summary>
public sealed class FindTests : IDisposable
{
    private const string Header =
        "agreement_id,agreement_kind,partnership_id,partnership_kind,party_id,party_country,party_name,party_name_language,party_kind,"
        + "insee_commune,insee_department,siren\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_former_code_leads_to_who_bears_it_and_to_who_holds_today_what_it_held()
    {
        var outcome = Outcome.Of("find", "93059");
        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().BeEmpty();
        outcome.Text.Should().Be("""
            2 candidates, which are proposed and not chosen:

            Pierrefitte-sur-Seine (Delegated commune (France); France; inseeCommune 93059)
              found by: code (inseeCommune 93059)
              lies in: Saint-Denis, Métropole du Grand Paris, Plaine Commune, Seine-Saint-Denis, Île-de-France
              today held by: Saint-Denis (inseeCommune 93066; siren 929939411)

            Saint-Denis (Commune (France); France; inseeCommune 93066; siren 929939411)
              found by: former code (inseeCommune 93059)
              lies in: Métropole du Grand Paris, Plaine Commune, Seine-Saint-Denis, Île-de-France

            """);
    }

    [Theory]
    [InlineData("st denis", "FR", "fr-commune-11339 fr-commune-30247 fr-commune-93066 fr-commune-97411 fr-delegated-commune-93066")]
    [InlineData("苏州市", null, "cn-320500")]
    [InlineData("Passau", "DE", "geonames-2855328")]
    [InlineData("69M", null, "fr-epci-200046977")]
    [InlineData("Collectivité européenne d’Alsace", null, "fr-authority-6AE")]
    [InlineData("Conseil départemental de l'Isère", null, "fr-department-38")]
    [InlineData("219300662", null, "fr-commune-93066")]
    public void Candidates_come_in_an_order_that_is_always_the_same(string sought, string? country, string ids)
    {
        var outcome = Outcome.Of(["find", sought, .. country is null ? [] : (string[])["--country", country], "--format", "json"]);
        outcome.ExitCode.Should().Be(0);
        outcome.Json.EnumerateArray().Select(candidate => candidate.GetProperty("id").GetString()).Should().Equal(ids.Split(' '));
    }

    [Theory]
    [InlineData("2015-12-31", "fr-region-73")]
    [InlineData("2016-01-01")]
    public void On_a_day_only_those_who_existed_are_candidates(string day, params string[] ids)
    {
        var outcome = Outcome.Of("find", "Midi-Pyrénées", "--on", day, "--format", "json");
        outcome.ExitCode.Should().Be(ids.Length > 0 ? 0 : 1);
        outcome.Json.EnumerateArray().Select(candidate => candidate.GetProperty("id").GetString()).Should().Equal(ids);
    }

    [Fact]
    public void Nobody_is_found_with_1_and_a_country_that_is_none_is_refused_with_2()
    {
        var nobody = Outcome.Of("find", "Xyzzy");
        (nobody.ExitCode, nobody.Text).Should().Be((1, "The directory has no candidate.\n"));
        var refused = Outcome.Of("find", "Toledo", "--country", "Spain", "--lang", "fr");
        refused.ExitCode.Should().Be(2);
        refused.Errors.Should().Contain("--country est un code de l'ISO 3166-1");
    }

    /// <summary>Codes that pass every check of form: of before a merger, of a former commune, of an arrondissement, of a neighbour, of a commune on a
    /// department.</summary>
    [Theory]
    [InlineData("saint-denis,FR,Saint-Denis,fr,commune,93066,,219300662", "SC1032", "929939411")]
    [InlineData("pierrefitte,FR,Pierrefitte-sur-Seine,fr,commune,93059,,", "SC1032", "93066")]
    [InlineData("lyon,FR,Lyon,fr,commune,69381,,", "SC1030", "69123")]
    [InlineData("nantes,FR,Nantes,fr,commune,44190,,", "SC1030", "44109")]
    [InlineData("isere,FR,Isère,fr,department,,38,213801855", "SC1030", null)]
    public void Validate_asks_the_directory_when_it_is_told_to(string party, string code, string? repair)
    {
        var file = folder.Write("list.csv",
            Header + "w,twinning-oath,w,twinning," + party + "\nw,twinning-oath,w,twinning,coatbridge,GB,Coatbridge,en,municipality,,,\n");
        string[] codes = ["SC1030", "SC1031", "SC1032", "SC1033", "SC1034"];
        Outcome.Of("validate", file, "--format", "json").Codes.Should().NotIntersectWith(codes, because: "nobody asked");
        var findings = Outcome.Of("validate", file, "--directory", "--format", "json").Json.GetProperty("findings").EnumerateArray().ToList();
        var finding = findings.Should().ContainSingle(one => codes.Contains(one.GetProperty("code").GetString())).Subject;
        finding.GetProperty("code").GetString().Should().Be(code);
        (finding.TryGetProperty("repair", out var proposed) ? proposed.GetString() : null).Should().Be(repair);
    }
}
