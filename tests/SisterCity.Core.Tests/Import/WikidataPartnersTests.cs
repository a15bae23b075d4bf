using System.Text;
using System.Text.Json;
using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Import;

/// <summary>Query results of Wikidata.</summary>
public class WikidataPartnersTests
{
    [Fact]
    public void What_one_side_claims_stays_the_claim_of_that_side()
    {
        var reading = Table("Q60\tNew York\tQ34820\tSanto Domingo");
        reading.IsComplete.Should().BeTrue();
        var partnership = reading.Value!.Partnerships[0];
        partnership.Kind.Should().Be(PartnershipKind.Partnership, because: "a list of volunteers calls every agreement a twinning");
        partnership.KindClaims.Should().ContainSingle().Which.Should().Match<KindClaim>(claim => claim.Kind == PartnershipKind.Twinning && claim.ClaimedBy.Count == 1 && claim.ClaimedBy[0] == AuthorityId.Parse("Q60"));
        Check.Run(reading, new LocalDate(2026, 9, 1)).Findings.Should().Contain(finding => finding.Rule == Rules.ClaimedByOneSideOnly && finding.Line == 2);
    }

    [Fact]
    public void What_both_sides_claim_is_one_partnership_with_two_claims()
    {
        var reading = Table("Q60\tNew York\tQ3630\tJakarta", "Q3630\tJakarta\tQ60\tNew York");
        reading.Value!.Partnerships.Count.Should().Be(1);
        reading.Value.Partnerships[0].KindClaims.Count.Should().Be(2);
        Check.Run(reading, new LocalDate(2026, 9, 1)).Findings.Should().NotContain(finding => finding.Rule == Rules.ClaimedByOneSideOnly);
    }

    [Theory]
    [InlineData("1981-01-01T00:00:00Z", "1981")]
    [InlineData("1981-06-01T00:00:00Z", "1981-06")]
    [InlineData("1981-06-22T00:00:00Z", "1981-06-22")]
    [InlineData("+1981-06-22T00:00:00Z", "1981-06-22")]
    [InlineData("+1981-06-00T00:00:00Z", "1981-06")]
    [InlineData("+1981-00-00T00:00:00Z", "1981")]
    [InlineData("1981", "1981")]
    public void A_first_of_January_is_the_year_and_a_first_of_a_month_the_month(string written, string date) =>
        Table($"Q6441\tMontpellier\tQ30002\tChengdu\t{written}").Value!.Partnerships[0].Since.Should().Be(PartialDate.Parse(date));

    [Theory]
    [InlineData("11", "1981-01-01")]
    [InlineData("10", "1981-01")]
    [InlineData("9", "1981")]
    [InlineData("8", "198X")]
    [InlineData("7", "19XX")]
    public void A_precision_that_the_result_gives_is_taken_at_its_word(string precision, string date) =>
        WikidataPartners.Read(Encoding.UTF8.GetBytes($"item\tpartner\tstart\tstartPrecision\nQ6441\tQ30002\t1981-01-01T00:00:00Z\t{precision}\n")).Value!.Partnerships[0].Since.Should().Be(PartialDate.Parse(date));

    [Fact]
    public void A_century_that_is_written_as_a_full_hundred_may_be_the_one_that_it_ends_or_the_one_that_it_begins() =>
        WikidataPartners.Read("item\tpartner\tstart\tstartPrecision\nQ6441\tQ30002\t1900-01-01T00:00:00Z\t7\n"u8.ToArray()).Value!.Partnerships[0].Since.Should().Be(PartialDate.Parse("[1801..1999]"));

    [Fact]
    public void Any_date_of_any_precision_gives_a_reading() =>
        Gen.Select(Gen.OneOf("-0044-03-15", "0000-00-00", "0000-01-01", "9999-12-31", "9900-01-01", "1956", "195X", "1956-00", "-0100", "1956/1958"), Gen.OneOf("", "6", "7", "8", "9", "10", "11", "12")).ForAll(
            (date, precision) => WikidataPartners.Read(Encoding.UTF8.GetBytes($"item\tpartner\tstart\tstartPrecision\nQ6441\tQ30002\t{date}T00:00:00Z\t{precision}\n")).Value!.Partnerships.Count == 1, iter: 300);

