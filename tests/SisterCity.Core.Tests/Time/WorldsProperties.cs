using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Time;

/// <summary>The status is what the worlds say: no more and no less, of the whole, of each side and of each agreement.</summary>
public class WorldsProperties
{
    private const int MostWorlds = 3_000;
    private static readonly LocalDate First = new(2001, 3, 1);

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 9].Select(First.PlusDays);

    private static readonly Gen<PartialDate> Dates = Gen.Frequency((3, Days.Select(PartialDate.On)), (2, Gen.Select(Days, Gen.Int[1, 3], (day, more) => PartialDate.Parse($"[{PartialDate.On(day)}..{PartialDate.On(day.PlusDays(more))}]"))));

    private static readonly Gen<LifecycleState> States = Gen.Int[0, LifecycleState.List.Entries.Count - 1].Select(static i => LifecycleState.Parse(LifecycleState.List.Entries[i].Code));

    private static readonly Gen<AuthorityId[]> Sides = Gen.Frequency((3, Gen.Const(Array.Empty<AuthorityId>())), (2, Gen.OneOf("a", "b", "c").Select(static side => new[] { AuthorityId.Parse(side) })));

    private static readonly Gen<AuthorityId[]> Towards = Gen.Frequency((5, Gen.Const(Array.Empty<AuthorityId>())), (1, Sides));

    private static readonly Gen<PartnershipEvent> Events =
        Gen.Select(States, Gen.Frequency((6, Dates.Select(static date => (PartialDate?)date)), (1, Gen.Const((PartialDate?)null))), Gen.Select(Sides, Sides, Towards), Gen.OneOf<string?>(null, null, "x", "y"), static (state, on, sides, agreement) => new PartnershipEvent
        {
            State = state,
            On = on,
            By = sides.Item1.ToValueList(),
            Concerns = sides.Item2.ToValueList(),
            Towards = sides.Item3.ToValueList(),
            Agreement = agreement is null ? null : AgreementId.Parse(agreement),
        });

    private static readonly Gen<Term?> Terms = Gen.Select(Gen.Int[0, 6], Dates, Gen.Int[1, 4], static (form, date, length) => form switch
    {
        0 => new Term { Kind = TermKind.OpenEnded },
        1 => new Term { Kind = TermKind.Fixed, EndsOn = date },
        2 => new Term { Kind = TermKind.Fixed, Length = CalendarPeriod.Parse($"P{length}D") },
        3 => new Term { Kind = TermKind.TacitlyRenewed, Length = CalendarPeriod.Parse($"P{length}D"), RenewalLength = CalendarPeriod.Parse("P2D"), MostRenewals = length % 2 == 0 ? 1 : null },
        4 => new Term { Kind = TermKind.UntilCondition },
        5 => new Term { Kind = TermKind.Fixed, StartsOn = date, Length = CalendarPeriod.Parse($"P{length}D") },
        _ => (Term?)null,
    });

    private static readonly Gen<Agreement> Agreements =
        Gen.Select(Gen.OneOf(AgreementKind.SisterCityAgreement, AgreementKind.SisterCityAgreement, AgreementKind.Renewal, AgreementKind.Denunciation, AgreementKind.SuspensionAct, AgreementKind.LetterOfIntent), Dates.Nullable(), Terms, Gen.Frequency((2, Events.Array[0, 0]), (1, Events.Array[1, 2])), Gen.Select(Gen.Int[0, 5], Gen.Int[2, 3], Dates.Nullable(), Dates.Nullable()), static (kind, signed, term, events, more) => new Agreement
        {
            Id = AgreementId.Parse("x"),
            Partnership = PartnershipId.Parse("link"),
            Kind = kind,
            Parties = "abc"[..more.Item2].Select(id => new AgreementParty { Authority = AuthorityId.Parse($"{id}"), SignedOn = id == 'b' || signed is null ? more.Item3 : null, Transmission = id == 'a' && more.Item4 is { } sent ? new Transmission { SentOn = sent } : null }).ToValueList(),
            SignedOn = signed,
            Term = term,
            Events = events.ToValueList(),
            Relations = more.Item1 == 0 ? [] : [new AgreementRelation { Kind = new[] { AgreementRelationKind.Renews, AgreementRelationKind.Amends, AgreementRelationKind.Replaces, AgreementRelationKind.Terminates, AgreementRelationKind.Suspends }[more.Item1 - 1], Agreement = AgreementId.Parse("x") }],
        });

    private static readonly Gen<Register> Registers =
        Gen.Select(Dates, Events.Array[0, 4], Agreements, Agreements, Gen.Int[0, 2], Gen.Select(Gen.Int[2, 3], Gen.Int[0, 4], Dates, Days), static (since, events, one, two, count, more) => new Register
        {
            AsOf = PartialDate.On(more.Item4),
            Authorities = [new LocalAuthority { Id = AuthorityId.Parse("a"), Country = CountryCode.France }, new LocalAuthority { Id = AuthorityId.Parse("b"), Country = CountryCode.France, Existence = more.Item2 == 1 ? new Validity { Until = more.Item3 } : null, HasNoSuccessor = more.Item2 == 1 ? true : null }],
            Partnerships =
            [
                new Partnership
                {
                    Id = PartnershipId.Parse("link"),
                    Kind = PartnershipKind.Twinning,
                    Members = "abc"[..more.Item1].Select((id, i) => new PartnershipMember
                    {
                        Authority = AuthorityId.Parse($"{id}"),
                        Validity = more.Item2 == 2 && i == 1 ? new Validity { Until = more.Item3 } : more.Item2 == 3 && i == 2 ? new Validity { From = more.Item3 } : null,
                    }).ToValueList(),
                    Since = since,
                    Events = events.ToValueList(),
                },
            ],
            Agreements = new[] { one with { Relations = [] }, two with { Id = AgreementId.Parse("y") } }[..count].ToValueList(),
        });

    [Fact]
    public void A_status_has_exactly_the_states_that_some_world_reaches()
    {
        var asked = 0;
        Gen.Select(Registers, Days).ForAll((register, day) =>
        {
            var oracle = new WorldsOracle(register, day);
            if (oracle.Count > MostWorlds)
                return;
            asked++;
            Told(register, day).Should().BeEquivalentTo(oracle.Possible().Where(static pair => !pair.Key.Contains('-')).ToDictionary(static pair => pair.Key, static pair => string.Join(' ', pair.Value)));
        }, print: static tried => Lives.Print(tried.Item1, tried.Item2), iter: 1_500);
        asked.Should().BeGreaterThan((int)(Properties.Tries(1_500) * 4 / 15));
    }

    [Fact]
    public void On_every_day_of_a_span_the_status_is_that_of_the_span() =>
        Registers.ForAll(register =>
        {
            var lifecycle = new Lifecycle(register);
            var (link, days) = (register.Partnerships[0], Enumerable.Range(-2, 20).Select(First.PlusDays).ToList());
            Check(lifecycle.SpansOf(link), day => lifecycle.StatusOn(link, day), days);
            foreach (var agreement in register.Agreements)
                Check(lifecycle.SpansOf(agreement), day => lifecycle.StatusOn(agreement, day), days);
        }, print: static register => Lives.Print(register, First), iter: 100);

    private static void Check(ValueList<StatusSpan> spans, Func<LocalDate, Status> statusOn, List<LocalDate> days)
    {
        spans[0].From.Should().BeNull();
        spans[^1].Until.Should().BeNull();
        spans.Zip(spans.Skip(1)).All(pair => pair.First.Until == pair.Second.From).Should().BeTrue();
        foreach (var day in days)
        {
            var span = spans.Single(span => (span.From is not { } from || from <= day) && (span.Until is not { } until || day < until));
            var status = statusOn(day);
            span.Possible.Should().Equal(status.Possible, because: $"of {day:uuuu-MM-dd}");
            span.InForce.Should().Be(status.InForce);
        }
    }

    [Fact]
    public void A_side_tells_of_a_partner_what_is_stopped_between_them_alone() =>
        Gen.Select(Registers, Days).ForAll((register, day) =>
        {
            // Who has not joined yet stands nowhere, and so towards nobody.
            var oracle = new WorldsOracle(register, day);
            if (oracle.Count > MostWorlds || register.Partnerships[0].Members.Any(static member => member.Validity?.From is not null))
                return;
            var (possible, status) = (oracle.Possible(), new Lifecycle(register).StatusOn(register.Partnerships[0], day));
            foreach (var side in status.Sides)
            {
                var pairs = possible.Where(pair => pair.Key.StartsWith("link/", StringComparison.Ordinal) && pair.Key["link/".Length..].Split('-') is { Length: 2 } both && both.Contains(side.Authority.Text));
                side.Towards.ToDictionary(partner => partner.Authority.Text, States).Should().BeEquivalentTo(pairs
                    .Where(pair => pair.Value.Any(state => LifecycleState.Parse(state).Phase is LifecyclePhase.Paused or LifecyclePhase.Ended) && !pair.Value.SetEquals(possible[$"link/{side.Authority}"]))
                    .ToDictionary(pair => pair.Key["link/".Length..].Split('-').Single(one => one != side.Authority.Text), pair => string.Join(' ', pair.Value)));
            }

            static string States(SideStatus side) => string.Join(' ', side.Possible.Select(one => one.State.Text).Order(StringComparer.Ordinal));
        }, print: static tried => Lives.Print(tried.Item1, tried.Item2), iter: 300);

    private static Dictionary<string, string> Told(Register register, LocalDate day)
    {
        var lifecycle = new Lifecycle(register);
        return register.Agreements.Select(agreement => (Name: agreement.Id.Text, Status: lifecycle.StatusOn(agreement, day))).Prepend((Name: "link", Status: lifecycle.StatusOn(register.Partnerships[0], day)))
            .SelectMany(static one => one.Status.Sides.Select(side => ($"{one.Name}/{side.Authority}", side.Possible)).Prepend((one.Name, one.Status.Possible)))
            .ToDictionary(static one => one.Item1, static one => string.Join(' ', one.Item2.Select(static possible => possible.State.Text).Order(StringComparer.Ordinal)));
    }
}
