using System.Text.Json;

namespace SisterCity.Cli.Tests;

/// <summary><c>sistercity law</c>: what the law was on a day.</summary>
public class LawTests
{
    private static readonly string[] Promised = ["id", "article", "from", "until", "origin", "citation", "summary"];

    [Theory]
    [InlineData("L1115-1")]
    [InlineData("L. 1115-1")]
    [InlineData("l1115-1")]
    public void Answers_with_the_version_of_the_day(string article)
    {
        var outcome = Outcome.Of("law", "--country", "fr", "--on", "2010-05-01", "--article", article, "--format", "json");
        outcome.ExitCode.Should().Be(0, because: outcome.Errors);
        var version = outcome.Json.EnumerateArray().Should().ContainSingle().Subject;
        version.EnumerateObject().Select(member => member.Name).Should().Contain(Promised);
        (Text(version, "id"), Text(version, "from"), Text(version, "until")).Should().Be(("cgct-l1115-1@2007-02-06", "2007-02-06", "2014-07-09"));
        Text(version, "origin").Should().Contain("2007-147");
        Text(version, "citation").Should().Contain("CGCT L1115-1").And.Contain("LEGITEXT000006070633");
    }

    [Theory]
    [InlineData("2014-07-08", "cgct-l1115-1@2007-02-06")]
    [InlineData("2014-07-09", "cgct-l1115-1@2014-07-09")]
    [InlineData("2021-08-05", "cgct-l1115-1@2014-07-09")]
    [InlineData("2021-08-06", "cgct-l1115-1@2021-08-06")]
    public void The_end_is_exclusive(string day, string version) => Ids("--on", day, "--article", "L1115-1").Should().Equal(version);

    [Fact]
    public void An_open_version_ends_with_null() =>
        Outcome.Of("law", "--on", "2026-01-01", "--article", "L1115-1", "--format", "json").Json[0].GetProperty("until").ValueKind.Should().Be(JsonValueKind.Null);

    [Theory]
    [InlineData("2010-05-01", "L1115-2")]
    [InlineData("2010-05-01", "L1112-1")]
    [InlineData("1985-01-01", "L1115-1")]
    [InlineData("1985-01-01", "L. 1115-1")]
    public void Answers_with_an_empty_list_when_the_number_named_nothing(string day, string article)
    {
        var outcome = Outcome.Of("law", "--on", day, "--article", article, "--format", "json");
        outcome.ExitCode.Should().Be(0);
        outcome.Text.Should().Be("[]\n");
        outcome.Errors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("en", "L1112-1 named “External action of French authorities and their groupings”; on that day its number was L1115-1.")]
    [InlineData("fr", "ce jour-là son numéro était L1115-1.")]
    [InlineData("zh", "该日编号为 L1115-1。")]
    public void Says_under_which_number_it_stood_on_the_day(string language, string words) =>
        Outcome.Of("law", "--on", "2010-05-01", "--article", "L1112-1", "--lang", language).Text.Should().Contain(words);

    [Fact]
    public void A_region_could_act_across_its_border_in_1985_and_nobody_else() =>
        Ids("--on", "1985-06-01").Should().Contain("fr-82-213-a65").And.NotContain(id => id!.StartsWith("cgct-l", StringComparison.Ordinal));

    [Theory]
    [InlineData("cn", "cn-2002-a7")]
    [InlineData("CN", "cn-2002-a7")]
    [InlineData("int", "eu-1082-app")]
    [InlineData("int", "clair-1")]
    public void Knows_China_and_what_is_between_States(string country, string version) => Ids("--country", country, "--on", "2010-05-01").Should().Contain(version);

    [Theory]
    [InlineData("en", "6 February 2007 – 8 July 2014", "Conventions may be signed with foreign local authorities")]
    [InlineData("fr", "6 février 2007 – 8 juillet 2014", "autorités locales étrangères")]
    [InlineData("zh", "2007年2月6日 – 2014年7月8日", "外国地方当局")]
    public void Is_read_by_people_in_three_languages(string language, params string[] words)
    {
        var text = Outcome.Of("law", "--on", "2010-05-01", "--article", "L1115-1", "--lang", language).Text;
        text.Should().ContainAll(words).And.Contain("https://").And.Contain("cgct-l1115-1@2007-02-06");
    }

