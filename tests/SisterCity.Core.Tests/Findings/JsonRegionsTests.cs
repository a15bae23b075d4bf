using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tests.Findings;

public class JsonRegionsTests
{
    [Theory]
    [InlineData("""{"a":1}""", "/a", "1:6-1:7")]
    [InlineData("""{"a":1}""", "", "1:1-1:8")]
    [InlineData("{\n  \"a\": [1, \"two\"]\n}", "/a/1", "2:12-2:17")]
    [InlineData("{\n  \"a\": [\n1,\n{}]\n}", "/a", "2:8-4:4")]
    [InlineData("{\r\n\"a\":\r\n1}", "/a", "3:1-3:2")]
    [InlineData("""{"a/b":{"c~d":1}}""", "/a~1b/c~0d", "1:15-1:16")]
    [InlineData("""{"":{"":1}}""", "//", "1:9-1:10")]
    [InlineData("""{"\u0061\n":1}""", "/a\n", "1:13-1:14")]
    [InlineData("[[0,1],[2,3]]", "/1/0", "1:9-1:10")]
    [InlineData("[0,1,2,3,4,5,6,7,8,9,10,11]", "/10", "1:22-1:24")]
    public void A_pointer_leads_to_its_value(string json, string pointer, string region) => RegionOf(json, pointer).Should().Be(region);

    [Theory]
    [InlineData("""{"é":"é","a":1}""", "1:14-1:15")]
    [InlineData("""{"友":"城","a":1}""", "1:14-1:15")]
    [InlineData("""{"𠮷":"𠮷","a":1}""", "1:16-1:17")]
    public void Columns_are_counted_in_units_of_UTF_16(string json, string region) => RegionOf(json, "/a").Should().Be(region);

    [Fact]
    public void A_byte_that_is_not_UTF_8_counts_as_one_unit()
    {
        RegionOf([.. "{\"x\":\""u8, 0xE9, .. "\",\"a\":1}"u8], "/a").Should().Be("1:14-1:15");
    }

    [Theory]
    [InlineData("""{"a":{"b":1}}""", "/a/c", "1:6-1:13")]
    [InlineData("""{"a":{"b":1}}""", "/a/b/c", "1:11-1:12")]
    [InlineData("""{"a":[1,2]}""", "/a/2", "1:6-1:11")]
    [InlineData("""{"a":[1,2]}""", "/a/01", "1:6-1:11")]
    [InlineData("""{"a":[1,2]}""", "/a/-", "1:6-1:11")]
    [InlineData("""{"a":1}""", "/b", "1:1-1:8")]
    [InlineData("7", "/b", "1:1-1:2")]
    public void What_is_missing_has_the_region_around_it(string json, string pointer, string region) => RegionOf(json, pointer).Should().Be(region);

    [Theory]
    [InlineData("""{"a":[{"b":1},{"c":tru""", "/a/0/b", "1:12-1:13")]
    [InlineData("""{"a":[{"b":1},{"c":tru""", "/a/1", "1:15-1:23")]
    [InlineData("""{"a":[{"b":1},{"c":tru""", "/a/1/c", "1:15-1:23")]
    [InlineData("""{"a":[{"b":1},{"c":tru""", "", "1:1-1:23")]
    [InlineData("{\"a\":\n[1,\n2 x 3", "/a", "2:1-3:3")]
    [InlineData("Dear colleagues", "", "1:1-1:16")]
    [InlineData("Dear colleagues", "/a", "1:1-1:16")]
    [InlineData("", "/a", "1:1-1:1")]
    [InlineData(" \n", "", "1:1-1:1")]
    public void A_broken_text_has_regions_as_far_as_it_goes(string json, string pointer, string region) => RegionOf(json, pointer).Should().Be(region);

    [Theory]
    [InlineData("""{"a":[1,2}""", "1:10-1:11")]
    [InlineData("{\"a\":\n  oui}", "2:3-2:4")]
    [InlineData("{\"é\":é}", "1:6-1:7")]
    [InlineData("""{"a":1} x""", "1:9-1:10")]
    public void An_error_of_grammar_is_at_the_sign_that_breaks_it(string json, string region) => RegionOf(Encoding.UTF8.GetBytes(json), Found(Rules.IsNotJson, "")).Should().Be(region);

    [Theory]
    [InlineData("""{"a":[1,2""", "1:10-1:10")]
    [InlineData("{\"a\":[1,\n\n", "1:9-1:9")]
    public void A_text_that_is_cut_off_ends_where_it_ends(string json, string region) => RegionOf(Encoding.UTF8.GetBytes(json), Found(Rules.EndsTooSoon, "")).Should().Be(region);

    [Fact]
    public void Each_repetition_of_a_member_has_a_place_of_its_own_and_all_else_is_at_the_first()
    {
        var json = """{"a":{"b":1},"a":{"b":2,"c":3},"a":4}"""u8;
        JsonRegions.Of(json, 1, [Found(Rules.MemberIsRepeated, "/a"), Found(Rules.MemberIsRepeated, "/a"), Found(Rules.CodeIsNotListed, "/a"), Found(Rules.CodeIsNotListed, "/a/b"), Found(Rules.CodeIsNotListed, "/a/c")])
            .Select(Written).Should().Equal("1:18-1:31", "1:36-1:37", "1:6-1:13", "1:11-1:12", "1:29-1:30");
    }

    [Fact]
    public void A_name_that_is_half_a_character_is_passed_over()
    {
        RegionOf("""{"\ud83d":{"a":1},"b":{"\ude00":1,"a":2}}""", "/b/a").Should().Be("1:39-1:40");
    }

