using CsCheck;
using SisterCity.Codelists;
using SisterCity.Comparison;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Tests.Unlucky;

/// <summary>What is found without a look at all pairs is what a look at all pairs finds.</summary>
public class PairwiseOracles
{
    private static readonly PartnershipKind[] Kinds = [PartnershipKind.Twinning, PartnershipKind.Cooperation, PartnershipKind.Partnership];
    private static readonly AgreementKind[] AgreementKinds = [AgreementKind.FriendshipCharter, AgreementKind.Renewal, AgreementKind.InstrumentUnspecified];

    private static readonly Gen<Link> Link = Gen.Select(Dates.Maybe, Dates.Any.Array[0, 2], Gen.Int[0, 3], Gen.Int[0, 2], Dates.Maybe, (since, claims, kind, under, signed) => new Link
    {
        Side = ListSide.Mine,
        At = default,
        Name = LocalizedText.Of("en", "A link"),
        Partnership = kind == 3 ? null : new Partnership { Id = PartnershipId.Parse("p"), Kind = Kinds[kind], Members = [], Since = since, DateClaims = claims.Select(claim => new DateClaim { On = claim }).ToValueList() },
        Agreements = kind == 3 || under == 0 ? [new Agreement { Id = AgreementId.Parse("g"), Kind = AgreementKind.FriendshipCharter, SignedOn = signed }] : [],
    });

    private static readonly Gen<Agreement> AgreementOfALink = Gen.Select(Dates.Maybe, Gen.Int[0, 2], Gen.Int[0, 1], (signed, kind, id) =>
        new Agreement { Id = AgreementId.Parse($"g{id}"), Kind = AgreementKinds[kind], SignedOn = signed });

    private static readonly Gen<PartnershipEvent> Event = Gen.Select(
        Dates.Maybe,
        Gen.OneOf("signed", "in-force", "suspended", "reactivated", "ended", "annulled", "lapsed", "renewed", "authorised", "letter-of-intent-signed", "unknown", "of-another-list", "of-a-third-list").Select(LifecycleState.Parse),
        Gen.Int[0, 6],
        (on, state, sides) => new PartnershipEvent { On = on, State = state, Concerns = Enumerable.Range(0, 3).Where(side => (sides >> side) % 2 == 1).Select(side => AuthorityId.Parse($"a{side}")).ToValueList() });

    [Fact]
    public void Records_of_a_link_are_paired_as_a_look_at_all_pairs_pairs_them() =>
        Gen.Select(Link.Array[0, 14], Link.Array[0, 14]).ForAll((mine, theirs) =>
            Pairing.OneWithOne([.. mine.Select(one => (IReadOnlyList<Trait>)[LinkPairing.TraitOf(one)])], [.. theirs.Select(LinkPairing.TraitOf)], (i, j) => LinkPairing.Nearness(mine[i], theirs[j]))
                .Order().Should().Equal(Slowly(mine.Length, theirs.Length, (i, j) => LinkPairing.Nearness(mine[i], theirs[j]))), iter: 3000);

    [Fact]
    public void Records_that_were_put_together_before_are_paired_as_a_look_at_all_pairs_pairs_them() =>
        Gen.Select(Link.Array[1, 3].Array[0, 8], Link.Array[0, 10]).ForAll((mine, theirs) =>
            Pairing.OneWithOne([.. mine.Select(told => (IReadOnlyList<Trait>)[.. told.Select(LinkPairing.TraitOf)])], [.. theirs.Select(LinkPairing.TraitOf)], (i, j) => mine[i].Max(one => LinkPairing.Nearness(one, theirs[j])))
                .Order().Should().Equal(Slowly(mine.Length, theirs.Length, (i, j) => mine[i].Max(one => LinkPairing.Nearness(one, theirs[j])))), iter: 2000);

