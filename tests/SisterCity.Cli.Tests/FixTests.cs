using System.IO.Compression;
using System.Text.Json;
using CsCheck;
using SisterCity.Cli.Tests.Robustness;
using SisterCity.Findings;
using SisterCity.Repairs;

namespace SisterCity.Cli.Tests;

/// <summary>To repair twice is to repair once, and what is not repaired is as it was.</summary>
public sealed class FixTests : IDisposable
{
    private const int Mutations = 4_000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_document_of_the_repository_comes_to_rest() => Corpus.All.ToList().ForEach(document => ComesToRest(document, document.Bytes));

    [Fact]
    public void Every_changed_document_comes_to_rest()
    {
        var random = new PCG(17, 2026);
        var mutator = new Mutator(random);
        for (var i = 0; i < Mutations; i++)
        {
            var document = Corpus.All[(int)random.Next((uint)Corpus.All.Count)];
            ComesToRest(document, mutator.Change(document.Bytes));
        }
    }

    [Fact]
    public void Many_documents_are_repaired_and_none_of_the_samples_needs_it()
    {
        Corpus.All.Count(document => Repaired(document.Extension, document.Bytes) is { Fixes.IsEmpty: false }).Should().BeGreaterThan(40);
        foreach (var sample in Directory.EnumerateFiles(Repository.At("samples", "data"), "*.json"))
            (Repaired(".json", File.ReadAllBytes(sample))?.Fixes.Count ?? 0).Should().Be(0, because: sample);
    }

    [Fact]
    public void The_command_writes_the_document_and_says_each_repair_with_its_place_and_rule()
    {
        var file = folder.Write("list.csv",
            "agreement_id,agreement_kind,signed_on,party_id,party_country\na1,twinning-oath,22 juin 1981,p,France\na1,twinning-oath,22 juin "
                + "1981,q,05/12/2010\n");
        var outcome = Outcome.Of("fix", file, "--lang", "fr");
        outcome.Text.Should()
            .Be("agreement_id,agreement_kind,signed_on,party_id,party_country\na1,twinning-oath,1981-06-22,p,FR\na1,twinning-oath,1981-06-22,q,05/12/2010\n");
        outcome.Errors.Split('\n').Should().StartWith(
        [
            "ligne 2, signed_on\u00a0: 22 juin 1981 → 1981-06-22 (SC0108)", "ligne 2, party_country\u00a0: France → FR (SC0037)",
            "ligne 3, signed_on\u00a0: 22 juin 1981 → 1981-06-22 (SC0108)",
        ]);
        outcome.ExitCode.Should().Be(1, because: "one error is left");
    }

    [Fact]
    public void A_workbook_is_repaired_in_its_cells_and_a_second_time_changes_nothing()
    {
        var (list, book, once, twice) = (folder.Write("register.json", Documents.Clean), folder.At("r.xlsx"), folder.At("once.xlsx"), folder.At("twice.xlsx"));
        Outcome.Of("convert", list, "--to", "xlsx", "--out", book).ExitCode.Should().Be(0);
        Outcome.Of("validate", book).ExitCode.Should().Be(0);
        Change(book, ">FR<", ">Frankreich<");
        var found = Outcome.Of("validate", book, "--format", "json");
        found.ExitCode.Should().Be(1);
        found.Text.Should().Contain("SC0037").And.MatchRegex("\"/(Partnerships|Agreements)/[A-Z]+2\"");
        Outcome.Of("validate", book).Text.Should().MatchRegex("/(Partnerships|Agreements)/[A-Z]+2 ");
        using (var sarif = JsonDocument.Parse(Outcome.Of("validate", book, "--format", "sarif").Output))
        {
            var place = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
            place.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().MatchRegex("^/(Partnerships|Agreements)/[A-Z]+2$");
            place.GetProperty("physicalLocation").TryGetProperty("region", out _).Should().BeFalse(because: "a workbook has no lines");
        }

        var before = File.ReadAllBytes(book);
        var fix = Outcome.Of("fix", book, "--out", once);
        (fix.ExitCode, fix.Errors.Contains("Frankreich → FR (SC0037)", StringComparison.Ordinal)).Should().Be((0, true));
        File.ReadAllBytes(book).Should().Equal(before, because: "reading never changes a file");
        Outcome.Of("validate", once).ExitCode.Should().Be(0);
        Outcome.Of("fix", once, "--out", twice).ExitCode.Should().Be(0);
        File.ReadAllBytes(twice).Should().Equal(File.ReadAllBytes(once));
    }

