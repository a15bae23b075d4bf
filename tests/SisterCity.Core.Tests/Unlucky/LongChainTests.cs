using System.Runtime.ExceptionServices;
using NodaTime;
using SisterCity.Comparison;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Unlucky;

/// <summary>Chains that no register has, in a thread with a small stack: whatever follows them keeps its way in memory.</summary>
public class LongChainTests
{
    private const int Length = 100_000;
    private const int StackSize = 256 * 1024;

    // Courses are found agreement by agreement; so many are more than the stack has room for, at fifty bytes each.
    private const int Agreements = 6_000;

    private static readonly LocalDate On = new(2026, 9, 1);

    private static readonly Dictionary<string, Func<Register>> Chains = new(StringComparer.Ordinal)
    {
        ["successions"] = () => UnluckyRegisters.Successions(Length),
        ["successions without dates"] = () => UnluckyRegisters.SuccessionsWithoutDates(Length),
        ["successions in a circle"] = () => InACircle(UnluckyRegisters.Successions(Length)),
        ["parents"] = () => UnluckyRegisters.Parents(Length),
        ["renewals"] = () => UnluckyRegisters.Renewals(Agreements),
    };

    private static readonly Dictionary<string, Action<Register>> Doors = new(StringComparer.Ordinal)
    {
        ["a check"] = register => Check.Run(register, On),
        ["a check by the law"] = register => Check.Run(register, On, new LegalOptions()),
        ["a comparison"] = register => RegisterComparison.Compare(register, register, on: On).HasNoDifference.Should().BeTrue(),
        ["a merge"] = register => MergedRegister.Merge([new NamedRegister { Name = "a", Register = register }, new NamedRegister { Name = "b", Register = register with { Sources = [] } }]).ToRegister(),
        ["writing and reading"] = register => RegisterReader.Read(RegisterWriter.Write(register)).Value.Should().Be(register),
        ["who holds it"] = register => new Territory(register).HolderOn(UnluckyRegisters.Id(0), On).Signatory.Should().Be(UnluckyRegisters.Id(0)),
        ["times"] = register =>
        {
            var lifecycle = new Lifecycle(register);
            lifecycle.StatusOn(register.Partnerships[0], On);
            lifecycle.TimelineOf(register.Partnerships[0]);
            lifecycle.InForceByYear(1990, 2026);
            lifecycle.LapsingWithin(12, On);
            lifecycle.CrisisWindows();
            foreach (var agreement in register.Agreements)
                lifecycle.StatusOn(agreement, On);
        },
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var chain in Chains.Keys)
            {
                foreach (var door in Doors.Keys)
                    cases.Add(chain, door);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_chain_is_followed_with_a_small_stack(string chain, string door)
    {
        var register = Chains[chain]();
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                Doors[door](register);
            }
            catch (Exception exception)
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
            }
        }, StackSize);
        thread.Start();
        thread.Join();
        thrown?.Throw();
    }

    private static Register InACircle(Register register)
    {
        var (first, last) = (register.Authorities[0], register.Authorities[^1]);
        return register with { Authorities = [first with { Successions = [new Succession { Kind = Codelists.SuccessionKind.Merger, On = PartialDate.InYear(2001), Predecessors = [last.Id] }] }, .. register.Authorities.Skip(1)] };
    }
}
