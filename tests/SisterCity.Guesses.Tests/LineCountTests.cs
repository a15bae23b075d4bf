namespace SisterCity.Guesses.Tests;

/// <summary>How many lines a full agreement and one change take, counted in the guide's own code.</summary>
public class LineCountTests
{
    [Fact]
    public void A_full_agreement_takes_fifteen_lines() => LinesOf("full").Should().HaveCountLessThanOrEqualTo(15);

    [Fact]
    public void One_day_of_one_party_takes_one() => LinesOf("edit").Should().ContainSingle();

    [Fact]
    public void No_line_is_longer_than_a_screen() =>
        LinesOf("full").Concat(LinesOf("edit")).Should().OnlyContain(line => line.Length <= 180);

    private static List<string> LinesOf(string snippet)
    {
        var page = File.ReadAllLines(Repository.At("docs", "guide", "05-build-an-agreement.md")).ToList();
        var start = page.FindIndex(line => line.EndsWith($"BuildingPage.cs#{snippet} -->", StringComparison.Ordinal));
        start.Should().BePositive(because: "the guide shows it");
        return [.. page.Skip(start + 2).TakeWhile(line => line != "```")];
    }
}
