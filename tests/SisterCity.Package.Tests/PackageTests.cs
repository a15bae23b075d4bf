using System.Text;
using System.Xml.Linq;

namespace SisterCity.Package.Tests;

[Collection(UsersOfThePackedLibrary.Name)]
public class PackageTests(PackedLibrary library)
{
    [Fact]
    public void Holds_the_library_its_documentation_and_the_papers()
    {
        PackedLibrary.Files(library.Package).Keys.Should().Contain(["lib/net10.0/SisterCity.Core.dll", "lib/net10.0/SisterCity.Core.xml", "README.md", "NOTICE"]);
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
    [InlineData("README.md")]
    [InlineData("NOTICE")]
    public void The_papers_are_those_of_the_repository(string name)
    {
        var packed = PackedLibrary.Files(library.Package)[name];
        packed.Should().NotBeEmpty().And.Equal(File.ReadAllBytes(Repository.At(name)));
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

    private IEnumerable<XElement> Descendants(string name) => PackedLibrary.Metadata(library.Package).Descendants().Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal));
}
