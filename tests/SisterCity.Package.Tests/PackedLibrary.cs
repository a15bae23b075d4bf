using System.IO.Compression;
using System.Xml.Linq;

namespace SisterCity.Package.Tests;

/// <summary>SisterCity.Core and SisterCity.ReferenceData, packed once for all tests of the packages.</summary>
public sealed class PackedLibrary : IAsyncLifetime, IDisposable
{
    /// <summary>A version that no other run has, so that NuGet's cache of packages cannot give the consumers an older one.</summary>
    private readonly string suffix = $"test.{Guid.NewGuid():N}";
    private readonly TemporaryFolder folder = new();

    internal string Packages => folder.At("packages");

    internal string Version { get; private set; } = string.Empty;

    internal string Package => Path.Combine(Packages, $"SisterCity.Core.{Version}.nupkg");

    internal string ReferenceData => Path.Combine(Packages, $"SisterCity.ReferenceData.{Version}.nupkg");

    internal string Symbols => Path.Combine(Packages, $"SisterCity.Core.{Version}.snupkg");

    public async Task InitializeAsync()
    {
        // With its own artifacts folder the packing leaves alone what other tests are running from. The analyzers have had their say in the build.
        foreach (var project in new[] { "SisterCity.Core", "SisterCity.ReferenceData" })
        {
            var packing = await ChildProcess.DotNet(
                Repository.Root,
                "pack", $"src/{project}", "-c", "Release", "-o", Packages, $"-p:VersionSuffix={suffix}", $"-p:ArtifactsPath={folder.At("artifacts")}", "-p:RunAnalyzers=false", "-p:ContinuousIntegrationBuild=true");
            packing.ExitCode.Should().Be(0, because: packing.All);
        }

        Version = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Packages, "SisterCity.Core.*.nupkg").Single())["SisterCity.Core.".Length..];
    }

    public async Task DisposeAsync()
    {
        // The consumers' restore put the packages of this run into the machine's folder, where nobody will ask for them again.
        var locals = await ChildProcess.DotNet(folder.Root, "nuget", "locals", "global-packages", "--list");
        foreach (var package in new[] { "sistercity.core", "sistercity.referencedata" })
        {
            var restored = Path.Combine(locals.Output.Split(": ", 2)[1].Trim(), package, Version);
            if (Version.Length > 0 && Directory.Exists(restored))
                Directory.Delete(restored, recursive: true);
        }
    }

    public void Dispose() => folder.Dispose();

    internal static XElement Metadata(string archivePath)
    {
        using var archive = ZipFile.OpenRead(archivePath);
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName is "metadata");
    }

    internal static Dictionary<string, byte[]> Files(string archivePath)
    {
        using var archive = ZipFile.OpenRead(archivePath);
        return archive.Entries.ToDictionary(entry => entry.FullName, ReadAll, StringComparer.Ordinal);
    }

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
