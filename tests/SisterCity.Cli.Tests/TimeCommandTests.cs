using System.Text.Json;
using SisterCity.Directories;

namespace SisterCity.Cli.Tests;

/// <summary><c>status</c>, <c>lapsing</c> and <c>series</c>: a day or a year is asked, and answered with its reasons.</summary>
public class TimeCommandTests
{
    private const string Register =
        """
        {
          "asOf": "2026-01-01",
          "authorities": [
            { "id": "montpellier", "country": "FR", "names": [{ "text": { "fr": "Montpellier" } }], "kinds": [{ "kind": "commune" }] },
            { "id": "obninsk", "country": "RU", "names": [{ "text": { "en": "Obninsk", "fr": "Obninsk" } }], "kinds": [{ "kind": "municipality" }] }
          ],
          "partnerships": [
            {
              "id": "montpellier-obninsk", "title": { "fr": "Montpellier – Obninsk" }, "kind": "twinning", "members": [{ "authority": "montpellier" }, { "authority": "obninsk" }], "since": "2017",
              "events": [{ "state": "in-force", "on": "2017" }, { "state": "suspended", "on": "2022", "by": ["montpellier"], "decidedBy": "executive" }]
            },
            { "id": "silent", "kind": "twinning", "members": [{ "authority": "montpellier" }, { "authority": "obninsk" }], "since": "1998" }
          ],
          "agreements": [
            {
              "id": "programme", "partnership": "montpellier-obninsk", "kind": "joint-action-programme", "parties": [{ "authority": "montpellier" }, { "authority": "obninsk" }],
              "signedOn": "2021", "term": { "kind": "tacitly-renewed", "endsOn": "2027-06-30", "renewalLength": "P1Y", "notice": "P3M" }
            }
          ]
        }
        """;

