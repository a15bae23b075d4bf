using System.Text;
using CsCheck;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Tabular;

/// <summary>What the vectors of SC0017 to SC0027 do not show: what is set aside, and what is read beside it.</summary>
public class TableReaderTests
{
    private const string Header = "agreement_id,agreement_kind,signed_on,party_id,party_country,party_name,party_name_language";
    private const string Lozere = "a-2001,twinning-oath,2001,lozere,FR,Lozère,fr";
    private const string Guizhou = "a-2001,twinning-oath,2001,guizhou,CN,Guizhou,en";

    [Fact]
    public void An_agreement_with_a_bad_row_is_set_aside_with_all_its_rows()
    {
        var reading = Read(Header, Lozere, Guizhou, "b-2002,twinning-oath,2002,auch,FR,Auch,fr", "b-2002,twinning-oath,02/2002/x,memmingen,DE,Memmingen,de");
        reading.Value!.Agreements.Select(agreement => agreement.Id.Text).Should().Equal("a-2001");
        reading.Value.Authorities.Select(authority => authority.Id.Text).Should().Equal("lozere", "guizhou");
        reading.SetAside.Select(piece => $"{piece.Line}: {Encoding.UTF8.GetString(piece.Raw.Span)}").Should().Equal(
            "4: b-2002,twinning-oath,2002,auch,FR,Auch,fr", "5: b-2002,twinning-oath,02/2002/x,memmingen,DE,Memmingen,de");
        reading.Findings.Select(finding => (finding.Rule.Name, finding.Line, finding.At.Text, finding.Record)).Should().Equal(("DateIsNotEdtf", 5, "/signed_on", "b-2002"));
    }

    [Fact]
    public void A_column_that_is_not_known_is_set_aside_whole()
    {
        var reading = Read(Header + ",archive_box", Lozere + ",\"12 W 3, shelf 1\"", Guizhou + ",");
        reading.Value!.Agreements.Count.Should().Be(1);
        var piece = reading.SetAside.Single();
        (piece.At.Text, Encoding.UTF8.GetString(piece.Raw.Span)).Should().Be(("/archive_box", "archive_box\n\"12 W 3, shelf 1\"\n\n"));
    }

