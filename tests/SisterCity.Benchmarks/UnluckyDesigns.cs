using System.Globalization;
using System.Text;

namespace SisterCity.Benchmarks;

/// <summary>A register that has n of one thing, so that whatever looks at all pairs of them shows.</summary>
/// <param name="Name">What there are n of.</param>
/// <param name="Make">The register with n of them, as JSON: one's own list (0), or another (1) to compare it and merge it with.</param>
/// <param name="Commands">The commands that are asked; after a colon, what has to change before the row can be as it should.</param>
internal sealed record UnluckyDesign(string Name, Func<int, int, string> Make, params string[] Commands)
{
    private static readonly DateTime FirstDay = new(1970, 1, 1);

    public static readonly UnluckyDesign[] All =
    [
        new("authorities of one name without codes", (n, _) => Authorities(n, i => Named("Saint-Denis")), "validate"),
        new("the same, each for a day of its own", (n, _) => Authorities(n, i => $"{Named("Saint-Denis")},\"existence\":{Within(i)}"), "validate"),
        new("authorities of one code", (n, list) => Authorities(n, i => $"{Named($"Ville {i + list}")},{Codes("\"wikidata\":\"Q456\"")}"), "validate", "compare", "merge"),
        new("the same, each with another of its own", (n, list) => Authorities(n, i => $"{Named($"Ville {i + list}")},{Codes($"\"wikidata\":\"Q456\",\"others\":[{{\"scheme\":\"geonames\",\"id\":\"{i + 1}\"}}]")}"), "validate", "compare", "merge"),
        new("codes shared by thirty-two", (n, list) => Authorities(n, i => $"{Named($"Ville {i + list}")},{Codes($"\"wikidata\":\"Q{(i / 32) + 1}\"")}"), "validate", "compare", "merge"),
        new("parties that signed apart", (n, list) => Register($"\"agreements\":[{{\"id\":\"g\",\"kind\":\"friendship-charter\",\"parties\":[{Many(n, i => $"{{\"authority\":\"a{i}\",\"signedOn\":\"{Day(i + list)}\"}}")}]}}]", Many(n, i => Authority(i, Named($"Ville {i}")))), "validate"),
        new("chain of successions", (n, list) => Chain(n, list, i => $"\"successions\":[{{\"kind\":\"merger\",\"on\":\"2000-01-01\",\"predecessors\":[\"a{i - 1}\"]}}]"), "validate", "status", "crises", "series", "compare", "merge"),
        new("the same without dates", (n, list) => Chain(n, list, i => $"\"successions\":[{{\"kind\":\"merger\",\"predecessors\":[\"a{i - 1}\"]}}]"), "validate", "status", "crises", "series"),
        new("chain of parents", (n, list) => Chain(n, list, i => $"\"parents\":[{{\"parent\":\"a{i - 1}\"}}]"), "validate", "status", "crises", "series", "compare", "merge"),
        new("chain of agreements, each a renewal", (n, list) => Pair($"\"agreements\":[{Many(n, i => $"{{\"id\":\"g{i}\",\"kind\":\"renewal\",\"partnership\":\"p\",\"signedOn\":\"{Day(i + list)}\",\"parties\":[{{\"authority\":\"a0\"}},{{\"authority\":\"a1\"}}]{(i == 0 ? string.Empty : $",\"relations\":[{{\"kind\":\"renews\",\"agreement\":\"g{i - 1}\"}}]")}}}")}]", string.Empty), "validate", "status: Time", "crises: Time", "series: Time", "compare", "merge"),
        new("events of one partnership", (n, list) => Pair(Crisis, Events(n, i => $"\"on\":\"{Day(i + list)}\"")), "validate", "status: Time", "crises: Time", "series: Time", "compare"),
        new("events by sides", (n, list) => Pair(Crisis, Events(n, i => $"\"on\":\"{Day(i + list)}\",\"by\":[\"a{i % 2}\"],\"concerns\":[\"a{i % 2}\"]")), "validate", "status: Time", "crises: Time", "series: Time", "compare"),
        new("events without dates", (n, _) => Pair(Crisis, Events(n, _ => "\"isPublicAct\":true")), "validate", "status: Time", "crises: Time", "series: Time", "compare"),
        new("members of one partnership", (n, _) => Register($"\"partnerships\":[{{\"id\":\"p\",\"kind\":\"network\",\"since\":\"1990\",\"members\":[{Many(n, i => $"{{\"authority\":\"a{i}\"}}")}],{Events(10, i => $"\"on\":\"{Day(i * 365)}\",\"by\":[\"a{i}\"],\"concerns\":[\"a{i}\"]")}}}]", Many(n, i => Authority(i, $"{Named($"Ville {i}")},{Codes($"\"wikidata\":\"Q{i + 1}\"")}"))), "validate", "status: Time", "crises: Time", "series: Time", "compare", "merge"),
        new("records of one link", (n, list) => Register($"\"partnerships\":[{Many(n, i => $"{{\"id\":\"p{i}\",\"kind\":\"twinning\",\"since\":\"{Day(i + list)}\",\"members\":[{{\"authority\":\"a0\"}},{{\"authority\":\"a1\"}}]}}")}]", Both), "validate", "compare", "merge"),
        new("the same, of months and years", (n, list) => Register($"\"partnerships\":[{Many(n, i => $"{{\"id\":\"p{i}\",\"kind\":\"{(i % 2 == 0 ? "twinning" : "partnership")}\",\"since\":\"{Day(i + list)[..(i % 3 == list ? 4 : 7)]}\",\"members\":[{{\"authority\":\"a0\"}},{{\"authority\":\"a1\"}}]}}")}]", Both), "validate", "compare", "merge"),
        new("agreements of one link", (n, list) => Pair($"\"agreements\":[{Many(n, i => $"{{\"id\":\"g{i}\",\"kind\":\"friendship-charter\",\"partnership\":\"p\",\"signedOn\":\"{Day(i + list)}\",\"parties\":[{{\"authority\":\"a0\"}},{{\"authority\":\"a1\"}}]}}")}]", string.Empty), "validate", "compare", "merge"),
        new("agreements of one link, days and months", (n, list) => Pair($"\"agreements\":[{Many(n, i => $"{{\"id\":\"g{i}\",\"kind\":\"{(i % 3 == 0 ? "friendship-charter" : "renewal")}\",\"partnership\":\"p\",\"signedOn\":\"{Day((i * 7) + list)[..(i % 2 == list ? 7 : 10)]}\",\"parties\":[{{\"authority\":\"a0\"}},{{\"authority\":\"a1\"}}]}}")}]", string.Empty), "validate", "compare", "merge"),
        new("claims of the date in one record", (n, list) => Pair(string.Empty, $"\"dateClaims\":[{Many(n, i => $"{{\"on\":\"{Day(i + list)}\",\"language\":\"{(i % 2 == 0 ? "fr" : "zh")}\"}}")}]"), "validate", "compare", "merge"),
        new("claims of the status in one record", (n, list) => Pair(string.Empty, $"\"statusClaims\":[{Many(n, i => $"{{\"state\":\"{(i % 2 == 0 ? "in-force" : "suspended")}\",\"asOf\":\"{Day((i + list) / 2)}\"}}")}]"), "validate", "compare", "merge"),
        new("codes in one record", (n, list) => Authorities(1, _ => $"{Named("Ville")},\"codes\":[{Many(n, i => $"{{\"wikidata\":\"Q{i + list + 1}\"}}")}]"), "validate", "compare", "merge"),
        new("names in one record", (n, list) => Authorities(1, _ => $"\"names\":[{Many(n, i => $"{{\"text\":{{\"fr\":\"Ville {i + list}\"}}}}")}],{Codes("\"wikidata\":\"Q456\"")}"), "validate", "compare", "merge"),
        new("kinds in one record", (n, list) => Authorities(1, _ => $"{Named("Ville")},{Codes("\"wikidata\":\"Q456\"")},\"kinds\":[{Many(n, i => $"{{\"kind\":\"kind-{i + list}\"}}")}]"), "validate", "compare", "merge"),
    ];

    private const string Crisis = "\"crises\":[{\"id\":\"c\",\"title\":{\"en\":\"A crisis\"},\"validity\":{\"from\":\"1990\",\"until\":\"2000\"}}]";

    private static string Both => $"{Authority(0, $"{Named("Ville 0")},{Codes("\"wikidata\":\"Q1\"")}")},{Authority(1, $"{Named("Ville 1")},{Codes("\"wikidata\":\"Q2\"")}")}";

    private static string Pair(string lists, string members) =>
        Register($"\"partnerships\":[{{\"id\":\"p\",\"kind\":\"twinning\",\"since\":\"1960\",\"members\":[{{\"authority\":\"a0\"}},{{\"authority\":\"a1\"}}]{(members.Length == 0 ? string.Empty : "," + members)}}}]{(lists.Length == 0 ? string.Empty : "," + lists)}", Both);

    private static string Chain(int n, int list, Func<int, string> link) =>
        Register($"\"partnerships\":[{{\"id\":\"p\",\"kind\":\"twinning\",\"since\":\"{1990 + list}\",\"members\":[{{\"authority\":\"a0\"}},{{\"authority\":\"b\"}}]}}],{Crisis}",
            Many(n, i => Authority(i, $"{Named($"Ville {i}")},{Codes($"\"wikidata\":\"Q{i + 1}\"")}{(i == 0 ? string.Empty : "," + link(i))}")) + $",{{\"id\":\"b\",\"country\":\"CN\",{Named("B")},{Codes("\"wikidata\":\"Q999999\"")}}}");

    private static string Authorities(int n, Func<int, string> members) => Register(null, Many(n, i => Authority(i, members(i))));

    private static string Register(string? lists, string authorities) => $"{{\"authorities\":[{authorities}]{(lists is null ? string.Empty : "," + lists)}}}";

    private static string Authority(int i, string members) => $"{{\"id\":\"a{i}\",\"country\":\"FR\",{members}}}";

    private static string Events(int n, Func<int, string> members) =>
        $"\"events\":[{Many(n, i => $"{{\"state\":\"{(i % 2 == 0 ? "suspended" : "reactivated")}\",{members(i)}}}")}]";

    private static string Named(string name) => $"\"names\":[{{\"text\":{{\"fr\":\"{name}\"}}}}]";

    private static string Codes(string members) => $"\"codes\":[{{{members}}}]";

    private static string Within(int i) => $"{{\"from\":\"{Day(i)}\",\"until\":\"{Day(i + 1)}\"}}";

    private static string Day(int i) => FirstDay.AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Many(int n, Func<int, string> one)
    {
        var text = new StringBuilder();
        for (var i = 0; i < n; i++)
            text.Append(i == 0 ? string.Empty : ",").Append(one(i));
        return text.ToString();
    }
}
