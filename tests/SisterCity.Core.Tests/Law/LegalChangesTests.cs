using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SisterCity.Codelists;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>What changed between two days, as text and as JSON.</summary>
public class LegalChangesTests
{
    private static readonly LegalLibrary Library = LegalLibrary.Default;

    [Theory]
    [InlineData("2008-04-17", "2008-04-18", "repealed cgct-l1112-2", "repealed cgct-l1112-3", "changed cgct-l1115-4", "renumbered cgct-l1115-4-1", "added cgct-l1115-4-2", "changed cgct-l1115-5")]
    [InlineData("2024-05-12", "2024-05-13", "quashed caa-paris-2023-03-03", "added ce-2024-05-13-472155", "added ce-2024-05-13-474507", "added ce-2024-05-13-474652")]
    [InlineData("2006-05-10", "2006-05-11", "moved cgct-r1115-13", "changed cgct-r1115-8")]
    [InlineData("2023-01-01", "2023-12-31", "added caa-toulouse-2023-03-28")]
    [InlineData("2010-05-01", "2010-05-01")]
    public void A_program_is_told_what_happened_to_which_provision(string after, string until, params string[] changes) =>
        Json(after, until, null).EnumerateArray().Select(change => $"{change.GetProperty("kind").GetString()} {change.GetProperty("provision").GetString()}").Should().Equal(changes);

    [Fact]
    public void The_law_of_2016_changed_the_cases_of_conventions_with_states()
    {
        var change = Json("2016-12-06", "2016-12-07", "L. 1115-5").EnumerateArray().Should().ContainSingle().Subject;
        (change.GetProperty("before").GetProperty("id").GetString(), change.GetProperty("after").GetProperty("id").GetString()).Should().Be(("cgct-l1115-5@2014-01-29", "cgct-l1115-5@2016-12-07"));
        change.GetProperty("added").EnumerateArray().Select(kind => kind.GetString()).Should().Equal("state-counterpart-barred");
        change.GetProperty("address").GetString().Should().StartWith("https://www.legifrance.gouv.fr/codes/");
    }

    [Theory]
    [InlineData("en", "France, after 5 August 2021 and until 6 August 2021: 4 changes", "6 August 2021 · changed · CGCT, art. L. 1115-1", "asks, allows or defines since: 2030 Agenda taken into account")]
    [InlineData("fr", "France, après le 5 août 2021 et jusqu'au 6 août 2021\u00a0: 4 changements", "6 août 2021 · modification · CGCT, art. L. 1115-1", "texte officiel\u00a0: https://www.legifrance.gouv.fr/")]
    [InlineData("zh", "法国，2021年8月5日之后至2021年8月6日：变动4项", "2021年8月6日 · 新增 · CGCT第L. 1115-3条", "新增要求、许可或界定：支出上限")]
    public void People_read_it_in_three_languages(string language, params string[] lines)
    {
        var text = LegalChangesText.Write(Library, Jurisdiction.Fr, Day("2021-08-05"), Day("2021-08-06"), null, LanguageTag.Parse(language));
        text.Should().ContainAll(lines).And.Contain("cgct-l1115-1@2014-07-09 → cgct-l1115-1@2021-08-06");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("zh")]
    public void Text_and_JSON_tell_of_the_same_changes(string language)
    {
        foreach (var jurisdiction in Jurisdiction.List.Entries.Select(entry => Jurisdiction.Parse(entry.Code)))
        {
            var (after, until) = (Day("1990-01-01"), Day("2026-09-01"));
            var blocks = LegalChangesText.Write(Library, jurisdiction, after, until, null, LanguageTag.Parse(language)).Split("\n\n").Length - 1;
            var json = JsonDocument.Parse(LegalChangesJson.Write(Library, jurisdiction, after, until, null, LanguageTag.Parse(language))).RootElement;
            json.GetArrayLength().Should().Be(blocks).And.Be(Library.ChangesBetween(after, until, jurisdiction).Count);
        }
    }

    [Theory]
    [InlineData("en", "Not confirmed: no source shows it in force after 18 December 2015.")]
    [InlineData("fr", "Non confirmé\u00a0: aucune source ne le montre en vigueur après le 18 décembre 2015.")]
    [InlineData("zh", "未经证实：没有来源表明其在2015年12月18日之后仍然有效。")]
    public void What_no_source_shows_in_force_today_is_not_confirmed(string language, string words)
    {
        LegalText.Write(Library, Jurisdiction.Fr, Day("2026-09-01"), "L1115-7", LanguageTag.Parse(language)).Should().Contain(words);
        LegalText.Write(Library, Jurisdiction.Fr, Day("2015-12-18"), "L1115-7", LanguageTag.Parse(language)).Should().NotContain(words);
        var version = Library.Find(ProvisionVersionId.Parse("cgct-l1115-7@2004-07-30"))!;
        (version.IsInForceOn(Day("2015-12-18")), version.IsInForceOn(Day("2015-12-19"))).Should().Be((Certainty.Surely, Certainty.Maybe));
    }

    private static JsonElement Json(string after, string until, string? article) =>
        JsonDocument.Parse(LegalChangesJson.Write(Library, Jurisdiction.Fr, Day(after), Day(until), article, LanguageTag.English)).RootElement;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
