using CsCheck;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Time;

/// <summary>What holds of every record, also of those that nobody would write.</summary>
public class LifecycleProperties
{
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 30 * 365].Select(days => new LocalDate(1990, 1, 1).PlusDays(days));

    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Days.Select(PartialDate.On),
        Days.Select(day => PartialDate.InMonth(day.Year, day.Month)),
        Days.Select(day => PartialDate.InYear(day.Year)),
        Days.Select(day => PartialDate.Parse($"{day.Year / 10}X")),
        Days.Select(day => PartialDate.Parse($"{day.Year}~")),
        Gen.Select(Days, Days, (a, b) => PartialDate.Parse($"{PartialDate.On(LocalDate.Min(a, b))}/{PartialDate.On(LocalDate.Max(a, b))}")));

    private static readonly Gen<LifecycleState> States = Gen.Int[0, LifecycleState.List.Entries.Count - 1].Select(i => LifecycleState.Parse(LifecycleState.List.Entries[i].Code));

    private static readonly Gen<AuthorityId> Sides = Gen.OneOf("a", "b", "c", "d").Select(AuthorityId.Parse);

    private static readonly Gen<PartnershipEvent> Events =
        Gen.Select(States, Dates.Nullable(), Sides.Array[0, 1], Sides.Array[0, 1], Gen.OneOf<AgreementId?>(null, null, AgreementId.Parse("x"), AgreementId.Parse("y")), (state, on, by, concerns, agreement) =>
            new PartnershipEvent { State = state, On = on, By = by.ToValueList(), Concerns = concerns.ToValueList(), Agreement = agreement });

    private static readonly Gen<Term> Terms = Gen.Select(Gen.Int[0, TermKind.List.Entries.Count - 1], Dates.Nullable(), Dates.Nullable(), Gen.Int[0, 3], (kind, start, end, renewals) => new Term
    {
        Kind = TermKind.Parse(TermKind.List.Entries[kind].Code),
        StartsOn = start,
        EndsOn = end,
        Length = renewals == 0 ? null : CalendarPeriod.Parse($"P{renewals}Y"),
        RenewalLength = renewals == 1 ? CalendarPeriod.Parse("P1Y") : null,
        MostRenewals = renewals < 2 ? null : renewals,
    });

    private static readonly Gen<Agreement> Agreements =
        Gen.Select(Gen.Int[0, AgreementKind.List.Entries.Count - 1], Gen.Select(Dates.Nullable(), Dates.Nullable(), Gen.Int[2, 3]), Terms.Null(), Events.Array[0, 2], Gen.Int[0, 2], Gen.Int[0, AgreementRelationKind.List.Entries.Count - 1], (kind, signed, term, events, relates, relation) => new Agreement
        {
            Id = AgreementId.Parse("x"),
            Partnership = PartnershipId.Parse("link"),
            Kind = AgreementKind.Parse(AgreementKind.List.Entries[kind].Code),
            Parties = "abc"[..signed.Item3].Select(id => new AgreementParty { Authority = AuthorityId.Parse($"{id}"), SignedOn = id == 'a' ? signed.Item2 : null }).ToValueList(),
            SignedOn = signed.Item1,
            Term = term,
            Events = events.ToValueList(),
            Relations = relates == 0 ? [new AgreementRelation { Kind = AgreementRelationKind.Parse(AgreementRelationKind.List.Entries[relation].Code), Agreement = AgreementId.Parse("x") }] : [],
        });

    private static readonly Gen<Register> Registers =
        Gen.Select(Dates.Nullable(), Events.Array[0, 4], Agreements, Agreements, Gen.Int[0, 2], Gen.Select(Gen.Int[2, 3], Gen.Int[0, 3], Dates, Dates), (since, events, one, two, count, members) => new Register
        {
            Authorities =
            [
                Authority("a"),
                Authority("b") with { Existence = members.Item2 == 1 ? new Validity { Until = members.Item4 } : null, HasNoSuccessor = members.Item2 == 1 ? true : null },
                Authority("d") with { Successions = members.Item2 == 0 ? [] : [new Succession { Kind = SuccessionKind.Merger, On = members.Item3, Predecessors = [AuthorityId.Parse("a")] }] },
            ],
            Partnerships =
            [
                new Partnership
                {
                    Id = PartnershipId.Parse("link"),
                    Kind = PartnershipKind.Twinning,
                    Members = "abc"[..members.Item1].Select((id, i) => new PartnershipMember
                    {
                        Authority = AuthorityId.Parse($"{id}"),
                        Role = i == 2 && members.Item2 == 0 ? PartyRole.Witness : null,
                        Validity = i == members.Item2 - 1 ? new Validity { Until = members.Item4 } : i == 2 && members.Item2 == 1 ? new Validity { From = members.Item3 } : null,
                    }).ToValueList(),
                    Since = since,
                    Events = events.ToValueList(),
                },
            ],
            Agreements = new[] { one with { Relations = [] }, two with { Id = AgreementId.Parse("y") } }[..count].ToValueList(),
        });

    private static LocalAuthority Authority(string id) => new() { Id = AuthorityId.Parse(id), Country = CountryCode.France };

    [Fact]
    public void Status_on_a_day_depends_only_on_events_up_to_that_day() =>
        Gen.Select(Registers, Days).ForAll((register, day) => Statuses(Until(register, day), day).Should().Equal(Statuses(register, day)), print: Print, iter: 500);

    [Fact]
    public void Adding_a_source_never_changes_a_status() =>
        Gen.Select(Registers, Days, States, Dates).ForAll((register, day, state, on) => Statuses(Sourced(register, state, on), day).Should().Equal(Statuses(register, day)), iter: 500);

    [Fact]
    public void Narrowing_a_date_never_turns_surely_into_maybe_not() =>
        Gen.Select(Registers, Days, Gen.Int[0, 1_000_000]).ForAll((register, day, seed) =>
        {
            // Where a narrower date makes the record contradict itself more, other worlds are the best that are left.
            var narrowed = Narrowed(register, new Random(seed));
            if (!Contradictions(register, day).SequenceEqual(Contradictions(narrowed, day)))
                return;
            foreach (var (wide, narrow) in Statuses(register, day).Zip(Statuses(narrowed, day)))
                narrow.Split(' ').Should().BeSubsetOf(wide.Split(' '), because: "a narrower date takes states away and adds none");
        }, print: tried => Print((tried.Item1, tried.Item2)) + "\n" + Print((Narrowed(tried.Item1, new Random(tried.Item3)), tried.Item2)), iter: 1_500);

    [Fact]
    public void A_status_always_has_a_state_and_a_reason() =>
        Gen.Select(Registers, Days).ForAll((register, day) =>
        {
            var lifecycle = new Lifecycle(register);
            var status = lifecycle.StatusOn(register.Partnerships[0], day);
            status.Possible.Select(possible => possible.State).Should().OnlyHaveUniqueItems().And.NotBeEmpty();
            status.In(LanguageTag.French).Should().NotBeEmpty();
            lifecycle.TimelineOf(register.Partnerships[0]).Count.Should().BeGreaterThanOrEqualTo(register.Partnerships[0].Events.Count);
            lifecycle.LapsingWithin(12, day).Should().NotContain(lapse => lapse.Certainty == Certainty.No);
        }, print: Print, iter: 500);

    [Fact]
    public void The_series_agrees_with_the_status_of_every_year() =>
        Registers.ForAll(register =>
        {
            var lifecycle = new Lifecycle(register);
            foreach (var count in lifecycle.InForceByYear(1985, 2025))
            {
                var status = lifecycle.StatusOn(register.Partnerships[0], new LocalDate(count.Year, 12, 31));
                count.AtLeast.Should().Be(status.InForce == Certainty.Surely ? 1 : 0, because: $"{count.Year}");
            }
        }, print: register => Print((register, default)), iter: 60);

    [Fact]
    public void Every_succession_chain_ends() =>
        Gen.Select(Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Dates.Nullable(), Gen.Int[0, SuccessionKind.List.Entries.Count - 1], Gen.OneOf<bool?>(null, true, false)).Array[0, 10], Dates.Nullable().Array[7], Days).ForAll((steps, ends, day) =>
        {
            var authorities = Enumerable.Range(0, 7).Select(i => new LocalAuthority
            {
                Id = AuthorityId.Parse($"n{i}"),
                Country = CountryCode.France,
                Existence = ends[i] is { } end ? new Validity { Until = end } : null,
                HasNoSuccessor = i == 6 ? true : null,
                Successions = steps.Where(step => step.Item1 == i).Select(step => new Succession
                {
                    Kind = SuccessionKind.Parse(SuccessionKind.List.Entries[step.Item4].Code),
                    On = step.Item3,
                    Predecessors = [AuthorityId.Parse($"n{step.Item2}")],
                    IsPartial = step.Item5,
                }).ToValueList(),
            }).ToList();
            var territory = new Territory(new Register { Authorities = authorities.ToValueList() });
            foreach (var authority in authorities)
            {
                var holding = territory.HolderOn(authority.Id, day);
                foreach (var holder in holding.Holders)
                    authorities.Single(one => one.Id == holder.Authority).ExistsOn(day).Should().NotBe(Certainty.No, because: "who holds is a living unit");
                holding.Holders.Select(holder => holder.Authority).Should().OnlyHaveUniqueItems();
                (holding.HasEnded && !holding.Holders.IsEmpty).Should().BeFalse();
            }
        }, iter: 10_000);

    private static IEnumerable<string> Statuses(Register register, LocalDate day)
    {
        var lifecycle = new Lifecycle(register);
        var status = lifecycle.StatusOn(register.Partnerships[0], day);
        return [Say(status.Possible), .. status.Sides.Select(side => Say(side.Possible)), .. register.Agreements.Select(agreement => Say(lifecycle.StatusOn(agreement, day).Possible))];

        static string Say(ValueList<PossibleState> possible) => string.Join(' ', possible.Select(one => one.State.Text).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<int> Contradictions(Register register, LocalDate day)
    {
        var (lives, number) = (new Lifecycle(register).Lives, DaySpan.NumberOf(day));
        return lives.Agreements.SelectMany(life => new[] { life.Facts.OwnUnfolding.FewestContradictions(new World(number)), new AgreementWorlds(life).FewestContradictions(number) })
            .Append(lives.Of(register.Partnerships[0]).FewestContradictions(number));
    }

    private static string Print((Register Register, LocalDate Day) tried) => Lives.Print(tried.Register, tried.Day);

    private static Register Until(Register register, LocalDate day)
    {
        var partnership = register.Partnerships[0];
        return register with
        {
            Partnerships = [partnership with { Events = Earlier(partnership.Events) }],
            Agreements = register.Agreements.Select(agreement => agreement with { Events = Earlier(agreement.Events), SignedOn = Put(agreement.SignedOn), Parties = agreement.Parties.Select(party => party with { SignedOn = Put(party.SignedOn) }).ToValueList() }).ToValueList(),
        };

        // Never to be unsaid: without a date it would be open when it was signed.
        PartialDate? Put(PartialDate? on) => IsLater(on) ? PartialDate.Parse("9000") : on;

        bool IsLater(PartialDate? on) => on?.IsAfter(day) == Certainty.Surely;

        ValueList<PartnershipEvent> Earlier(ValueList<PartnershipEvent> events) => events.Where(one => !IsLater(one.On)).ToValueList();
    }

    private static Register Sourced(Register register, LifecycleState state, PartialDate on) => register with
    {
        Partnerships = [register.Partnerships[0] with
        {
            StatusClaims = [new StatusClaim { State = state, AsOf = on }],
            DateClaims = [new DateClaim { On = on }],
            Sources = [new SourceReference { Source = SourceId.Parse("page") }],
            Events = register.Partnerships[0].Events.Select(one => one with { Sources = [new SourceReference { Source = SourceId.Parse("page") }] }).ToValueList(),
        }],
        Agreements = register.Agreements.Select(agreement => agreement with { Sources = [new SourceReference { Source = SourceId.Parse("page") }] }).ToValueList(),
        Sources = [new Source { Id = SourceId.Parse("page"), PublishedOn = on }],
    };

    private static Register Narrowed(Register register, Random random)
    {
        return register with
        {
            Partnerships =
            [
                register.Partnerships[0] with
                {
                    Since = Narrow(register.Partnerships[0].Since),
                    Events = All(register.Partnerships[0].Events),
                    Members = register.Partnerships[0].Members.Select(member => member with { Validity = member.Validity is { } validity ? validity with { From = Narrow(validity.From), Until = Narrow(validity.Until) } : null }).ToValueList(),
                },
            ],
            Agreements = register.Agreements.Select(agreement => agreement with
            {
                SignedOn = Narrow(agreement.SignedOn),
                Parties = agreement.Parties.Select(party => party with { SignedOn = Narrow(party.SignedOn) }).ToValueList(),
                Events = All(agreement.Events),
                Term = agreement.Term is not { } term ? null : term with { StartsOn = Narrow(term.StartsOn), EndsOn = Narrow(term.EndsOn) },
            }).ToValueList(),
        };

        ValueList<PartnershipEvent> All(ValueList<PartnershipEvent> events) => events.Select(one => one with { On = Narrow(one.On) }).ToValueList();

        // To a narrower interval of the days that the text allows, or to one of them, or not at all.
        PartialDate? Narrow(PartialDate? date)
        {
            if (date is not { Earliest: { } earliest, Latest: { } latest } || random.Next(3) == 0)
                return date;
            var days = Period.DaysBetween(earliest, latest) + 1;
            var (one, two) = (earliest.PlusDays(random.Next(days)), earliest.PlusDays(random.Next(days)));
            return random.Next(2) == 0 ? PartialDate.On(one) : PartialDate.Parse($"{PartialDate.On(LocalDate.Min(one, two))}/{PartialDate.On(LocalDate.Max(one, two))}");
        }
    }
}