    [Fact]
    public void Status_in_JSON_is_an_array_with_id_state_certainty_and_what_is_possible()
    {
        var outcome = Ask("status", "-", "--on", "2023-01-01", "--format", "json");
        outcome.ExitCode.Should().Be(0);
        var answers = outcome.Json.EnumerateArray().ToList();
        answers.Select(answer => answer.GetProperty("id").GetString()).Should().Equal("montpellier-obninsk", "silent");
        answers.Select(answer => answer.GetProperty("state").GetString()).Should().Equal("suspended", "unknown");
        answers.Select(answer => answer.GetProperty("certainty").GetString()).Should().Equal("surely", "surely");
        var possible = answers[0].GetProperty("possible")[0];
        possible.GetProperty("ground").GetString().Should().Be("last-event");
        var fact = possible.GetProperty("facts")[0];
        (fact.GetProperty("state").GetString(), fact.GetProperty("on").GetString(), fact.GetProperty("at").GetString()).Should().Be(("suspended", "2022", "/partnerships/0/events/1"));
        (fact.GetProperty("sides")[0].GetString(), fact.GetProperty("decidedBy").GetString()).Should().Be(("montpellier", "executive"));
        answers[0].GetProperty("lastActivity").GetString().Should().Be("2022");
        answers[0].GetProperty("sides").EnumerateArray().Select(side => side.GetProperty("possible")[0].GetProperty("state").GetString()).Should().Equal("suspended", "in-force");
        answers[1].GetProperty("possible")[0].GetProperty("ground").GetString().Should().Be("beginning-only");
        answers[1].GetProperty("inForce").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Status_in_a_year_known_to_the_year_says_maybe_and_both_states()
    {
        var answer = Ask("status", "-", "--on", "2022-06-01", "--partnership", "montpellier-obninsk", "--format", "json").Json.EnumerateArray().Single();
        answer.GetProperty("certainty").GetString().Should().Be("maybe");
        answer.GetProperty("possible").EnumerateArray().Select(possible => possible.GetProperty("state").GetString()).Should().Equal("in-force", "suspended");
    }

    [Theory]
    [InlineData("en", "Montpellier – Obninsk (montpellier-obninsk)\n  Suspended (certain): last event, in 2022 (Montpellier; Executive)\n  Who holds it: Montpellier; Obninsk\n    Obninsk: In force (certain)\n")]
    [InlineData("fr", "Montpellier – Obninsk (montpellier-obninsk)\n  Suspendu (certain)\u00a0: dernier événement, en 2022 (Montpellier\u00a0; Exécutif)\n  Titulaires\u00a0: Montpellier\u00a0; Obninsk\n    Obninsk\u00a0: En vigueur (certain)\n")]
    [InlineData("zh", "Montpellier – Obninsk（montpellier-obninsk）\n  已中止（确定）：最后一次事件，2022年（Montpellier；行政首长）\n  承接方：Montpellier；Obninsk\n    Obninsk：有效（确定）\n")]
    public void Status_as_text_speaks_three_languages(string language, string text) =>
        Ask("status", "-", "--on", "2023-01-01", "--partnership", "montpellier-obninsk", "--lang", language).Text.Should().Be(text);

    /// <summary>A record without a title is named by those it is between, in the language that was asked for.</summary>
    [Theory]
    [InlineData("status", "en", "Town – Ville (ab)\n", "Programme (y)\n")]
    [InlineData("status", "fr", "Ville – Commune (ab)\n", "Programme (y)\n")]
    [InlineData("lapsing", "fr", "Ville – Commune (x)\n  partenariat\u00a0: Ville – Commune (ab)\n", "Programme (y)\n  partenariat\u00a0: gone\n")]
    [InlineData("lapsing", "zh", "Town – Ville（x）\n  伙伴关系：Town – Ville（ab）\n", "Programme（y）\n  伙伴关系：gone\n")]
    public void No_record_is_named_by_its_identifier_alone(string command, string language, params string[] lines)
    {
        const string Untitled = """
            { "authorities": [ { "id": "a", "country": "FR", "names": [{ "text": { "fr": "Ville", "en": "Town" } }] }, { "id": "b", "country": "BE", "names": [{ "text": { "fr": "Commune", "en": "Ville" } }] } ],
              "partnerships": [{ "id": "ab", "kind": "twinning", "members": [{ "authority": "a" }, { "authority": "b" }] }],
              "agreements": [
                { "id": "x", "partnership": "ab", "kind": "joint-action-programme", "parties": [{ "authority": "a" }, { "authority": "b" }], "signedOn": "2020", "term": { "kind": "fixed", "endsOn": "2027-01-31" } },
                { "id": "y", "partnership": "gone", "title": { "fr": "Programme" }, "kind": "joint-action-programme", "parties": [{ "authority": "a" }], "signedOn": "2020", "term": { "kind": "fixed", "endsOn": "2027-01-31" } } ] }
            """;
        var arguments = command is "status" ? [command, "-", "--partnership", "ab", "--agreement", "y", "--lang", language] : (string[])[command, "-", "--lang", language];
        Outcome.Of(new Surroundings { Input = Untitled }, arguments).Text.Should().ContainAll(lines);
        Outcome.Of(new Surroundings { Input = Untitled }, [.. arguments, "--format", "json"]).Json.EnumerateArray().Select(answer => answer.GetProperty("name").GetString())
            .Should().Equal(language is "fr" ? "Ville – Commune" : "Town – Ville", "Programme");
    }

    /// <summary>What could not be read is said after the answer: how many of which list.</summary>
    [Theory]
    [InlineData("status", "en", "sistercity: not all of - could be read; not in this answer: agreements (2), authorities (1). See: sistercity validate -\n")]
    [InlineData("lapsing", "fr", "sistercity\u00a0: - n'a pu être lu en entier\u00a0; absents de cette réponse\u00a0: actes (2), autorités (1). Voir\u00a0: sistercity validate -\n")]
    [InlineData("series", "zh", "sistercity：- 未能全部读取，本结果不含：文件（2）、地方政府（1）。参见：sistercity validate -\n")]
    [InlineData("crises", "en", "sistercity: not all of - could be read; not in this answer: agreements (2), authorities (1). See: sistercity validate -\n")]
    public void What_could_not_be_read_is_counted_by_list(string command, string language, string message)
    {
        var outcome = Outcome.Of(new Surroundings { Input = """{ "authorities": [{ "id": 1 }], "agreements": [{ "id": 2 }, 3], "partnerships": [], "crises": [] }""" }, command, "-", "--lang", language);
        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().EndWith(message);
        Outcome.Of(new Surroundings { Input = "{ \"register\": { \"asOf\": \"2026\" } }\n{ \"agreement\": { \"id\": 2 } }\n" }, "lapsing", "-").Errors.Should().Contain("not in this answer: lines (1).");
    }

    /// <summary>The agreement whose end was mistyped is the one that may be lapsing: its name is the last line of the answer.</summary>
    [Theory]
    [InlineData("en", "1 agreement could not be read and may be missing here: a1")]
    [InlineData("fr", "1 acte n'a pu être lu et manque peut-être ici\u00a0: a1")]
    [InlineData("zh", "有1份文件未能读取，此处可能缺少：a1")]
    public void What_lapses_ends_with_what_could_not_be_read(string language, string last)
    {
        const string Table = """
            agreement_id,agreement_kind,signed_on,party_id,party_country,party_name,term_kind,term_ends_on
            a1,twinning-oath,2020-03-01,bourg,FR,Bourg-en-Bresse,fixed,30/06/2027
            a1,twinning-oath,2020-03-01,louga,SN,Louga,fixed,30/06/2027
            a2,twinning-oath,2022-03-14,bourg,FR,Bourg-en-Bresse,fixed,2027-03-14
            a2,twinning-oath,2022-03-14,louga,SN,Louga,fixed,2027-03-14

            """;
        var outcome = Outcome.Of(new Surroundings { Input = Table }, "lapsing", "-", "--lang", language, "--from", "2026-11-30");
        outcome.ExitCode.Should().Be(0);
        outcome.Text.Should().StartWith("Bourg-en-Bresse – Louga").And.EndWith($"\n{last}\n");
        Outcome.Of(new Surroundings { Input = """{ "agreements": [{ "id": "a1", "kind": "twinning-oath", "signedOn": "30/06/2027" }], "partnerships": [] }""" }, "lapsing", "-", "--lang", language)
            .Text.Should().EndWith($"\n{last}\n");
    }

    [Theory]
    [InlineData("en", "sistercity: not shown, since they belong to no partnership: agreements (1). See: sistercity status - --agreement alone\n")]
    [InlineData("fr", "sistercity\u00a0: non indiqués, car ne relevant d'aucun partenariat\u00a0: actes (1). Voir\u00a0: sistercity status - --agreement alone\n")]
    [InlineData("zh", "sistercity：未列出不属于任何伙伴关系的文件：1。参见：sistercity status - --agreement alone\n")]
    public void Status_says_which_agreements_it_does_not_show(string language, string message)
    {
        const string Alone = """{ "agreements": [{ "id": "alone", "kind": "twinning-oath", "parties": [] }], "partnerships": [] }""";
        var outcome = Outcome.Of(new Surroundings { Input = Alone }, "status", "-", "--lang", language);
        (outcome.ExitCode, outcome.Text, outcome.Errors).Should().Be((0, string.Empty, message));
        Outcome.Of(new Surroundings { Input = Alone }, "status", "-", "--lang", language, "--agreement", "alone").Errors.Should().BeEmpty();
    }

    /// <summary>By the names that are read, not by codes: ES comes before GR, and Grèce after Espagne.</summary>
    [Theory]
    [InlineData("en", "Algeria – France", "Brazil – France", "France – Germany", "France – Greece")]
    [InlineData("fr", "Algérie – France", "Allemagne – France", "Brésil – France", "Espagne – France")]
    public void Series_come_in_the_order_of_the_names_that_are_shown(string language, params string[] names)
    {
        var shown = Outcome.Of("series", Sample, "--by", "country-pair", "--from", "2020", "--to", "2020", "--lang", language).Text.Split('\n').Where(line => line.Contains('–', StringComparison.Ordinal)).ToList();
        shown.Should().ContainInOrder(names);
        shown.Select(NameFolding.Fold).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void An_agreement_has_a_status_of_its_own()
    {
        var answer = Ask("status", "-", "--on", "2020-06-01", "--agreement", "programme", "--format", "json").Json.EnumerateArray().Single();
        (answer.GetProperty("id").GetString(), answer.GetProperty("state").GetString()).Should().Be(("programme", "unknown"));
        Ask("status", "-", "--on", "2021-12-31", "--agreement", "programme").Text.Should().Be("Montpellier – Obninsk (programme)\n  Signed (certain): in 2021, neither an end nor a transmission to the State recorded up to that day\n  Who holds it: Montpellier; Obninsk\n");
        Ask("status", "-", "--on", "2023-01-01", "--agreement", "programme", "--partnership", "silent", "--format", "json").Json.EnumerateArray().Select(row => row.GetProperty("id").GetString()).Should().Equal("silent", "programme");
        var missing = Ask("status", "-", "--agreement", "nothing", "--lang", "fr");
        missing.ExitCode.Should().Be(2);
        missing.Errors.Should().Contain("- ne contient pas d'accord nothing");
    }

    [Fact]
    public void Status_names_who_holds_each_seat()
    {
        Outcome.Of("status", Sample, "--agreement", "nouvelleaquitaine-hubei-1996", "--on", "2016-01-01", "--lang", "fr").Text.Should().Contain("Aquitaine → Région Nouvelle-Aquitaine\u00a0; ");
        var answer = Outcome.Of("status", Sample, "--agreement", "nouvelleaquitaine-hubei-1996", "--on", "2016-01-01", "--format", "json").Json[0];
        answer.GetProperty("hasNoHolder").GetBoolean().Should().BeFalse();
        var holder = answer.GetProperty("sides").EnumerateArray().Single(side => side.GetProperty("authority").GetString() == "aquitaine").GetProperty("holders")[0];
        holder.EnumerateObject().Select(member => member.Value.ToString()).Should().Equal("nouvelleaquitaine", "Région Nouvelle-Aquitaine", "surely", "False", "merger", "2016-01-01");
        var over = Outcome.Of(new Surroundings { Input = """{ "authorities": [{ "id": "a", "country": "FR", "existence": { "until": "2000" }, "hasNoSuccessor": true }], "partnerships": [{ "id": "ab", "kind": "twinning", "members": [{ "authority": "a" }] }] }""" }, "status", "-", "--format", "json").Json[0];
        over.GetProperty("hasNoHolder").GetBoolean().Should().BeTrue();
        (over.GetProperty("sides")[0].GetProperty("vacancy").GetString(), over.GetProperty("sides")[0].GetProperty("holders").GetArrayLength()).Should().Be(("ended", 0));
    }

    [Fact]
    public void The_crises_of_the_real_register_and_what_changed_within_them()
    {
        var crises = Outcome.Of("crises", Sample, "--format", "json").Json.EnumerateArray().ToDictionary(crisis => crisis.GetProperty("id").GetString()!);
        crises.Keys.Should().Contain(["covid-19", "war-in-ukraine", "gaza-war", "de-risking"]);
        (crises["covid-19"].GetProperty("from").GetString(), crises["covid-19"].GetProperty("until").GetString()).Should().Be(("2020-01-30", "2023-05-05"));
        Changes("war-in-ukraine", "this-crisis").Should().Equal("montpellier-obninsk suspended maybe", "menton-sochi suspended surely");
        Changes("covid-19", "this-crisis").Should().Equal("lozere-guizhou dormant maybe");
        Changes("covid-19", "another-crisis").Should().Contain("orleans-yangzhou under-review maybe");
        Changes("gaza-war", "this-crisis").Should().Equal("montpellier-tiberias contested surely");
        Changes("de-risking", "this-crisis").Should().Equal("arnhem-wuhan terminated-unilaterally maybe");

        IEnumerable<string> Changes(string crisis, string reason) => crises[crisis].GetProperty("changes").EnumerateArray().Where(change => change.GetProperty("reason").GetString() == reason)
            .Select(change => $"{change.GetProperty("partnership").GetString()} {change.GetProperty("to").GetString()} {change.GetProperty("within").GetString()}");
    }

    [Theory]
    [InlineData("en", "COVID-19 pandemic (covid-19), began on 30 January 2020, ended on 5 May 2023\n", "De-risking (de-risking), began between 2021 and 30 March 2023, no end recorded\n", "  Département de la Lozère – Guizhou (lozere-guizhou): In force → Dormant, about 2020\n    maybe within the crisis; stated reason: this crisis\n", "stated reason: Human-rights controversy")]
    [InlineData("fr", "Pandémie de Covid-19 (covid-19), commencée le 30 janvier 2020, terminée le 5 mai 2023\n", "Réduction des risques (de-risking), commencée entre 2021 et le 30 mars 2023, sans fin enregistrée\n", "  Département de la Lozère – Guizhou (lozere-guizhou)\u00a0: En vigueur → En sommeil, vers 2020\n    peut-être pendant la crise\u00a0; motif indiqué\u00a0: cette crise\n", "motif indiqué\u00a0: Controverse sur les droits humains")]
    [InlineData("zh", "新冠疫情（covid-19），2020年1月30日开始，2023年5月5日结束\n", "去风险（de-risking），2021年至2023年3月30日之间开始，未见结束记录\n", "  Département de la Lozère – Guizhou（lozere-guizhou）：有效 → 休眠中，约2020年\n    可能在危机期间；所载原因：该危机\n", "所载原因：人权争议")]
    public void Crises_as_text_speak_three_languages(string language, params string[] lines) =>
        Outcome.Of("crises", Sample, "--lang", language).Text.Should().ContainAll(lines);

    [Fact]
    public void A_register_without_a_crisis_is_said() =>
        Ask("crises", "-", "--lang", "zh").Text.Should().Be("- 中没有登记任何危机。\n");

    [Theory]
    [InlineData("en", "there is no partnership nobody in -")]
    [InlineData("fr", "aucun partenariat nobody dans -")]
    [InlineData("zh", "中没有伙伴关系 nobody")]
    public void A_partnership_that_is_not_there_is_said(string language, string message)
    {
        var outcome = Ask("status", "-", "--partnership", "nobody", "--lang", language);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(message);
        outcome.Output.Should().BeEmpty();
    }

    [Fact]
    public void Lapsing_lists_the_last_day_and_the_day_of_notice()
    {
        var lapse = Ask("lapsing", "-", "--within", "12", "--from", "2026-09-01", "--format", "json").Json.EnumerateArray().Single();
        lapse.GetProperty("agreement").GetString().Should().Be("programme");
        lapse.GetProperty("latest").GetString().Should().Be("2027-06-30");
        lapse.GetProperty("certainty").GetString().Should().Be("surely");
        lapse.GetProperty("noticeBy").GetString().Should().Be("2027-03-30");
        Ask("lapsing", "-", "--from", "2026-09-01").Text.Should().Be("Montpellier – Obninsk (programme)\n  partnership: Montpellier – Obninsk (montpellier-obninsk)\n  last day: 30 June 2027 (certain); prolongs itself; notice by 30 March 2027\n");
        Ask("lapsing", "-", "--from", "2026-09-01", "--lang", "fr").Text.Should().EndWith("  dernier jour\u00a0: 30 juin 2027 (certain)\u00a0; se reconduit tacitement\u00a0; à dénoncer au plus tard le 30 mars 2027\n");
        Ask("lapsing", "-", "--from", "2026-09-01", "--lang", "zh").Text.Should().EndWith("  最后一日：2027年6月30日（确定）；自动延期；最迟于2027年3月30日通知终止\n");
    }

    [Fact]
    public void Lapsing_counts_from_today_and_says_when_nothing_lapses()
    {
        Ask("lapsing", "-", "--within", "3").Text.Should().Be("No stated term ends from 1 September 2026 to 30 November 2026.\n");
        Ask("lapsing", "-", "--within", "3", "--lang", "fr").Text.Should().Be("Aucune durée indiquée ne prend fin du 1er septembre 2026 au 30 novembre 2026.\n");
        Ask("lapsing", "-", "--within", "3", "--format", "json").Json.GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Series_counts_at_least_and_at_most()
    {
        Ask("series", "-", "--from", "1997", "--to", "1998").Text.Should().Be("year\tat least\tat most\tunknown\tundated\n1997\t0\t0\t0\t0\n1998\t0\t1\t1\t0\n");
        var years = Ask("series", "-", "--format", "json").Json.EnumerateArray().ToList();
        years[0].GetProperty("year").GetInt32().Should().Be(1998, because: "the first beginning");
        years[^1].GetProperty("year").GetInt32().Should().Be(2026, because: "this year");
        years.Single(year => year.GetProperty("year").GetInt32() == 2018).GetProperty("atLeast").GetInt32().Should().Be(1);
        Ask("series", "-", "--by", "country-pair", "--to", "2018", "--from", "2018", "--lang", "zh").Text.Should().Be("俄罗斯 – 法国\n年份\t至少\t至多\t不明\t无日期\n2018\t1\t2\t1\t0\n");
    }

    [Fact]
    public void A_series_as_CSV_is_tidy()
    {
        Ask("series", "-", "--by", "country-pair", "--from", "1998", "--to", "1999", "--format", "csv").Text.Should().Be("year,group,atLeast,atMost,unknown,undated\n1998,FR-RU,0,1,1,0\n1999,FR-RU,0,1,1,0\n");
        Ask("series", "-", "--from", "1998", "--to", "1998", "--format", "csv", "--lang", "fr").Text.Should().Be("year,group,atLeast,atMost,unknown,undated\n1998,,0,1,1,0\n", because: "one group has no name");
    }

    /// <summary>836 is a legend, "not later than 1950" has no first day, and one link has no date at all.</summary>
    [Fact]
    public void A_series_begins_with_the_first_true_date_and_counts_the_undated_apart()
    {
        const string Dated = """
            { "authorities": [{ "id": "a", "country": "FR" }, { "id": "b", "country": "DE" }],
              "partnerships": [
                { "id": "legend", "kind": "twinning", "members": [{ "authority": "a" }, { "authority": "b" }], "since": "0836" },
                { "id": "early", "kind": "twinning", "members": [{ "authority": "a" }, { "authority": "b" }], "since": "../1950" },
                { "id": "dated", "kind": "twinning", "members": [{ "authority": "a" }, { "authority": "b" }], "events": [{ "state": "in-force", "on": "1949" }] },
                { "id": "silent", "kind": "twinning", "members": [{ "authority": "a" }, { "authority": "b" }] } ] }
            """;
        Outcome.Of(new Surroundings { Input = Dated }, "series", "-", "--to", "1951", "--format", "csv").Text.Should()
            .Be("year,group,atLeast,atMost,unknown,undated\n1949,,1,2,1,2\n1950,,1,2,1,2\n1951,,1,3,2,1\n");
        Outcome.Of(new Surroundings { Input = Dated }, "series", "-", "--to", "1949", "--format", "json").Json[0].GetProperty("undated").GetInt32().Should().Be(2);
        Outcome.Of(new Surroundings { Input = Dated }, "series", "-", "--to", "1949", "--lang", "fr").Text.Should().Be("année\tau moins\tau plus\tinconnu\tsans date\n1949\t1\t2\t1\t2\n");
    }

    [Theory]
    [InlineData("en", "Montpellier – Obninsk (montpellier-obninsk)\n  until 31 December 2016: Unknown: ", "\n  from 1 January 2017 to 30 December 2017: ", "\n  from 31 December 2022: Suspended (certain): last event, in 2022 (Montpellier; Executive)\n")]
    [InlineData("fr", "Montpellier – Obninsk (montpellier-obninsk)\n  jusqu'au 31 décembre 2016\u00a0: ", "\n  du 1er janvier 2017 au 30 décembre 2017\u00a0: ", "\n  à partir du 31 décembre 2022\u00a0: Suspendu (certain)\u00a0: ")]
    [InlineData("zh", "Montpellier – Obninsk（montpellier-obninsk）\n  至2016年12月31日：", "\n  2017年1月1日至2017年12月30日：", "\n  自2022年12月31日起：已中止（确定）：")]
    public void Spans_as_text_speak_three_languages(string language, params string[] parts) =>
        Ask("status", "-", "--spans", "--partnership", "montpellier-obninsk", "--lang", language).Text.Should().ContainAll(parts);

    [Fact]
    public void Spans_as_CSV_are_tidy()
    {
        Ask("status", "-", "--spans", "--partnership", "silent", "--format", "csv").Text.Should().Be("""
            id,from,until,state,certainty,inForce,possible
            silent,,1998-12-31,unknown,surely,,unknown
            silent,1998-12-31,,unknown,surely,,unknown

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Spans_honour_what_is_asked_about()
    {
        Ids("--spans").Should().Equal("montpellier-obninsk", "silent");
        Ids("--spans", "--agreement", "programme").Should().Equal("programme");
        Ids("--spans", "--agreement", "programme", "--partnership", "silent").Should().Equal("silent", "programme");

        IEnumerable<string?> Ids(params string[] arguments) =>
            Ask(["status", "-", .. arguments, "--format", "json"]).Json.EnumerateArray().Select(span => span.GetProperty("id").GetString()).Distinct();
    }

    [Theory]
    [InlineData("en", "--on asks about one day, --spans about all: give one of them.", "--spans", "--on", "2020-01-01")]
    [InlineData("fr", "--on porte sur un jour, --spans sur tous\u00a0: indiquez l'un ou l'autre.", "--spans", "--on", "2020-01-01")]
    [InlineData("zh", "--format csv 须与 --spans 同用。", "--format", "csv")]
    public void What_does_not_go_together_is_refused(string language, string message, params string[] arguments)
    {
        var outcome = Ask(["status", "-", .. arguments, "--lang", language]);
        (outcome.ExitCode, outcome.Text).Should().Be((2, string.Empty));
        outcome.Errors.Should().Contain(message);
    }

    [Theory]
    [InlineData("kind", "en", "Twinning (sister city)")]
    [InlineData("kind", "fr", "Jumelage")]
    [InlineData("level", "fr", "Régional ou provincial / Départemental ou préfectoral")]
    [InlineData("level", "zh", "大区级或省级 / 地级（法国省级）")]
    [InlineData("country-pair", "fr", "Chine – France")]
    public void The_groups_of_a_series_are_told_by_their_titles(string by, string language, string title) =>
        Outcome.Of("series", Sample, "--by", by, "--lang", language, "--from", "2020", "--to", "2020").Text.Split('\n').Should().Contain(title);

    [Fact]
    public void A_side_that_does_not_stand_where_the_whole_does_is_told_in_the_manner_of_the_language()
    {
        Outcome.Of("status", Sample, "--partnership", "orleans-yangzhou", "--lang", "fr").Text.Should().EndWith("\n    Yangzhou\u00a0: Renouvelé (certain)\n");
        Outcome.Of("status", Sample, "--partnership", "orleans-yangzhou", "--lang", "zh").Text.Should().EndWith("\n    扬州市：已续签（确定）\n");
    }

    [Fact]
    public void A_series_says_how_many_agreements_it_does_not_count()
    {
        const string Told = """
            { "authorities": [ { "id": "a", "country": "FR" }, { "id": "b", "country": "DE" } ],
              "agreements": [{ "id": "oath", "kind": "twinning-oath", "parties": [{ "authority": "a" }, { "authority": "b" }], "signedOn": "1998" }] }
            """;
        Outcome.Of(new Surroundings { Input = Told }, "series", "-").Errors.Should().Contain("not counted, since they belong to no partnership: agreements (1).");
        Outcome.Of(new Surroundings { Input = Told }, "series", "-", "--lang", "fr").Errors.Should().Contain("actes (1).");
    }

    [Fact]
    public void A_series_begins_with_the_first_event_when_no_beginning_is_recorded()
    {
        const string Told = """
            { "authorities": [ { "id": "a", "country": "FR", "names": [{ "text": { "fr": "A" } }] }, { "id": "b", "country": "DE", "names": [{ "text": { "de": "B" } }] } ],
              "partnerships": [{ "id": "ab", "kind": "twinning", "members": [{ "authority": "a" }, { "authority": "b" }], "events": [{ "state": "in-force", "on": "2020-06-01" }] }] }
            """;
        Outcome.Of(new Surroundings { Input = Told }, "series", "-", "--to", "2021").Text.Should().Be("year\tat least\tat most\tunknown\tundated\n2020\t1\t1\t0\t0\n2021\t1\t1\t0\t0\n");
    }

    [Theory]
    [InlineData("lapsing", "-", "--within", "0")]
    [InlineData("lapsing", "-", "--within", "many")]
    [InlineData("series", "-", "--from", "2020", "--to", "2010")]
    [InlineData("series", "-", "--by", "colour")]
    [InlineData("status", "-", "--on", "yesterday")]
    [InlineData("status")]
    public void What_cannot_be_asked_is_refused(params string[] arguments)
    {
        var outcome = Ask(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().StartWith("sistercity: ");
        outcome.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("status")]
    [InlineData("lapsing")]
    [InlineData("series")]
    [InlineData("crises")]
    public void What_is_no_register_is_said(string command)
    {
        var outcome = Outcome.Of(new Surroundings { Input = Documents.NotJson }, command, "-");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("sistercity validate -");
    }

    private static string Sample => Repository.At("samples", "data", "french-chinese-and-occitanie.json");

    private static Outcome Ask(params string[] arguments) => Outcome.Of(new Surroundings { Input = Register }, arguments);
}
