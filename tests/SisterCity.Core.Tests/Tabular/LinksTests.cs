using System.Text;
using CsCheck;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Tests.Json;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Tests.Tabular;

/// <summary>The table of links: one row per partnership, its members beside each other, no agreement.</summary>
public class LinksTests
{
    private const string Header = "partnership_id,partnership_kind,partnership_since,partnership_status,"
        + "party_1_id,party_1_country,party_1_name,party_2_id,party_2_country,party_2_name";

    public static TheoryData<string> RealRegisters => ["conventions.json", "french-chinese-and-occitanie.json", "projects.json"];

    [Fact]
    public void A_row_is_a_partnership_of_its_parties_and_no_agreement_is_invented()
    {
        var reading = Read(Header + ",party_3_id,party_3_country", "a-b,twinning,1981,in-force,a,FR,Aix,b,DE,Bonn,c,IT",
            "a-d,cooperation,,,a,FR,,d,MA,Dakhla,,");
        reading.Findings.Where(finding => finding.Rule != Rules.TextHasNoLanguage).Should().BeEmpty();
        reading.Value!.Agreements.Count.Should().Be(0);
        reading.Value.Partnerships.Select(partnership => string.Join('|', partnership.Members.Select(member => member.Authority))).Should()
            .Equal("a|b|c", "a|d");
        reading.Value.Authorities.Select(authority => authority.Id.Text).Should().Equal("a", "b", "c", "d");
    }

