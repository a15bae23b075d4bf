using System.Text.Json;

namespace SisterCity.Partners.Tests;

/// <summary>The kinds of JSON (schema/vectors/json.json), judged by a parser that is not ours: the table says of none what is not so.</summary>
public class JsonKindsTests
{
    [NodeFact]
    public async Task Another_parser_accepts_and_refuses_what_the_table_says()
    {
        var vectors = Repository.At("schema", "vectors", "json.json");
        var run = await Node.Run("json.mjs", vectors);
        run.ExitCode.Should().Be(0, because: run.All);
        using var answers = JsonDocument.Parse(run.Output);
        using var table = JsonDocument.Parse(await File.ReadAllBytesAsync(vectors));
        foreach (var kind in table.RootElement.GetProperty("kinds").EnumerateArray())
        {
            var (name, parser) = (kind.GetProperty("name").GetString()!, kind.GetProperty("parser").GetString());
            if (parser is not "may")
                answers.RootElement.GetProperty(name).GetBoolean().Should().Be(parser is "accept", because: name);
        }
    }
}
