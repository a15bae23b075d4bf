using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SisterCity.Tests.House;

/// <summary>What the packages are made of: every version locked, every licence known and said.</summary>
public partial class SupplyChainTests
{
    private static readonly string Notice = File.ReadAllText(Repository.At("NOTICE"));

    public static TheoryData<string> Projects =>
    [
        .. new[] { "build", "samples", "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.At(folder), "*.csproj", SearchOption.AllDirectories))
            .Select(project => Path.GetRelativePath(Repository.Root, project).Replace('\\', '/')),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_has_a_lock_file_that_names_the_hash_of_every_package_and_no_host(string project)
    {
        var path = Repository.At([.. project.Split('/')[..^1], "packages.lock.json"]);
        File.Exists(path).Should().BeTrue(because: "dotnet restore writes it");
        var text = File.ReadAllText(path);
        text.Should().NotContain("://", because: "a lock file of NuGet names no feed");
        using var locked = JsonDocument.Parse(text);
        foreach (var package in locked.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(framework => framework.Value.EnumerateObject()).Where(package => package.Value.GetProperty("type").GetString() is not "Project"))
            package.Value.TryGetProperty("contentHash", out _).Should().BeTrue(because: package.Name);
    }

    [Fact]
    public void What_ships_is_named_with_its_licence()
    {
        var shipped = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("ItemGroup")
            .Where(group => group.Attribute("Label")?.Value.StartsWith("Shipped", StringComparison.Ordinal) == true)
            .SelectMany(group => group.Elements("PackageVersion")).Select(package => package.Attribute("Include")!.Value).ToList();
        shipped.Should().HaveCountGreaterThan(2);
        Notice.Should().ContainAll(shipped);
    }

    [Fact]
    public void Every_package_that_data_was_made_from_is_named_at_its_version()
    {
        using var packages = JsonDocument.Parse(File.ReadAllBytes(Repository.At("build", "reference-data", "package.json")));
        foreach (var package in packages.RootElement.GetProperty("dependencies").EnumerateObject())
            Notice.Should().Contain(package.Name).And.Contain($"{package.Value}");
    }

    [Fact]
    public void No_licence_is_left_to_be_confirmed() =>
        LeftOpen().Matches(Notice).Should().BeEmpty();

    [GeneratedRegex("to be confirmed|(licence|licensed|LICENSE)[^.]*(unknown|unclear|not read)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex LeftOpen();
}