    [Fact]
    public void Sides_that_give_other_dates_keep_them_and_nobody_chooses()
    {
        var partnership = Table("Q23556\tAtlanta\tQ7880\tToulouse\t1974-12-01T00:00:00Z", "Q7880\tToulouse\tQ23556\tAtlanta\t1975-01-01T00:00:00Z").Value!.Partnerships[0];
        partnership.Since.Should().BeNull();
        partnership.DateClaims.Select(claim => (claim.On.Text, claim.ClaimedBy[0].Text)).Should().BeEquivalentTo([("1974-12", "Q23556"), ("1975", "Q7880")]);
    }

    [Fact]
    public void An_end_is_an_event_of_the_side_that_tells_it()
    {
        var happened = Table("Q1310\tArnhem\tQ11746\tWuhan\t1999\t2021").Value!.Partnerships[0].Events[0];
        (happened.State, happened.On, happened.By[0].Text).Should().Be((LifecycleState.Ended, PartialDate.Parse("2021"), "Q1310"));
    }

    [Fact]
    public void A_side_that_has_the_link_anew_after_its_end_leaves_open_where_it_stands()
    {
        var link = Table("Q90\tParis\tQ220\tRome\t1956\t2010", "Q90\tParis\tQ220\tRome\t2012").Value!.Partnerships[0];
        link.Events.Select(happened => (happened.State, happened.On!.Value.Text)).Should().Equal((LifecycleState.Ended, "2010"), (LifecycleState.Unknown, "2012"));
        Table("Q90\tParis\tQ220\tRome\t1956\t2010", "Q90\tParis\tQ220\tRome\t1990").Value!.Partnerships[0].Events.Count.Should().Be(1, because: "what began before the end says nothing of what came after it");
        Table("Q90\tParis\tQ220\tRome\t1956\t2010", "Q220\tRome\tQ90\tParis\t2012").Value!.Partnerships[0].Events.Count.Should().Be(1, because: "two sides that count differently are no new beginning");
    }

    [Theory]
    [InlineData("1000-01-01T00:00:00Z", "6", "1000-01-01T00:00:00Z (startPrecision: 6)")]
    [InlineData("something", "6", "something")]
    public void A_date_that_is_not_used_for_its_precision_is_told_with_it(string start, string precision, string told) =>
        WikidataPartners.Read(Encoding.UTF8.GetBytes($"item\tpartner\tstart\tstartPrecision\nQ90\tQ220\t{start}\t{precision}\n")).Findings
            .Should().ContainSingle().Which.In(LanguageTag.English).Should().Be($"The date of the row is not used: start is {told}.");

    [Theory]
    [InlineData("_:t99")]
    [InlineData("http://www.wikidata.org/.well-known/genid/abc")]
    [InlineData("<http://www.wikidata.org/.well-known/genid/abc>")]
    public void An_end_that_nobody_knows_the_day_of_is_an_end_without_a_date(string unknown)
    {
        var reading = Table($"Q1310\tArnhem\tQ11746\tWuhan\t1999\t{unknown}");
        var happened = reading.Value!.Partnerships[0].Events.Should().ContainSingle().Subject;
        (happened.State, happened.On, happened.By[0].Text).Should().Be((LifecycleState.Ended, null, "Q1310"));
        reading.Findings.Should().ContainSingle().Which.Rule.Should().Be(Rules.RowHasNoUsableDate);
        Table("Q1310\tArnhem\tQ11746\tWuhan\t1999\tsome day").Value!.Partnerships[0].Events.IsEmpty.Should().BeTrue(because: "what is no value of Wikidata says nothing");
    }

    [Fact]
    public void An_end_that_nobody_knows_the_day_of_is_one_in_JSON_too() =>
        WikidataPartners.Read("""{"head":{"vars":[]},"results":{"bindings":[{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q6441"},"partner":{"type":"uri","value":"http://www.wikidata.org/entity/Q30002"},"end":{"type":"bnode","value":"t99"}}]}}"""u8.ToArray()).Value!.Partnerships[0].Events
            .Should().ContainSingle().Which.Should().Match<PartnershipEvent>(ended => ended.State == LifecycleState.Ended && ended.On == null);

