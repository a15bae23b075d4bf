namespace SisterCity.Package.Tests;

/// <summary>A user's project, in a folder of its own, that restores one of the packages.</summary>
internal static class ConsumerProject
{
    public static void Write(TemporaryFolder folder, PackedLibrary library, string package, string[] files, string property = "", string sdk = "Microsoft.NET.Sdk")
    {
        folder.Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                {property}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{library.Version}" />
              </ItemGroup>
            </Project>
            """);

        // One source more; the machine's own stay, since the dependencies come from there.
        folder.Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="just-packed" value="{library.Packages}" />
              </packageSources>
            </configuration>
            """);

        // The search for these files goes up the folders; it ends here.
        folder.Write("Directory.Build.props", "<Project />");
        folder.Write("Directory.Build.targets", "<Project />");
        folder.Write("Directory.Packages.props", "<Project />");

        foreach (var name in files)
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Consumers", name), folder.At(name));
    }
}
