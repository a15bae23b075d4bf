using System.Text;
using System.Text.Json;
using NodaTime.Text;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>schema/vectors/status/*.json: a register, a day, and where a partnership or an agreement of it stands, by which rule.</summary>
public class StatusVectorTests
{
    private static readonly List<JsonElement> All =
    [
        .. Directory.EnumerateFiles(Repository.At("schema", "vectors", "status"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("vectors").EnumerateArray()),
    ];

    public static TheoryData<string> Names => [.. All.Select(vector => vector.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_vector_gets_the_status_it_names(string name)
    {
        var vector = All.Single(one => one.GetProperty("name").GetString() == name);
        var lifecycle = new Lifecycle(RegisterReader.Read(Encoding.UTF8.GetBytes(vector.GetProperty("register").GetRawText())).Value!);
        var (of, day) = (vector.GetProperty("of").GetString(), LocalDatePattern.Iso.Parse(vector.GetProperty("on").GetString()!).Value);
        var status = lifecycle.Register.Partnerships.FirstOrDefault(one => one.Id.Text == of) is { } partnership
            ? lifecycle.StatusOn(partnership, day)
            : lifecycle.StatusOn(lifecycle.Register.Agreements.Single(one => one.Id.Text == of), day);
        var why = $"{vector.GetProperty("description")}\n{status.In(LanguageTag.English)}";
        new[] { status.State.Text, status.Because[0].Ground.Text, Lower(status.Certainty), Lower(status.InForce) }
            .Should().Equal(new[] { "status", "rule", "certainty", "inForce" }.Select(member => vector.GetProperty(member).GetString()), because: why);
    }

    private static string? Lower(Certainty? certainty) => certainty?.ToString().ToLowerInvariant();
}
