using System.Text;
using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Schema;

namespace SisterCity.Tests.Schema;

public class CodelistExporterTests
{
    public static TheoryData<string> Lists => [.. CodelistCatalog.All.Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_table_of_a_list_says_what_its_source_says(string name)
    {
        var list = CodelistCatalog.All.Single(list => list.Name == name);
        var exported = Encoding.UTF8.GetString(CodelistExporter.Csv(list));
        Cells(exported).Should().Equal(Cells(File.ReadAllText(Repository.At("data", "codelists", $"{name}.csv"))));
        (File.ReadAllText(Repository.At("schema", "codelists", $"{name}.csv")) == exported).Should().BeTrue(because: "schema/codelists is behind data/codelists. Run: ./build.sh generate");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_JSON_of_a_list_has_every_code_with_three_titles(string name)
    {
        var list = CodelistCatalog.All.Single(list => list.Name == name);
        var json = JsonDocument.Parse(CodelistExporter.Json(list)).RootElement;
        json.GetProperty("name").GetString().Should().Be(name);
        json.GetProperty("isOpen").GetBoolean().Should().Be(list.IsOpen);
        json.GetProperty("codes").EnumerateArray().Select(code => code.GetProperty("code").GetString()).Should().Equal(list.Entries.Select(entry => entry.Code));
        json.GetProperty("codes").EnumerateArray().Should().OnlyContain(code => code.GetProperty("title").EnumerateObject().Count() == 3);
        json.GetProperty("codes").EnumerateArray().Where(code => code.TryGetProperty("deprecated", out _)).Should().HaveCount(list.Entries.Count(entry => entry.Deprecated is not null));
    }

    [Fact]
    public void Columns_of_a_list_of_its_own_are_members() =>
        JsonDocument.Parse(CodelistExporter.Json(CodelistCatalog.AuthorityKinds)).RootElement.GetProperty("codes")[0].GetProperty("country").GetString().Should().Be("FR");

    // One cell after the other, however they are quoted.
    private static IEnumerable<string> Cells(string table)
    {
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var character in table.ReplaceLineEndings("\n"))
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && character is (',' or '\n'))
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }
    }
}
