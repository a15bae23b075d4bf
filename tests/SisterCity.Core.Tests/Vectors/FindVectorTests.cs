using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SisterCity.Answers;
using SisterCity.Directories;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>schema/vectors/find/*.json: a directory, a name or a code, and the candidates in their order, as the JSON of the answer has them.</summary>
public class FindVectorTests
{
    private static readonly Dictionary<string, JsonElement> All =
        Directory.EnumerateFiles(Repository.At("schema", "vectors", "find"), "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_vector_gets_the_candidates_it_names(string name)
    {
        var vector = All[name];
        Told(vector, RegisterOf(vector)).Should().Equal(
            vector.GetProperty("candidates").EnumerateArray().Select(candidate => string.Join(
                " | ", Text(candidate, "id"), Text(candidate, "match"), Text(candidate, "matched"),
                Ids(candidate, "parents", static one => one), Ids(candidate, "tookOverFrom", static one => one), Ids(candidate, "heldBy", static one => one))),
            because: vector.GetProperty("description").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_the_directory_changes_nothing(string name)
    {
        var vector = All[name];
        var register = RegisterOf(vector);
        Told(vector, register with { Authorities = register.Authorities.Reverse().ToValueList() }).Should().Equal(Told(vector, register));
    }

    [Fact]
    public void Every_match_has_a_vector() =>
        All.Values.SelectMany(vector => vector.GetProperty("candidates").EnumerateArray()).Select(candidate => Text(candidate, "match"))
            .Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(Enum.GetNames<CandidateMatch>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName));

    [Fact]
    public void Every_authority_of_a_register_is_a_candidate_for_each_of_its_names_and_codes()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "french-chinese-and-occitanie.json"))).Value!;
        var directory = AuthorityDirectory.Of(register);
        foreach (var authority in register.Authorities)
        {
            foreach (var name in authority.Names.SelectMany(name => name.Text).Select(text => text.Value))
                AuthoritySearch.Find(directory, name).Should().Contain(candidate => candidate.Authority.Id == authority.Id, because: name);
            foreach (var key in authority.Codes.SelectMany(AuthorityKey.Of))
                AuthoritySearch.Find(directory, $"{key.Scheme}:{key.Code}").Should().Contain(candidate => candidate.Authority.Id == authority.Id
                    && candidate.Match == CandidateMatch.Code, because: key.ToString());
        }
    }

    [Theory]
    [InlineData("en", "1 candidate, which is proposed and not chosen:", "today held by: Saint-Denis")]
    [InlineData("fr", "1 candidat, proposé et non choisi\u00a0:", "aujourd'hui repris par\u00a0: Saint-Denis")]
    [InlineData("zh", "1个候选，仅供参考，未作选定：", "现由其承继：Saint-Denis")]
    public void Text_says_what_became_of_a_candidate(string language, params string[] expected)
    {
        var directory = AuthorityDirectory.Of(RegisterOf(All["a-former-code"]));
        CandidateText.Write(AuthoritySearch.Find(directory, "Pierrefitte-sur-Seine"), LanguageTag.Parse(language)).Should().ContainAll(expected);
    }

    private static IEnumerable<string> Told(JsonElement vector, Register register)
    {
        var country = vector.TryGetProperty("country", out var code) ? CountryCode.Parse(code.GetString()!) : (CountryCode?)null;
        var on = vector.TryGetProperty("on", out var day) ? LocalDatePattern.Iso.Parse(day.GetString()!).Value : (LocalDate?)null;
        var candidates = AuthoritySearch.Find(AuthorityDirectory.Of(register), vector.GetProperty("query").GetString()!, country, on);
        using var json = JsonDocument.Parse(CandidateJson.Write(candidates, LanguageTag.English));
        return [.. json.RootElement.EnumerateArray().Select(candidate => string.Join(
            " | ", Text(candidate, "id"), Text(candidate, "match"), Text(candidate, "matched"),
            Ids(candidate, "parents", Id), Ids(candidate, "tookOverFrom", Id), Ids(candidate, "heldBy", Id)))];

        static JsonElement Id(JsonElement one) => one.GetProperty("id");
    }

    private static Register RegisterOf(JsonElement vector) => RegisterReader.Read(Encoding.UTF8.GetBytes(vector.GetProperty("directory").GetRawText())).Value!;

    private static string Text(JsonElement of, string member) => of.GetProperty(member).GetString()!;

    private static string Ids(JsonElement of, string member, Func<JsonElement, JsonElement> id) =>
        string.Join(',', of.GetProperty(member).EnumerateArray().Select(one => id(one).GetString()));
}
