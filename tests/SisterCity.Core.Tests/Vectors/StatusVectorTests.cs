using System.Text;
using System.Text.Json;
using NodaTime.Text;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Vectors;

/// <summary>schema/vectors/status/*.json: a register, a day, and every state in which a partnership or an agreement of it may be, on each side, by which rule.</summary>
public class StatusVectorTests
{
    private static readonly Dictionary<string, JsonElement> All =
        Directory.EnumerateFiles(Repository.At("schema", "vectors", "status"), "*.json").Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_vector_gets_the_states_it_names(string name)
    {
        var vector = All[name];
        var lifecycle = new Lifecycle(RegisterReader.Read(Encoding.UTF8.GetBytes(vector.GetProperty("register").GetRawText())).Value!);
        var (of, day) = (vector.GetProperty("of").GetString(), LocalDatePattern.Iso.Parse(vector.GetProperty("on").GetString()!).Value);
        var status = lifecycle.Register.Partnerships.FirstOrDefault(one => one.Id.Text == of) is { } partnership
            ? lifecycle.StatusOn(partnership, day)
            : lifecycle.StatusOn(lifecycle.Register.Agreements.Single(one => one.Id.Text == of), day);
        var why = $"{vector.GetProperty("description")}\n{status.In(LanguageTag.English)}";
        Told(status.Possible).Should().Equal(Expected(vector), because: why);
        status.Sides.Select(side => side.Authority.Text).Should().Equal(vector.GetProperty("sides").EnumerateArray().Select(side => side.GetProperty("authority").GetString()!), because: why);
        foreach (var (side, expected) in status.Sides.Zip(vector.GetProperty("sides").EnumerateArray()))
        {
            Told(side.Possible).Should().Equal(Expected(expected), because: $"of the side {side.Authority}: {why}");
            var partners = expected.TryGetProperty("towards", out var towards) ? towards.EnumerateArray().ToList() : [];
            side.Towards.Select(partner => partner.Authority.Text).Should().Equal(partners.Select(partner => partner.GetProperty("authority").GetString()!), because: why);
            foreach (var (partner, told) in side.Towards.Zip(partners))
                Told(partner.Possible).Should().Equal(Expected(told), because: $"of the side {side.Authority} towards {partner.Authority}: {why}");
        }

        new[] { Lower(status.Certainty), Lower(status.InForce) }
            .Should().Equal(new[] { "certainty", "inForce" }.Select(member => vector.GetProperty(member).GetString()), because: why);
    }

    private static IEnumerable<string> Told(ValueList<PossibleState> possible) => possible.Select(one => $"{one.State.Text} by {one.Because.Ground.Text}");

    private static IEnumerable<string> Expected(JsonElement of) =>
        of.GetProperty("possible").EnumerateArray().Select(one => $"{one.GetProperty("state").GetString()} by {one.GetProperty("ground").GetString()}");

    private static string? Lower(Certainty? certainty) => certainty?.ToString().ToLowerInvariant();
}
