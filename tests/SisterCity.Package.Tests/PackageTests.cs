using System.Text;
using System.Xml.Linq;

namespace SisterCity.Package.Tests;

[Collection(UsersOfThePackedLibrary.Name)]
public class PackageTests(PackedLibrary library)
{
    [Fact]
    public void Holds_the_library_its_documentation_and_the_papers()
    {
        PackedLibrary.Files(library.Package).Keys.Should().Contain(["lib/net10.0/SisterCity.Core.dll", "lib/net10.0/SisterCity.Core.xml", "README.md", "NOTICE", "icon.png"]);
    }

    [Fact]
    public void Holds_nothing_but_the_library()
    {
        // Neither the generator and the analyzers of our own build, nor anything that a user did not ask for.
        PackedLibrary.Files(library.Package).Keys
            .Where(name => Path.GetExtension(name) is ".dll" or ".props" or ".targets" || name.Split('/')[0] is "analyzers" or "build" or "buildTransitive" or "tools" or "content" or "contentFiles")
            .Should().Equal("lib/net10.0/SisterCity.Core.dll");
    }

    [Theory]
    [InlineData("NOTICE", "NOTICE")]
    [InlineData("icon.png", "docs/icon.png")]
    public void The_papers_are_those_of_the_repository(string name, string source)
    {
        PackedLibrary.Files(library.Package)[name].Should().NotBeEmpty().And.Equal(File.ReadAllBytes(Repository.At(source)));
    }

    [Fact]
    public void The_readme_is_that_of_the_repository_and_leads_to_the_pages_of_the_project()
    {
        var packed = Encoding.UTF8.GetString(PackedLibrary.Files(library.Package)["README.md"]);
        packed.Should().Contain($"]({Address}/blob/main/docs/rules/README.md)").And.NotMatchRegex(@"\]\((?!https?://|#)");
        packed.Replace($"{Address}/blob/main/", string.Empty, StringComparison.Ordinal).TrimEnd().Should().Be(File.ReadAllText(Repository.At("README.md")).TrimEnd());
    }

    [Fact]
    public void Says_where_the_project_is_and_what_is_new()
    {
        Descendants("icon").Single().Value.Should().Be("icon.png");
        Address.Should().StartWith("https://");
        Descendants("repository").Single().Attribute("url")!.Value.Should().Be(Address);
        Descendants("releaseNotes").Single().Value.Should().StartWith("## [0.1.0]");
    }

    [Fact]
    public void Nothing_in_it_names_a_folder_of_the_machine_that_packed_it()
    {
        foreach (var file in PackedLibrary.Files(library.Package).Concat(PackedLibrary.Files(library.Symbols)).Where(file => Path.GetExtension(file.Key) is ".dll" or ".pdb"))
        {
            foreach (var folder in new[] { Repository.Root, library.Packages })
                file.Value.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)).Should().Be(-1, because: $"{file.Key} must not name {folder}");
        }
    }

    [Fact]
    public async Task A_release_is_refused_while_the_project_has_no_address()
    {
        var release = await ChildProcess.DotNet(Repository.Root, "msbuild", "src/SisterCity.Core", "-t:RefuseAReleaseWithoutAnAddress", "-p:IsRelease=true");
        release.ExitCode.Should().Be(Address.Contains(".invalid/", StringComparison.Ordinal) ? 1 : 0, because: release.All);
        release.All.Contains("SCREL001", StringComparison.Ordinal).Should().Be(Address.Contains(".invalid/", StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_every_member_for_the_editor()
    {
        var documentation = XDocument.Parse(Encoding.UTF8.GetString(PackedLibrary.Files(library.Package)["lib/net10.0/SisterCity.Core.xml"]).TrimStart('\uFEFF'));
        documentation.Descendants("member").Select(member => member.Attribute("name")!.Value)
            .Should().Contain(["T:SisterCity.Model.Agreement", "M:SisterCity.Json.RegisterReader.Read(System.ReadOnlyMemory{System.Byte})"]);
    }

    [Fact]
    public void Has_its_symbols_beside_it()
    {
        PackedLibrary.Files(library.Symbols).Keys.Should().Contain("lib/net10.0/SisterCity.Core.pdb");
    }

    [Fact]
    public void Depends_on_FluentValidation_and_NodaTime_alone()
    {
        Descendants("dependency").Select(dependency => dependency.Attribute("id")!.Value).Should().BeEquivalentTo("FluentValidation", "NodaTime");
        Descendants("group").Select(group => group.Attribute("targetFramework")!.Value).Should().Equal("net10.0");
    }

    [Fact]
    public void Says_its_licence_its_readme_and_what_it_is()
    {
        Descendants("license").Single().Value.Should().Be("Apache-2.0");
        Descendants("readme").Single().Value.Should().Be("README.md");
        Descendants("description").Single().Value.Should().NotBeEmpty();
        Descendants("tags").Single().Value.Should().NotBeEmpty();
        Descendants("authors").Single().Value.Should().NotBe("SisterCity.Core");
    }

    private string Address => Descendants("projectUrl").Single().Value;

    private IEnumerable<XElement> Descendants(string name) => PackedLibrary.Metadata(library.Package).Descendants().Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal));
}
