using System.Diagnostics;
using System.Globalization;
using System.Text;
using SisterCity.Codelists;
using SisterCity.Comparison;
using SisterCity.Import;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Values;

namespace SisterCity.Benchmarks;

/// <summary>Lists of partnerships compared, merged and imported, at sizes that double: what grows faster than the list shows.</summary>
internal static class ManyLinks
{
    private const int Rounds = 25;

    // Of short rounds many, so that the last ones run the code that a long-lived process runs.
    private const int LookUpRounds = 400;

    public static int Run()
    {
        Console.WriteLine("| partnerships | compare with itself | per partnership | merge with another | import of as many rows, TSV | JSON |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var count in new[] { 5_000, 10_000, 20_000, 40_000 })
        {
            var (mine, theirs) = (List(count, shift: 0), List(count, shift: 1));
            var (table, json) = (Table(count), Json(count));
            if (!RegisterComparison.Compare(mine, mine).HasNoDifference)
                throw new InvalidOperationException("A list must differ in nothing from itself.");
            var compare = Best(() => RegisterComparison.Compare(mine, mine));
            var merge = Best(() => MergedRegister.Merge([new NamedRegister { Name = "a", Register = mine }, new NamedRegister { Name = "b", Register = theirs }]));
            var (fromTable, fromJson) = (Best(() => WikidataPartners.Read(table)), Best(() => WikidataPartners.Read(json)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {count} | {compare.TotalMilliseconds:F0} ms | {compare.TotalMicroseconds / count:F1} µs | {merge.TotalMilliseconds:F0} ms | {fromTable.TotalMilliseconds:F0} ms | {fromJson.TotalMilliseconds:F0} ms |"));
        }

        return 0;
    }

    /// <summary>The reference data, which is not in one table with the rest since it is loaded once in a process: once, for what is loaded, then many look-ups.</summary>
    public static int RunDirectory()
    {
        using var process = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var directory = ReferenceDirectory.Default;
        directory.Find(InseeCommuneCode.Parse("34172"));
        var load = watch.Elapsed;
        process.Refresh();
        var loadOfTheProcessor = process.TotalProcessorTime - before;
        watch.Restart();
        directory.FindByName("Montreuil");
        var names = watch.Elapsed;
        // Codes as a list brings them, side by side: those of the directory lie among its authorities, and would be fetched from all over the memory.
        string[] texts = [.. directory.French.Select(authority => authority.Codes[0].InseeCommune?.Text).OfType<string>()];
        var codes = Array.ConvertAll(texts, InseeCommuneCode.Parse);
        var found = 0;
        var lookUp = Fastest.Of(LookUpRounds, () =>
        {
            foreach (var code in codes)
                found += directory.Find(code) is null ? 0 : 1;
            return found;
        }).TotalNanoseconds / codes.Length;
        var byName = Fastest.Of(LookUpRounds, () =>
        {
            for (var i = 0; i < 1000; i++)
                found += directory.FindByName("Saint-Denis").Count;
            return found;
        }).TotalNanoseconds / 1000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"load of France with the first look-up {load.TotalMilliseconds:F0} ms (of the processor {loadOfTheProcessor.TotalMilliseconds:F0} ms), first look-up by name {names.TotalMilliseconds:F0} ms, a code {lookUp:F0} ns, a name {byName:F0} ns, {codes.Length} codes"));
        return found > 0 ? 0 : 1;
    }

    private static TimeSpan Best<T>(Func<T> work) => Fastest.Of(Rounds, work);

    /// <summary>Links between as many places as a list of Europe has: each place in three to four of them, every tenth link with an agreement.</summary>
    private static Register List(int count, int shift)
    {
        var places = count / 2;
        return new Register
        {
            Authorities = Enumerable.Range(0, places).Select(i => new LocalAuthority
            {
                Id = AuthorityId.Parse($"a{i}"),
                Country = i % 2 == 0 ? CountryCode.France : CountryCode.China,
                Names = [new AuthorityName { Text = LocalizedText.Of("fr", $"Place {i}") }],
                Kinds = [new AuthorityStatus { Kind = i % 2 == 0 ? AuthorityKind.Commune : AuthorityKind.PrefectureLevelCity }],
                Codes = [new AuthorityCodes { Wikidata = WikidataId.Parse($"Q{i + 1}") }],
                Parents = i % 5 == 4 ? [new AuthorityParent { Parent = AuthorityId.Parse($"a{i - 4}") }] : [],
            }).ToValueList(),
            Partnerships = Enumerable.Range(0, count).Select(i => new Partnership
            {
                Id = PartnershipId.Parse($"p{i}"),
                Kind = PartnershipKind.Twinning,
                Members = [new PartnershipMember { Authority = AuthorityId.Parse($"a{i % places}") }, new PartnershipMember { Authority = AuthorityId.Parse($"a{((i * 7) + 3 + (shift * (i % 3)) + (i / places)) % places}") }],
                Since = PartialDate.InYear(1950 + (i % 70)),
                Events = [new PartnershipEvent { State = LifecycleState.Signed, On = PartialDate.InYear(1950 + (i % 70)) }],
            }).ToValueList(),
            Agreements = Enumerable.Range(0, count / 10).Select(i => new Agreement
            {
                Id = AgreementId.Parse($"g{i}"),
                Kind = AgreementKind.MemorandumOfUnderstanding,
                Partnership = PartnershipId.Parse($"p{i * 10}"),
                SignedOn = PartialDate.InYear(1960 + (i % 60)),
            }).ToValueList(),
        };
    }

    private static byte[] Table(int count)
    {
        var table = new StringBuilder("?item\t?itemLabel\t?partner\t?partnerLabel\t?start\n");
        for (var i = 0; i < count; i++)
            table.Append(CultureInfo.InvariantCulture, $"<http://www.wikidata.org/entity/Q{(i / 3) + 1}>\t\"Place {i / 3}\"@en\t<http://www.wikidata.org/entity/Q{i + 100_000}>\t\"Partner {i}\"@en\t\"{1950 + (i % 70)}-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>\n");
        return Encoding.UTF8.GetBytes(table.ToString());
    }

    private static byte[] Json(int count)
    {
        var json = new StringBuilder("""{"head":{"vars":["item","itemLabel","partner","partnerLabel","start"]},"results":{"bindings":[""");
        for (var i = 0; i < count; i++)
        {
            json.Append(i == 0 ? string.Empty : ",").Append(CultureInfo.InvariantCulture, $$$$"""
                {"item":{"type":"uri","value":"http://www.wikidata.org/entity/Q{{{{(i / 3) + 1}}}}"},"itemLabel":{"xml:lang":"en","type":"literal","value":"Place {{{{i / 3}}}}"},"partner":{"type":"uri","value":"http://www.wikidata.org/entity/Q{{{{i + 100_000}}}}"},"partnerLabel":{"xml:lang":"en","type":"literal","value":"Partner {{{{i}}}}"},"start":{"datatype":"http://www.w3.org/2001/XMLSchema#dateTime","type":"literal","value":"{{{{1950 + (i % 70)}}}}-01-01T00:00:00Z"}}
                """);
        }

        return Encoding.UTF8.GetBytes(json.Append("]}}").ToString());
    }
}