    [Fact]
    public void A_label_that_is_the_identifier_is_no_name() =>
        Table("Q6441\tQ6441\tQ30002\tChengdu").Value!.Authorities[0].Names.IsEmpty.Should().BeTrue();

    [Fact]
    public void A_country_that_is_not_told_is_unknown_and_one_that_is_is_kept()
    {
        var authorities = WikidataPartners.Read("item\tpartner\tpartnerCountry\nQ6441\tQ30002\tCN\n"u8.ToArray()).Value!.Authorities;
        (authorities[0].Country, authorities[1].Country).Should().Be((CountryCode.Unknown, CountryCode.China));
    }

    [Fact]
    public void Labels_have_their_languages_in_both_forms()
    {
        var json = WikidataPartners.Read("""{"head":{"vars":[]},"results":{"bindings":[{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q6441"},"itemLabel":{"type":"literal","xml:lang":"fr","value":"Montpellier"},"partner":{"type":"uri","value":"http://www.wikidata.org/entity/Q30002"}}]}}"""u8.ToArray()).Value!;
        var table = WikidataPartners.Read("?item\t?itemLabel\t?partner\n<http://www.wikidata.org/entity/Q6441>\t\"Montpellier\"@fr\t<http://www.wikidata.org/entity/Q30002>\n"u8.ToArray()).Value!;
        json.Authorities[0].Names[0].Should().Be(new AuthorityName { Text = LocalizedText.Of("fr", "Montpellier") });
        table.Should().Be(json);
    }

    [Fact]
    public void Every_row_is_read_or_set_aside_with_a_finding_whatever_is_in_it() =>
        Gen.OneOf("Q6441", "Q30002", "http://www.wikidata.org/entity/Q7880", "P190", "", "Montpellier", "\"x", "\\", "Q0", "é", "\"a\\tb\"@fr").Array[1, 6].Array[0, 8].ForAll(rows =>
        {
            var reading = WikidataPartners.Read(Encoding.UTF8.GetBytes("item\titemLabel\tpartner\tpartnerLabel\tstart\n" + string.Join('\n', rows.Select(row => string.Join('\t', row)))));
            var content = rows.Count(row => row.Any(cell => cell.Trim().Length > 0));
            var repeated = reading.Findings.Count(finding => finding.Rule == Rules.RowIsRepeated);
            var claims = reading.Value!.Partnerships.Sum(partnership => partnership.DateClaims.IsEmpty ? partnership.KindClaims.Count : Math.Max(partnership.DateClaims.Count, partnership.KindClaims.Count));
            return reading.SetAside.Count + repeated + claims <= content && (content == 0 || reading.SetAside.Count + repeated + claims > 0)
                && reading.SetAside.All(piece => reading.Findings.Any(finding => finding.Line == piece.Line && finding.Level == Level.Error));
        }, iter: 2000);

    [Fact]
    public void Any_bytes_give_a_reading() =>
        Gen.Byte.Array[0, 60].ForAll(bytes => WikidataPartners.Read(bytes) is not null && (WikidataPartners.LooksLikeAResult(bytes) || true), iter: 3000);

    [Fact]
    public void A_result_is_told_from_a_register_by_its_content()
    {
        WikidataPartners.LooksLikeAResult("""{"head":{"vars":[]},"results":{"bindings":[]}}"""u8.ToArray()).Should().BeTrue();
        WikidataPartners.LooksLikeAResult("item\tpartner\n"u8.ToArray()).Should().BeTrue();
        WikidataPartners.LooksLikeAResult("""{"authorities":[]}"""u8.ToArray()).Should().BeFalse();
        WikidataPartners.LooksLikeAResult("name\tcountry\n"u8.ToArray()).Should().BeFalse();
    }

