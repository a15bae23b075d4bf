using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Model;

/// <summary>Whose signature is meant: that of all sides, of the first, or of one.</summary>
public class SignaturesTests
{
    [Theory]
    [InlineData(null, "2012-06-20", "2012-06-28", "2012-06-28", "2012-06-20")]
    [InlineData(null, "2012-07", "2012-06-28", "2012-07", "2012-06-28")]
    [InlineData(null, "2012-06-20", null, null, "2012-06-20")]
    [InlineData(null, null, null, null, null)]
    [InlineData("2012-06-24", "2012-06-20", "2012-06-28", "2012-06-24", "2012-06-24")]
    public void All_have_signed_with_the_last_side(string? stated, string? one, string? other, string? all, string? first)
    {
        var agreement = Of(stated, (null, one), (null, other));
        Signatures.OfAll(agreement)?.Text.Should().Be(all);
        Signatures.OfFirst(agreement)?.Text.Should().Be(first);
    }

    [Fact]
    public void Who_is_no_side_need_not_sign_and_does_not_delay()
    {
        Signatures.OfAll(Of(null, (null, "2012-06-20"), (PartyRole.Beneficiary, "2012-06-28"), (PartyRole.Witness, null)))?.Text.Should().Be("2012-06-28");
        Signatures.OfAll(Of(null, (null, "2012-06-20"), (null, "2012-06-28"), (PartyRole.Witness, "2013")))?.Text.Should().Be("2012-06-28");
        Signatures.OfAll(Of(null, (null, "2012-06-20"), (PartyRole.Beneficiary, null))).Should().BeNull(because: "a beneficiary is a side");
    }

    [Fact]
    public void A_party_signs_on_its_own_day_else_on_that_of_the_agreement()
    {
        var agreement = Of("2012-06-24", (null, "2012-06-20"), (null, null));
        Signatures.Of(agreement, agreement.Parties[0])?.Text.Should().Be("2012-06-20");
        Signatures.Of(agreement, agreement.Parties[1])?.Text.Should().Be("2012-06-24");
    }

    [Fact]
    public void Who_has_no_role_or_an_unlisted_one_is_a_side_and_is_bound()
    {
        var unlisted = PartyRole.Parse("neighbour");
        (unlisted.IsSide, unlisted.IsBound).Should().Be((true, true));
        Partners.IsBound(new AgreementParty { Authority = AuthorityId.Parse("a") }).Should().BeTrue();
    }

    private static Agreement Of(string? signedOn, params (PartyRole? Role, string? SignedOn)[] parties) => new()
    {
        Id = AgreementId.Parse("convention"),
        Kind = AgreementKind.DecentralisedCooperationConvention,
        SignedOn = Date(signedOn),
        Parties = parties.Select((party, i) => new AgreementParty { Authority = AuthorityId.Parse($"party-{i}"), Role = party.Role, SignedOn = Date(party.SignedOn) }).ToValueList(),
    };

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
