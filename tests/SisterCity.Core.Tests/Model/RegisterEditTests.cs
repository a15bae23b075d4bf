using System.Diagnostics;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tests.Json;
using SisterCity.Values;
using Check = SisterCity.Validation.Check;

namespace SisterCity.Tests.Model;

/// <summary>A register is edited by identifiers: what is changed is new, what is not stays the same object, and a wrong identifier is an error.</summary>
public class RegisterEditTests
{
    private static readonly Register Sample = RegisterReader.Read(File.ReadAllBytes(Repository.At("samples", "data", "conventions.json"))).Value!;
    private static readonly Agreement Some = Sample.Agreements[1];
    private static readonly AuthorityId Party = Some.Parties[0].Authority;

    [Fact]
    public void A_record_is_found_by_its_identifier()
    {
        foreach (var authority in Sample.Authorities)
            Sample.Find(authority.Id).Should().BeSameAs(authority);
        foreach (var agreement in Sample.Agreements)
            Sample.Find(agreement.Id).Should().BeSameAs(agreement);
        foreach (var partnership in Sample.Partnerships)
            Sample.Find(partnership.Id).Should().BeSameAs(partnership);
        foreach (var source in Sample.Sources)
            Sample.Find(source.Id).Should().BeSameAs(source);
        Sample.Find(AgreementId.Parse("nobody")).Should().BeNull();
        Sample.Find(default(AgreementId)).Should().BeNull();
    }

    [Fact]
    public void A_copy_of_a_register_finds_its_own_records()
    {
        Sample.Find(Some.Id).Should().NotBeNull();
        (Sample with { Agreements = [] }).Find(Some.Id).Should().BeNull();
    }

    [Fact]
    public void Of_records_that_share_an_identifier_the_first_is_found() =>
        new Register { Agreements = [Some, Some with { Number = "2" }] }.Find(Some.Id).Should().BeSameAs(Some);

