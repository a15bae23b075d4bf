using System.Text;
using NodaTime;
using SisterCity.Comparison;
using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.ReferenceData.Tests;

/// <summary>One register and one directory, asked from many threads at once: each gets the report that a single one gets.</summary>
public class ManyThreadsTests
{
    private const int Threads = 32;

    private static readonly LocalDate Day = new(2026, 9, 1);

    [Fact]
    public void Reports_from_32_threads_are_equal()
    {
        var alone = Ask(ReadRegister(), Cold());

        // A directory that nobody has asked yet: what it makes when it is first asked, all make at once.
        var (register, directory) = (ReadRegister(), Cold());
        AtOnce(() => Ask(register, directory)).Count(answer => answer != alone).Should().Be(0);
        alone.Contains("SC1030", StringComparison.Ordinal).Should().BeTrue(because: "the directory has something to say");
    }

    [Fact]
    public void A_directory_of_ones_own_answers_32_threads_alike()
    {
        var register = ReadRegister();
        var alone = JsonOf(Check.Run(register, Day, AuthorityDirectory.Of(register)));
        var directory = AuthorityDirectory.Of(register);
        AtOnce(() => JsonOf(Check.Run(register, Day, directory))).Count(answer => answer != alone).Should().Be(0);
    }

    // The sample, and an authority whose name is not that of its code.
    private static Register ReadRegister()
    {
        var sample = RegisterReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "data", "french-chinese-and-occitanie.json"))).Value!;
        var misnamed = new LocalAuthority
        {
            Id = AuthorityId.Parse("misnamed"),
            Country = CountryCode.France,
            Names = [new AuthorityName { Text = LocalizedText.Of("fr", "Ailleurs") }],
            Codes = [new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("34172") }],
        };
        return sample with { Authorities = [.. sample.Authorities, misnamed] };
    }

    // What is asked of a register: rules, directory, law, statuses, a comparison, canonical bytes.
    private static string Ask(Register register, IAuthorityDirectory directory)
    {
        var lifecycle = new Lifecycle(register);
        return string.Join(
            '\n',
            JsonOf(Check.Run(register, Day, directory)),
            JsonOf(Check.Run(register, Day, new LegalOptions())),
            string.Join('\n', register.Partnerships.Select(partnership => lifecycle.StatusOn(partnership, Day).In(LanguageTag.French))),
            JsonOf(RegisterComparison.Compare(register, register, directory).ToReport()),
            Convert.ToBase64String(RegisterWriter.Write(register)));
    }

    private static string JsonOf(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report, LanguageTag.Chinese));

    private static ReferenceDirectory Cold() => (ReferenceDirectory)Activator.CreateInstance(typeof(ReferenceDirectory), nonPublic: true)!;

    private static TAnswer[] AtOnce<TAnswer>(Func<TAnswer> ask)
    {
        using var start = new Barrier(Threads);
        var answers = new TAnswer[Threads];
        var failures = new Exception?[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                answers[i] = ask();
            }
            catch (Exception failure)
            {
                failures[i] = failure;
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        failures.Should().AllSatisfy(failure => failure.Should().BeNull());
        return answers;
    }
}