    [Fact]
    public void A_workbook_that_is_none_or_somebodys_own_is_not_usable()
    {
        var own = folder.At("own.xlsx");
        Outcome.Of("template", "--out", own).ExitCode.Should().Be(0);
        Change(own, "Party", "Person");
        Change(own, "project", "work");
        var outcome = Outcome.Of("validate", own);
        (outcome.ExitCode, outcome.Text.Contains("SC0058", StringComparison.Ordinal)).Should().Be((2, true));
        File.WriteAllBytes(folder.At("half.xlsx"), File.ReadAllBytes(own)[..^200]);
        Outcome.Of("validate", folder.At("half.xlsx")).ExitCode.Should().Be(2);
        Outcome.Of("fix", folder.At("half.xlsx")).Should().BeEquivalentTo(new { ExitCode = 2, Output = Array.Empty<byte>() });
    }

    /// <summary>Changes a text in all sheets of a workbook.</summary>
    private static void Change(string book, string from, string to)
    {
        using var zip = ZipFile.Open(book, ZipArchiveMode.Update);
        foreach (var sheet in zip.Entries.Where(part => part.FullName.Contains("worksheets/", StringComparison.Ordinal)).ToList())
        {
            string text;
            using (var reader = new StreamReader(sheet.Open()))
                text = reader.ReadToEnd();
            using var writer = new StreamWriter(sheet.Open());
            writer.BaseStream.SetLength(0);
            writer.Write(text.Replace(from, to, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void What_is_repaired_wholly_ends_with_0_and_what_is_no_register_with_2()
    {
        var out1 = folder.At("out.json");
        var file = folder.Write("register.json", Documents.Clean.Replace("\"FR\"", "\"France\"", StringComparison.Ordinal));
        Outcome.Of("fix", file, "--out", out1).ExitCode.Should().Be(0);
        File.ReadAllText(out1).Should().Be(Documents.Clean);
        Outcome.Of("fix", folder.Write("x.json", "hello")).ExitCode.Should().Be(2);
        Outcome.Of("fix", folder.Write("result.csv", "item,partner\nQ6441,Q30002\n")).Should()
            .BeEquivalentTo(new { ExitCode = 2, Output = Array.Empty<byte>() });
        Outcome.Of("fix", folder.At("missing.json")).ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_input_is_never_changed()
    {
        const string Before = "agreement_id,agreement_kind,party_id,party_country\na1,twinning-oath,p,France\n";
        var file = folder.Write("list.csv", Before);
        Outcome.Of("fix", file);
        Outcome.Of("validate", file);
        File.ReadAllText(file).Should().Be(Before);
    }

    private static void ComesToRest(HostileDocument document, byte[] bytes)
    {
        if (Repaired(document.Extension, bytes) is not { } once)
            return;
        Repaired(document.Extension, once.Utf8.ToArray())!.Fixes.Should().BeEmpty(because: document.ToString());
        if (once.Fixes.IsEmpty)
            once.Utf8.ToArray().Should().Equal(bytes);
        // A position is written anew as a whole, with a space of its own.
        else if (document.Extension is ".json" && once.Fixes.All(fix => fix.Finding.Rule != Rules.CoordinateIsOutOfRange))
            DiffersOnlyWhereItWasRepaired(bytes, once);
    }

    private static RepairedDocument? Repaired(string extension, byte[] bytes) => DocumentReader.FormOf("document" + extension, bytes) is { } form
        ? DocumentRepair.ApplyAll(bytes, form, document =>
        {
            var reading = DocumentReader.Read("document" + extension, document);
            return SisterCity.Validation.Check.Run(reading, Outcome.Today).Findings;
        })
        : null;

    /// <summary>Token by token, and what stands between them.</summary>
    private static void DiffersOnlyWhereItWasRepaired(byte[] before, RepairedDocument repaired)
    {
        var (old, now) = (TokensOf(before), TokensOf(repaired.Utf8.ToArray()));
        if (old is null || now is null)
            return;
        var changed = old.Zip(now).Where(pair => pair.First.Token != pair.Second.Token).ToList();
        old.Select(token => token.Gap).Should().Equal(now.Select(token => token.Gap));
        changed.Should().HaveCountLessThanOrEqualTo(repaired.Fixes.Count);
    }

    private static List<(string Gap, string Token)>? TokensOf(byte[] json)
    {
        var tokens = new List<(string Gap, string Token)>();
        var text = json.AsSpan().StartsWith("\uFEFF"u8) ? json[3..] : json;
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 1000 });
        var at = 0;
        try
        {
            while (reader.Read())
            {
                tokens.Add((System.Text.Encoding.UTF8.GetString(text[at..(int)reader.TokenStartIndex]).Trim(':'),
                    System.Text.Encoding.UTF8.GetString(text[(int)reader.TokenStartIndex..(int)reader.BytesConsumed])));
                at = (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return tokens;
    }
}
