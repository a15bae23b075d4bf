using NodaTime;
using SisterCity.Comparison;
using SisterCity.Model;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Unlucky;

/// <summary>Twice as many of one thing cost little more than twice the memory: what looks at all pairs and keeps something of each costs four times as much.</summary>
public class GrowthTests
{
    private const int Few = 400;

    private static readonly LocalDate On = new(2026, 9, 1);

    private static readonly Dictionary<string, Func<int, Register>> Designs = new(StringComparer.Ordinal)
    {
        ["authorities of one name"] = UnluckyRegisters.AuthoritiesOfOneName,
        ["authorities of one name, one after the other"] = UnluckyRegisters.AuthoritiesOfOneNameOneAfterTheOther,
        ["authorities of one code"] = UnluckyRegisters.AuthoritiesOfOneCode,
        ["authorities of one code and another"] = UnluckyRegisters.AuthoritiesOfOneCodeAndAnother,
        ["one authority again and again"] = UnluckyRegisters.OneAuthorityAgainAndAgain,
        ["parties that signed apart"] = UnluckyRegisters.PartiesThatSignedApart,
        ["successions"] = UnluckyRegisters.Successions,
        ["parents"] = UnluckyRegisters.Parents,
        ["renewals"] = UnluckyRegisters.Renewals,
        ["records of one link"] = UnluckyRegisters.RecordsOfOneLink,
        ["agreements of one link"] = UnluckyRegisters.AgreementsOfOneLink,
        ["kinds"] = UnluckyRegisters.Kinds,
        ["claims of the date"] = UnluckyRegisters.DateClaims,
        ["claims of the status"] = UnluckyRegisters.StatusClaims,
        ["codes"] = UnluckyRegisters.Codes,
        ["names that differ in a member that nobody knows"] = UnluckyRegisters.NamesThatDifferInAMemberThatNobodyKnows,
        ["records of one identifier"] = UnluckyRegisters.RecordsOfOneIdentifier,
        ["citations that claim a date"] = UnluckyRegisters.CitationsThatClaimADate,
    };

    public static TheoryData<string> Names => [.. Designs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_check_grows_with_the_list(string design) => Growth(Designs[design], register => Check.Run(register, On)).Should().BeLessThan(2.5);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_comparison_grows_with_the_lists(string design) =>
        Growth(n => (Mine: Designs[design](n), Theirs: OneFewer(Designs[design](n))), lists => RegisterComparison.Compare(lists.Mine, lists.Theirs)).Should().BeLessThan(2.5);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_merge_grows_with_the_lists(string design) =>
        Growth(n => new[] { Named("mine", Designs[design](n)), Named("theirs", OneFewer(Designs[design](n))) }, lists => MergedRegister.Merge(lists).ToRegister()).Should().BeLessThan(2.5);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_check_says_of_an_unlucky_list_grows_with_the_list(string design) =>
        Check.Run(Designs[design](2 * Few), On).Findings.Count.Should().BeLessThan(6 * Few);

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_comparison_says_of_unlucky_lists_grows_with_the_lists(string design)
    {
        var comparison = RegisterComparison.Compare(Designs[design](2 * Few), OneFewer(Designs[design](2 * Few)));
        (comparison.Findings.Count + comparison.Authorities.Count).Should().BeLessThan(8 * Few);
    }

    /// <summary>The same without the first record of each list, so that nothing stands at its place any more.</summary>
    private static Register OneFewer(Register register) => register with
    {
        Authorities = register.Authorities.Count > 2 ? Without(register.Authorities) : register.Authorities,
        Partnerships = register.Partnerships.Count > 2 ? Without(register.Partnerships) : register.Partnerships,
        Agreements = register.Agreements.Count > 2 ? Without(register.Agreements) : register.Agreements,
    };

    private static NamedRegister Named(string name, Register register) => new() { Name = name, Register = register };

    private static ValueList<T> Without<T>(ValueList<T> records) => records.Skip(1).ToValueList();

    private static double Growth<TInput>(Func<int, TInput> make, Func<TInput, object> ask)
    {
        var (few, many) = (make(Few), make(2 * Few));

        // What is made once is made now.
        ask(make(2));
        return (double)MemoryOf(many) / MemoryOf(few);

        long MemoryOf(TInput input)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(ask(input));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }
}
