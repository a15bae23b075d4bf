using System.Text.Json;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>schema/vectors/edtf: the examples of the Library of Congress, each with what the reader answers.</summary>
public class EdtfProfileTests
{
    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var rows = new TheoryData<string, int, string>();
            using var vectors = JsonDocument.Parse(File.ReadAllBytes(Repository.At("schema", "vectors", "edtf", "library-of-congress.json")));
            foreach (var example in vectors.RootElement.GetProperty("examples").EnumerateArray())
                rows.Add(example.GetProperty("text").GetString()!, example.GetProperty("level").GetInt32(), example.GetProperty("answer").GetString()!);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_profile_is_answered_as_the_vector_says(string text, int level, string answer)
    {
        var isRead = PartialDate.TryRead(text, out var date, out var flaw);
        (isRead ? "read" : flaw.ToString()).Should().Be(answer, because: $"{text} is of level {level}");
        date.ToString().Should().Be(isRead ? text : string.Empty);
    }
}
