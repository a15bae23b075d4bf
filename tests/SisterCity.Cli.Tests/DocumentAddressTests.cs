namespace SisterCity.Cli.Tests;

public class DocumentAddressTests
{
    private static readonly Uri Folder = new("file:///srv/my%20registers/");

    [Theory]
    [InlineData("register.json", "register.json")]
    [InlineData("./data//register.json", "data/register.json")]
    [InlineData("data/../register.json", "register.json")]
    [InlineData("../register.json", "file:///srv/register.json")]
    [InlineData("data/../../Orléans.json", "file:///srv/Orl%C3%A9ans.json")]
    [InlineData("../../../register.json", "file:///register.json")]
    [InlineData("Orléans et 扬州#1?%.json", "Orl%C3%A9ans%20et%20%E6%89%AC%E5%B7%9E%231%3F%25.json")]
    [InlineData("a:b.json", "a%3Ab.json")]
    [InlineData("\u001b[31m\nx", "%1B%5B31m%0Ax")]
    [InlineData(".", "./")]
    [InlineData("/srv/../data/r 1.json", "file:///data/r%201.json")]
    [InlineData("//srv//r.json", "file:///srv/r.json")]
    [InlineData("/", "file:///")]
    [InlineData(@"C:\data\r.json", "file:///C:/data/r.json")]
    [InlineData("c:/data/my r.json", "file:///c:/data/my%20r.json")]
    [InlineData(@"\\server\share\r.json", "file://server/share/r.json")]
    [InlineData(@"\\?\C:\data\r.json", "file:///C:/data/r.json")]
    [InlineData(@"\\?\UNC\server\share\r.json", "file://server/share/r.json")]
    [InlineData("-", "stdin")]
    public void A_path_is_an_address(string path, string address)
    {
        foreach (var isWindows in new[] { false, true })
        {
            DocumentAddress.Of(path, Folder, isWindows).Should().Be(address);
            address.Should().MatchRegex("^[A-Za-z0-9._~%:/-]+$");
        }
    }

    [Theory]
    [InlineData(@"data\r.json", true, "data/r.json")]
    [InlineData(@"..\r.json", true, "file:///srv/r.json")]
    [InlineData(@"data\r.json", false, "data%5Cr.json")]
    public void A_backslash_parts_folders_on_Windows_alone(string path, bool isWindows, string address) => DocumentAddress.Of(path, Folder, isWindows).Should().Be(address);

    [Fact]
    public void Of_a_path_out_of_a_folder_that_is_gone_the_name_is_left() => DocumentAddress.Of("../r.json", null, isWindows: false).Should().Be("r.json");

    [Fact]
    public void The_working_folder_ends_with_a_slash() => DocumentAddress.OfTheWorkingFolder()!.AbsoluteUri.Should().StartWith("file:///").And.EndWith("/");
}