    [Fact]
    public void The_line_of_a_finding_is_that_on_which_its_row_begins()
    {
        var reading = Read(Header, Lozere.Replace("Lozère", "\"Département\nde la\r\nLozère\""), "a-2001,twinning-oath,22/06/2001,guizhou,CN,Guizhou,en");
        reading.Findings.Single().Line.Should().Be(5);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_breaks_of_any_system_are_read(string lineBreak)
    {
        var reading = TableReader.Read(Encoding.UTF8.GetBytes(string.Join(lineBreak, Header, Lozere, Guizhou.Replace("2001,guizhou", "x,guizhou"))));
        reading.Findings.Single().Line.Should().Be(3);
    }

    [Fact]
    public void A_finding_of_a_rule_is_at_the_line_and_column_that_it_speaks_of()
    {
        var report = Check.Run(
            Read(
                Header + ",term_kind,term_ends_on,commitment_amount,commitment_currency,transmission_sent_on,siren,siret,party_kind",
                Lozere + ",fixed,2000,-5,EUR,1999,,,department",
                Guizhou + ",,,,,,,,province"),
            new NodaTime.LocalDate(2026, 9, 1));
        report.Findings.Where(finding => finding.Level == Level.Error || finding.Rule == Rules.TransmittedBeforeSigned || finding.Rule == Rules.HasNoSource)
            .Select(finding => $"{finding.Line} {finding.At} {finding.Rule.Name}").Should().BeEquivalentTo(
                "2 /term_ends_on EndsBeforeItIsSigned", "2 /commitment_amount AmountIsNegative", "2 /transmission_sent_on TransmittedBeforeSigned", "2  HasNoSource");
    }

    [Fact]
    public void A_partnership_has_the_parties_of_its_agreements_as_members_but_those_that_are_said_not_to_be()
    {
        var reading = Read(Header + ",partnership_id,partnership_kind,party_is_member", Lozere + ",p,twinning,", Guizhou + ",p,,true", "a-2001,,,cpaffc,CN,CPAFFC,en,,,false".Replace("a-2001,,", "a-2001,twinning-oath,"));
        reading.IsComplete.Should().BeTrue();
        reading.Value!.Partnerships.Single().Members.Select(member => member.Authority.Text).Should().Equal("lozere", "guizhou");
    }

    [Fact]
    public void Two_spellings_of_a_name_are_two_names_and_the_agreements_are_read()
    {
        var reading = Read(Header, Lozere, Guizhou, "b-2024,twinning-oath,2024,lozere,FR,Lozere,fr", "b-2024,twinning-oath,2024,guizhou,CN,Guizhou,en", "c-2025,twinning-oath,2025,lozere,FR,Lozere,fr");
        reading.IsComplete.Should().BeTrue();
        reading.Findings.Select(finding => (finding.Rule.Name, finding.Line, finding.At.Text)).Should().Equal(("LabelIsSpeltInTwoWays", 4, "/party_name"));
        reading.Value!.Agreements.Count.Should().Be(3);
        reading.Value.Authorities[0].Names.Select(name => (name.Text.ToString(), name.Kind?.Text)).Should().Equal(("fr: Lozère", null), ("fr: Lozere", "alternative"));
    }

    [Fact]
    public void Another_spelling_of_a_title_is_set_aside_and_the_agreement_is_read()
    {
        var reading = Read(Header + ",agreement_title,agreement_title_language", Lozere + ",\"Serment, 2001\",fr", Guizhou + ",Serment 2001,");
        reading.Value!.Agreements.Single().Title!.ToString().Should().Be("fr: Serment, 2001");
        reading.SetAside.Select(piece => (piece.At.Text, piece.Line, Encoding.UTF8.GetString(piece.Raw.Span))).Should().Equal(("/agreement_title", 3, "Serment 2001"));
    }

    [Fact]
    public void A_code_that_is_written_in_two_ways_is_two_codes()
    {
        var reading = Read(Header + ",party_code_scheme,party_code", Lozere + ",x,A-1", Guizhou + ",,", "b-2024,twinning-oath,2024,lozere,FR,Lozère,fr,x,A 1");
        reading.Findings.Select(finding => finding.Rule.Name).Should().Equal("RowsDisagree");
        reading.Value!.Agreements.Single().Id.Text.Should().Be("a-2001");
    }

    [Fact]
    public void Names_without_a_language_are_read_and_told_of_once()
    {
        var reading = Read("agreement_id,agreement_kind,party_id,party_country,party_name", "a,twinning-oath,lozere,FR,Lozère", "a,twinning-oath,guizhou,CN,Guizhou", "b,twinning-oath,lozere,FR,Lozère");
        reading.IsComplete.Should().BeTrue();
        var note = reading.Findings.Single();
        (note.Rule.Name, note.Line, note.At.Text, note.In(LanguageTag.English)).Should().Be(
            ("TextHasNoLanguage", 2, "/party_name", "Texts without a language: 2. The column party_name_language does not say it; they are read as of an undetermined language (und)."));
        reading.Value!.Authorities.Select(authority => authority.Names.Single().Text.ToString()).Should().Equal("und: Lozère", "und: Guizhou");
        TableReader.Read(TableWriter.Write(reading.Value, LanguageTag.French)).Findings.Should().BeEmpty(because: "a table that is written says und");
    }

    [Fact]
    public void What_a_list_states_of_a_partnership_is_a_claim_beside_its_beginning_and_end()
    {
        var reading = Read(
            Header + ",partnership_id,partnership_kind,partnership_since,partnership_ended_on,partnership_status,partnership_status_on,partnership_status_source,source_id",
            Lozere + ",p,twinning,2001,2019,in-force,2024-05,list,list", Guizhou + ",,,,,,,,");
        reading.Findings.Should().BeEmpty();
        var partnership = reading.Value!.Partnerships.Single();
        var (end, claim) = (partnership.Events.Single(), partnership.StatusClaims.Single());
        (partnership.Since!.Value.Text, end.State.Text, end.On!.Value.Text).Should().Be(("2001", "ended", "2019"));
        (claim.State.Text, claim.AsOf!.Value.Text, claim.Sources.Single().Source.Text).Should().Be(("in-force", "2024-05", "list"));
    }

    /// <summary>Which ends a table writes: the day alone says that all of it ended, and that nothing came of it since.</summary>
    [Theory]
    [InlineData("""{ "state": "ended", "on": "2019" }""", "2019")]
    [InlineData("""{ "state": "in-force", "on": "2001" }, { "state": "ended", "on": "2019" }""", "2019")]
    [InlineData("""{ "state": "ended", "on": "2019" }, { "state": "reactivated", "on": "2021" }""", null)]
    [InlineData("""{ "state": "ended", "on": "2019", "concerns": ["guizhou"] }""", null)]
    [InlineData("""{ "state": "terminated-by-consent", "on": "2019" }""", null)]
    [InlineData("""{ "state": "ended", "on": "2019" }, { "state": "ended", "on": "2020" }""", null)]
    public void The_end_of_a_partnership_is_written_when_its_day_says_all_of_it(string events, string? written)
    {
        var register = RegisterReader.Read(Encoding.UTF8.GetBytes($$"""
            { "authorities": [{ "id": "lozere", "country": "FR" }, { "id": "guizhou", "country": "CN" }],
              "partnerships": [{ "id": "p", "kind": "twinning", "members": [{ "authority": "lozere" }, { "authority": "guizhou" }], "events": [{{events}}] }],
              "agreements": [{ "id": "a", "kind": "twinning-oath", "partnership": "p", "parties": [{ "authority": "lozere" }, { "authority": "guizhou" }] }] }
            """)).Value!;
        var again = TableReader.Read(TableWriter.Write(register, LanguageTag.French)).Value!;
        again.Partnerships.Single().Events.Select(its => its.On?.Text).Should().Equal(written is null ? [] : [written]);
    }

    [Fact]
    public void One_row_names_the_partnership_of_an_agreement_and_another_tells_of_it()
    {
        var reading = Read(Header + ",partnership_id,partnership_kind,partnership_since,source_id,source_publisher", Lozere + ",p,,,s,", Guizhou + ",,twinning,2001,,CPAFFC");
        reading.Findings.Should().BeEmpty();
        (reading.Value!.Partnerships.Single().Since!.Value.Text, reading.Value.Sources.Single().Publisher).Should().Be(("2001", "CPAFFC"));
    }

    [Fact]
    public void The_header_in_any_of_our_languages_is_recognised_and_the_names_are_proposed()
    {
        foreach (var language in new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese })
        {
            var titles = TableColumns.All.Select(column => column.Title.In(language));
            Read(string.Join(';', titles)).Findings.Where(finding => finding.Rule == Rules.ColumnIsUnknown)
                .Select(finding => finding.Repair).Should().Equal(TableColumns.All.Select(column => column.Name));
        }
    }