    [Theory]
    [InlineData("item\titemLabel\tstart\nQ6441\tMontpellier\t1981\n", "partner")]
    [InlineData("itemLabel\tpartnerLabel\nMontpellier\tChengdu\n", "item partner")]
    [InlineData("?x\t?y\n<http://www.wikidata.org/entity/Q6441>\t<http://www.wikidata.org/entity/Q30002>\n", "item partner")]
    [InlineData("""{"head":{"vars":["item","itemLabel"]},"results":{"bindings":[{"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q6441"}}]}}""", "partner")]
    [InlineData("""{"head":{"vars":["x"]},"results":{"bindings":[]}}""", "item partner")]
    public void A_result_that_lacks_a_column_is_known_for_one_and_told_which(string result, string missing)
    {
        WikidataPartners.LooksLikeAResult(Encoding.UTF8.GetBytes(result)).Should().BeTrue();
        var reading = WikidataPartners.Read(Encoding.UTF8.GetBytes(result));
        reading.Value.Should().BeNull();
        reading.Findings.Select(finding => (finding.Rule, finding.Arguments[0].ToString())).Should().Equal(missing.Split(' ').Select(column => (Rules.ColumnIsMissing, column)));
    }

    [Fact]
    public void A_table_of_agreements_is_no_result_whatever_other_columns_it_has() =>
        WikidataPartners.LooksLikeAResult("agreement_id\tagreement_kind\tpartner\n"u8.ToArray()).Should().BeFalse();

    [Fact]
    public void A_table_in_another_encoding_is_told_as_a_table_is_and_JSON_as_JSON_is()
    {
        var table = WikidataPartners.Read(Encoding.Latin1.GetBytes("item\titemLabel\tpartner\nQ6548\tOrléans\tQ57970\n"));
        var finding = table.Findings.Should().ContainSingle().Subject;
        (finding.Rule, finding.Line, finding.In(LanguageTag.English)).Should().Be((Rules.TableIsNotUtf8, 2, "The table is not UTF-8. It was probably saved as Windows-1252; here it would then read: Orléans"));
        WikidataPartners.Read(Encoding.Latin1.GetBytes("""{"head":{"vars":["é"]}}""")).Findings.Select(one => one.Rule).Should().Equal(Rules.IsNotUtf8);
    }

    [Theory]
    [InlineData(@"Orl\u00e9ans", "Orléans")]
    [InlineData(@"\u6210\u90fd", "成都")]
    [InlineData(@"\U00020BB7", "𠮷")]
    [InlineData(@"L\'Ha\u00FF-\""les\""-Roses", "L'Haÿ-\"les\"-Roses")]
    [InlineData(@"\ud842\udfb7", "𠮷")]
    [InlineData(@"\u00e", "u00e")]
    public void A_character_that_the_table_escapes_is_that_character(string written, string read) =>
        WikidataPartners.Read(Encoding.UTF8.GetBytes($"?item\t?itemLabel\t?partner\n<http://www.wikidata.org/entity/Q1>\t\"{written}\"@fr\t<http://www.wikidata.org/entity/Q2>\n"))
            .Value!.Authorities[0].Names[0].Text.In(LanguageTag.French).Should().Be(read);

    [Fact]
    public void A_country_that_is_no_code_is_not_used_and_each_is_told_once()
    {
        var reading = WikidataPartners.Read("item\titemCountry\tpartner\tpartnerCountry\nQ6441\thttp://www.wikidata.org/entity/Q142\tQ30002\tCN\nQ7880\thttp://www.wikidata.org/entity/Q142\tQ11725\tchina\n"u8.ToArray());
        reading.Value!.Authorities.Select(authority => authority.Country.Text).Should().Equal("ZZ", "CN", "ZZ", "ZZ");
        reading.Findings.Select(finding => (finding.Rule.Code, finding.Line, finding.Arguments[0].ToString(), finding.Arguments[1].ToString()))
            .Should().Equal(("SC5047", 2, "itemCountry", "http://www.wikidata.org/entity/Q142"), ("SC5047", 3, "partnerCountry", "china"));
    }

    [Fact]
    public void What_was_read_survives_being_written()
    {
        var register = Table("Q23556\tAtlanta\tQ7880\tToulouse\t1974-12-01T00:00:00Z\t2020", "Q7880\tToulouse\tQ23556\tAtlanta\t1975-01-01T00:00:00Z").Value!;
        RegisterReader.Read(RegisterWriter.Write(register)).Value.Should().Be(register);
    }

    private static Reading<Register> Table(params string[] rows) =>
        WikidataPartners.Read(Encoding.UTF8.GetBytes("item\titemLabel\tpartner\tpartnerLabel\tstart\tend\n" + string.Join('\n', rows) + "\n"));
}
