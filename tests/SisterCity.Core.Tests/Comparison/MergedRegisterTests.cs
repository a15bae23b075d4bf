using CsCheck;
using SisterCity.Comparison;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Tests.Comparison;

/// <summary>Several lists as one.</summary>
public class MergedRegisterTests
{
    [Fact]
    public void Merging_twice_changes_nothing() => Two.ForAll((a, b) => Merge(a, b) is var once && once.With(once) == once && once.With(Merge(a)) == once, iter: 500);

    [Fact]
    public void The_order_of_the_lists_decides_nothing() => Two.ForAll((a, b) => Merge(a, b) == Merge(b, a), iter: 500);

    [Fact]
    public void The_grouping_of_the_lists_decides_nothing() =>
        Gen.Select(Lists.Any, Lists.Any, Lists.Any).ForAll(
            (a, b, c) => Merge(Named("a", a), Named("b", b)).With(Merge(Named("c", c))) == Merge(Named("a", a)).With(Merge(Named("b", b), Named("c", c))),
            iter: 500);

    [Fact]
    public void Two_editions_under_one_name_are_both_kept_in_whatever_order_they_come() =>
        Gen.Select(Lists.Any, Lists.Any).ForAll((a, b) => Merge(Named("atlas", a), Named("atlas", b)) == Merge(Named("atlas", b), Named("atlas", a)), iter: 300);

    [Fact]
    public void Nothing_is_lost() =>
        Two.ForAll(
            (a, b) =>
            {
                var merged = Merge(a, b);
                var links = ((IEnumerable<MergedLink>)merged.Links).SelectMany(link => (IEnumerable<LinkClaim>)link.Claims).ToList();
                var authorities = ((IEnumerable<MergedAuthority>)merged.Authorities).SelectMany(authority => (IEnumerable<AuthorityClaim>)authority.Claims).ToList();
                return new[] { a, b }.All(list =>
                    ((IEnumerable<NamedRegister>)merged.Lists).Contains(list)
                    && ((IEnumerable<Partnership>)list.Register.Partnerships).All(partnership => links.Exists(claim => claim.List == list.Name && claim.Partnership == partnership))
                    && ((IEnumerable<Agreement>)list.Register.Agreements).All(agreement => links.Exists(claim => claim.List == list.Name && ((IEnumerable<Agreement>)claim.Agreements).Contains(agreement)))
                    && ((IEnumerable<LocalAuthority>)list.Register.Authorities).All(authority => authorities.Exists(claim => claim.List == list.Name && claim.Authority == authority)));
            },
            iter: 500);

    private static readonly Gen<(NamedRegister, NamedRegister)> Two = Gen.Select(Lists.Any, Lists.Any, (a, b) => (Named("ours", a), Named("theirs", b)));

    private static NamedRegister Named(string name, Register register) => new() { Name = name, Register = register };

    private static MergedRegister Merge(params NamedRegister[] lists) => MergedRegister.Merge(lists);
}
