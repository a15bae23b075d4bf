using SisterCity.Json;

namespace SisterCity.Cli.Tests;

/// <summary>The forms of a register into each other, and what is said when one holds less.</summary>
public sealed class ConvertTests : IDisposable
{
    private const string Broken = "agreement_id,agreement_kind,party_id,party_country,insee_commune\na,twinning-oath,bourg-en-bresse,FR,1053\na,twinning-oath,bad-kreuznach,DE,\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_register_becomes_a_table_and_the_loss_is_named()
    {
        var outcome = Outcome.Of("convert", folder.Write("register.json", Documents.Clean), "--to", "csv");
        outcome.ExitCode.Should().Be(0);
        outcome.Text.Should().StartWith("agreement_id,agreement_kind,").And.Contain("\nyvelines-blitta,framework-agreement,");
        outcome.Errors.Should().BeEmpty(because: "a table holds all of this register");

        var lossy = Outcome.Of("convert", folder.Write("titled.json", Documents.Clean.Replace("\"sources\": [{ \"id\"", "\"title\": { \"fr\": \"T\" }, \"sources\": [{ \"id\"")), "--to", "csv", "--lang", "fr");
        lossy.ExitCode.Should().Be(0);
        lossy.Errors.Should().Contain("title (1)").And.Contain("un tableau ne contient pas");
    }

    [Fact]
    public void A_table_becomes_the_register_again()
    {
        var table = folder.At("agreements.csv");
        Outcome.Of("convert", folder.Write("register.json", Documents.Clean), "--to", "csv", "--out", table).Output.Should().BeEmpty();
        var again = Outcome.Of("convert", table);
        again.ExitCode.Should().Be(0);
        var read = RegisterReader.Read(again.Output).Value!;
        read.Should().Be(RegisterReader.Read(System.Text.Encoding.UTF8.GetBytes(Documents.Clean)).Value);
    }

    [Fact]
    public void Lines_are_a_form_too()
    {
        var outcome = Outcome.Of("convert", folder.Write("register.json", Documents.Clean), "--to", "jsonl");
        Outcome.Of(new Surroundings { Input = outcome.Text }, "convert", "-", "--to", "jsonl").Text.Should().Be(outcome.Text);
    }

    [Theory]
    [InlineData("en", "nothing was written", "2: /insee_commune")]
    [InlineData("fr", "rien n'a été écrit", "2\u00a0: /insee_commune")]
    [InlineData("zh", "未写入任何内容", "2：/insee_commune")]
    public void Nothing_is_written_when_the_document_cannot_be_read_completely(string language, string words, string place)
    {
        var output = folder.At("register.json");
        var outcome = Outcome.Of("convert", folder.Write("broken.csv", Broken), "--out", output, "--lang", language);
        outcome.ExitCode.Should().Be(1);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().Contain(words).And.Contain("SC0105").And.Contain(place).And.Contain("01053");
        File.Exists(output).Should().BeFalse();
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named()
    {
        var outcome = Outcome.Of("convert", folder.Write("register.json", Documents.Clean), "--out", folder.At("no", "such", "folder.json"), "--lang", "fr");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("folder.json").And.Contain("écriture impossible").And.NotContain("Could not");
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_named_and_nothing_is_left_beside_it()
    {
        Directory.CreateDirectory(folder.At("taken"));
        var outcome = Outcome.Of("convert", folder.Write("register.json", Documents.Clean), "--out", folder.At("taken"));
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(folder.At("taken"));
        Directory.EnumerateFiles(folder.Root, "*.unfinished", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public void A_table_is_checked_like_any_register()
    {
        var outcome = Outcome.Of("validate", folder.Write("broken.csv", Broken), "--format", "json");
        outcome.ExitCode.Should().Be(1);
        outcome.Codes.Should().Equal("SC0105");
        var finding = outcome.Json.GetProperty("findings")[0];
        (finding.GetProperty("line").GetInt32(), finding.GetProperty("at").GetString(), finding.GetProperty("repair").GetString()).Should().Be((2, "/insee_commune", "01053"));

        Outcome.Of(new Surroundings { Input = Broken }, "validate", "-", "--format", "json").Codes.Should().Equal(["SC0105"], because: "standard input has no name, but a header");
    }

    [Theory]
    [InlineData("en", "a spreadsheet would run", "and reading takes it off again")]
    [InlineData("fr", "un tableur exécuterait", "la lecture la retire")]
    [InlineData("zh", "电子表格会把", "读取时会去掉撇号")]
    public void Cells_that_a_spreadsheet_would_run_are_named_and_made_safe_when_that_is_asked(string language, string warning, string done)
    {
        var file = folder.Write("register.json", Documents.Clean.Replace("Département des Yvelines", "=1+1", StringComparison.Ordinal));
        var plain = Outcome.Of("convert", file, "--to", "csv", "--lang", language);
        plain.ExitCode.Should().Be(0);
        plain.Errors.Should().Contain(warning).And.Contain("party_name");
        plain.Text.Should().Contain(",=1+1,").And.NotContain("escaped_cells");

        var table = folder.At("safe.csv");
        var safe = Outcome.Of("convert", file, "--to", "csv", "--safe-cells", "--lang", language, "--out", table);
        safe.Errors.Should().Contain(done).And.Contain("party_name");
        File.ReadAllText(table).Should().Contain(",'=1+1,").And.Contain(",party_name\n");
        RegisterReader.Read(Outcome.Of("convert", table).Output).Value.Should().Be(RegisterReader.Read(Outcome.Of("convert", folder.Write("plain.csv", plain.Text)).Output).Value);
    }

    [Theory]
    [InlineData("agreement_id,agreement_kind,party_id,party_country,party_name,party_name_language\na,twinning-oath,p,FR,Mont\u0007pellier,fr\n", "SC0012", false)]
    [InlineData("item,partner,start\nQ6441,Q30002,soon\n", "SC5045", true)]
    public void Values_could_not_be_used_is_said_when_one_was_not(string document, string code, bool isUnused)
    {
        var outcome = Outcome.Of("convert", folder.Write("list.csv", document));
        outcome.ExitCode.Should().Be(0);
        outcome.Errors.Should().Contain(code).And.Contain(isUnused ? "not every value could be used" : "was read completely");
    }
}