    [Theory]
    [MemberData(nameof(RealRegisters))]
    public void A_real_register_is_written_and_read_without_a_finding(string file) =>
        MustComeBack(RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", file))).Value!);

    [Fact]
    public void What_is_written_of_any_register_is_read_again_completely_and_written_with_the_same_bytes() => Registers.Any.ForAll(MustComeBack, iter: 500);

    [Fact]
    public void A_partnership_keeps_what_the_table_has_columns_for() => Registers.Any.ForAll(
        register =>
        {
            var index = register.Authorities.Select(authority => authority.Id).ToHashSet();
            var written = register.Partnerships.DistinctBy(partnership => partnership.Id).Where(partnership => !partnership.Members.IsEmpty
                && partnership.Members.All(member => index.Contains(member.Authority))).ToList();
            var again = TableReader.Read(TableWriter.Write(register, LanguageTag.French, RegisterTable.Links)).Value!;
            again.Partnerships.Select(partnership => partnership.Id).Should().Equal(written.Select(partnership => partnership.Id));
            foreach (var (before, after) in written.Zip(again.Partnerships))
            {
                (after.Kind, after.Since, after.Themes, after.Title is null).Should().Be((before.Kind, before.Since, before.Themes, before.Title is null));
                after.Members.Select(member => member.Authority).Should()
                    .Equal(before.Members.Select(member => member.Authority).GroupBy(id => id).SelectMany(its => its),
                        because: "one that stands twice stands beside itself");
            }
        },
        iter: 300);

    [Theory]
    [InlineData("p,twinning,1981-13,,a,FR,,b,DE,", "DayDoesNotExist", "/partnership_since")]
    [InlineData("p,twinning,,,a,FR,,b,Allemagne,", "WordIsNotACode", "/party_2_country")]
    [InlineData("p,twinning,,,a,FR,,b,,", "MemberIsMissing", "/party_2_country")]
    [InlineData("p,twinning,,,,FR,,b,DE,", "MemberIsMissing", "/party_1_id")]
    [InlineData(",twinning,,,a,FR,,b,DE,", "MemberIsMissing", "/partnership_id")]
    [InlineData("p,,,,a,FR,,b,DE,", "MemberIsMissing", "/partnership_kind")]
    [InlineData("p,twinning,,,a,FR,,a,DE,", "RowsDisagree", "/party_2_country")]
    public void What_is_wrong_is_found_at_the_cell_of_the_party(string row, string rule, string at)
    {
        var reading = Read(Header, "q,twinning,,,c,FR,,d,DE,", row);
        reading.Findings.Select(finding => (finding.Rule.Name, finding.At.Text, finding.Line)).Should().Contain((rule, at, 3));
        reading.Value!.Partnerships.Select(partnership => partnership.Id.Text).Should().Equal("q");
        reading.SetAside.Select(part => Encoding.UTF8.GetString(part.Raw.Span)).Should().Equal(row);
    }

    [Fact]
    public void A_rule_finds_a_member_at_its_cell()
    {
        var report = SisterCity.Validation.Check.Run(Read(Header, "p,twinning,1981,,a,FR,Aix,b,QQ,Bonn", "q,twinning,1981,,a,FR,,a,FR,"),
            on: new NodaTime.LocalDate(2026, 9, 1));
        report.Findings.Select(finding => (finding.Rule.Code, finding.At.Text, finding.Line)).Should().Contain(("SC2017", "/party_2_id", 3));
    }

    [Fact]
    public void Agreements_are_read_with_their_parties_beside_each_other_too()
    {
        const string Row = "a,twinning-oath,1981,lozere,FR,DEL-1,deliberation,guizhou,CN,,";
        var wide = Read(
            "agreement_id,agreement_kind,signed_on,party_1_id,party_1_country,party_1_authorising_act_number,party_1_authorising_act_kind,"
                + "party_2_id,party_2_country,party_2_signatory_name,party_2_commitment_amount",
            Row);
        var tall = Read("agreement_id,agreement_kind,signed_on,party_id,party_country,authorising_act_number,authorising_act_kind",
            "a,twinning-oath,1981,lozere,FR,DEL-1,deliberation", "a,twinning-oath,1981,guizhou,CN,,");
        wide.Findings.Should().BeEmpty();
        wide.Value.Should().Be(tall.Value);
    }

    [Fact]
    public void Rows_that_are_taken_apart_are_read_as_the_table_is_and_found_at_their_number()
    {
        string[] rows = ["p,twinning,1981,in-force,a,FR,Aix,b,DE,Bonn", "q,twinning,31,in-force,a,FR,,c,IT,"];
        var written = Read(Header, rows);
        var apart = TableReader.Read(Header.Split(','), rows.Select((row, i) => new TableLine(i + 2, row.Split(','))));
        apart.Value.Should().Be(written.Value);
        apart.Findings.Should().Equal(written.Findings);
        apart.SetAside.Select(part => (part.Line, Encoding.UTF8.GetString(part.Raw.Span))).Should().Equal((3, rows[1]));
    }

    [Fact]
    public void A_table_of_links_is_recognised_without_a_name()
    {
        TableReader.LooksLikeTable(Encoding.UTF8.GetBytes(Header)).Should().BeTrue();
        TableReader.LooksLikeTable("partnership_id,kind\n"u8.ToArray()).Should().BeFalse();
    }

    [Fact]
    public void Titles_with_a_number_are_proposed_as_names()
    {
        foreach (var language in new[] { LanguageTag.English, LanguageTag.French, LanguageTag.Chinese })
        {
            var header = TableForm.Header(TableForm.Links.Columns, 2).Where(field => field.Party > 0).ToList();
            Read(string.Join(';', header.Select(field => field.Title.In(language)))).Findings.Where(finding => finding.Rule == Rules.ColumnIsUnknown)
                .Select(finding => finding.Repair).Should().Equal(header.Select(field => field.Name));
        }
    }

    private static void MustComeBack(Register register)
    {
        var table = TableWriter.Write(register, LanguageTag.French, RegisterTable.Links);
        var reading = TableReader.Read(table);
        reading.Findings.Should().BeEmpty();
        reading.IsComplete.Should().BeTrue();
        TableWriter.Write(reading.Value!, LanguageTag.French, RegisterTable.Links).Should().Equal(table);
        TableReader.Read(TableWriter.WriteSafely(register, LanguageTag.French, RegisterTable.Links)).Value.Should().Be(reading.Value);
    }

    private static Reading<Register> Read(string header, params string[] rows) =>
        TableReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(header)) + "\n"));
}