    [Fact]
    public void To_find_takes_no_longer_in_a_long_register()
    {
        var many = new Register { Agreements = Enumerable.Range(0, 200_000).Select(i => Some with { Id = AgreementId.Parse($"a{i}") }).ToValueList() };
        var last = AgreementId.Parse("a199999");
        many.Find(last).Should().NotBeNull();
        var time = Stopwatch.StartNew();
        for (var i = 0; i < 10_000; i++)
            many.Find(last);
        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(1), because: "a search of the list would look at two thousand million records");
    }

    [Fact]
    public void A_change_down_to_a_party_leaves_everything_else_the_same_object()
    {
        var on = PartialDate.On(2026, 3, 12);
        var edited = Sample.Change(Some.Id, agreement => agreement.Change(Party, party => party with { SignedOn = on }));
        edited.Find(Some.Id)!.Parties[0].SignedOn.Should().Be(on);
        edited.Agreements[0].Should().BeSameAs(Sample.Agreements[0]);
        edited.Agreements[1].Parties[1].Should().BeSameAs(Some.Parties[1]);
        edited.Authorities.Should().Equal(Sample.Authorities);
        edited.Authorities[0].Should().BeSameAs(Sample.Authorities[0]);
        Sample.Agreements[1].Should().BeSameAs(Some);
        (edited with { Agreements = Sample.Agreements }).Should().Be(Sample);
    }

    [Fact]
    public void A_member_of_a_partnership_is_changed_too()
    {
        var link = Sample.Partnerships[0];
        var member = link.Members[1].Authority;
        var changed = link.Change(member, one => one with { Role = PartyRole.Witness });
        changed.Members[1].Should().Be(link.Members[1] with { Role = PartyRole.Witness });
        changed.Members[0].Should().BeSameAs(link.Members[0]);
        link.Invoking(one => one.Change(AuthorityId.Parse("nobody"), it => it)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_wrong_identifier_is_an_error_that_names_it()
    {
        var nobody = AgreementId.Parse("nobody");
        foreach (var edit in new Func<Register>[]
        {
            () => Sample.Change(nobody, agreement => agreement),
            () => Sample.Remove(nobody, References.Cascade),
            () => Sample.Rename(nobody, AgreementId.Parse("somebody")),
            () => Sample.ToBuilder().Change(nobody, agreement => agreement).ToRegister(),
            () => Sample.ToBuilder().Remove(nobody, References.Cascade).ToRegister(),
        })
            edit.Should().Throw<KeyNotFoundException>().WithMessage("*no agreement 'nobody'*");
        Sample.Invoking(register => register.Change(Some.Id, agreement => agreement.Change(AuthorityId.Parse("nobody"), party => party))).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_change_keeps_the_identifier()
    {
        Sample.Invoking(register => register.Change(Some.Id, agreement => agreement with { Id = AgreementId.Parse("other") })).Should().Throw<ArgumentException>().WithMessage("*Rename*");
        Sample.Invoking(register => register.Change(Some.Id, _ => null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_record_is_added_once()
    {
        var another = Some with { Id = AgreementId.Parse("another") };
        var edited = Sample.Add(another);
        edited.Agreements.Count.Should().Be(Sample.Agreements.Count + 1);
        edited.Find(another.Id).Should().BeSameAs(another);
        edited.Invoking(register => register.Add(another)).Should().Throw<ArgumentException>().WithMessage("*'another'*");
        Sample.ToBuilder().Add(another).Invoking(builder => builder.Add(another)).Should().Throw<ArgumentException>().WithMessage("*'another'*");
    }

    [Fact]
    public void Nothing_is_removed_while_something_refers_to_it()
    {
        Sample.Invoking(register => register.Remove(Party, References.Refuse)).Should().Throw<InvalidOperationException>()
            .WithMessage($"*'{Party}' is referred to from * places: /*").Which.Message.Should().Contain("/parties/").And.NotContain("/authorities/0/id");
        var alone = Some with { Id = AgreementId.Parse("alone") };
        Sample.Add(alone).Remove(alone.Id, References.Refuse).Should().Be(Sample);
    }

    [Fact]
    public void What_cannot_be_without_it_goes_with_it_and_nothing_else()
    {
        var edited = Sample.Remove(Party, References.Cascade);
        edited.Find(Party).Should().BeNull();
        edited.Find(Some.Id)!.Parties.Select(party => party.Authority).Should().Equal(Some.Parties.Skip(1).Select(party => party.Authority));
        Check.Run(edited, new(2026, 9, 1)).Findings.Where(finding => finding.Rule == Rules.ReferenceLeadsNowhere).Should().BeEmpty();
        foreach (var agreement in Sample.Agreements.Where(agreement => !agreement.ToString().Contains($" {Party}", StringComparison.Ordinal)))
            edited.Find(agreement.Id).Should().BeSameAs(agreement);
    }

    [Fact]
    public void An_optional_reference_becomes_absent()
    {
        var link = Sample.Agreements.First(agreement => agreement.Partnership is not null).Partnership!.Value;
        var edited = Sample.Remove(link, References.Cascade);
        edited.Agreements.Count.Should().Be(Sample.Agreements.Count);
        edited.Agreements.Where(agreement => agreement.Partnership == link).Should().BeEmpty();
    }

    [Fact]
    public void A_new_identifier_is_new_in_every_reference()
    {
        var to = AuthorityId.Parse("renamed");
        var edited = Sample.Rename(Party, to);
        edited.Find(to)!.Names.Should().Equal(Sample.Find(Party)!.Names);
        Text(edited).Should().Be(Text(Sample).Replace($"\"{Party}\"", "\"renamed\"", StringComparison.Ordinal));
        edited.Rename(to, Party).Should().Be(Sample);
        Sample.Invoking(register => register.Rename(Party, Some.Parties[1].Authority)).Should().Throw<ArgumentException>().WithMessage("*already*");
        Sample.Rename(Party, Party).Should().Be(Sample);
    }

    [Fact]
    public void No_reference_of_any_register_is_forgotten() =>
        Registers.Any.ForAll(
            register =>
            {
                if (register.Authorities.IsEmpty)
                    return;
                var (id, to) = (register.Authorities[0].Id, AuthorityId.Parse("a-name-that-nobody-has"));
                var one = register with { Authorities = register.Authorities.Where(authority => authority.Id != id).Prepend(register.Authorities[0]).ToValueList() };
                Places(one.Rename(id, to), to).Should().Be(Places(one, id));
                Places(one.Rename(id, to), id).Should().Be(0);
                Places(one.Remove(id, References.Cascade), id).Should().Be(0);
            },
            iter: 60);

    [Fact]
    public void A_builder_makes_what_single_steps_make()
    {
        var another = Some with { Id = AgreementId.Parse("another") };
        var to = AuthorityId.Parse("renamed");
        var builder = Sample.ToBuilder().Add(another).Change(Some.Id, agreement => agreement with { Number = "7" }).Rename(Party, to).Remove(Sample.Sources[0].Id, References.Cascade);
        var steps = Sample.Add(another).Change(Some.Id, agreement => agreement with { Number = "7" }).Rename(Party, to).Remove(Sample.Sources[0].Id, References.Cascade);
        builder.ToRegister().Should().Be(steps);
        builder.Find(to).Should().NotBeNull();
        builder.Find(Some.Id)!.Number.Should().Be("7");
        builder.Change(Some.Id, agreement => agreement with { Number = "8" }).ToRegister().Find(Some.Id)!.Number.Should().Be("8");
        steps.Find(Some.Id)!.Number.Should().Be("7");
        Sample.ToBuilder().ToRegister().Should().Be(Sample);
    }

    [Fact]
    public void A_builder_adds_many_records_in_a_time_that_grows_with_their_number()
    {
        var time = Stopwatch.StartNew();
        var builder = new Register().ToBuilder();
        for (var i = 0; i < 100_000; i++)
            builder.Add(Some with { Id = AgreementId.Parse($"a{i}") });
        builder.ToRegister().Agreements.Count.Should().Be(100_000);
        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5), because: "a copy of the list for each would move ten thousand million references");
    }

    [Fact]
    public void A_list_changes_one_element()
    {
        ValueList<int> list = [1, 2, 3];
        list.Change(one => one == 2, two => two * 10).Should().Equal(1, 20, 3);
        list.Invoking(it => it.Change(one => one == 7, one => one)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void An_array_or_a_list_becomes_a_list_of_values_that_nobody_can_change()
    {
        var array = new[] { 1, 2 };
        ValueList<int> ofArray = array;
        ValueList<int> ofList = new List<int> { 1, 2 };
        array[0] = 7;
        ofArray.Should().Equal(1, 2);
        ofArray.Should().Equal(ofList);
    }

    [Fact]
    public void A_copy_keeps_unknown_members()
    {
        var agreement = RegisterReader.ReadRecord<Agreement>("""{"id":"a","kind":"wish","x-box":"12 W"}""").Value!;
        var copy = new Agreement(agreement) { Number = "2" };
        copy.Should().Be(agreement with { Number = "2" });
        copy.Extensions!["x-box"].GetString().Should().Be("12 W");
        new Agreement(agreement).Should().Be(agreement);
    }

    private static string Text(Register register) => System.Text.Encoding.UTF8.GetString(RegisterWriter.Write(register));

    private static int Places(Register register, AuthorityId id)
    {
        var counter = new Counter(id);
        RecordWalk.Walk(register, ref counter);
        return counter.Places;
    }

    private struct Counter(AuthorityId id) : IRecordVisitor
    {
        public int Places { get; private set; }

        public readonly void Enter(string member, int index)
        {
        }

        public readonly void Leave()
        {
        }

        public readonly void Record<TRecord>(TRecord record)
            where TRecord : class
        {
        }

        public readonly void Code<TCode>(string member, int index, TCode code)
            where TCode : struct, ICode<TCode>
        {
        }

        public readonly void Text(string member, int index, LocalizedText text)
        {
        }

        public void Value<TValue>(string member, int index, TValue value)
            where TValue : struct, IScalar<TValue> => Places += id.Equals(value) ? 1 : 0;

        public readonly void Unknown(ExtensionData members)
        {
        }
    }
}
