using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>A wrong file of law is named, with the place in it, in three languages; the rest of the law is read. What contradicts itself has vectors: SC4901 to SC4914.</summary>
public class BadLawFileTests
{
    private const string Path = "fr/cgct-l1115-1.json";

    [Theory]
    [InlineData("\"article\": \"131-I\",", "\"article\": \"131-I\"", "SC0001", "")]
    [InlineData("\"article\": \"131-I\",", "", "SC0007", "/versions/0")]
    [InlineData("\"from\": \"1992-02-08\"", "\"from\": \"8 février 1992\"", "SC0108", "/versions/0/from")]
    [InlineData("\"from\": \"1992-02-08\"", "\"from\": \"1992-02-30\"", "SC0110", "/versions/0/from")]
    [InlineData("\"kind\": \"own-powers\"", "\"kind\": \"own-power\"", "SC0112", "/versions/0/requires/3/kind")]
    [InlineData("\"end\": \"renumbered\"", "\"ends\": \"renumbered\"", "SC4914", "/versions/0/ends")]
    [InlineData("\"jurisdiction\": \"fr\"", "\"jurisdiction\": \"de\"", "SC0112", "/jurisdiction")]
    [InlineData("\"summary\": {", "\"summary\": \"In force.\", \"summary\": {", "SC0006", "/versions/0/summary")]
    public void Names_the_file_and_the_place(string old, string replacement, string code, string at)
    {
        var reading = LegalLibrary.Read(LawFiles.With(Path, old, replacement));
        var findings = reading.Findings;
        findings.Select(finding => finding.Record).Distinct().Should().Equal(Path);
        findings.Should().Contain(finding => finding.Rule.Code == code && finding.At.Text == at, because: string.Join('\n', findings.Select(finding => finding.ToString())));
        foreach (var finding in findings)
            new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese }.Select(finding.In).Should().OnlyHaveUniqueItems();
        reading.IsComplete.Should().BeFalse();
        reading.Value!.Find(ProvisionId.Parse("cgct-l1115-1")).Should().BeNull(because: "it is set aside whole");
        reading.Value.Provisions.Count.Should().Be(LegalLibrary.Default.Provisions.Count - 1, because: "the others are read");
    }

    [Fact]
    public void Keeps_the_bytes_of_what_it_sets_aside()
    {
        var files = LawFiles.With(Path, "131-I", "131-I\u0000").ToList();
        LegalLibrary.Read(files).SetAside.Should().ContainSingle().Which.Raw.ToArray().Should().Equal(files.Single(file => file.Path == Path).Utf8.ToArray());
    }

    [Fact]
    public void Of_nothing_makes_no_library() => LegalLibrary.Read([]).Value.Should().BeNull();
}
