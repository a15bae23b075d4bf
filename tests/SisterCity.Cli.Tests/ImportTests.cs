using System.Text.Json;
using SisterCity.Json;

namespace SisterCity.Cli.Tests;

/// <summary>Somebody's own list: what is proposed, what is made of it, what is said.</summary>
public sealed class ImportTests : IDisposable
{
    private const string List = "Ville partenaire;Pays;Depuis;Statut;Contact\nMarburg;Allemagne;1969;Actif;x@example.org\nPise;Italie;1998;Fâché;\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_mapping_is_proposed_and_applied()
    {
        var (list, map, register) = (folder.Write("l.csv", List), folder.At("map.json"), folder.At("register.json"));
        var proposed = Outcome.Of("map", list, "--us", "01053", "--out", map);
        (proposed.ExitCode, proposed.Output.Length).Should().Be((0, 0));
        proposed.Errors.Should().Contain("Pays → Party 2: Country of the party").And.Contain("Contact → not read");
        var imported = Outcome.Of("import", list, "--map", map, "--out", register, "--lang", "fr");
        imported.ExitCode.Should().Be(1, because: "a value found no meaning");
        imported.Errors.Should().Contain("colonnes non lues\u00a0: Contact (désigne des personnes)").And.Contain("Statut\u00a0: Fâché");
        RegisterReader.Read(File.ReadAllBytes(register)).Value!.Partnerships.Count.Should().Be(2);
    }

    [Fact]
    public void Nothing_is_proposed_and_applied_in_one_go_that_nobody_accepted()
    {
        var list = folder.Write("l.csv", List);
        var asked = Outcome.Of("import", list, "--us", "01053");
        (asked.ExitCode, asked.Output.Length).Should().Be((2, 0));
        asked.Errors.Should().Contain("--accept-proposals");
        Outcome.Of("import", list, "--us", "01053", "--accept-proposals").Text.Should().Be(Outcome.Of("import", list, "--map", Mapped(list)).Text);
        Outcome.Of("import", list, "--map", Mapped(list), "--accept-proposals").ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("Saint-Denis", "several may be meant")]
    [InlineData("Nowhere-sur-Rien", "no such code or name")]
    public void Who_we_are_is_never_chosen_from_several(string us, string words)
    {
        var outcome = Outcome.Of("map", folder.Write("l.csv", List), "--us", us);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(words);
    }

    [Fact]
    public void A_list_that_names_one_side_is_not_usable_and_says_what_is_missing()
    {
        var list = folder.Write("l.csv", List);
        var outcome = Outcome.Of("import", list, "--accept-proposals", "--out", folder.At("register.json"), "--lang", "fr");
        (outcome.ExitCode, File.Exists(folder.At("register.json"))).Should().Be((2, false));
        outcome.Errors.Should().Contain("Donnez votre collectivité avec --us").And.Contain("[SC0057]");
    }

    [Theory]
    [InlineData("en", "1 row\n", "register: 2 authorities, 1 partnership, 0 agreements")]
    [InlineData("fr", "1 ligne\n", "registre\u00a0: 2 collectivités, 1 partenariat, 0 accord")]
    [InlineData("zh", "1行\n", "登记册：2个地方政府，1项伙伴关系，0项协议")]
    public void What_is_counted_agrees_with_its_number(string language, string rows, string register)
    {
        var errors = Outcome.Of("import", folder.Write("l.csv", "City,Partner\nBath,Aix\n"), "--accept-proposals", "--lang", language).Errors;
        errors.Should().Contain("\n" + rows).And.Contain(register);
    }

    [Fact]
    public void Several_partners_in_a_cell_are_told_when_they_are_proposed_and_when_they_are_read()
    {
        var errors = Outcome.Of("import", folder.Write("l.csv", "City,Partner\nBath,Aix ; Bonn\n"), "--accept-proposals").Errors;
        errors.Should().Contain("several in a cell, with “;” between them: a link for each")
            .And.Contain("rows read as several, since a cell names several parties: 2");
    }

    [Fact]
    public void A_mapping_that_is_none_and_a_list_in_another_encoding_are_said()
    {
        var list = folder.Write("l.csv", List);
        Outcome.Of("import", list, "--map", folder.Write("m.json", "{\"sheets\":[{}]}")).Errors.Should().Contain("SC0049");
        File.WriteAllBytes(folder.At("w.csv"), System.Text.Encoding.Latin1.GetBytes(List));
        var foreign = Outcome.Of("map", folder.At("w.csv"));
        (foreign.ExitCode, foreign.Errors.Contains("--encoding windows-1252", StringComparison.Ordinal)).Should().Be((2, true));
        Outcome.Of("map", folder.At("w.csv"), "--encoding", "windows-1252").ExitCode.Should().Be(0);
        Outcome.Of("map", folder.At("w.csv"), "--encoding", "klingon").ExitCode.Should().Be(2);
        Outcome.Of("map", folder.Write("no.csv", "a,b\n1,2\n")).ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_template_and_a_register_as_a_workbook_are_imported_as_they_are()
    {
        var (template, workbook, again) = (folder.At("t.xlsx"), folder.At("r.xlsx"), folder.At("again.json"));
        Outcome.Of("template", "--lang", "zh", "--out", template).ExitCode.Should().Be(0);
        Outcome.Of("import", template).ExitCode.Should().Be(0);
        var register = folder.Write("register.json", Documents.Clean);
        Outcome.Of("convert", register, "--to", "xlsx", "--lang", "fr", "--out", workbook).ExitCode.Should().Be(0);
        Outcome.Of("import", workbook, "--out", again).ExitCode.Should().Be(0);
        using var read = JsonDocument.Parse(File.ReadAllBytes(again));
        read.RootElement.GetProperty("agreements").GetArrayLength().Should().BePositive();
        Outcome.Of("validate", workbook).Errors.Concat(Outcome.Of("validate", workbook).Text).Should().NotBeEmpty();
    }

    private string Mapped(string list)
    {
        Outcome.Of("map", list, "--us", "01053", "--out", folder.At("m2.json")).ExitCode.Should().Be(0);
        return folder.At("m2.json");
    }
}