    [Fact]
    public void Agreements_of_a_link_are_paired_as_a_look_at_all_pairs_pairs_them() =>
        Gen.Select(AgreementOfALink.Array[0, 20], AgreementOfALink.Array[0, 20]).ForAll((mine, theirs) =>
            Pairing.OneWithOne([.. mine.Select(one => (IReadOnlyList<Trait>)[LinkPairing.TraitOf(one)])], [.. theirs.Select(LinkPairing.TraitOf)], (i, j) => LinkPairing.Nearness(mine[i], theirs[j]), mustBeLikely: true)
                .Order().Should().Equal(Slowly(mine.Length, theirs.Length, (i, j) => LinkPairing.Nearness(mine[i], theirs[j]))), iter: 3000);

    [Fact]
    public void Few_agreements_are_asked_of_many_that_cannot_be_one()
    {
        // Days of one list and months of the other, three kinds: most of them find nobody.
        var (mine, theirs) = (Many(0), Many(1));
        var asked = 0;
        Pairing.OneWithOne([.. mine.Select(one => (IReadOnlyList<Trait>)[LinkPairing.TraitOf(one)])], [.. theirs.Select(LinkPairing.TraitOf)], (i, j) => (asked++, LinkPairing.Nearness(mine[i], theirs[j])).Item2, mustBeLikely: true);
        asked.Should().BeLessThan(20 * mine.Length);

        static Agreement[] Many(int list) => [.. Enumerable.Range(0, 2000).Select(i => new Agreement
        {
            Id = AgreementId.Parse($"g{i}"),
            Kind = i % 3 == 0 ? AgreementKind.FriendshipCharter : AgreementKind.Renewal,
            SignedOn = PartialDate.Parse(PartialDate.On(new NodaTime.LocalDate(1970, 1, 1).PlusDays((i * 7) + list)).Text[..(i % 2 == list ? 7 : 10)]),
        })];
    }

    [Fact]
    public void The_surest_namesake_is_the_one_that_a_look_at_all_of_them_finds() =>
        Gen.Select(Gen.Int[0, 3], Gen.Bool, Dates.Validity, Dates.Validity).Array[0, 16].ForAll(all =>
        {
            var namesakes = new Namesakes<string>();
            for (var i = 0; i < all.Length; i++)
                namesakes.Add("name", all[i].Item1, $"{i}", all[i].Item2, all[i].Item3, all[i].Item4);
            var expected = new List<(string, Certainty, int)>();
            for (var i = 0; i < all.Length; i++)
            {
                var (surest, found) = (Certainty.No, -1);
                for (var j = 0; j < i; j++)
                {
                    var certainty = all[j].Item1 == all[i].Item1 || (all[j].Item2 && all[i].Item2) ? Certainty.No : AuthorityFacts.Overlap(all[j].Item3, all[j].Item4, all[i].Item3, all[i].Item4);
                    if (certainty > surest)
                        (surest, found) = (certainty, all[j].Item1);
                }

                if (surest != Certainty.No)
                    expected.Add(($"{i}", surest, found));
            }

            namesakes.Surest().Select(one => (one.At, one.Certainty, one.Other)).Should().Equal(expected);
        }, iter: 3000);

    [Fact]
    public void The_first_date_that_contradicts_another_side_is_the_one_that_a_look_at_all_pairs_finds() =>
        Gen.Select(Dates.Any, Gen.Int[0, 2], Gen.Int[0, 3]).Array[0, 12].ForAll(all =>
        {
            var dates = all.Select((one, i) => new SidedDate(one.Item1, $"{one.Item2}", i, IsTold: one.Item3 == 0)).ToList();
            (SidedDate, SidedDate)? expected = null;
            for (var i = 1; i < dates.Count && expected is null; i++)
            {
                for (var j = 0; j < i && expected is null && !dates[i].IsTold; j++)
                {
                    if (dates[j].Side != dates[i].Side && dates[j].On.RelationTo(dates[i].On) == DateRelation.Contradicts)
                        expected = (dates[j], dates[i]);
                }
            }

            SidedDate.FirstContradiction(dates).Should().Be(expected);
        }, iter: 3000);

