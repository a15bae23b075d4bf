using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Model;

/// <summary>Who took over from whom, as a whole and in part, in one step and in several.</summary>
public class SuccessionsTests
{
    // a and b became c; c gave a part to d; e took over from d.
    private static readonly Successions Some = new([After("c", SuccessionKind.Merger, "a", "b"), After("d", SuccessionKind.Transfer, "c"), After("e", SuccessionKind.Renaming, "d")]);

    [Theory]
    [InlineData("a", "c", true, true, true)]
    [InlineData("a", "e", true, false, true)]
    [InlineData("d", "e", true, true, true)]
    [InlineData("c", "a", false, false, true)]
    [InlineData("a", "b", false, false, false)]
    [InlineData("a", "a", false, false, true)]
    public void What_passed_in_part_has_passed_and_not_as_a_whole(string from, string to, bool passed, bool asAWhole, bool ofOneLine)
    {
        Some.HasPassed(Id(from), Id(to)).Should().Be(passed);
        Some.HasPassedAsAWhole(Id(from), Id(to)).Should().Be(asAWhole);
        Some.AreOfOneLine(Id(to), Id(from)).Should().Be(ofOneLine);
    }

    [Fact]
    public void Who_gave_up_a_part_has_not_passed_as_a_whole()
    {
        (Some.HasPassed(Id("c")), Some.HasPassedAsAWhole(Id("c"))).Should().Be((true, false));
        (Some.HasPassed(Id("b")), Some.HasPassedAsAWhole(Id("b"))).Should().Be((true, true));
        (Some.HasPassed(Id("e")), Some.IsOfALine(Id("e")), Some.IsOfALine(Id("f"))).Should().Be((false, true, false));
    }

    [Fact]
    public void A_circle_ends()
    {
        var circle = new Successions([After("a", SuccessionKind.Renaming, "b"), After("b", SuccessionKind.Renaming, "a"), After("c", SuccessionKind.Renaming, "d")]);
        circle.HasPassed(Id("a"), Id("c")).Should().BeFalse();
        circle.HasPassed(Id("a"), Id("a")).Should().BeTrue();
    }

    private static AuthorityId Id(string text) => AuthorityId.Parse(text);

    private static LocalAuthority After(string id, SuccessionKind kind, params string[] predecessors) => new()
    {
        Id = Id(id),
        Country = CountryCode.France,
        Successions = [new Succession { Kind = kind, Predecessors = predecessors.Select(Id).ToValueList() }],
    };
}
