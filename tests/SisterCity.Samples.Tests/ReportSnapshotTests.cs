using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Samples.Tests;

/// <summary>What the real registers are told, in full, so that a change of a rule or of a word is seen in a review.</summary>
public class ReportSnapshotTests
{
    private const string Cure = "Read the differences; if they are meant, run: SISTERCITY_ACCEPT=1 ./build.sh test";
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly string[] Languages = ["en", "fr", "zh"];

    public static TheoryData<string, string> Reports
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var register in Registers)
            {
                foreach (var language in Languages)
                    rows.Add(register, language);
            }

            return rows;
        }
    }

    private static IEnumerable<string> Registers =>
        Directory.EnumerateFiles(Repository.At("samples", "data"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_report_is_the_one_checked_in(string register, string language)
    {
        var reading = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", $"{register}.json")));
        var report = Check.Run(reading, on: Day);

        // Each edit of the rules or lists changes the hash; only what it changes in the report matters here.
        var actual = ReportText.Write(report, LanguageTag.Parse(language)).Replace(report.Provenance.DataHash, "<hash>", StringComparison.Ordinal);

        var snapshot = Snapshot(register, language);
        var relative = Path.GetRelativePath(Repository.Root, snapshot).Replace('\\', '/');
        if (IsSet("SISTERCITY_ACCEPT", "1"))
        {
            IsSet("CI", "true").Should().BeFalse(because: $"a server must not accept {relative}: a person reads it first");
            Directory.CreateDirectory(Path.GetDirectoryName(snapshot)!);
            File.WriteAllText(snapshot, actual);
        }

        File.Exists(snapshot).Should().BeTrue(because: $"{relative} belongs to the sample. {Cure}");
        FirstDifference(Lines(File.ReadAllText(snapshot)), Lines(actual)).Should().BeNull(because: $"{relative} is checked in. {Cure}");
    }

    [Fact]
    public void No_report_is_left_of_a_register_that_is_gone()
    {
        Directory.EnumerateFiles(Repository.At("samples", "data", "reports"))
            .Should().BeSubsetOf(Registers.SelectMany(register => Languages.Select(language => Snapshot(register, language))), because: "the others must be deleted by hand");
    }

    private static string Snapshot(string register, string language) => Repository.At("samples", "data", "reports", $"{register}.{language}.txt");

    // Two reports of three hundred lines in a message would hide the one that matters.
    private static string? FirstDifference(string[] expected, string[] actual)
    {
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var (was, now) = (expected.ElementAtOrDefault(i), actual.ElementAtOrDefault(i));
            if (!string.Equals(was, now, StringComparison.Ordinal))
                return $"line {i + 1} was: {was ?? "(end)"}\nnow: {now ?? "(end)"}";
        }

        return null;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static bool IsSet(string variable, string value) =>
        string.Equals(Environment.GetEnvironmentVariable(variable), value, StringComparison.OrdinalIgnoreCase);
}