    [Fact]
    public void The_first_line_may_have_another_number() =>
        Written(JsonRegions.Of("""{"a":1}"""u8, 7, [Found(Rules.CodeIsNotListed, "/a")])[0]).Should().Be("7:6-7:7");

    /// <summary>Not by nature of the text, which may nest without end; nor of the number of findings.</summary>
    [Fact]
    public void A_text_of_any_depth_is_gone_through()
    {
        const int Depth = 100_000;
        var json = new string('[', Depth) + "1" + new string(']', Depth);
        RegionOf(json, "/0/0").Should().Be($"1:3-1:{(2 * Depth) - 1 + 1}");
        RegionOf(new string('[', Depth), string.Concat(Enumerable.Repeat("/0", 1000))).Should().Be($"1:1001-1:{Depth + 1}");
    }

    /// <summary>The oracle: the text between start and end is the value that a reader finds by the same pointer.</summary>
    [Fact]
    public void The_stretch_of_any_pointer_is_its_value() =>
        Document.Sample(
            document =>
            {
                var pointers = PointersOf(document, JsonPointer.Root).ToList();
                foreach (var isIndented in new[] { false, true })
                {
                    var json = document?.ToJsonString(new JsonSerializerOptions { WriteIndented = isIndented }) ?? "null";
                    var regions = JsonRegions.Of(Encoding.UTF8.GetBytes(json), 1, [.. pointers.Select(pointer => Found(Rules.CodeIsNotListed, pointer.At.Text))]);
                    foreach (var (pointer, region) in pointers.Zip(regions))
                        JsonNode.DeepEquals(JsonNode.Parse(Cut(json, region)), pointer.Value).Should().BeTrue(because: $"{pointer.At} of {json} is {Written(region)}");
                }
            },
            iter: 300, threads: 1, print: document => document?.ToJsonString() ?? "null");

    /// <summary>Whatever the bytes are: a region within the text, the end not before the start.</summary>
    [Fact]
    public void Any_bytes_have_a_region() =>
        Gen.Select(Document, Gen.Int[0, 200], Gen.Byte, (document, at, wrong) => (Json: Encoding.UTF8.GetBytes(document?.ToJsonString() ?? "null"), at, wrong)).Sample(
            sample =>
            {
                byte[] damaged = [.. sample.Json.Take(sample.at), sample.wrong, .. sample.Json.Skip(sample.at + 1)];
                foreach (var (rule, pointer) in new[] { (Rules.CodeIsNotListed, "/a/0/é"), (Rules.MemberIsRepeated, "/a"), (Rules.IsNotJson, ""), (Rules.EndsTooSoon, "/0") })
                {
                    var region = JsonRegions.Of(damaged, 1, [Found(rule, pointer)])[0];
                    var lines = Encoding.UTF8.GetString(damaged).Split('\n');
                    foreach (var position in new[] { region.Start, region.End })
                    {
                        position.Line.Should().BeInRange(1, lines.Length);
                        position.Column.Should().BeInRange(1, lines[position.Line - 1].Length + 1);
                    }

                    (region.End.Line, region.End.Column).CompareTo((region.Start.Line, region.Start.Column)).Should().BeGreaterThanOrEqualTo(0);
                }
            },
            iter: 1000, threads: 1);

    private static Gen<JsonNode?> Document { get; } = Gen.Recursive<JsonNode?>((depth, document) =>
    {
        var scalar = Gen.OneOf(
            Gen.Int.Select(number => (JsonNode?)JsonValue.Create(number)),
            OneOf("", "é", "友城", "𠮷\n\"", "a/b~").Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Const((JsonNode?)null));
        if (depth > 3)
            return scalar;
        var list = document.Array[0, 4].Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())]));
        var members = Gen.Select(OneOf("a", "é", "友", "𠮷", "", "a/b", "~0", "0"), document).Array[0, 4]
            .Select(pairs => (JsonNode?)new JsonObject(pairs.DistinctBy(pair => pair.Item1).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2?.DeepClone()))));
        return Gen.OneOf(scalar, list, members);
    });

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static IEnumerable<(JsonPointer At, JsonNode? Value)> PointersOf(JsonNode? node, JsonPointer at)
    {
        yield return (at, node);
        var below = node switch
        {
            JsonObject members => members.SelectMany(member => PointersOf(member.Value, at.Append(member.Key))),
            JsonArray list => list.SelectMany((item, index) => PointersOf(item, at.Append(index))),
            _ => [],
        };
        foreach (var one in below)
            yield return one;
    }

    private static string Cut(string text, TextRegion region)
    {
        return text[OffsetOf(region.Start)..OffsetOf(region.End)];

        int OffsetOf(TextPosition position) => text.Split('\n').Take(position.Line - 1).Sum(line => line.Length + 1) + position.Column - 1;
    }

    private static string RegionOf(string json, string pointer) => RegionOf(Encoding.UTF8.GetBytes(json), pointer);

    private static string RegionOf(byte[] json, string pointer) => RegionOf(json, Found(Rules.CodeIsNotListed, pointer));

    private static string RegionOf(byte[] json, Finding finding) => Written(JsonRegions.Of(json, 1, [finding])[0]);

    private static Finding Found(Rule rule, string pointer) => new() { Rule = rule, At = JsonPointer.Parse(pointer), Level = rule.Level };

    private static string Written(TextRegion region) => FormattableString.Invariant($"{region.Start.Line}:{region.Start.Column}-{region.End.Line}:{region.End.Column}");
}
