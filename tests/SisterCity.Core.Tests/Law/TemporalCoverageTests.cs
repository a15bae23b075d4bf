using NodaTime;
using SisterCity.Codelists;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Tests.Law;

/// <summary>Time without holes: for every lineage and every legal function.</summary>
public class TemporalCoverageTests
{
    public static TheoryData<string> Provisions => [.. LegalLibrary.Default.Provisions.Select(provision => provision.Id.Text)];

    public static TheoryData<string> Functions => [.. LegalFunction.List.Entries.Select(entry => entry.Code)];

    public static TheoryData<string> FrenchChain =>
        [.. LegalLibrary.Default.Provisions.Where(provision => provision.Id.Text.StartsWith("cgct-", StringComparison.Ordinal)).Select(provision => provision.Id.Text)];

    [Theory]
    [MemberData(nameof(Provisions))]
    public void One_version_begins_where_the_one_before_ends_unless_a_repeal_lies_between(string id)
    {
        var versions = Versions(id);
        for (var i = 1; i < versions.Count; i++)
        {
            if (versions[i].From != versions[i - 1].Until)
                versions[i - 1].End.Should().Be(VersionEnd.Repealed, because: $"a gap before {versions[i].Id} is a repeal or a mistake");
        }

        versions.Take(versions.Count - 1).Where(version => version.Until is null).Should().BeEmpty(because: "only the last version may be open");
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void A_provision_answers_on_the_first_and_the_last_day_of_a_version_and_on_the_days_around(string id)
    {
        // What was quashed never counted, on no day.
        var versions = Versions(id).FindAll(version => version.End != VersionEnd.Quashed);
        for (var i = 0; i < versions.Count; i++)
        {
            if (versions[i] is { From: { Precision: DatePrecision.Day } from })
            {
                var first = from.Earliest!.Value;
                Answer(id, first).Should().Equal([versions[i].Id]);
                if (i > 0 && versions[i - 1] is { From: not null, Until: { } end } && end == from)
                    Answer(id, first.PlusDays(-1)).Should().Equal([versions[i - 1].Id]);
                else if (i == 0)
                    Answer(id, first.PlusDays(-1)).Should().BeEmpty();
            }

            if (versions[i] is { Until: { Precision: DatePrecision.Day } until })
            {
                var last = until.Earliest!.Value.PlusDays(-1);
                if (versions[i].From is not null)
                    Answer(id, last).Should().Equal([versions[i].Id]);
                Answer(id, last.PlusDays(1)).Should().Equal(i + 1 < versions.Count && versions[i + 1].From == until ? [versions[i + 1].Id] : []);
            }
        }
    }

    [Fact]
    public void A_judgment_that_was_quashed_was_in_force_on_no_day()
    {
        var quashed = LegalLibrary.Default.Provisions.SelectMany(provision => provision.Versions).Where(version => version.End == VersionEnd.Quashed).ToList();
        quashed.Select(version => version.Id.Text).Should().Equal("caa-paris-2023-03-03-h", "ta-lyon-2019-villeurbanne-h");
        foreach (var version in quashed)
        {
            for (var day = version.From!.Value.Latest!.Value; day < version.Until!.Value.Earliest; day = day.PlusDays(1))
                version.IsInForceOn(day).Should().Be(Certainty.No);
        }
    }

    [Theory]
    [MemberData(nameof(FrenchChain))]
    public void The_versions_of_the_code_are_dated_to_the_day(string id) =>
        Versions(id).Should().OnlyContain(version => version.From!.Value.Precision == DatePrecision.Day && (version.Until == null || version.Until.Value.Precision == DatePrecision.Day));

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_legal_function_is_served_without_a_gap_that_no_repeal_explains(string function)
    {
        var code = LegalFunction.Parse(function);
        var versions = LegalLibrary.Default.Provisions.Where(provision => provision.Functions.Contains(code)).SelectMany(provision => provision.Versions).ToList();
        versions.Should().NotBeEmpty(because: "a function that no provision serves is a promise");
        foreach (var ended in versions.Where(version => version.Until is not null))
        {
            var day = ended.Until!.Value.Earliest!.Value;
            var isServed = versions.Any(version => version.IsInForceOn(day) != Certainty.No);
            (isServed || ended.End == VersionEnd.Repealed || ended.End == VersionEnd.Moved).Should().BeTrue(because: $"after {ended.Id} nothing serves {function}, and the data do not say why");
        }
    }

    [Fact]
    public void The_power_to_act_abroad_is_served_by_one_provision_a_day_since_1982()
    {
        for (var day = new LocalDate(1982, 3, 3); day < new LocalDate(2026, 12, 31); day = day.PlusDays(1))
            InForce(LegalFunction.StatutoryBasis, day).Should().Be(1, because: $"{day} has a statutory basis, and one only");
        InForce(LegalFunction.StatutoryBasis, new LocalDate(1982, 3, 2)).Should().Be(0);
    }

    private static int InForce(LegalFunction function, LocalDate day) =>
        LegalLibrary.Default.Provisions.Where(provision => provision.Functions.Contains(function))
            .Sum(provision => provision.Versions.Count(version => version.IsInForceOn(day) == Certainty.Surely));

    private static List<ProvisionVersion> Versions(string id) => [.. LegalLibrary.Default.Find(ProvisionId.Parse(id))!.Versions];

    private static IEnumerable<ProvisionVersionId> Answer(string id, LocalDate day) =>
        Versions(id).Where(version => version.IsInForceOn(day) == Certainty.Surely).Select(version => version.Id);
}
