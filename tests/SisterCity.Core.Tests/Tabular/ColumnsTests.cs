using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SisterCity.Json;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Tests.Tabular;

/// <summary>A column is one row of data/columns.csv and one lens: each test says what is forgotten, and what to do.</summary>
public class ColumnsTests
{
    private const string Lenses = "src/SisterCity.Core/Tabular/RecordLenses.cs";

    public static TheoryData<string> OfARegister => [.. TableColumns.OfARegister.Select(column => column.Name)];

    [Fact]
    public void The_columns_are_those_of_the_data() =>
        TableColumns.All.Select(column => column.Name).Should().Equal(
            File.ReadLines(Repository.At("data", "columns.csv")).Skip(1).Select(row => row.Split(',')[0]),
            because: "the columns in C# come from data/columns.csv. Run: ./build.sh generate");

    [Fact]
    public void A_column_has_one_lens()
    {
        var lenses = RecordLenses.Columns.Select(column => column.Name).ToList();
        foreach (var column in TableColumns.OfARegister)
        {
            lenses.Count(name => name == column.Name).Should().Be(
                1, because: $"{column.Name} needs one line in {Lenses}, as {{ TableColumns.SignedOn, agreement => agreement.SignedOn, (agreement, on) => agreement with {{ SignedOn = on }} }}");
        }

        lenses.Should().BeSubsetOf(TableColumns.OfARegister.Select(column => column.Name), because: $"a lens of {Lenses} has a row in data/columns.csv. Add it there, and run: ./build.sh generate");
    }

    /// <summary>The example of every column in one row, read: the member that the data names says what the cell said.</summary>
    [Theory]
    [MemberData(nameof(OfARegister))]
    public void A_lens_fills_the_member_that_the_data_names(string name)
    {
        var column = TableColumns.OfARegister.Single(other => other.Name == name);
        var form = TableForm.Of(column.In[0]);
        var examples = form.Columns.ToDictionary(other => other, ExampleOf);
        var parties = form.FewestParties;
        var row = TableForm.Header(form.Columns, parties)
            .Select(field => (field.Name, Cell: field.Party == 2 ? field.Column == TableColumns.PartyId ? "other"
            : field.Column == TableColumns.PartyCountry ? "CN" : string.Empty : examples[field.Column])).ToList();
        var reading = TableReader.Read(Encoding.UTF8.GetBytes(string.Join(',', row.Select(field => field.Name)) + "\n" + string.Join(',',
            row.Select(field => $"\"{field.Cell}\"")) + "\n"));
        reading.Findings.Should().BeEmpty();
        var held = At(JsonNode.Parse(RegisterWriter.Write(reading.Value!))!, PlaceOf(column));

        // Who is a member is told by being among the members.
        var cell = examples[column == TableColumns.PartyIsMember ? TableColumns.PartyId : column];
        if (column == TableColumns.AmountFrom || column.Name is "project_purposes" or "project_countries" or "project_markers")
            cell = cell.Split('|')[0].Split(':')[0].TrimStart('/');
        (held switch
        {
            JsonArray list => list.Select(item => item is JsonObject weighted ? weighted.First().Value!.ToString() : item!.ToString()),
            JsonObject text => text.SelectMany(language => new[] { language.Key, language.Value!.ToString() }),
            _ => [held?.ToString() ?? "nothing"],
        }).Should().Contain(cell, because: $"data/columns.csv says that {name} stands in {column.Path}, and its lens in {Lenses} puts it elsewhere");
    }

    private static string PlaceOf(TableColumn column) => column.Subject switch
    {
        Subject.Agreement => "agreements/0/" + column.Path,
        Subject.Authority => "authorities/0/" + column.Path,
        Subject.Partnership => "partnerships/0/" + column.Path,
        Subject.Source => "sources/0/" + column.Path,
        Subject.Project => "projects/0/" + column.Path,
        Subject.Amount => "projects/0/amounts/0/" + column.Path,
        _ when column.In is [RegisterTable.Projects] => "projects/0/participants/0/" + column.Path,
        _ when column == TableColumns.PartyIsMember => "partnerships/0/members/0/authority",
        _ when column.Path.StartsWith("commitment/", StringComparison.Ordinal) => "agreements/0/commitments/0/" + column.Path["commitment/".Length..],
        _ => "agreements/0/parties/0/" + column.Path,
    };

    private static JsonNode? At(JsonNode? node, string place)
    {
        foreach (var part in place.Split('/'))
            node = node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node?[part];
        return node;
    }

    private static string ExampleOf(TableColumn column)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            column.WriteType(writer, isRequired: false);
            writer.WriteEndObject();
        }

        var example = JsonNode.Parse(buffer.ToArray())!["example"]!;
        return example.GetValueKind() switch
        {
            JsonValueKind.True => "true",
            JsonValueKind.String => example.GetValue<string>(),
            _ => example.ToJsonString(),
        };
    }
}
