using System.Text;
using System.Text.Json;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Tests.Findings;

/// <summary>Reports that are written while they are made (decision 0038).</summary>
public class ReportWriterTests
{
    private static readonly LocalDate On = new(2026, 9, 1);

    public static TheoryData<string> Formats => ["text", "json", "sarif"];

    /// <summary>A finding of every line, of the reading and of the rules: a writer lets go of them while more come.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Findings_of_lines_are_let_go_while_more_come(string format)
    {
        var lines = Lines(6000);
        using var report = WriterTo(Stream.Null, format, ofSeveral: false);
        report.Begin(new ReportedDocument { Name = "register.jsonl", Utf8 = lines }, Provenance.OfThisLibrary(On));
        var (findings, most) = (new List<WeakReference>(), 0);
        Check.Run(RegisterReader.ReadLines(lines, Add), On, Add);
        report.Complete();
        findings.Count.Should().BeGreaterThan(6000);
        most.Should().BeLessThan(100, because: "no more are kept than a text shows, and than there are of one line");

        void Add(Finding finding)
        {
            report.Add(finding);
            findings.Add(new WeakReference(finding));
            if (findings.Count % 1000 == 0)
            {
                GC.Collect();
                most = Math.Max(most, findings.Count(one => one.IsAlive));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_handed_on_is_what_a_report_has(string format)
    {
        var lines = Lines(15);
        var report = Check.Run(RegisterReader.ReadLines(lines), On);
        var expected = format switch
        {
            "text" => Encoding.UTF8.GetBytes(ReportText.Write(report, LanguageTag.French)),
            "json" => ReportJson.Write(report, LanguageTag.French),
            _ => ReportSarif.Write([(new ReportedDocument { Name = "register.jsonl", Utf8 = lines }, report)], LanguageTag.French),
        };
        Written(format, ofSeveral: false, writer =>
        {
            writer.Begin(new ReportedDocument { Name = "register.jsonl", Utf8 = lines }, report.Provenance);
            Check.Run(RegisterReader.ReadLines(lines, writer.Add), On, writer.Add);
        }).Should().Equal(expected);
    }

    [Fact]
    public void The_counts_stand_behind_the_findings()
    {
        var members = JsonDocument.Parse(ReportJson.Write(Check.Run(RegisterReader.ReadLines(Lines(3)), On), LanguageTag.English)).RootElement.EnumerateObject().Select(member => member.Name);
        members.Should().Equal("provenance", "findings", "counts");
    }

    [Fact]
    public void Several_documents_are_an_array_with_their_names()
    {
        var report = Check.Run(RegisterReader.ReadLines(Lines(3)), On);
        Written("json", ofSeveral: true, writer =>
        {
            foreach (var name in new[] { "a", "b" })
            {
                writer.Begin(new ReportedDocument { Name = name }, report.Provenance);
                foreach (var finding in report.Findings)
                    writer.Add(finding);
            }
        }).Should().Equal(ReportJson.Write([("a", report), ("b", report)], LanguageTag.French));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_can_be_found_in_a_document_that_nobody_began_or_read(string format)
    {
        var finding = Check.Run(RegisterReader.ReadLines(Lines(3)), On).Findings[0];
        using var report = WriterTo(Stream.Null, format, ofSeveral: false);
        report.Invoking(writer => writer.Add(finding)).Should().Throw<InvalidOperationException>();
        report.Begin(new ReportedDocument { Name = "missing.json", WhyUnread = "There is no file missing.json." }, Provenance.OfThisLibrary(On));
        report.Invoking(writer => writer.Add(finding)).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("en", "SC2001 error EndsBeforeItIsSigned × 1,500\n", "  and 1,480 more; --all shows them\n", "1,500 errors, ")]
    [InlineData("fr", "SC2001 erreur EndsBeforeItIsSigned × 1\u202F500\n", "  et 1\u202F480 de plus\u00a0; --all shows them\n", "1\u202F500 erreurs, ")]
    [InlineData("zh", "SC2001 错误 EndsBeforeItIsSigned × 1,500\n", "  另有1,480项；--all shows them\n", "1,500项错误，")]
    public void A_text_shows_so_many_places_of_a_rule_and_counts_the_others(string language, string head, string rest, string summary)
    {
        using var stream = new MemoryStream();
        using var report = ReportText.WriterTo(stream, LanguageTag.Parse(language), new ReportTextOptions { PlacesPerRule = 20, HowToSeeAll = "--all shows them" });
        report.Begin(new ReportedDocument { Name = "register.jsonl" }, Provenance.OfThisLibrary(On));
        Check.Run(RegisterReader.ReadLines(Lines(1500, broken: false)), On, report.Add);
        report.Complete();
        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.Should().StartWith(head).And.Contain(rest).And.Contain("\n" + summary);
        text.Split('\n').Where(line => line.Contains("/agreement/term/endsOn", StringComparison.Ordinal)).Select(line => line[..line.AsSpan().IndexOfAny(":\u00a0：")])
            .Should().Equal(Enumerable.Range(3, 20).Select(line => $"  {line}"));
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void A_text_speaks_of_others_only_when_there_are_others(int count, bool speaks)
    {
        var written = Encoding.UTF8.GetString(Written("text", ofSeveral: false, writer =>
        {
            writer.Begin(new ReportedDocument { Name = "register.jsonl" }, Provenance.OfThisLibrary(On));
            Check.Run(RegisterReader.ReadLines(Lines(count, broken: false)), On, writer.Add);
        }, new ReportTextOptions { PlacesPerRule = 20 }));
        written.Contains("\n  et 1 de plus\n", StringComparison.Ordinal).Should().Be(speaks);
    }

    [Fact]
    public void A_finding_of_a_line_is_at_its_columns_in_SARIF()
    {
        var bytes = "\uFEFF{\"authority\":{\"id\":\"a\",\"country\":\"FR\"}}\n\n{\"agreement\":{\"id\":\"é\",\"kind\":\"nothing\",\"parties\":7}}\r\n{\"agreement\": }"u8.ToArray();
        var report = Check.Run(RegisterReader.ReadLines(bytes), On);
        var results = JsonDocument.Parse(ReportSarif.Write([(new ReportedDocument { Name = "r.jsonl", Utf8 = bytes }, report)], LanguageTag.English)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        results.Where(result => result.GetProperty("level").GetString() is "error").Select(PlaceOf)
            .Should().Contain(["/agreement/parties 3:51-3:52", " 4:15-4:16"]);
    }

    [Fact]
    public void A_finding_of_a_table_is_in_its_line_in_SARIF()
    {
        var bytes = "agreement_id,agreement_kind,party_id,party_country\na,nothing,x,Narnia\n"u8.ToArray();
        var report = Check.Run(SisterCity.Tabular.TableReader.Read(bytes), On);
        var results = JsonDocument.Parse(ReportSarif.Write([(new ReportedDocument { Name = "r.csv", Utf8 = bytes }, report)], LanguageTag.English)).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
        results.Select(PlaceOf).Should().Contain("/party_country 2:1-2:19");
    }

    private static string PlaceOf(JsonElement result)
    {
        var location = result.GetProperty("locations")[0];
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        return $"{location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName")} {region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")}";
    }

    /// <summary>Two authorities, and agreements that end before they are signed; every second cannot even be read when there are broken ones.</summary>
    private static byte[] Lines(int count, bool broken = true)
    {
        var lines = new StringBuilder("""
            {"authority":{"id":"a","country":"FR","names":[{"text":{"fr":"A"}}],"kinds":[{"kind":"commune"}]}}
            {"authority":{"id":"b","country":"TG","names":[{"text":{"fr":"B"}}],"kinds":[{"kind":"generic-municipality"}]}}

            """.ReplaceLineEndings("\n"));
        for (var i = 0; i < count; i++)
        {
            lines.Append(broken && i % 2 == 1
                ? $$$"""{"agreement":{"id":"a{{{i}}}","kind":7}}"""
                : $$$$"""{"agreement":{"id":"a{{{{i}}}}","kind":"framework-agreement","parties":[{"authority":"a"},{"authority":"b"}],"signedOn":"2012-06","term":{"kind":"fixed","endsOn":"2012-05"}}}""").Append('\n');
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static byte[] Written(string format, bool ofSeveral, Action<IReportWriter> write, ReportTextOptions? options = null)
    {
        using var stream = new MemoryStream();
        using var report = WriterTo(stream, format, ofSeveral, options);
        write(report);
        report.Complete();
        return stream.ToArray();
    }

    private static IReportWriter WriterTo(Stream stream, string format, bool ofSeveral, ReportTextOptions? options = null) => format switch
    {
        "text" => ReportText.WriterTo(stream, LanguageTag.French, options ?? new ReportTextOptions { PlacesPerRule = 20 }, ofSeveral),
        "json" => ReportJson.WriterTo(stream, LanguageTag.French, ofSeveral),
        _ => ReportSarif.WriterTo(stream, LanguageTag.French),
    };
}
