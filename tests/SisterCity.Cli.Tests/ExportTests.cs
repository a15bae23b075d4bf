namespace SisterCity.Cli.Tests;

/// <summary><c>sistercity export</c>: what goes with what, who declares, and how it ends.</summary>
public sealed class ExportTests : IDisposable
{
    private static readonly string Register = Repository.At("samples", "SisterCity.Samples.Declaration", "register.json");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("export needs --to.")]
    [InlineData("--of goes with --to declaration only.", "--to", "crs", "--of", "exempleville")]
    [InlineData("--donor goes with --to crs only.", "--to", "iati", "--donor", "FR", "--reporting-org", "exempleville")]
    [InlineData("--year goes with --to crs, --to declaration only.", "--to", "scdl-subventions", "--year", "2024")]
    [InlineData("--at goes with --to iati only.", "--to", "crs", "--at", "2026-01-01T00:00:00Z")]
    [InlineData("--to declaration needs --year.", "--to", "declaration")]
    [InlineData("--to iati needs --reporting-org.", "--to", "iati")]
    [InlineData("--at is not an instant", "--to", "iati", "--reporting-org", "exempleville", "--at", "2026-01-01")]
    [InlineData("--of atlantis: the register has no authority", "--to", "declaration", "--year", "2024", "--of", "atlantis")]
    [InlineData("--donor is one of AT, BE, CA", "--to", "crs", "--donor", "CN")]
    [InlineData("--to is one of iati, crs, declaration, scdl-subventions", "--to", "sdmx")]
    [InlineData("No French authority has a promise or payment of 2019", "--to", "declaration", "--year", "2019")]
    public void What_does_not_fit_is_said_and_ends_with_2(string sentence, params string[] options)
    {
        var outcome = Outcome.Of(["export", Register, .. options]);
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain(sentence);
        outcome.Text.Should().BeEmpty();
    }

    [Fact]
    public void Several_who_could_declare_are_listed()
    {
        var register = folder.Write("register.json", File.ReadAllText(Register).Replace("2025-01-01", "2026-01-01", StringComparison.Ordinal));
        var outcome = Outcome.Of("export", register, "--to", "declaration", "--year", "2024");
        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().Contain("--of: exempleville, vieux-bourg");
        Outcome.Of("export", register, "--to", "declaration", "--year", "2024", "--of", "vieux-bourg").Text.Should().Contain("Déclarant\u00a0: Vieux-Bourg")
            .And.NotContain(",eau,");
    }

    [Theory]
    [InlineData("crs.csv", "--to", "crs")]
    [InlineData("declaration.csv", "--to", "declaration", "--year", "2024")]
    [InlineData("grants.csv", "--to", "scdl-subventions")]
    [InlineData("iati.xml", "--to", "iati", "--reporting-org", "exempleville", "--at", "2025-05-01T00:00:00Z")]
    public void A_file_holds_what_standard_output_would_and_losses_are_no_errors(string file, params string[] options)
    {
        var shown = Outcome.Of(["export", Register, .. options]);
        var written = Outcome.Of(["export", Register, .. options, "--out", folder.At(file)]);
        (shown.ExitCode, written.ExitCode).Should().Be((0, 0));
        File.ReadAllBytes(folder.At(file)).Should().Equal(shown.Output);
        written.Errors.Should().Be(shown.Errors).And.Contain("[SC0061]");
    }

    [Fact]
    public void A_register_that_cannot_be_read_whole_is_not_exported()
    {
        var outcome = Outcome.Of("export", folder.Write("broken.json", File.ReadAllText(Register).Replace("\"eau\"", "17", StringComparison.Ordinal)), "--to",
            "crs");
        outcome.ExitCode.Should().Be(1);
        outcome.Text.Should().BeEmpty();
    }
}
