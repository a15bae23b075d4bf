using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Json;

public class BadInputTests
{
    private const string Good = """{"id":"good","country":"FR","names":[{"text":{"fr":"Bon"}}]}""";

    [Fact]
    public void Nothing_at_all_is_a_finding() => Codes("").Should().Equal("SC0002");

    [Theory]
    [InlineData("hello")]
    [InlineData("[object Object]")]
    [InlineData("{'id': 1}")]
    public void What_is_not_JSON_is_set_aside_whole(string text)
    {
        var reading = Read(text);
        Codes(reading).Should().Equal("SC0001");
        Encoding.UTF8.GetString(reading.SetAside[0].Raw.Span).Should().Be(text);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"register\"")]
    [InlineData("42")]
    public void Another_root_than_an_object_is_no_register(string text)
    {
        var reading = Read(text);
        reading.Value.Should().BeNull();
        reading.Findings.Count.Should().Be(1);
        reading.SetAside.Count.Should().Be(1);
    }

    [Fact]
    public void A_cut_off_document_keeps_what_was_whole()
    {
        var reading = Read($$"""{"authorities":[{{Good}},{"id":"cut","cou""");
        Codes(reading).Should().Equal("SC0002");
        reading.Value!.Authorities.Count.Should().Be(1);
        reading.SetAside[0].At.Text.Should().Be("/authorities/1");
        Encoding.UTF8.GetString(reading.SetAside[0].Raw.Span).Should().Be("""{"id":"cut","cou""");
    }

    [Fact]
    public void Every_cut_is_a_finding_and_never_an_exception()
    {
        var document = File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"));
        for (var length = 0; length < document.Length - 1; length += 7)
        {
            var reading = RegisterReader.Read(document.AsMemory(0, length));
            reading.Findings.IsEmpty.Should().BeFalse(because: $"the document is cut at {length}");
            reading.SetAside.IsEmpty.Should().BeFalse(because: $"the document is cut at {length}");
        }
    }

    [Fact]
    public void A_byte_order_mark_is_a_note()
    {
        var reading = RegisterReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($$"""{"authorities":[{{Good}}]}""")]);
        Codes(reading).Should().Equal("SC0004");
        reading.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Windows_1252_bytes_set_their_record_aside_and_no_other()
    {
        var document = Encoding.Latin1.GetBytes($$$"""{"authorities":[{{{Good}}},{"id":"bad","country":"FR","names":[{"text":{"fr":"Orléans"}}]}]}""");
        var reading = RegisterReader.Read(document);
        Codes(reading).Should().Equal("SC0003");
        reading.Findings[0].At.Text.Should().Be("/authorities/1");
        reading.Value!.Authorities.Count.Should().Be(1);
    }

    [Fact]
    public void UTF_16_is_named_as_what_it_is() =>
        Codes(RegisterReader.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray())).Should().Equal("SC0003");

    [Fact]
    public void Ten_thousand_levels_set_their_record_aside_and_no_other()
    {
        var deep = new string('[', 10_000) + new string(']', 10_000);
        var reading = Read($$$"""{"authorities":[{{{Good}}},{"id":"deep","country":"FR","x":{{{deep}}}}]}""");
        Codes(reading).Should().Equal("SC0005");
        reading.Value!.Authorities.Count.Should().Be(1);
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes_is_a_finding()
    {
        var reading = Read($$$"""{"authorities":[{{{Good}}}],"title":{"fr":"{{{new string('a', 100_000_000)}}}"}}""");
        Codes(reading).Should().Equal("SC0116");
        reading.Findings[0].At.Text.Should().Be("/title/fr");
        reading.Findings[0].In(LanguageTag.English).Length.Should().BeLessThan(300);
        reading.Value!.Authorities.Count.Should().Be(1);
    }

    [Fact]
    public void All_flaws_of_a_record_are_found_at_once()
    {
        var reading = Read("""
            {"agreements":[{"id":"a b","parties":[{"authority":7},null,{}],"signedOn":"22/06/1981","instrumentCount":1e400,"term":{"kind":"sometimes"},
              "title":{"FR":"x","en":""},"sources":"none","hasNoCommitments":"no","commitments":[{"amount":{"amount":"12","currency":"eur"}}],"signedAt":null}]}
            """);
        reading.Value!.Agreements.IsEmpty.Should().BeTrue();
        reading.Findings.Select(finding => $"{finding.At} {finding.Rule.Name} {finding.Repair}".TrimEnd()).Should().BeEquivalentTo(
            "/agreements/0 MemberIsMissing",
            "/agreements/0/id CharactersAreWrong",
            "/agreements/0/parties/0/authority TypeIsWrong",
            "/agreements/0/parties/1 ValueIsNull",
            "/agreements/0/parties/2 MemberIsMissing",
            "/agreements/0/signedOn DateIsNotEdtf 1981-06-22",
            "/agreements/0/instrumentCount NumberIsOutOfRange",
            "/agreements/0/term/kind CodeIsNotInTheList",
            "/agreements/0/title/FR LanguageTagIsMalformed fr",
            "/agreements/0/title/en TextIsEmpty",
            "/agreements/0/sources TypeIsWrong",
            "/agreements/0/hasNoCommitments TypeIsWrong",
            "/agreements/0/commitments/0/amount/amount TypeIsWrong",
            "/agreements/0/commitments/0/amount/currency CharactersAreWrong EUR",
            "/agreements/0/signedAt ValueIsNull");
    }

    [Fact]
    public void Repeated_members_are_found_however_deep()
    {
        Codes("""{"authorities":[],"authorities":[]}""").Should().Equal("SC0006");
        Codes($$"""{"authorities":[{"id":"a","country":"FR","country":"CN"}]}""").Should().Equal("SC0006");
        Codes($$$"""{"authorities":[{"id":"a","country":"FR","x-own":{"b":[{"c":1,"c":2}]}}]}""").Should().Equal("SC0006");
    }

    [Theory]
    [InlineData("""{"title":{"fr":"\uD83D"}}""", "SC0011")]
    [InlineData("""{"authorities":[{"id":"a","country":"FR","x-own":"\udc00"}]}""", "SC0011")]
    [InlineData("""{"authorities":[{"id":"a","country":"FR","\ud800":1}]}""", "SC0011")]
    [InlineData("""{"authorities":[],"\ud800":1}""", "SC0011")]
    public void Half_a_character_is_no_text(string document, string code)
    {
        var reading = Read(document);
        Codes(reading).Should().Equal(code);
        RegisterWriter.Write(reading.Value!).Should().NotBeEmpty(because: "what was read can be written");
    }

    [Fact]
    public void A_whole_character_in_two_escapes_is_a_text() => Codes("""{"title":{"fr":"\uD83D\uDE00"}}""").Should().BeEmpty();

    [Fact]
    public void Control_characters_are_kept_and_reported()
    {
        var reading = Read("""{"title":{"fr":"a\u0000b\u0007"}}""");
        Codes(reading).Should().Equal("SC0012");
        reading.Value!.Title!.In(LanguageTag.French).Should().Be("a\0b\u0007");
    }

    [Fact]
    public void The_place_of_a_finding_is_that_of_the_document_though_a_record_was_set_aside()
    {
        var reading = Read($$"""{"authorities":[{"id":1},{{Good}},{"id":"nameless","country":"FR"}]}""");
        var report = Check.Run(reading, new NodaTime.LocalDate(2026, 9, 1));
        report.Findings.Single(finding => finding.Rule == Rules.AuthorityHasNoName).At.Text.Should().Be("/authorities/2");
    }

    [Fact]
    public void The_place_of_a_finding_in_lines_is_its_line()
    {
        var reading = RegisterReader.ReadLines(Encoding.UTF8.GetBytes($$$"""
            {"authority":{{{Good}}}}

            {"authority":{"id":"nameless","country":"FR"}}
            {"authority":{"id":1}}
            {"authority":{{{Good}}},"source":{"id":"s"}}
            not json
            """));
        var report = Check.Run(reading, new NodaTime.LocalDate(2026, 9, 1));
        report.Findings.Select(finding => $"{finding.Line} {finding.At} {finding.Rule.Name}").Should().Equal(
            "4 /authority/id TypeIsWrong", "4 /authority MemberIsMissing", "5  LineIsNotARecord", "6  IsNotJson", "3 /authority AuthorityHasNoName");
        reading.SetAside.Count.Should().Be(3);
    }

    [Fact]
    public async Task What_stands_beside_a_record_is_kept_with_its_line_and_set_aside_from_a_register()
    {
        var written = $$$"""{"authority":{{{Good}}},"x-row":{"a": 1}}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(written));
        await foreach (var line in RegisterLines.ReadAsync(stream))
        {
            Codes(line).Should().Equal("SC0013");
            JsonNode.DeepEquals(JsonNode.Parse(RegisterWriter.WriteRecord(line.Value!)), JsonNode.Parse(written)).Should().BeTrue();
        }

        var reading = RegisterReader.ReadLines(Encoding.UTF8.GetBytes(written));
        Codes(reading).Should().Equal("SC0028");
        reading.Value!.Authorities.Count.Should().Be(1);
        var piece = reading.SetAside.Single();
        (piece.At.Text, piece.Line, Encoding.UTF8.GetString(piece.Raw.Span)).Should().Be(("/x-row", 1, """{"a": 1}"""));
    }

    [Fact]
    public void Documents_that_were_damaged_anywhere_are_read_without_an_exception_and_nothing_is_lost()
    {
        var document = File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"));
        Gen.Select(Gen.Int[0, document.Length - 1].Array[1, 4], Gen.Byte.Array[4], Gen.Int[0, 2]).ForAll((places, bytes, damage) =>
        {
            var damaged = document.ToList();
            for (var i = 0; i < places.Length; i++)
            {
                var place = Math.Min(places[i], damaged.Count - 1);
                if (damage == 0)
                    damaged[place] = bytes[i];
                else if (damage == 1)
                    damaged.RemoveAt(place);
                else
                    damaged.Insert(place, bytes[i]);
            }

            var reading = RegisterReader.Read(damaged.ToArray());
            var report = Check.Run(reading, new NodaTime.LocalDate(2026, 9, 1));
            ReportText.Write(report, LanguageTag.French).Should().NotBeEmpty();
            if (reading.SetAside.IsEmpty)
                reading.Value.Should().NotBeNull();
            else
                reading.Findings.Should().Contain(finding => finding.Level == Level.Error);
            if (reading.Value is { } register)
                RegisterReader.Read(RegisterWriter.Write(register)).Value.Should().Be(register);
        }, iter: 3000);
    }

    [Fact]
    public async Task A_stream_of_lines_can_be_cancelled_and_tells_its_progress()
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat($$"""{"authority":{{Good}}}""", 50_000))));
        var told = new List<long>();
        var count = 0;
        await foreach (var reading in RegisterLines.ReadAsync(lines, new Told(told)))
            count += reading.Value!.Authority is null ? 0 : 1;
        count.Should().Be(50_000);
        told.Should().BeInAscendingOrder().And.HaveCountGreaterThan(2);
        told[^1].Should().BeInRange(lines.Length, lines.Length + 1);

        lines.Position = 0;
        using var cancellation = new CancellationTokenSource();
        var cancelled = async () =>
        {
            await foreach (var _ in RegisterLines.ReadAsync(lines, null, cancellation.Token))
                await cancellation.CancelAsync();
        };
        await cancelled.Should().ThrowAsync<OperationCanceledException>();
    }

    private static Reading<Register> Read(string document) => RegisterReader.Read(Encoding.UTF8.GetBytes(document));

    private static IEnumerable<string> Codes(string document) => Codes(Read(document));

    private static IEnumerable<string> Codes<T>(Reading<T> reading)
        where T : class => reading.Findings.Select(finding => finding.Rule.Code);

    private sealed class Told(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }
}
