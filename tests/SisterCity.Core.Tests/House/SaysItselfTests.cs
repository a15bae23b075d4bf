using System.Globalization;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.House;

/// <summary>What a log line, a debugger and a failing test show of a record.</summary>
public class SaysItselfTests
{
    private static readonly Agreement Short = RegisterReader.ReadRecord<Agreement>(
        """{"id":"a1","kind":"renewal","title":{"fr":"Accord"},"number":"N-1","signedOn":"2017-02","parties":[{"authority":"lyon"},{"authority":"xian","role":"witness"}],"x-box":"12 W"}"""u8.ToArray()).Value!;

    [Fact]
    public void A_record_says_what_it_has_and_nothing_of_what_it_has_not() =>
        Short.ToString().Should().Be(
            "Agreement { Id = a1, Kind = renewal, Title = fr: Accord, Number = N-1, Parties = [AgreementParty { Authority = lyon }, AgreementParty { Authority = xian, Role = witness }], SignedOn = 2017-02, Extensions = x-box: 12 W }");

    [Fact]
    public void A_register_says_how_much_of_what()
    {
        Sample().ToString().Should().MatchRegex("^[0-9]+ authorities, [0-9]+ partnerships, [0-9]+ agreements(, [0-9]+ [a-z]+)*$");
        new Register { Agreements = [Short] }.ToString().Should().Be("1 agreement");
        new Register().ToString().Should().Be("no records");
    }

    [Fact]
    public void A_number_is_said_alike_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var french = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        french.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = french;
        try
        {
            new FinancialCommitment { Amount = new Money { Amount = 12.5m, Currency = CurrencyCode.Euro } }.ToString().Should().Be("FinancialCommitment { Amount = 12.5 EUR }");
            new CooperationBody { Kind = SisterCity.Codelists.CooperationBodyKind.ForeignLawBody, FrenchShare = 12.5m }.ToString().Should().Contain("FrenchShare = 12.5 }");
            new GeoPoint(3.5m, 43.25m).ToString().Should().Be("3.5, 43.25");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equal_values_are_equal_for_those_who_compare_member_by_member()
    {
        LanguageTag.French.Should().BeEquivalentTo(LanguageTag.Parse("fr"));
        Assert.Equivalent(LanguageTag.Parse("zh-Hans"), LanguageTag.Parse("zh-Hans"), strict: true);
        var (mine, others) = (Sample(), Sample());
        mine.Should().NotBeSameAs(others);
        foreach (var (one, other) in mine.Agreements.AsSpan().ToArray().Zip(others.Agreements).Take(5))
        {
            one.Should().BeEquivalentTo(other);
            Assert.Equivalent(one, other, strict: true);
        }

        mine.Authorities[0].Should().BeEquivalentTo(others.Authorities[0]);
        Assert.Equivalent(mine.Authorities[0], others.Authorities[0], strict: true);
        mine.Partnerships[0].Should().BeEquivalentTo(others.Partnerships[0]);
        Assert.Equivalent(mine.Partnerships[0], others.Partnerships[0], strict: true);
        Assert.Equivalent(Short, Short with { }, strict: true);
        Short.Should().BeEquivalentTo(Short with { });
    }

    [Fact]
    public void A_failing_comparison_names_the_member_that_differs()
    {
        var other = Sample().Agreements[0] with { Number = "N-2" };
        FluentActions.Invoking(() => Assert.Equivalent(Sample().Agreements[0], other)).Should().Throw<Xunit.Sdk.EquivalentException>()
            .Which.Message.Should().Contain("Number").And.Contain("N-2").And.Subject.Length.Should().BeLessThan(200);
        FluentActions.Invoking(() => Sample().Agreements[0].Should().BeEquivalentTo(other)).Should().Throw<Xunit.Sdk.XunitException>()
            .Which.Message.Should().Contain("Number").And.Contain("N-2").And.NotContain("Parties = ");
        FluentActions.Invoking(() => Assert.Equal(Sample(), Sample() with { Licence = "MIT" })).Should().Throw<Xunit.Sdk.EqualException>()
            .Which.Message.Length.Should().BeLessThan(400);
    }

    private static Register Sample() => RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"))).Value!;
}
