using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Tests.Projects;

/// <summary>data/dac-agencies.csv: under which agency of its country the aid of an authority is reported.</summary>
public class DacAgenciesTests
{
    [Fact]
    public void There_are_25_agencies_of_18_countries()
    {
        DacAgencies.All.Should().HaveCount(25);
        DacAgencies.All.Select(agency => agency.Country).Distinct().Should().HaveCount(18);
        DacAgencies.All.Select(agency => (agency.DonorCode, agency.Code)).Should().OnlyHaveUniqueItems();
        DacAgencies.All.GroupBy(agency => agency.Country).Should().OnlyContain(agencies => agencies.Select(agency => agency.DonorCode).Distinct().Count() == 1);
        DacAgencies.All.Should().OnlyContain(agency => agency.Name.Count == 3 && agency.Source.Length > 0);
        DacAgencies.All.Where(agency => agency.Subdivision is { } one && one.Country != agency.Country).Should().BeEmpty();
    }

    [Fact]
    public void Decentralised_cooperation_of_France_is_agency_8_of_donor_4()
    {
        var agency = DacAgencies.Of(CountryCode.France).Should().ContainSingle().Subject;
        (agency.DonorCode, agency.Code).Should().Be(("4", "8"));
    }

    [Fact]
    public void A_country_without_an_agency_of_local_authorities_has_none() =>
        DacAgencies.Of(CountryCode.China).Should().BeEmpty();

    [Theory]
    [InlineData("FR", "commune", null, "Couffé", "8")]
    [InlineData("FR", "region", "FR-BRE", "Bretagne", "8")]
    [InlineData("DE", "municipality", null, "Köln", "12")]
    [InlineData("DE", "federated-state", null, "Freistaat Bayern", "12")]
    [InlineData("DE", "federated-state", "DE-HH", "Freie und Hansestadt", "81")]
    [InlineData("DE", "municipality", null, "Stadt Hamburg", "12 81")]
    [InlineData("DE", "municipality", null, "Brême", "12 83")]
    [InlineData("DE", "federated-state", "DE-NI", "Landkreis bei Bremen", "12")]
    [InlineData("DE", "borough", null, "Hamburg-Mitte", "12")]
    [InlineData("ES", "municipality", null, "Barcelona", "16")]
    [InlineData("ES", "generic-province", "ES-CT", "Catalunya", "15")]
    [InlineData("ES", "generic-county", null, "Diputación de Málaga", "")]
    [InlineData("ES", null, null, "Andalucía", "15 16")]
    [InlineData("BE", "municipality", null, "Ville de Bruxelles", "60")]
    [InlineData("BE", "generic-province", "BE-WAL", "Région wallonne", "80")]
    [InlineData("BE", "generic-province", "BE-VAN", "Provincie Antwerpen", "60")]
    [InlineData("BE", "generic-province", null, "Vlaams Gewest", "60 70")]
    [InlineData("BE", "generic-province", null, "Brabant wallon", "60")]
    [InlineData("BE", null, null, "Deutschsprachige Gemeinschaft", "60 94")]
    [InlineData("JP", "generic-province", null, "長野県", "14")]
    [InlineData("JP", "municipality", null, "松本市", "")]
    [InlineData("PT", "municipality", null, "Porto", "3")]
    [InlineData("US", "municipality", null, "Hamburg", "")]
    public void What_is_clear_is_one_agency_and_what_is_not_is_asked(string country, string? kind, string? subdivision, string name, string expected)
    {
        var authority = new LocalAuthority
        {
            Id = AuthorityId.Parse("one"),
            Country = CountryCode.Parse(country),
            Names = [new AuthorityName { Text = LocalizedText.Of("en", name) }],
            Kinds = kind is null ? [] : [new AuthorityStatus { Kind = AuthorityKind.Parse(kind) }],
            Codes = subdivision is null ? [] : [new AuthorityCodes { Iso3166Part2 = SubdivisionCode.Parse(subdivision) }],
        };
        string.Join(' ', DacAgencies.For(authority, new LocalDate(2025, 12, 31)).Select(agency => agency.Code)).Should().Be(expected);
    }
}
