using System.Runtime.InteropServices;

namespace SisterCity.Package.Tests;

/// <summary>A user's program in a folder of its own, with nothing of ours but the package.</summary>
[Collection(UsersOfThePackedLibrary.Name)]
public sealed class ConsumerTests(PackedLibrary library) : IDisposable
{
    // French puts one before a colon and a semicolon; in a source file nobody would see it.
    private const string Nbsp = "\u00a0";

    private const string Expected =
        $"""
        2 authorities, 2 agreements
        1 errors, 0 warnings, 0 notes
        SC2001 /agreements/1/term/endsOn
        The agreement ends before it was signed. End: May 2012; signature: June 2012.
        L'accord prend fin avant d'avoir été signé. Fin{Nbsp}: mai 2012{Nbsp}; signature{Nbsp}: juin 2012.
        协议在签署之前即告结束。结束：2012年5月；签署：2012年6月。
        FluentValidation: SC2001 Term.EndsOn Error
        Round trip: True
        Broken: SC0110 /agreements/0/signedOn, SC0007 /agreements/0, SC0009 /sources
        Lines: True
        JSON: True, SARIF: True

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_program_that_restores_the_package_reads_and_checks_a_register()
    {
        ConsumerProject.Write(folder, library, "SisterCity.Core", ["ReadAndCheck.cs", "register.json"]);
        var build = await ChildProcess.DotNet(folder.Root, "build", "-c", "Release", "-o", folder.At("out"));
        build.ExitCode.Should().Be(0, because: build.All);

        var run = await ChildProcess.DotNet(folder.Root, folder.At("out", "Consumer.dll"), "register.json");
        MustPrintWhatIsExpected(run);
    }

    [NativeFact]
    public async Task A_native_program_does_the_same_and_nothing_of_ours_resists_the_compiler()
    {
        ConsumerProject.Write(folder, library, "SisterCity.Core", ["ReadAndCheck.cs", "register.json"], "<PublishAot>true</PublishAot>");
        var publish = await ChildProcess.DotNet(folder.Root, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder.At("out"));
        publish.ExitCode.Should().Be(0, because: publish.All);

        // What FluentValidation does inside itself is not ours to mend; what names us is.
        publish.All.Split('\n').Where(line => line.Contains("warning") && line.Contains("SisterCity")).Should().BeEmpty();

        File.Exists(folder.At("out", "Consumer.dll")).Should().BeFalse(because: "the program is native");
        var run = await ChildProcess.Run(folder.At("out", OperatingSystem.IsWindows() ? "Consumer.exe" : "Consumer"), folder.Root, "register.json");
        MustPrintWhatIsExpected(run);
    }

    private static void MustPrintWhatIsExpected(ChildProcess run)
    {
        run.ExitCode.Should().Be(0, because: run.All);
        run.Errors.Should().BeEmpty();
        run.Output.ReplaceLineEndings("\n").Should().Be(Expected.ReplaceLineEndings("\n"));
    }
}
