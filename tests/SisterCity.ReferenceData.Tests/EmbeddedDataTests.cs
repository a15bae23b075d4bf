using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.ReferenceData.Tests;

/// <summary>The data as it is embedded: what was made is what is read, and it says where it comes from. To make it anew: ./build.sh reference-data.</summary>
public class EmbeddedDataTests
{
    private const int FormerRegions = 16;

    private static readonly JsonElement Manifest = JsonDocument.Parse(typeof(EmbeddedDataTests).Assembly.GetManifestResourceStream("manifest.json")!).RootElement;

    public static TheoryData<string> Parts => [.. Manifest.GetProperty("parts").EnumerateObject().Select(part => part.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void The_data_is_what_the_manifest_says(string part)
    {
        var expected = Manifest.GetProperty("parts").GetProperty(part);
        var text = Unpacked(part);
        Convert.ToHexStringLower(SHA256.HashData(text)).Should().Be(expected.GetProperty("sha256").GetString(), because: "./build.sh reference-data writes both");
        AuthoritiesOf(part).Should().HaveCount(expected.GetProperty("authorities").GetInt32());
    }

    [Fact]
    public void The_whole_French_directory_takes_less_than_3_MB() =>
        typeof(ReferenceDirectory).Assembly.GetManifestResourceStream("france.tsv.gz")!.Length.Should().BeLessThan(3_000_000);

    [Fact]
    public void Every_French_SIREN_passes_the_Siren_parser_and_every_commune_code_the_INSEE_parser()
    {
        var (sirens, communes, former, formerSirens) = (0, 0, 0, 0);
        foreach (var line in System.Text.Encoding.UTF8.GetString(Unpacked("france")).TrimEnd('\n').Split('\n'))
        {
            var columns = line.Split('\t');
            foreach (var code in columns[1].Split(' '))
            {
                sirens += code[0] == 's' && Siren.TryRead(code.AsSpan(1), out _, out _) ? 1 : 0;
                communes += code[0] == 'c' && InseeCommuneCode.TryRead(code.AsSpan(1), out _, out _) ? 1 : 0;
            }

            former += columns[2].Split(' ').Count(code => code is ['c', ..] && InseeCommuneCode.TryRead(code.AsSpan(1), out _, out _));
            formerSirens += columns[2].Split(' ').Count(code => code is ['s', ..] && Siren.TryRead(code.AsSpan(1), out _, out _));
        }

        var codes = Manifest.GetProperty("parts").GetProperty("france").GetProperty("codes");
        sirens.Should().Be(codes.GetProperty("s").GetInt32()).And.BeGreaterThan(36_000);
        communes.Should().Be(codes.GetProperty("c").GetInt32()).And.BeGreaterThan(37_000);
        former.Should().Be(4_240);
        (former + formerSirens + FormerRegions).Should().Be(Manifest.GetProperty("parts").GetProperty("france").GetProperty("formerCodes").GetInt32());
    }

    [Fact]
    public void Every_authority_is_found_by_its_own_code_or_the_living_one_that_has_it()
    {
        foreach (var authority in Everybody)
        {
            foreach (var key in AuthorityKey.Of(authority.Codes[0]))
                ReferenceDirectory.Default.Find(key).Should().NotBeNull();
            ReferenceDirectory.Default.Find(authority.Id).Should().BeSameAs(authority);
        }
    }

    [Fact]
    public void Every_parent_and_every_predecessor_is_in_the_directory()
    {
        foreach (var authority in Everybody)
        {
            foreach (var parent in authority.Parents)
                ReferenceDirectory.Default.Find(parent.Parent).Should().NotBeNull(because: $"{authority.Id} lies in {parent.Parent}");
            foreach (var succession in authority.Successions)
                succession.Predecessors.Should().OnlyContain(id => ReferenceDirectory.Default.Find(id) != null);
        }
    }

    [Fact]
    public void Every_commune_that_gave_up_a_code_lives_on_in_one_that_is_here() =>
        ReferenceDirectory.Default.French.Where(authority => authority.Id.Text.StartsWith("fr-delegated-commune-", StringComparison.Ordinal) && authority.Codes[0].InseeCommune!.Value.Text != ParentCode(authority))
            .Should().OnlyContain(authority => ReferenceDirectory.Default.FindByFormerCode(authority.Codes[0].InseeCommune!.Value).Count == 1);

    [Fact]
    public void The_sources_name_the_versions_that_the_data_was_made_from()
    {
        var citations = string.Join('\n', ReferenceDirectory.Sources.Select(source => source.Citation));
        foreach (var source in Manifest.GetProperty("sources").EnumerateObject())
            citations.Should().Contain(source.Value.GetString()!, because: source.Name);
    }

    [Fact]
    public void No_law_of_codes_contradicts_the_directory()
    {
        var register = new Register { Authorities = [.. Everybody] };
        Rule[] laws = [Rules.LiesElsewhereByItsCode, Rules.ParentIsOfNoHigherLevel, Rules.CodesAreOfTwoPlaces, Rules.CoordinatesLieElsewhere,
            Rules.CoordinatesLookSwapped];
        Check.Run(register, new LocalDate(2026, 9, 1)).Findings.Where(finding => laws.Contains(finding.Rule))
            .Select(finding => $"{finding.Record} {finding}").Should().BeEmpty();
    }

    [Fact]
    public void A_commune_under_another_department_than_its_own_is_found_out_whichever_it_is()
    {
        // Each commune of the directory is moved to the department that comes after its own.
        var departments = ReferenceDirectory.Default.French.Where(one => one.Id.Text.StartsWith("fr-department-", StringComparison.Ordinal)).ToList();
        var moved = ReferenceDirectory.Default.French.Where(one => one.Id.Text.StartsWith("fr-commune-", StringComparison.Ordinal))
            .Select(commune => commune with { Parents = [new AuthorityParent { Parent = After(commune) }] }).ToList();
        var found = Check.Run(new Register { Authorities = [.. departments, .. moved] }, new LocalDate(2026, 9, 1)).Findings.Where(finding =>
            finding.Rule == Rules.LiesElsewhereByItsCode).ToList();
        moved.Should().HaveCountGreaterThan(34_000);
        found.Select(finding => finding.Record).Should().Equal(moved.Select(commune => commune.Id.Text));
        found.Select(finding => finding.Repair).Should().Equal(found.Select(finding => OwnDepartment(finding.Record!)));

        AuthorityId After(LocalAuthority commune)
        {
            var own = departments.FindIndex(one => one.Id == commune.Parents[^1].Parent);
            return departments[(own + 1) % departments.Count].Id;
        }

        static string OwnDepartment(string commune) => ReferenceDirectory.Default.Find(AuthorityId.Parse(commune))!.Parents[^1].Parent.Text;
    }

    private static IEnumerable<LocalAuthority> Everybody =>
        ReferenceDirectory.Default.French.Concat(ReferenceDirectory.Default.Chinese).Concat(ReferenceDirectory.Default.OtherSubdivisions)
            .Concat(ReferenceDirectory.Default.OtherTowns);

    private static string ParentCode(LocalAuthority authority) => authority.Parents[0].Parent.Text["fr-commune-".Length..];

    private static IEnumerable<LocalAuthority> AuthoritiesOf(string part) => part switch
    {
        "france" => ReferenceDirectory.Default.French,
        "china" => ReferenceDirectory.Default.Chinese,
        "places" => ReferenceDirectory.Default.OtherTowns,
        _ => ReferenceDirectory.Default.OtherSubdivisions,
    };

    private static byte[] Unpacked(string part)
    {
        using var packed = typeof(ReferenceDirectory).Assembly.GetManifestResourceStream($"{part}.tsv.gz")!;
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        var buffer = new MemoryStream();
        unpacked.CopyTo(buffer);
        return buffer.ToArray();
    }
}
