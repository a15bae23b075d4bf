using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SisterCity.Tests.House;

/// <summary>What people copy to install it is there to be installed.</summary>
public partial class InstallTests
{
    private static readonly string[] Pages = [Repository.At("README.md"), Repository.At("CHANGELOG.md"), .. Directory.EnumerateFiles(Repository.At("docs", "guide"), "*.md")];

    private static readonly string[] Packages = [.. Directory.EnumerateFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories).Select(NameOfPackage)];

    [Fact]
    public void Every_package_that_a_page_installs_is_one_of_ours()
    {
        var installed = Pages.SelectMany(page => Install().Matches(File.ReadAllText(page))).Select(match => match.Groups["package"].Value).Distinct(StringComparer.Ordinal);
        installed.Should().BeEquivalentTo(Packages, because: "each is installed somewhere, and no other");
    }

    private static string NameOfPackage(string project) =>
        XDocument.Load(project).Descendants("PackageId").SingleOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);

    [GeneratedRegex(@"dotnet (?:add package|tool install)(?: --global)? (?<package>[\w.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Install();
}
