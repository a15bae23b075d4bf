using NodaTime;
using SisterCity.Codelists;
using SisterCity.Comparison;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.ReferenceData.Tests;

public class ReferenceDirectoryTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly ReferenceDirectory Directory = ReferenceDirectory.Default;

    [Fact]
    public void Montpellier_is_found_by_its_code_its_SIREN_and_its_SIRET()
    {
        var montpellier = Directory.Find(InseeCommuneCode.Parse("34172"))!;
        NameOf(montpellier).Should().Be("Montpellier");
        montpellier.Kinds[0].Kind.Should().Be(AuthorityKind.Commune);
        Directory.Find(Siren.Parse("213401722")).Should().BeSameAs(montpellier);
        Directory.Find(Siret.Parse("21340172200003")).Should().BeSameAs(montpellier);
        Parents(montpellier).Should().BeEquivalentTo("Montpellier Méditerranée Métropole", "Hérault");
    }

    [Fact]
    public void Region_76_is_never_department_76()
    {
        NameOf(Directory.Find(InseeRegionCode.Parse("76"))!).Should().Be("Occitanie");
        NameOf(Directory.Find(InseeDepartmentCode.Parse("76"))!).Should().Be("Seine-Maritime");
    }

    [Fact]
    public void Pierrefitte_resolves_to_Saint_Denis()
    {
        Directory.FindByFormerCode(InseeCommuneCode.Parse("93059")).Select(NameOf).Should().Equal("Saint-Denis");
        Directory.FindByFormerCode(InseeCommuneCode.Parse("93059"))[0].Codes[0].InseeCommune!.Value.Text.Should().Be("93066");
        Directory.Find(InseeCommuneCode.Parse("93059"))!.Kinds[0].Kind.Should().Be(AuthorityKind.DelegatedCommune);
    }

    [Theory]
    [InlineData("219300662", "93066")]
    [InlineData("219300597", "93066")]
    [InlineData("200053676", "01187")]
    public void A_SIREN_of_before_a_merger_or_a_division_leads_to_the_commune_of_today(string siren, string commune)
    {
        Directory.Find(Siren.Parse(siren)).Should().BeNull();
        Directory.FindByFormerCode(Siren.Parse(siren)).Should().ContainSingle().Which.Codes[0].InseeCommune.Should().Be(InseeCommuneCode.Parse(commune));
    }

    [Theory]
    [InlineData("38D", "Isère")]
    [InlineData("69D", "Rhône")]
    [InlineData("69M", "Métropole de Lyon")]
    [InlineData("6AE", "Collectivité européenne d'Alsace")]
    [InlineData("20R", "Corse")]
    [InlineData("75C", "Paris")]
    [InlineData("972R", "Martinique")]
    public void Codes_of_authorities_with_the_powers_of_a_department_are_found(string code, string name) =>
        NameOf(Directory.Find(InseeDepartmentCode.Parse(code))!).Should().Be(name);

    [Fact]
    public void A_name_that_a_commune_gave_up_is_a_former_one()
    {
        var cransac = Directory.FindByName("Cransac").Should().ContainSingle().Subject;
        NameOf(cransac).Should().Be("Cransac-les-Thermes");
        cransac.Names.Should().ContainSingle(name => name.Kind == NameKind.Former);
    }

    [Fact]
    public void A_commune_that_is_no_part_of_another_any_more_ended_within_a_year()
    {
        var filain = Directory.Find(InseeCommuneCode.Parse("02311"))!;
        filain.Existence!.Until!.Value.Text.Should().Be("[2024-01-02..2025-01-01]");
        Directory.FindByFormerCode(InseeCommuneCode.Parse("02311")).Should().ContainSingle();
    }

    [Fact]
    public void A_town_of_another_country_has_a_place_and_a_parent_and_no_kind()
    {
        var town = Directory.FindByName("Düsseldorf").Should().ContainSingle(one => one.Codes[0].Others.Count > 0).Subject;
        town.Codes[0].Others.Should().Equal(new Identifier { Scheme = "geonames", Id = "2934246" });
        Directory.Find(AuthorityKey.Of(town.Codes[0].Others[0])).Should().BeSameAs(town);
        town.Parents.Select(parent => parent.Parent.Text).Should().Equal("iso-de-nw");
        town.Kinds.Should().BeEmpty();
        town.Location.Should().Be(new GeoPoint(6.7762m, 51.2217m));
    }

    [Theory]
    [InlineData("34172", 3.8772, 43.6109)]
    [InlineData("97411", 55.448, -20.882)]
    public void Communes_lie_where_GeoNames_puts_them(string code, double longitude, double latitude)
    {
        var point = Directory.Find(InseeCommuneCode.Parse(code))!.Location!.Value;
        ((double)point.Longitude).Should().BeApproximately(longitude, 0.01);
        ((double)point.Latitude).Should().BeApproximately(latitude, 0.01);
    }

    [Fact]
    public void A_region_lies_where_its_seat_is()
    {
        Directory.Find(InseeRegionCode.Parse("76"))!.Location.Should().Be(Directory.Find(InseeCommuneCode.Parse("31555"))!.Location);
        Directory.Find(GbCode.Parse("510000"))!.Location!.Value.Latitude.Should().BeApproximately(30.66m, 0.05m);
    }

    [Fact]
    public void Midi_Pyrenees_was_merged_into_Occitanie()
    {
        Directory.FindByFormerCode(InseeRegionCode.Parse("73")).Select(NameOf).Should().Equal("Occitanie");
        Directory.FindByName("Midi-Pyrénées", new LocalDate(2015, 12, 31)).Should().ContainSingle();
        Directory.FindByName("Midi-Pyrénées", new LocalDate(2016, 1, 1)).Should().BeEmpty();
        Directory.FindByName("Occitanie", new LocalDate(2015, 12, 31)).Should().NotContain(authority => authority.Kinds.Count > 0 && authority.Kinds[0].Kind == AuthorityKind.Region);
        Directory.Find(InseeRegionCode.Parse("76"))!.Successions[0].Predecessors.Count.Should().Be(2);
    }

    [Theory]
    [InlineData("Montreuil", "28267", "93048")]
    [InlineData("Saint-Denis", "93066", "97411")]
    [InlineData("st denis", "93066", "97411")]
    public void A_homonym_gives_every_candidate(string name, params string[] codes)
    {
        var found = Directory.FindByName(name).Select(authority => authority.Codes[0].InseeCommune?.Text);
        found.Should().Contain(codes).And.HaveCountGreaterThan(1);
    }

    [Theory]
    [InlineData("Suzhou")]
    [InlineData("SUZHOU")]
    public void Suzhou_is_two_cities_and_a_district(string name) =>
        Directory.FindByName(name).Select(authority => authority.Names[0].Text.In(LanguageTag.Chinese)).Should().BeEquivalentTo("苏州市", "宿州市", "肃州区");

    [Theory]
    [InlineData("苏州", "320500")]
    [InlineData("苏州市", "320500")]
    [InlineData("浙江", "330000")]
    [InlineData("重庆市", "500000")]
    public void Chinese_names_are_found_with_and_without_their_ending(string name, string code) =>
        Directory.FindByName(name).Should().Contain(authority => authority.Codes[0].GbT2260 == GbCode.Parse(code));

    [Fact]
    public void A_subdivision_is_found_by_ISO_3166_2_with_its_names()
    {
        Directory.Find(SubdivisionCode.Parse("CN-SC")).Should().BeSameAs(Directory.Find(GbCode.Parse("510000")));
        Directory.Find(SubdivisionCode.Parse("FR-OCC")).Should().BeSameAs(Directory.Find(InseeRegionCode.Parse("76")));
        Directory.Find(SubdivisionCode.Parse("DE-BW"))!.Names[0].Text.In(LanguageTag.French).Should().Be("Bade-Wurtemberg");
    }

    [Fact]
    public void Zhejiang_that_carries_the_item_of_Hubei_is_found_out()
    {
        var register = new Register
        {
            Authorities =
            [
                new LocalAuthority
                {
                    Id = AuthorityId.Parse("zhejiang"),
                    Country = CountryCode.China,
                    Names = [new AuthorityName { Text = LocalizedText.Of("en", "Zhejiang") }],
                    Kinds = [new AuthorityStatus { Kind = AuthorityKind.Province }],
                    Codes = [new AuthorityCodes { Wikidata = WikidataId.Parse("Q46862") }],
                },
            ],
        };
        Check.Run(register, Day, Directory).Findings.Should().ContainSingle(finding => finding.Rule == Rules.NameIsNotThatOfTheCode)
            .Which.In(LanguageTag.English).Should().Contain("Hubei").And.Contain("Zhejiang");
        Check.Run(register, Day).Findings.Should().NotContain(finding => finding.Rule == Rules.NameIsNotThatOfTheCode, because: "nobody asked");
    }

    [Theory]
    [InlineData("FR", "fr", "Haute-Loire", "department", "inseeDepartment", "42", true)]
    [InlineData("FR", "fr", "Haute-Savoie", "department", "inseeDepartment", "73", true)]
    [InlineData("FR", "fr", "Département de la Loire", "department", "inseeDepartment", "42", false)]
    [InlineData("FR", "fr", "Nouvelle-Aquitaine", "region", "inseeRegion", "72", true)]
    [InlineData("FR", "fr", "Métropole de Lyon", "special-status-authority", "inseeCommune", "69123", true)]
    [InlineData("FR", "fr", "Ville de Lyon", "commune", "inseeCommune", "69123", false)]
    [InlineData("CN", "en", "Hangzhou", "sub-provincial-city", "gbT2260", "320500", true)]
    [InlineData("CN", "en", "Suzhou", "prefecture-level-city", "gbT2260", "320500", false)]
    [InlineData("CN", "en", "Xi'an", "sub-provincial-city", "gbT2260", "610100", false)]
    [InlineData("CN", "en", "Harbin", "sub-provincial-city", "gbT2260", "230100", false)]
    public void A_name_that_is_anothers_is_found_out_and_a_longer_or_unknown_one_is_not(string country, string language, string name, string kind, string scheme, string code, bool isAnothers)
    {
        var json = $$"""{ "authorities": [{ "id": "x", "country": "{{country}}", "names": [{ "text": { "{{language}}": "{{name}}" } }], "kinds": [{ "kind": "{{kind}}" }], "codes": [{ "{{scheme}}": "{{code}}" }] }] }""";
        var register = RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes(json)).Value!;
        Check.Run(register, Day, Directory).Findings.Any(finding => finding.Rule == Rules.NameIsNotThatOfTheCode).Should().Be(isAnothers);
    }

    [Theory]
    [InlineData("Xi'an", "610100")]
    [InlineData("Xian", "610100")]
    [InlineData("Tai’an", "370900")]
    public void An_apostrophe_in_a_Chinese_name_does_not_count(string name, string code) =>
        Directory.FindByName(name).Should().Contain(authority => authority.Codes[0].GbT2260 == GbCode.Parse(code));

    [Fact]
    public void The_real_register_agrees_with_the_directory()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "french-chinese-and-occitanie.json"))).Value!;
        Check.Run(register, Day, Directory).Findings
            .Where(finding => finding.Rule == Rules.NameIsNotThatOfTheCode || finding.Rule == Rules.CodeIsNotInTheDirectory || finding.Rule == Rules.CodesAreOfTwoAuthorities)
            .Select(finding => finding.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void A_directory_shows_that_two_lists_mean_one_link_at_two_levels()
    {
        // One list names the commune by INSEE code, the other its métropole by SIREN: only the directory knows that the first lies in the second.
        var (mine, theirs) = (List(new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("34172") }), List(new AuthorityCodes { Siren = Siren.Parse("243400017") }));
        RegisterComparison.Compare(mine, theirs).Related.IsEmpty.Should().BeTrue();
        RegisterComparison.Compare(mine, theirs, Directory).Related.Count.Should().Be(1);

        static Register List(AuthorityCodes codes) => new()
        {
            Authorities =
            [
                new LocalAuthority { Id = AuthorityId.Parse("a"), Country = CountryCode.France, Codes = [codes] },
                new LocalAuthority { Id = AuthorityId.Parse("b"), Country = CountryCode.China, Codes = [new AuthorityCodes { GbT2260 = GbCode.Parse("510100") }] },
            ],
            Partnerships = [new Partnership { Id = PartnershipId.Parse("p"), Kind = PartnershipKind.Twinning, Members = [new PartnershipMember { Authority = AuthorityId.Parse("a") }, new PartnershipMember { Authority = AuthorityId.Parse("b") }] }],
        };
    }

    [Fact]
    public void Lozere_and_Guizhou_is_no_link_of_the_region_Occitanie()
    {
        var abstracts = RegisterReader.Read("""
            { "authorities": [
                { "id": "o", "country": "FR", "names": [{ "text": { "fr": "Occitanie" } }], "codes": [{ "inseeRegion": "76" }] },
                { "id": "g", "country": "CN", "names": [{ "text": { "zh": "贵州省" } }], "codes": [{ "gbT2260": "520000" }] } ],
              "partnerships": [{ "id": "guizhou-occitanie", "kind": "twinning", "members": [{ "authority": "g" }, { "authority": "o" }] }] }
            """u8.ToArray()).Value!;
        var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "french-chinese-and-occitanie.json"))).Value!;
        var comparison = RegisterComparison.Compare(register, abstracts, Directory);
        comparison.OnlyInTheirs.Single().Id.Should().Be("guizhou-occitanie");
        var related = comparison.Related.Single();
        (related.Mine.Id, related.Kind, related.InMine.Single().Text, related.InTheirs.Single().Text).Should().Be(("lozere-guizhou", LinkRelation.AnotherLevel, "lozere", "o"));
    }

    private static string NameOf(LocalAuthority authority) => authority.Names[0].Text.In(LanguageTag.French);

    private static IEnumerable<string> Parents(LocalAuthority authority) => authority.Parents.Select(parent => NameOf(Directory.Find(parent.Parent)!));
}