    [Theory]
    [InlineData("en", "--country is one of fr, cn, int, not de.", "--country", "de")]
    [InlineData("fr", "--country admet fr, cn, int, et non de.", "--country", "de")]
    [InlineData("zh", "--country 只能是 fr、cn、int，而不是 de。", "--country", "de")]
    [InlineData("en", "--on is not a day (YYYY-MM-DD): 2010-02-30", "--on", "2010-02-30")]
    [InlineData("fr", "--on n'est pas un jour (AAAA-MM-JJ)\u00a0: hier", "--on", "hier")]
    [InlineData("zh", "--on 不是日期（YYYY-MM-DD）：2010-5-1", "--on", "2010-5-1")]
    [InlineData("en", "the law of 22 June 1981 is not described here. France: described from 3 March 1982 on.", "--on", "1981-06-22")]
    [InlineData("fr", "le droit du 22 juin 1981 n'est pas décrit ici. France\u00a0: décrit depuis le 3 mars 1982.", "--on", "1981-06-22")]
    [InlineData("zh", "此处未说明1981年6月22日的法律。法国：自1982年3月3日起有说明。", "--on", "1981-06-22")]
    [InlineData("en", "L1111-1 is not among the provisions that are described here (France: ", "--on", "2024-01-01", "--article", "L1111-1")]
    [InlineData("en", "Probably meant: L1112-1, L1114-1, L1115-1", "--on", "2024-01-01", "--article", "L1111-1")]
    [InlineData("fr", "L1111-1 n'est pas parmi les dispositions décrites ici (France\u00a0: ", "--on", "2024-01-01", "--article", "L1111-1")]
    [InlineData("zh", "此处所述的条款中没有 L1111-1（法国：", "--on", "2024-01-01", "--article", "L1111-1")]
    [InlineData("fr", "bonjour n'est pas parmi les dispositions décrites ici", "--article", "bonjour")]
    public void Says_why_a_question_cannot_be_answered(string language, string message, params string[] arguments)
    {
        var outcome = Outcome.Of(["law", .. arguments, "--lang", language]);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(message).And.EndWith("\n");
        outcome.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_program_gets_JSON_also_of_a_day_that_is_not_described()
    {
        var outcome = Outcome.Of("law", "--on", "1981-06-22", "--format", "json");
        (outcome.ExitCode, outcome.Text).Should().Be((2, "[]\n"));
        outcome.Errors.Should().Contain("22 June 1981");
    }

    [Fact]
    public void A_program_gets_JSON_also_of_an_article_that_is_not_described()
    {
        var outcome = Outcome.Of("law", "--on", "2024-01-01", "--article", "bonjour", "--format", "json");
        (outcome.ExitCode, outcome.Text).Should().Be((2, "[]\n"));
        outcome.Errors.Should().Contain("bonjour");
    }

    /// <summary>No head is a word of the data alone: "holding", "circular".</summary>
    [Theory]
    [InlineData("en", "CGCT, art. L. 1115-1 · ", "CE, 23 October 1989, No. 93331 · ", "Practice · ", "; No. 2021-1031")]
    [InlineData("fr", "CGCT, art. L. 1115-1 · ", "CE, 23 octobre 1989, nº 93331 · ", "Pratique · ", "\u00a0; nº 2021-1031")]
    [InlineData("zh", "CGCT第L. 1115-1条 · ", "法国最高行政法院，1989年10月23日，第93331号 · ", "惯例 · ", "；第2021-1031号")]
    public void Cites_as_lawyers_do(string language, params string[] words)
    {
        var text = Outcome.Of("law", "--on", "2024-06-01", "--lang", language).Text;
        text.Should().ContainAll(words);
        text.Split('\n').Should().NotContain(line => line.StartsWith("holding", StringComparison.Ordinal) || line.StartsWith("circular", StringComparison.Ordinal)
            || line.StartsWith("practice", StringComparison.Ordinal) || line.StartsWith("definition", StringComparison.Ordinal) || line.StartsWith("steps", StringComparison.Ordinal));
    }

    [Fact]
    public void Means_today_when_no_day_is_given() => Outcome.Of("law", "--format", "json").Text.Should().Be(Outcome.Of("law", "--on", "2026-09-01", "--format", "json").Text);

    [Fact]
    public void Says_what_changed_since_a_day()
    {
        var outcome = Outcome.Of("law", "--since", "2021-08-05", "--on", "2021-08-06", "--article", "L1115-1", "--format", "json");
        outcome.ExitCode.Should().Be(0, because: outcome.Errors);
        var change = outcome.Json.EnumerateArray().Should().ContainSingle().Subject;
        (Text(change, "on"), Text(change, "kind"), Text(change, "provision")).Should().Be(("2021-08-06", "changed", "cgct-l1115-1"));
        Outcome.Of("law", "--since", "2021-08-06", "--on", "2021-08-06", "--format", "json").Text.Should().Be("[]\n", because: "what took effect on the first day is no change");
    }

    [Theory]
    [InlineData("en", "1 change\n", "6 August 2021 · changed · ")]
    [InlineData("fr", "1 changement\n", "6 août 2021 · modification · ")]
    [InlineData("zh", "变动1项\n", "2021年8月6日 · 修改 · ")]
    public void Tells_people_what_changed_in_three_languages(string language, params string[] words) =>
        Outcome.Of("law", "--since", "2021-08-05", "--on", "2021-08-06", "--article", "L. 1115-1", "--lang", language).Text.Should().ContainAll(words);

    [Theory]
    [InlineData("en", "--since 2021-08-06 comes after --on 2021-08-05.", "--since", "2021-08-06", "--on", "2021-08-05")]
    [InlineData("fr", "--since 2021-08-06 est postérieur à --on 2021-08-05.", "--since", "2021-08-06", "--on", "2021-08-05")]
    [InlineData("zh", "--since 2021-08-06 晚于 --on 2021-08-05。", "--since", "2021-08-06", "--on", "2021-08-05")]
    [InlineData("en", "1980", "--since", "1980-01-01")]
    public void Says_why_changes_cannot_be_told(string language, string message, params string[] arguments)
    {
        var outcome = Outcome.Of(["law", .. arguments, "--lang", language]);
        (outcome.ExitCode, outcome.Output.Length).Should().Be((2, 0));
        outcome.Errors.Should().Contain(message);
    }

    private static IEnumerable<string?> Ids(params string[] arguments) =>
        Outcome.Of(["law", .. arguments, "--format", "json"]).Json.EnumerateArray().Select(version => Text(version, "id"));

    private static string? Text(JsonElement version, string member) => version.GetProperty(member).GetString();
}