    [Fact]
    public void An_event_that_cannot_follow_those_before_it_is_the_one_that_a_look_at_all_of_them_finds() =>
        Event.Array[0, 9].ForAll(events =>
        {
            var order = new EventOrder([.. events]);
            foreach (var later in events)
            {
                order.Contradicted(later, Transitions.IsPossible).Should().Be(ContradictedBy(events, later, Transitions.IsPossible));
                order.Contradicted(later, IsNoStepBack).Should().Be(ContradictedBy(events, later, IsNoStepBack));
            }

            static bool IsNoStepBack(LifecycleState from, LifecycleState to) => !Transitions.IsAStepBack(from, to);
        }, iter: 4000);

    [Fact]
    public void A_thing_leads_back_to_itself_when_following_it_alone_comes_back() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 11]).Array[0, 18].ForAll(references =>
        {
            var next = references.ToLookup(one => one.Item1, one => one.Item2);
            var circles = new Circles<int>(Enumerable.Range(0, 10), thing => next[thing]);
            for (var thing = 0; thing < 10; thing++)
                Circles.LeadBack(thing, next[thing], circles).Should().Be(Follow(thing, next).Contains(thing), because: $"of {thing}");
        }, iter: 2000);

    /// <summary>The definition: the last event before another one for all whom that concerns, unless what may lie between the two leads from the one to the other.</summary>
    private static PartnershipEvent? ContradictedBy(PartnershipEvent[] events, PartnershipEvent later, Func<LifecycleState, LifecycleState, bool> mayFollow)
    {
        if (later.On is not { } on)
            return null;
        PartnershipEvent? last = null;
        foreach (var earlier in events)
        {
            if (IsForAllOf(earlier, later) && earlier.On is { } before && before.IsSurelyBefore(on) && (last is null || last.On!.Value.IsSurelyBefore(before)))
                last = earlier;
        }

        if (last is null || mayFollow(last.State, later.State))
            return null;
        var between = events.Where(other => other != last && other != later && ShareASide(other, later) && (other.On is not { } some || (some.MayBeBefore(on) && !some.IsSurelyBefore(last.On!.Value))))
            .Select(other => other.State).ToList();
        var reached = new List<LifecycleState> { last.State };
        for (var i = 0; i < reached.Count; i++)
        {
            var next = between.FindAll(state => mayFollow(reached[i], state));
            if (next.Exists(state => mayFollow(state, later.State)))
                return null;
            between.RemoveAll(next.Contains);
            reached.AddRange(next);
        }

        return last;

        static bool IsForAllOf(PartnershipEvent earlier, PartnershipEvent later) =>
            earlier.Concerns.IsEmpty || (!later.Concerns.IsEmpty && !later.Concerns.Except(earlier.Concerns).Any());

        static bool ShareASide(PartnershipEvent one, PartnershipEvent other) => one.Concerns.IsEmpty || other.Concerns.IsEmpty || one.Concerns.Intersect(other.Concerns).Any();
    }

    private static HashSet<int> Follow(int thing, ILookup<int, int> next)
    {
        var reached = new HashSet<int>();
        var waiting = new Stack<int>(next[thing]);
        while (waiting.TryPop(out var one))
        {
            if (!reached.Add(one))
                continue;
            foreach (var following in next[one])
                waiting.Push(following);
        }

        return reached;
    }

    /// <summary>The definition: of all pairs the nearest first, among the equally near the earliest in both lists.</summary>
    private static IEnumerable<(int, int)> Slowly(int mine, int theirs, Func<int, int, int?> nearness)
    {
        var pairs = from i in Enumerable.Range(0, mine)
                    from j in Enumerable.Range(0, theirs)
                    let near = nearness(i, j)
                    where near is not null
                    orderby near descending, i + j, Math.Abs(i - j)
                    select (Mine: i, Theirs: j);
        var (takenOfMine, takenOfTheirs) = (new HashSet<int>(), new HashSet<int>());
        var found = new List<(int, int)>();
        foreach (var (i, j) in pairs)
        {
            if (takenOfMine.Contains(i) || takenOfTheirs.Contains(j))
                continue;
            takenOfMine.Add(i);
            takenOfTheirs.Add(j);
            found.Add((i, j));
        }

        return found.Order();
    }
}