    [Fact]
    public void A_table_that_was_damaged_anywhere_is_read_without_an_exception_and_nothing_is_lost()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"))).Value!;
        var table = TableWriter.Write(register, LanguageTag.French);
        Gen.Select(Gen.Int[0, table.Length - 1].Array[1, 4], Gen.OneOf(Gen.Byte, Gen.OneOf((byte)'"', (byte)',', (byte)'\n', (byte)';')).Array[4], Gen.Int[0, 2]).ForAll((places, bytes, damage) =>
        {
            var damaged = table.ToList();
            for (var i = 0; i < places.Length; i++)
            {
                var place = Math.Min(places[i], damaged.Count - 1);
                if (damage == 0)
                    damaged[place] = bytes[i];
                else if (damage == 1)
                    damaged.RemoveAt(place);
                else
                    damaged.Insert(place, bytes[i]);
            }

            var reading = TableReader.Read(damaged.ToArray());
            var report = Check.Run(reading, new NodaTime.LocalDate(2026, 9, 1));
            foreach (var language in new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese })
                ReportText.Write(report, language).Should().NotBeEmpty();
            if (!reading.IsComplete)
                reading.Findings.Should().Contain(finding => finding.Level != Level.Note);
            if (reading.Value is { } read)
                TableReader.Read(TableWriter.Write(read, LanguageTag.French)).IsComplete.Should().BeTrue(because: "what was read can be written");
        }, iter: 2000);
    }

    private static Reading<Register> Read(params string[] rows) => TableReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', rows) + "\n"));
}
