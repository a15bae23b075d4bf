using System.Xml.Linq;

namespace SisterCity.Samples.Tests;

public sealed class DeclarationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Writes_the_declaration_of_who_took_over_and_the_file_for_IATI_in_one_run()
    {
        var run = await Sample.Run("SisterCity.Samples.Declaration", "--out", folder.At("out"));
        run.ExitCode.Should().Be(0, because: run.All);
        run.Output.Should().Contain("declaration-exempleville.csv\n").And.Contain("  /projects/2/amounts/0: ").And.Contain("iati.xml\n");
        (await File.ReadAllTextAsync(folder.At("out", "declaration-exempleville.csv"))).Should().Contain("y compris pour Vieux-Bourg")
            .And.Contain(",13500,4500.01,EUR,");
        XDocument.Load(folder.At("out", "iati.xml")).Root!.Elements("iati-activity").Should().HaveCount(2);
    }

    [Fact]
    public async Task The_same_register_gives_the_same_files()
    {
        await Sample.Run("SisterCity.Samples.Declaration", "--out", folder.At("one"));
        await Sample.Run("SisterCity.Samples.Declaration", "--out", folder.At("two"));
        foreach (var file in Directory.EnumerateFiles(folder.At("one")))
            (await File.ReadAllBytesAsync(file)).Should().Equal(await File.ReadAllBytesAsync(folder.At("two", Path.GetFileName(file))));
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("--out")]
    public async Task Exits_with_2_and_says_why_when_its_arguments_cannot_be_used(params string[] arguments)
    {
        var run = await Sample.Run("SisterCity.Samples.Declaration", arguments);
        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("--out FOLDER");
    }
}
