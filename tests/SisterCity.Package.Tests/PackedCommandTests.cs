using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace SisterCity.Package.Tests;

/// <summary>The command as its users get it: a .NET tool from a folder of packages, and one native executable for those who have no .NET.</summary>
public sealed partial class PackedCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_tool_that_is_installed_from_a_folder_checks_a_register()
    {
        var packing = await ChildProcess.DotNet(
            Repository.Root,
            "pack", "src/SisterCity.Cli", "-c", "Release", "-o", folder.At("packages"), $"-p:ArtifactsPath={folder.At("artifacts")}", "-p:RunAnalyzers=false");
        packing.ExitCode.Should().Be(0, because: packing.All);

        // The folder is the only source: the package brings all that the command needs.
        folder.Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="just-packed" value="{folder.At("packages")}" />
              </packageSources>
            </configuration>
            """);
        var install = await ChildProcess.DotNet(folder.Root, "tool", "install", "SisterCity.Cli", "--tool-path", folder.At("tools"), "--configfile", folder.At("nuget.config"), "--no-cache");
        install.ExitCode.Should().Be(0, because: install.All);
        await MustCheckARegister(Executable("tools"));
    }

    [NativeFact]
    public async Task A_native_executable_does_the_same_without_NET_and_nothing_of_ours_resists_the_compiler()
    {
        var publish = await ChildProcess.DotNet(
            Repository.Root,
            "publish", "src/SisterCity.Cli", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-p:IsNative=true", "-o", folder.At("native"), $"-p:ArtifactsPath={folder.At("artifacts")}", "-p:RunAnalyzers=false");
        publish.ExitCode.Should().Be(0, because: publish.All);
        publish.All.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal)).Should().BeEmpty();

        // One file, and its symbols for who debugs it.
        Directory.EnumerateFiles(folder.At("native")).Select(Path.GetExtension).Should().OnlyContain(extension => extension == Path.GetExtension(Executable("native")) || extension == ".dbg" || extension == ".pdb" || extension == ".xml");
        await MustCheckARegister(Executable("native"));
    }

    private string Executable(string place) => folder.At(place, OperatingSystem.IsWindows() ? "sistercity.exe" : "sistercity");

    private async Task MustCheckARegister(string command)
    {
        var table = folder.At("agreements.csv");
        (await ChildProcess.Run(command, folder.Root, "convert", Repository.At("samples", "data", "conventions.json"), "--to", "csv", "--out", table)).ExitCode.Should().Be(0);
        File.ReadAllText(table).Should().StartWith("agreement_id,");

        foreach (var (language, nothingIsWrong) in new[] { ("en", "0 errors"), ("fr", "0 erreur"), ("zh", "0项错误") })
        {
            var clean = await ChildProcess.Run(command, folder.Root, "validate", Repository.At("samples", "data", "conventions.json"), "--on", "2026-09-01", "--lang", language);
            clean.ExitCode.Should().Be(0, because: clean.All);
            clean.Errors.Should().BeEmpty();
            clean.Output.Should().Contain(nothingIsWrong);
            var said = ChineseName().Replace(Name().Replace(Hash().Replace(clean.Output.ReplaceLineEndings("\n"), "<hash>"), "  ${at} (${id})"),
                "  ${at}（${id}）");
            said.Should().Be(await Report(language), because: "it finds what the library finds, in the same words; only the command names the records");
        }

        var broken = await ChildProcess.Run(command, folder.Root, "validate", folder.Write("broken.json", """{"agreements":[{"id":"a","kind":"twinning-oath","signedOn":"22/06/1981"}]}"""));
        broken.ExitCode.Should().Be(1);
        broken.Output.Should().Contain("SC0108").And.Contain("1981-06-22");
    }

    private static async Task<string> Report(string language) =>
        (await File.ReadAllTextAsync(Repository.At("samples", "data", "reports", $"conventions.{language}.txt"))).ReplaceLineEndings("\n");

    [GeneratedRegex("^  .+ \\((?<id>[^()]+)\\), (?<at>/[^ ]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("^  .+（(?<id>[^（）]+)），(?<at>/[^ ]*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseName();

    [GeneratedRegex("\\b[0-9a-f]{16}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
