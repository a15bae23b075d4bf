using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using SisterCity.Exchange.Formats;
using SisterCity.Findings;
using SisterCity.ReferenceData;

namespace SisterCity.Cli.Tests;

/// <summary>Lists in public formats: docs/guide/14 with its examples, every command on each of them, and what is hostile in them.</summary>
public sealed partial class PublicFormatTests : IDisposable
{
    private static readonly string Examples = Repository.At("samples", "data", "formats");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Examples).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Tables =>
        [.. Directory.EnumerateFiles(Examples, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("14-public-formats.md", 7)]
    [InlineData("14-formats-publics.md", 3)]
    public void A_dialogue_of_the_guide_shows_what_the_command_says(string page, int dialogues)
    {
        foreach (var file in Directory.EnumerateFiles(Examples))
            File.Copy(file, folder.At(Path.GetFileName(file)));
        var path = Repository.At("docs", "guide", page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var shown = Dialogues().Replace(text, dialogue =>
            "```console\n$ " + dialogue.Groups["line"].Value + "\n" + Run(dialogue.Groups["line"].Value) + "```");
        Dialogues().Count(text).Should().Be(dialogues);
        if (Environment.GetEnvironmentVariable("SISTERCITY_ACCEPT") == "1")
            File.WriteAllText(path, shown);
        shown.Should()
            .Be(text, because: $"docs/guide/{page} shows what the command says. With SISTERCITY_ACCEPT=1 the test writes it.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_command_reads_it_and_names_the_format_once(string name)
    {
        var file = Path.Combine(Examples, name);
        string[][] runs =
            [["convert", file], ["status", file], ["series", file], ["lapsing", file], ["crises", file], ["merge", file], ["assess", file]];
        foreach (var run in runs)
        {
            var outcome = Outcome.Of(run);
            outcome.ExitCode.Should().BeLessThan(2, because: $"{string.Join(' ', run)}: {outcome.Errors}");
            outcome.Errors.Split("Read as: ").Length.Should().Be(2, because: string.Join(' ', run));
        }

        // Names decide no identity: of lists without codes nothing is compared, and that is said.
        var compared = Outcome.Of("compare", file, file);
        compared.Errors.Split("Read as: ").Length.Should().Be(3);
        (compared.ExitCode < 2 || compared.Errors.Contains("nothing was compared", StringComparison.Ordinal)).Should().BeTrue(because: compared.Errors);

        var report = Outcome.Of("validate", file);
        report.ExitCode.Should().Be(0, because: report.Text);
        report.Text.Split("Read as: ").Length.Should().Be(2);
        Outcome.Of("fix", file).ExitCode.Should().Be(2, because: "a list of others is mended at its source");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_mark_of_the_order_of_bytes_and_line_breaks_of_Windows_change_nothing(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Examples, name));
        var text = Encoding.UTF8.GetString(bytes);
        var other = (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];
        Register(name, other).Should().Be(Register(name, bytes));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void An_unknown_column_changes_nothing_and_is_named(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Examples, name));
        var separator = name.Contains("deliberations", StringComparison.Ordinal) ? ';' : ',';
        var lines = Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n').Select((line, i) => line + separator + (i == 0 ? "zzz" : "x"));
        var read = PublicFormats.Read(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)), ReferenceDirectory.Default)!.Reading;

        // In a list of links what nobody knows is kept with the record.
        if (name is "links.csv")
        {
            read.Value!.Partnerships.Should().OnlyContain(link => link.Note!.Any(text => text.Value.Contains("zzz: x", StringComparison.Ordinal)));
            return;
        }

        read.Value.Should().Be(Register(name, bytes));
        read.Findings.Select(finding => finding.Arguments.IsEmpty ? string.Empty : finding.Arguments[0].ToString()).Should()
            .Contain(said => said == "zzz", because: "the column is named");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_order_of_the_columns_does_not_matter(string name)
    {
        if (name is "cities.csv")
            return;
        var bytes = File.ReadAllBytes(Path.Combine(Examples, name));
        var separator = name.Contains("deliberations", StringComparison.Ordinal) ? ';' : ',';
        var rows = Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n').Select(line => line.Split(separator)).ToList();
        Gen.Shuffle(Enumerable.Range(0, rows[0].Length).ToArray()).Sample(
            order =>
            {
                var moved = string.Join('\n', rows.Select(row => string.Join(separator, order.Select(column => row[column]))));
                var read = PublicFormats.Read(name, Encoding.UTF8.GetBytes(moved))!.Reading.Value!;
                read.Authorities.Count.Should().Be(Register(name, bytes).Authorities.Count);
                read.Partnerships.Select(one => (one.Kind, one.Since)).Should().Equal(Register(name, bytes).Partnerships.Select(one => (one.Kind, one.Since)));
                read.Agreements.Select(one => (one.SignedOn, one.Commitments.Count)).Should()
                    .Equal(Register(name, bytes).Agreements.Select(one => (one.SignedOn, one.Commitments.Count)));
            },
            iter: 20, threads: 1);
    }

    [Theory]
    [InlineData("scdl-grants.csv", "nomAttribuant,idAttribuant,nomBeneficiaire,montant\n")]
    [InlineData("scdl-grants.csv", "nomAttribuant,idAttribuant,nomBeneficiaire,montant,dateConvention\nA,\"1,B,x,y\nC,2,D,1,2\n")]
    [InlineData("scdl-deliberations.csv", "COLL_SIRET;DELIB_ID;DELIB_DATE;DELIB_OBJET\n;;;\n1;\u0001;99/99/9999;\n")]
    [InlineData("rgre.csv", "municipality,partnergemeinde,land,seit,form\n,,,,\nA,A,DE,0,z\n")]
    [InlineData("cpaffc.json", """
        {"data":{"lists":[1,null,{"prov":null,"city":[],"w_city":{},"w_country":7},{"prov":"四川省","city":"成都市","w_city":"","w_country":""}]}}
        """)]
    [InlineData("cities.csv", "city,partner_1,partner_2\n,,\nA,A,()\n")]
    [InlineData("links.csv", "city_a,country_a,city_b,country_b\n,,,\nA,Utopia,A,Utopia\n")]
    [InlineData("wikidata.json", """[{"item":"http://www.wikidata.org/entity/Q1","partner":"http://www.wikidata.org/entity/Q2"},1,{"item":"x"},{}]""")]
    public void What_is_hostile_ends_in_findings(string name, string text)
    {
        File.WriteAllText(folder.At(name), text);
        var outcome = Outcome.Of("validate", folder.At(name), "--all");
        outcome.ExitCode.Should().BeLessThan(2, because: outcome.Text + outcome.Errors);
        outcome.Text.Should().Contain("Read as: ");
    }

    [Fact]
    public void A_list_in_another_encoding_is_refused_by_name()
    {
        File.WriteAllBytes(folder.At("subventions.csv"), Encoding.Latin1.GetBytes(
            "nomAttribuant,idAttribuant,nomBeneficiaire,montant\nDépartement de l'Isère,,Société d'été,1\n"));
        Outcome.Of("validate", folder.At("subventions.csv")).Text.Should().Contain("SC0017").And.Contain("Windows-1252");
    }

    [Fact]
    public void A_thousand_columns_are_named()
    {
        var names = string.Join(',', Enumerable.Range(0, 1000).Select(i => $"x{i}"));
        var read = PublicFormats.Read("g.csv", Encoding.UTF8.GetBytes(
            $"nomAttribuant,idAttribuant,nomBeneficiaire,montant,{names}\nA,,B,1{new string(',', 1000)}\n"))!;
        read.Format.Id.Should().Be("scdl-grants");
        read.Reading.Findings.Count(finding => finding.Rule == Rules.ColumnIsUnknown).Should().Be(1000);
    }

    [Fact]
    public void Two_references_of_a_statement_are_two_sources_of_one_claim()
    {
        var read = PublicFormats.Read("q.csv", Encoding.UTF8.GetBytes("""
            item,partner,rank,start,end,endCause,referenceURL,retrieved
            Q6441,Q30002,http://wikiba.se/ontology#NormalRank,1981-06-22T00:00:00Z,2022-03-02T00:00:00Z,war,https://example.org/a,2020-01-02T00:00:00Z
            Q6441,Q30002,http://wikiba.se/ontology#NormalRank,1981-06-22T00:00:00Z,2022-03-02T00:00:00Z,war,https://example.org/b,
            Q6441,Q90,http://wikiba.se/ontology#DeprecatedRank,1900-01-01T00:00:00Z,,,,

            """))!.Reading;
        var link = read.Value!.Partnerships.Should().ContainSingle().Subject;
        link.KindClaims.Should().ContainSingle().Which.Sources.Count.Should().Be(3);
        link.Events[0].Basis!.In(Values.LanguageTag.English).Should().Be("war");
        read.Value.Sources.Select(source => (source.Address?.Text, source.RetrievedOn?.Text)).Should()
            .Equal(("https://www.wikidata.org/wiki/Property:P190", null), ("https://example.org/a", "2020-01-02"), ("https://example.org/b", null));
        read.Findings.Should().NotContain(finding => finding.Rule == Rules.RowIsRepeated);
        read.Findings.Should().ContainSingle(finding => finding.Rule == Rules.StatementIsRefused);
        read.Value.Authorities[0].Note!.In(Values.LanguageTag.English).Should().Contain("Q90").And.Contain("deprecated");
    }

    private static Model.Register Register(string name, byte[] bytes) => PublicFormats.Read(name, bytes, ReferenceDirectory.Default)!.Reading.Value!;

    private string Run(string line)
    {
        var arguments = line.Split(' ').Skip(1).Select(word =>
            word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".tsv", StringComparison.Ordinal)
            || word.EndsWith(".json", StringComparison.Ordinal) ? folder.At(word) : word).ToArray();
        var outcome = Outcome.Of(arguments);
        outcome.ExitCode.Should().BeLessThan(2, because: line);
        return Hash().Replace((outcome.Text + outcome.Errors).Replace(folder.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal), "…");
    }

    [GeneratedRegex("```console\n\\$ (?<line>sistercity [^\n]*)\n(?<said>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Dialogues();

    [GeneratedRegex("\\b[0-9a-f]{16}\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
