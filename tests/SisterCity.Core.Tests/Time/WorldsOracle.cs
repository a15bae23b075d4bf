using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Tests.Time;

/// <summary>
/// The three laws of time, written slowly. It tries every choice of a day for every date of a small register, and every order of the facts of one day that their ranks
/// allow. It folds the facts of each life by the table of transitions, and puts a relationship together from its own facts, what carries it and the seats that are left.
/// It knows no spans and no shortcuts. It reads registers of one link "link" whose members have not changed, and that say for which day they speak.
/// </summary>
internal sealed class WorldsOracle
{
    private static readonly LocalDate Epoch = new(2000, 1, 1);

    private readonly List<Choice> choices = [];
    private readonly List<Contract> contracts;
    private readonly Life link;
    private readonly List<Carrier> carriers = [];
    private readonly Dictionary<string, Choice> joins = [];
    private readonly Choice? since;
    private readonly int on;
    private readonly int asOf;

    public WorldsOracle(Register register, LocalDate day)
    {
        var partnership = register.Partnerships[0];
        (on, asOf) = (Number(day), Number(register.AsOf!.Value.Latest!.Value));
        since = Date(partnership.Since);
        var told = partnership.Events.Select(happened => (Event: happened, On: Date(happened.On) ?? Undated(since))).ToList();
        contracts = [.. register.Agreements.Select(agreement => new Contract(agreement, [.. agreement.Parties.Select(party => party.Authority.Text)]))];
        contracts.ForEach(contract => Sign(contract, told));
        link = new Life("link", [.. partnership.Members.Select(member => member.Authority.Text)]);
        foreach (var member in partnership.Members.Where(member => member.Validity?.From is not null))
            joins.Add(member.Authority.Text, Date(member.Validity!.From)!);
        ReadTheLink(told);
        contracts.ForEach(contract => ReadTheContract(contract, told));
        foreach (var life in contracts.Select(contract => contract.All).Prepend(link))
            ReadDepartures(life, partnership, register);
        ReadSignatures();
    }

    /// <summary>How many choices of days there are.</summary>
    public double Count => choices.Aggregate(1.0, (count, choice) => count * (choice.Last - choice.First + 1));

    /// <summary>The states that are possible of the link, of its sides ("link/a"), of the agreements and of their sides.</summary>
    public SortedDictionary<string, SortedSet<string>> Possible()
    {
        var fewest = new Dictionary<Life, int>();
        var lives = contracts.SelectMany(contract => new[] { contract.Own, contract.All }).Prepend(link).ToList();
        ForEachWorld(0, () => lives.ForEach(life => fewest[life] = Orders(life).Select(order => Contradictions(life, order)).Append(fewest.GetValueOrDefault(life, int.MaxValue)).Min()));
        var possible = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        ForEachWorld(0, () =>
        {
            foreach (var life in lives.Where(life => !life.IsOwn))
                ForEachOrder([life, .. RestsOn(life).Select(contract => contract.Own)], fewest, () => Add(life));
        });
        return possible;

        // What a link rests on is what carries it, and what an agreement rests on are its renewals, which may be renewed in turn.
        IEnumerable<Contract> RestsOn(Life life)
        {
            var found = contracts.FindAll(contract => life == link ? contract.CanCarry : contracts.Exists(of => of.All == life && of.Renewals.Contains(contract)));
            for (var i = 0; i < found.Count; i++)
                found.AddRange(found[i].Renewals.Where(renewal => !found.Contains(renewal)));
            return found;
        }

        void Add(Life life)
        {
            foreach (var (one, other) in life.Pairs())
                AddAll($"{life.Name}/{one}-{other}", Reach(life, fact => fact.TouchesPair(one, other), one));
            foreach (var (key, reached) in life.Seats.Select(seat => ($"{life.Name}/{seat}", HasJoined(life, seat) ? Reach(life, seat) : [new(LifecycleState.Unknown)])).Prepend((life.Name, Reach(life, null).Select(whole => SeatsLeft(life, whole)))))
                AddAll(key, reached);
        }

        void AddAll(string key, IEnumerable<Reached> reached)
        {
            if (!possible.TryGetValue(key, out var states))
                possible.Add(key, states = new(StringComparer.Ordinal));
            states.UnionWith(reached.Select(one => one.State.Text));
        }
    }

    private void ForEachWorld(int from, Action look)
    {
        if (from == choices.Count)
        {
            look();
            return;
        }

        var choice = choices[from];
        for (choice.Now = choice.First; choice.Now <= choice.Last; choice.Now++)
            ForEachWorld(from + 1, look);
    }

    private void ForEachOrder(List<Life> of, Dictionary<Life, int> fewest, Action look)
    {
        if (of.Count == 0)
        {
            look();
            return;
        }

        // Nothing rests yet on what is not signed yet, and it may contradict itself.
        var isSigned = !of[0].IsOwn || contracts.Single(contract => contract.Own == of[0]).Signed() <= on;
        foreach (var order in Orders(of[0]).Where(order => !isSigned || Contradictions(of[0], order) == fewest[of[0]]))
        {
            of[0].Order = order;
            ForEachOrder(of[1..], fewest, look);
        }
    }

    /// <summary>What has happened by the day, in every order in which it may have.</summary>
    private IEnumerable<List<Fact>> Orders(Life life) => life.Facts.Where(fact => (!fact.IsStep || fact.IsSignature) && fact.On() <= on)
        .GroupBy(fact => (fact.On()!.Value, fact.State.Rank)).OrderBy(group => group.Key)
        .Aggregate(new[] { new List<Fact>() }.AsEnumerable(), (before, group) => before.SelectMany(order => Permutations([.. group]).Select(next => (List<Fact>)[.. order, .. next])));

    private static IEnumerable<List<Fact>> Permutations(List<Fact> some) =>
        some.Count < 2 ? [some] : some.SelectMany(first => Permutations([.. some.Where(other => other != first)]).Select(rest => (List<Fact>)[first, .. rest]));

    private static int Contradictions(Life life, List<Fact> order)
    {
        var (count, whole, ofSeats) = (0, new Fold(), life.Seats.ToDictionary(seat => seat, _ => new Fold()));
        for (var i = 0; i < order.Count; i++)
        {
            var (fact, stands) = (order[i], whole.Stands);
            var forSeats = fact.Towards.Count > 0
                ? life.Pairs().FindAll(pair => fact.TouchesPair(pair.One, pair.Other)).ConvertAll(pair => !BreaksOff(life, order[..(i + 1)], pair))
                : life.Seats.Where(fact.Touches).Select(seat => ofSeats[seat].Apply(fact)).ToList();
            var isPossible = fact.IsPartial ? forSeats.Count == 0 || forSeats.Contains(true) : whole.Apply(fact);
            if (!isPossible && !fact.IsCarried && !fact.HasLeft && !(fact.IsOfLater && fact.State.Phase == LifecyclePhase.Ended))
                count += fact.IsUndated ? 2 : 1;
            else if (fact is { IsUndated: true, IsStop: true } && stands == Stand.Nothing && order.FindIndex(i, later => later is { IsUndated: false, State.Effect: Effect.Begin }) > 0)
                count++;
            else if (fact.State.Effect == Effect.Resume && stands != Stand.Paused && life.Facts.Exists(pause => pause is { IsUndated: true, State.Phase: LifecyclePhase.Paused } && !order[..i].Contains(pause)))
                count += fact.IsUndated ? 2 : 1;
        }

        return count;
    }

    /// <summary>Whether the last of some facts cannot follow the others between two seats.</summary>
    private static bool BreaksOff(Life life, List<Fact> order, (string One, string Other) pair)
    {
        var (fold, isPossible) = (new Fold(), true);
        foreach (var fact in order.Where(fact => fact.TouchesPair(pair.One, pair.Other)))
            isPossible = fold.Apply(fact);
        return !isPossible;
    }

    /// <summary>Where a seat stands; what is stopped towards each of the others is stopped, by what stopped last.</summary>
    private static Fold FoldOfSeat(Life life, string? side, Func<Fact, bool> counts)
    {
        var own = Fold.Of(life.Order.Where(counts));
        if (side is null || own.Stop is not null || life.Seats.Count < 2)
            return own;
        var others = life.Seats.Where(other => other != side)
            .Select(other => life.Pairs().Exists(pair => pair == (side, other) || pair == (other, side)) ? Fold.Of(life.Order.Where(fact => fact.TouchesPair(side, other))) : new Fold()).ToList();
        return others.TrueForAll(other => other.Stop is not null) ? others.MaxBy(other => life.Order.IndexOf(other.Stop!))! : own;
    }

    private Reached SeatsLeft(Life life, Reached whole)
    {
        if (whole.IsOver || !life.Order.Exists(fact => fact.IsPartial))
            return whole;
        var stops = life.Seats.Select(seat => (Seat: seat, FoldOfSeat(life, seat, fact => fact.CountsFor(seat)).Stop))
            .Where(one => one.Stop is { IsPartial: true, IsStop: true } stop && !(life == link && stop.State.Phase == LifecyclePhase.Ended && BySignature(one.Seat, stop).Any())).ToList();
        var left = life.Seats.Count(seat => stops.TrueForAll(one => one.Seat != seat) && HasJoined(life, seat));
        return stops.Count == 0 || left >= 2 ? whole : new Reached(stops.MaxBy(one => life.Order.IndexOf(one.Stop!)).Stop!.State);
    }

    private bool HasJoined(Life life, string seat) => life != link || !joins.TryGetValue(seat, out var joined) || joined.Now <= on;

    private IEnumerable<Reached> Reach(Life life, string? side)
    {
        return Reach(life, FoldOfSeat(life, side, fact => side is null ? !fact.IsPartial : fact.Touches(side)), side);
    }

    private IEnumerable<Reached> Reach(Life life, Func<Fact, bool> counts, string side) => Reach(life, Fold.Of(life.Order.Where(counts)), side);

    private IEnumerable<Reached> Reach(Life life, Fold fold, string? side)
    {
        return life == link ? ReachLink(fold, side) : ReachContract(contracts.Single(contract => contract.All == life), fold, side);
    }

    private IEnumerable<Reached> ReachContract(Contract contract, Fold fold, string? side)
    {
        if (fold.Stop is { } stop)
            return [new(stop.State.Phase == LifecyclePhase.Paused && !Runs(contract) ? LifecycleState.Expired : stop.State)];
        if (fold.Alive.Count > 0)
        {
            return [new(!Runs(contract) ? LifecycleState.Expired
                : contract.ProlongsItself && !(contract.LastEnd() < on) && (contract.FirstEnd() is { } end ? end < on : contract.IsProlonged.Now == 1)
                ? LifecycleState.TacitlyExtended
                : (fold.Qualifier ?? fold.Alive[^1]).State)];
        }

        if ((contract.BySide.GetValueOrDefault(side ?? string.Empty)?.Now ?? contract.Signed()) is not { } signed || signed > on)
            return BySteps(contract.All, side);
        return [new(!Runs(contract) ? LifecycleState.Expired
            : contract.All.Facts.Exists(step => step.State == LifecycleState.Transmitted && step.On() <= on && (side is null || step.Touches(side))) ? LifecycleState.Transmitted
            : LifecycleState.Signed)];
    }

    private IEnumerable<Reached> ReachLink(Fold fold, string? side)
    {
        if (fold.Stop is { } stop)
            return stop.State.Phase == LifecyclePhase.Ended && BySignature(side, stop).ToList() is { Count: > 0 } anew ? anew : [new(stop.State)];
        if (fold.Alive.Count == 0)
            return BySignature(side, null).ToList() is { Count: > 0 } signed ? signed : since?.Now <= on ? [new(LifecycleState.Unknown)] : BySteps(link, side);
        var last = fold.Alive[^1];
        return fold.Alive.FindLast(alive => alive.Rests is not { } ground || Carries(ground)) is { } carried ? [new(carried.State)]
            : carriers.Exists(carrier => carrier.Of is { } other && other != last.Rests && carrier.IsOf(side) && carrier.On() <= on && RunsByTerm(other)) ? [new(LifecycleState.InForce)]
            : [Over(last.Rests!).Reached];
    }

    /// <summary>What signatures make of it: a running term comes before an open signature, that before a condition that was met, and that before what is over.</summary>
    private IEnumerable<Reached> BySignature(string? side, Fact? after)
    {
        var signed = carriers.FindAll(carrier => carrier.IsOf(side) && carrier.On() is { } day && day <= on && (after is null
            || (after.Strikes is { } struck ? carrier.Of != struck : day > after.On() && (carrier.Of is null || (carrier.Of != after.Rests && carrier.Of.Agreement.Id != after.Named)))));
        if (signed.Exists(carrier => carrier.Of is { } of && RunsByTerm(of)))
            return [new(LifecycleState.InForce)];
        var open = signed.FindAll(carrier => carrier.Of is not { } of || (Carries(of) && !(of.LastsUntilACondition && HasBegun(of))));
        if (open.Count > 0)
            return [new(open.Exists(carrier => carrier.Told?.State == LifecycleState.Transmitted) ? LifecycleState.Transmitted : LifecycleState.Signed)];
        if (signed.Exists(carrier => carrier.Of is { LastsUntilACondition: true } of && Carries(of)))
            return [new(LifecycleState.Unknown)];
        var over = signed.ConvertAll(carrier => Over(carrier.Of!));
        return over.Where(one => one.On == over.Max(other => other.On)).Select(one => one.Reached);
    }

    private IEnumerable<Reached> BySteps(Life life, string? side)
    {
        var steps = life.Facts.FindAll(step => step.IsStep && !step.IsSignature && step.On() <= on && (side is null ? !step.IsPartial : step.Touches(side)));
        var last = steps.Select(step => (step.On()!.Value, step.State.Rank)).DefaultIfEmpty().Max();
        return steps.Count == 0 ? [new(LifecycleState.Unknown)] : steps.Where(step => (step.On()!.Value, step.State.Rank) == last).Select(step => new Reached(step.State));
    }

    private bool Carries(Contract contract) => Runs(contract) && StopOf(contract) is null;

    private static Fact? StopOf(Contract contract) => Fold.Of(contract.Own.Order.Where(fact => !fact.IsPartial)).Stop is { IsStop: true } stop ? stop : null;

    private bool Runs(Contract contract, params Contract[] passed) => !IsOver(contract)
        || contract.Renewals.Exists(renewal => !passed.Contains(renewal) && renewal.Signed() <= on && StopOf(renewal) is null && Runs(renewal, [.. passed, contract]));

    private bool IsOver(Contract contract)
    {
        // A renewal of which no term is recorded runs on its day, and after that as long as anybody likes.
        var told = contract.RenewalsTold.FindAll(one => one.On.Now <= on && (one.IsOwn || one.On.Now > contract.LastEnd()));
        return contract.LastEnd() < on && !told.Exists(one => one.On.Now == on) && !(told.Count > 0 && contract.IsRenewed.Now == 1);
    }

    private bool HasBegun(Contract contract) => contract.Begins() <= on;

    private bool RunsByTerm(Contract contract) => contract.StatesAnEnd() && HasBegun(contract) && Carries(contract) && !(contract.LastsUntilACondition && contract.IsMet.Now == 1);

    private (Reached Reached, int On) Over(Contract contract) =>
        StopOf(contract) is { } stop && (stop.State.Phase == LifecyclePhase.Ended || Runs(contract)) ? (new(stop.State), stop.On()!.Value) : (new(LifecycleState.Expired), contract.LastEnd() ?? contract.Signed()!.Value);

    // Reading.
    private static int Number(LocalDate day) => Period.DaysBetween(Epoch, day);

    private Choice? Date(PartialDate? date) => date is { Earliest: { } first, Latest: { } last } ? Choose(Number(first), Number(last)) : null;

    private Choice Undated(Choice? from) => Choose(Math.Min(from?.First ?? throw new NotSupportedException("nothing bounds it"), asOf), asOf);

    private Choice Choose(int first, int last)
    {
        choices.Add(new Choice { First = first, Last = last });
        return choices[^1];
    }

    private void Sign(Contract contract, List<(PartnershipEvent Event, Choice On)> told)
    {
        var (agreement, seats) = (contract.Agreement, contract.All.Seats);
        var stated = Date(agreement.SignedOn);
        contract.BySide = agreement.Parties.Where(party => party.SignedOn is not null).ToDictionary(party => party.Authority.Text, party => Date(party.SignedOn)!);
        contract.Sent = [.. agreement.Parties.Where(party => party.Transmission?.SentOn is not null).Select(party => (party.Authority.Text, Date(party.Transmission!.SentOn)!))];
        contract.Events = [.. agreement.Events.Select(happened => (happened, Date(happened.On) ?? Undated(stated ?? since)))];
        var naming = contract.Events.Concat(told.Where(one => one.Event.Agreement == agreement.Id)).Where(one => one.Event.On is not null).ToList();
        var apart = naming.FindAll(one => one.Event.State == LifecycleState.Signed && FactOf(seats, one.Event, () => null).IsPartial);
        var bySeat = seats.ConvertAll(seat => apart.Where(one => one.Event.By.Any(by => by.Text == seat)).Select(one => one.On).Concat(contract.BySide.TryGetValue(seat, out var own) ? [own] : []).ToList());
        var begins = naming.Where(one => !apart.Contains(one) && (one.Event.State == LifecycleState.Signed || one.Event.State == LifecycleState.InForce)).Select(one => (Func<int>)(() => one.On.Now)).ToList();
        if (bySeat.TrueForAll(days => days.Count > 0))
            begins.Add(() => bySeat.Max(days => days.Min(day => day.Now)));
        var proofs = naming.Where(one => !apart.Contains(one) && one.Event.State.Phase is LifecyclePhase.Signed or LifecyclePhase.Alive).Select(one => (Func<int>)(() => one.On.Now))
            .Concat(contract.Sent.Select(one => (Func<int>)(() => one.On.Now))).Concat(begins).ToList();
        var isBySides = contract.BySide.Count == seats.Count;
        contract.Signed = stated is not null ? () => stated.Now : isBySides ? () => contract.BySide.Values.Max(day => day.Now) : () => First(proofs);
        contract.Begun = stated is not null || isBySides ? contract.Signed : () => First(begins);
        if (agreement.Term is { } term)
            ReadTheTerm(contract, term, [.. naming.Where(one => one.Event.State == LifecycleState.InForce).Select(one => one.On)]);

        static int? First(List<Func<int>> days) => days.Count == 0 ? null : days.Min(day => day());
    }

    private void ReadTheTerm(Contract contract, Term term, List<Choice> entries)
    {
        var (starts, ends) = (Date(term.StartsOn), Date(term.EndsOn));
        contract.Starts = starts;
        contract.ProlongsItself = term.Kind == TermKind.TacitlyRenewed;
        contract.LastsUntilACondition = term.Kind == TermKind.UntilCondition && ends is null;
        var countsFromAnAct = starts is null && ends is null && term.Length is not null;
        var byEntry = countsFromAnAct ? entries.ConvertAll(entry => (Entry: entry, IsChosen: Choose(0, 1))) : [];
        (contract.IsMet, contract.IsProlonged) = (Choose(0, contract.LastsUntilACondition ? 1 : 0), Choose(0, contract.ProlongsItself ? 1 : 0));
        var isOpen = term.Kind == TermKind.OpenEnded || contract.LastsUntilACondition;
        var isLimited = !contract.ProlongsItself || term is { RenewalLength: not null, MostRenewals: not null };
        contract.FirstEnd = () => isOpen ? null : ends?.Now ?? (term.Length is null ? null : Counted(starts?.Now ?? From()));
        contract.LastEnd = () => !isLimited || contract.FirstEnd() is not { } end ? null : contract.ProlongsItself ? Extended(term, end, term.MostRenewals!.Value) : end;
        contract.StatesAnEnd = () => isOpen || !isLimited || contract.FirstEnd() is not null;
        contract.Begins = () => starts?.Now ?? (countsFromAnAct && contract.LastEnd() is not null ? contract.Begun() : contract.Signed());
        contract.EndRunningAt = said =>
        {
            if (contract.FirstEnd() is not { } end || !((contract.Begun() ?? contract.Signed()) <= said))
                return null;
            for (var times = 1; contract.ProlongsItself && term.RenewalLength is not null && times <= (term.MostRenewals ?? 100) && end < said; times++)
                end = Extended(term, contract.FirstEnd()!.Value, times);
            return end;
        };

        int? Counted(int? from) => from is { } day ? Number(term.Length!.Value.LastDayFrom(Epoch.PlusDays(day))) : null;

        int? From()
        {
            // A term without a first day may count from the entry into force, unless it was over by then.
            var from = contract.Begun();
            foreach (var (entry, isChosen) in byEntry)
                from = from is { } day && isChosen.Now == 1 && entry.Now > day && entry.Now <= Counted(day) ? entry.Now : from;
            return from;
        }
    }

    private static int Extended(Term term, int end, int times) => Number(term.RenewalLength!.Value.LastDayFrom(Epoch.PlusDays(end + 1), times));

    private static bool IsBySome(List<string> seats, PartnershipEvent happened) => !happened.By.IsEmpty && seats.Exists(seat => happened.By.All(by => by.Text != seat));

    private static Fact FactOf(List<string> seats, PartnershipEvent happened, Func<int?> when, LifecycleState? state = null)
    {
        var (by, concerns) = (happened.By.Select(one => one.Text).ToList(), happened.Concerns.Select(one => one.Text).ToList());
        var isSignature = happened.State == LifecycleState.Signed && IsBySome(seats, happened);
        var towards = isSignature || happened.State.Phase is not (LifecyclePhase.Alive or LifecyclePhase.Paused or LifecyclePhase.Ended) ? [] : happened.Towards.Select(one => one.Text).ToList();
        if (towards.Count > 0)
        {
            var holders = concerns.Count > 0 ? concerns : by;
            if (holders.Count > 0 && seats.Exists(seat => !holders.Contains(seat) && !towards.Contains(seat)))
                return new Fact(state ?? happened.State, when) { By = by, Concerns = concerns, Towards = towards, IsPartial = true, IsUndated = happened.On is null, IsEvent = true, Named = happened.Agreement };
            (concerns, towards) = (holders.Count > 0 ? holders : towards, []);
        }

        var others = concerns.Count == 0 ? 0 : seats.Count(seat => !concerns.Contains(seat));
        return new Fact(state ?? happened.State, when)
        {
            By = by,
            Concerns = isSignature ? by : concerns,
            IsPartial = isSignature || others >= 2 || (others == 1 && seats.Count > 2 && happened.State.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended),
            IsUndated = happened.On is null,
            IsEvent = true,
            Named = happened.Agreement,
        };
    }

    private Contract? Find(AgreementId? id) => contracts.Find(contract => contract.Agreement.Id == id);

    private void ReadTheLink(List<(PartnershipEvent Event, Choice On)> told)
    {
        foreach (var (happened, day) in told)
        {
            var named = Find(happened.Agreement);
            var fact = FactOf(link.Seats, happened, WhenOf(happened, day, [.. contracts.Where(contract => contract.CanCarry && (happened.Agreement is null || contract == named))])) with
            {
                Strikes = happened.State == LifecycleState.Annulled ? named : null,
                Rests = happened.State.Phase == LifecyclePhase.Alive && named is { CanCarry: true } ? named : null,
            };
            if (happened.State.Phase != LifecyclePhase.Signed || (fact.IsPartial && named is null))
                link.Facts.Add(fact);
            else if (named is null)
                carriers.Add(new Carrier(null, fact, () => day.Now));
        }

        var apart = link.Facts.FindAll(fact => fact.IsPartial && fact.State == LifecycleState.Signed);
        if (apart.Count > 1 && link.Seats.TrueForAll(seat => apart.Exists(fact => fact.By.Contains(seat))))
            carriers.Add(new Carrier(null, apart[0], () => link.Seats.Max(seat => apart.Where(fact => fact.By.Contains(seat)).Min(fact => fact.On()))) { IsOfAll = false });
        foreach (var contract in contracts)
        {
            if (contract.CanCarry)
                carriers.Add(new Carrier(contract, null, contract.Signed));
            var agreement = contract.Agreement;
            var state = agreement.Kind.Nature == AgreementNature.Preparatory ? LifecycleState.LetterOfIntentSigned
                : agreement.Kind == AgreementKind.Renewal || agreement.Relations.Any(relation => relation.Kind == AgreementRelationKind.Renews) ? LifecycleState.Renewed
                : !agreement.Relations.IsEmpty ? (LifecycleState?)null
                : agreement.Kind == AgreementKind.Denunciation ? LifecycleState.TerminatedUnilaterally
                : agreement.Kind == AgreementKind.SuspensionAct ? LifecycleState.Suspended
                : null;
            if (state is { } means)
            {
                link.Facts.Add(new Fact(means, means.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended ? () => Later(contract.Signed(), contract.Starts?.Now) : contract.Signed)
                {
                    By = agreement.Kind.Nature == AgreementNature.Unilateral ? contract.All.Seats : [],
                    Concerns = means == LifecycleState.Renewed ? contract.All.Seats : [],
                    Rests = contract.CanCarry ? contract : null,
                    IsOfLater = true,
                });
            }
        }
    }

    /// <summary>What ends may be signed anew, and what was signed cannot lapse.</summary>
    private void ReadSignatures()
    {
        if (link.Facts.Exists(fact => !fact.IsStep && fact.State.Phase == LifecyclePhase.Ended))
            link.Facts.AddRange(carriers.Where(carrier => carrier.IsOfAll).Select(carrier => carrier.Told is { } told ? told with { IsSignature = true } : new Fact(LifecycleState.Signed, carrier.On) { Concerns = carrier.Of!.All.Seats, IsSignature = true }));
        foreach (var life in contracts.SelectMany(contract => new[] { contract.Own, contract.All }).Where(life => life.Facts.Exists(fact => fact.State.Effect == Effect.Lapse && !fact.IsCarried)))
            life.Facts.AddRange(life.Facts.FindAll(fact => fact.IsEvent && fact.State.Effect == Effect.Sign && !fact.IsPartial).ConvertAll(fact => fact with { IsSignature = true }));
    }

    private static int? Later(int? one, int? other) => one is { } day && other is { } next ? Math.Max(day, next) : one;

    private static Func<int?> WhenOf(PartnershipEvent happened, Choice day, List<Contract> terms) =>
        happened.State != LifecycleState.NotRenewed || happened.On is null ? () => day.Now : () => terms.Select(term => (term.EndRunningAt(day.Now) + 1) ?? day.Now).Append(day.Now).Max();

    private void ReadTheContract(Contract contract, List<(PartnershipEvent Event, Choice On)> told)
    {
        var (agreement, seats) = (contract.Agreement, contract.All.Seats);
        foreach (var (happened, day) in contract.Events)
            contract.Own.Facts.Add(FactOf(seats, happened, WhenOf(happened, day, [contract])) with { Rests = contract });
        foreach (var (happened, day) in told.Where(one => one.Event.State == LifecycleState.Annulled && one.Event.Agreement == agreement.Id))
            contract.Own.Facts.Add(FactOf(seats, happened, () => day.Now));
        foreach (var later in contracts.Where(other => other != contract))
        {
            foreach (var relation in later.Agreement.Relations.Where(relation => relation.Agreement == agreement.Id))
            {
                if (relation.Kind == AgreementRelationKind.Renews || (relation.Kind == AgreementRelationKind.Amends && later.Agreement.Term is not null))
                    contract.Renewals.Add(later);
                var state = relation.Kind == AgreementRelationKind.Renews ? LifecycleState.Renewed
                    : relation.Kind == AgreementRelationKind.Amends ? LifecycleState.Amended
                    : relation.Kind == AgreementRelationKind.Replaces ? LifecycleState.Replaced
                    : relation.Kind == AgreementRelationKind.Suspends ? LifecycleState.Suspended
                    : relation.Kind != AgreementRelationKind.Terminates ? (LifecycleState?)null
                    : later.Agreement.Kind.Nature == AgreementNature.Unilateral ? LifecycleState.TerminatedUnilaterally : LifecycleState.TerminatedByConsent;
                if (state is { } brought)
                    contract.Own.Facts.Add(new Fact(brought, brought.Phase == LifecyclePhase.Alive ? later.Signed : () => Later(later.Signed(), later.Starts?.Now)) { Rests = contract, Qualifies = brought == LifecycleState.Amended, IsOfLater = true });
            }
        }

        var renewals = contract.Events.Select(one => (one.Event, one.On, IsOwn: true)).Concat(told.Where(one => one.Event.Agreement == agreement.Id)
            .Select(one => (one.Event, one.On, IsOwn: false)));
        foreach (var (happened, day, isOwn) in renewals)
        {
            var isTold = happened.State == LifecycleState.Renewed || (happened.State == LifecycleState.TacitlyExtended && !contract.ProlongsItself);
            if (isTold && !FactOf(seats, happened, () => null).IsPartial
                && (happened.On is null || contract.Renewals.Select(renewal => renewal.Agreement).Append(agreement).All(one => one.SignedOn != happened.On)))
                contract.RenewalsTold.Add((day, isOwn));
        }

        contract.IsRenewed = Choose(0, contract.RenewalsTold.Count > 0 && contract.Agreement.Term is not null ? 1 : 0);
        contract.All.Facts.AddRange(contract.Own.Facts);
        foreach (var (happened, day) in told.Where(one => !(one.Event.State == LifecycleState.Annulled && Find(one.Event.Agreement) is not null)))
        {
            var state = happened.State;
            if (happened.Agreement == agreement.Id && state.Phase == LifecyclePhase.Alive && state.Effect != Effect.Remark)
                contract.All.Facts.Add(FactOf(seats, happened, () => day.Now, LifecycleState.InForce) with { Rests = contract });
            else if ((state.Phase == LifecyclePhase.Ended || state == LifecycleState.Suspended || state.Effect is Effect.Resume or Effect.Remark) && (happened.Concerns.IsEmpty || happened.Concerns.Any(one => seats.Contains(one.Text))))
                contract.All.Facts.Add(FactOf(seats, happened, () => WhenOf(happened, day, [contract])() is { } when && contract.Signed() <= when ? when : null) with { IsCarried = true, Qualifies = state.Effect == Effect.Remark, Rests = contract });
        }

        contract.All.Facts.AddRange(contract.Sent.Select(one => new Fact(LifecycleState.Transmitted, () => one.On.Now) { By = [one.Side] }));
    }

    /// <summary>Who is no member any more, and whose authority is over without a successor.</summary>
    private void ReadDepartures(Life life, Partnership partnership, Register register)
    {
        foreach (var seat in life.Seats)
        {
            var until = partnership.Members.FirstOrDefault(member => member.Authority.Text == seat)?.Validity?.Until
                ?? register.Authorities.FirstOrDefault(authority => authority.Id.Text == seat && authority.HasNoSuccessor == true)?.Existence?.Until;
            if (Date(until) is { } left)
                life.Facts.Add(new Fact(LifecycleState.Ended, () => left.Now) { Concerns = [seat], IsPartial = true, HasLeft = true });
        }
    }

    /// <summary>A date, or something else that the record leaves open.</summary>
    private sealed class Choice
    {
        public required int First { get; init; }

        public required int Last { get; init; }

        public int Now { get; set; }
    }

    private sealed class Life(string name, List<string> seats, bool isOwn = false)
    {
        public string Name { get; } = name;

        public List<string> Seats { get; } = seats;

        public bool IsOwn { get; } = isOwn;

        public List<Fact> Facts { get; } = [];

        public List<Fact> Order { get; set; } = [];

        /// <summary>The pairs of seats of which something is told that holds between the two.</summary>
        public List<(string One, string Other)> Pairs() =>
            [.. Seats.SelectMany((one, i) => Seats.Skip(i + 1).Select(other => (one, other))).Where(pair => Facts.Exists(fact => fact.Towards.Count > 0 && !fact.IsStep && fact.TouchesPair(pair.one, pair.other)))];
    }

    private sealed record Reached(LifecycleState State)
    {
        public bool IsOver => State.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;
    }

    private sealed record Carrier(Contract? Of, Fact? Told, Func<int?> On)
    {
        public bool IsOfAll { get; init; } = true;

        public bool IsOf(string? side) => side is null || Of is null || Of.All.Seats.Contains(side);
    }

    private sealed record Fact(LifecycleState State, Func<int?> On)
    {
        public List<string> By { get; init; } = [];

        public List<string> Concerns { get; init; } = [];

        public List<string> Towards { get; init; } = [];

        public bool IsPartial { get; init; }

        public bool IsUndated { get; init; }

        public bool IsEvent { get; init; }

        public bool IsCarried { get; init; }

        public bool HasLeft { get; init; }

        public bool IsOfLater { get; init; }

        public bool IsSignature { get; init; }

        public bool Qualifies { get; init; }

        public AgreementId? Named { get; init; }

        public Contract? Rests { get; init; }

        public Contract? Strikes { get; init; }

        public bool IsStep => State.Effect is Effect.Step or Effect.Sign;

        public bool IsStop => State.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;

        public bool Touches(string side) => Towards.Count == 0 && ((By.Count == 0 && Concerns.Count == 0) || Concerns.Contains(side) || (!IsPartial && By.Contains(side)));

        public bool TouchesPair(string one, string other)
        {
            var holders = Concerns.Count > 0 ? Concerns : By;
            return Towards.Count == 0 ? Touches(one) || Touches(other) : (holders.Contains(one) && Towards.Contains(other)) || (holders.Contains(other) && Towards.Contains(one));
        }

        public bool CountsFor(string seat) => IsPartial ? Touches(seat) : State.Phase == LifecyclePhase.Alive && (IsEvent || Touches(seat));
    }

    private sealed class Contract(Agreement agreement, List<string> seats)
    {
        public Agreement Agreement { get; } = agreement;

        public Life Own { get; } = new($"own {agreement.Id}", seats, isOwn: true);

        public Life All { get; } = new(agreement.Id.Text, seats);

        public bool CanCarry { get; } = agreement.Kind.Nature is not (AgreementNature.Preparatory or AgreementNature.Unilateral)
            && agreement.Relations.All(relation => relation.Kind != AgreementRelationKind.Terminates && relation.Kind != AgreementRelationKind.Suspends);

        public List<Contract> Renewals { get; } = [];

        public List<(Choice On, bool IsOwn)> RenewalsTold { get; } = [];

        public Choice IsRenewed { get; set; } = new() { First = 0, Last = 0 };

        public Dictionary<string, Choice> BySide { get; set; } = [];

        public List<(string Side, Choice On)> Sent { get; set; } = [];

        public List<(PartnershipEvent Event, Choice On)> Events { get; set; } = [];

        public Func<int?> Signed { get; set; } = () => null;

        public Func<int?> Begun { get; set; } = () => null;

        public Func<int?> Begins { get; set; } = () => null;

        public Func<int?> FirstEnd { get; set; } = () => null;

        public Func<int?> LastEnd { get; set; } = () => null;

        public Func<int, int?> EndRunningAt { get; set; } = _ => null;

        public Func<bool> StatesAnEnd { get; set; } = () => false;

        public Choice? Starts { get; set; }

        public Choice IsMet { get; set; } = new() { First = 0, Last = 0 };

        public Choice IsProlonged { get; set; } = new() { First = 0, Last = 0 };

        public bool ProlongsItself { get; set; }

        public bool LastsUntilACondition { get; set; }
    }

    /// <summary>The fold: what carries a life after some facts, and what stopped it and was not undone.</summary>
    private sealed class Fold
    {
        private readonly List<Fact> stops = [];
        private bool hasBegun;

        public List<Fact> Alive { get; } = [];

        public Fact? Qualifier { get; private set; }

        public Fact? Stop => stops.LastOrDefault();

        private bool isSigned;

        public Stand Stands => isSigned && Alive.Count == 0 && (Stop is null || Stop.State.Phase == LifecyclePhase.Ended) ? Stand.Signed : Stop is { } stop ? Transitions.After(stop.State.Effect) : Alive.Count > 0 ? Stand.Alive : Stand.Nothing;

        public static Fold Of(IEnumerable<Fact> facts)
        {
            var fold = new Fold();
            foreach (var fact in facts)
                fold.Apply(fact);
            return fold;
        }

        /// <summary>Returns whether the table lets it happen. What it does not let happen is recorded, and happens all the same.</summary>
        public bool Apply(Fact fact)
        {
            var isPossible = Transitions.IsPossible(Stands, fact.State.Effect);
            var isPaused = stops.Exists(stop => stop.IsCarried || stop.State.Phase == LifecyclePhase.Paused);
            if (fact.IsSignature)
            {
                isSigned = true;
                return true;
            }

            if (fact.Qualifies)
            {
                Qualifier = Stands == Stand.Alive ? fact : Qualifier;
                return isPossible;
            }

            if (fact.State.Phase != LifecyclePhase.Alive)
                return End(fact, isPossible);
            var isOfTheLink = fact.IsCarried && fact.State.Effect == Effect.Resume;
            if ((isOfTheLink && !isPaused) || (stops.Count > 0 && (!Transitions.Changes(Stands, fact.State.Effect) || stops.TrueForAll(stop => Outlasts(stop, fact)))))
                return true;
            stops.RemoveAll(stop => !Outlasts(stop, fact));
            if (!isOfTheLink || hasBegun)
            {
                Alive.Add(fact);
                (Qualifier, isSigned) = (null, false);
            }

            hasBegun |= !fact.IsCarried;
            return isPossible;
        }

        private bool End(Fact fact, bool isPossible)
        {
            if (fact.Strikes is not null && Stands == Stand.Alive)
            {
                Alive.RemoveAll(alive => alive.Rests == fact.Strikes);
                if (Alive.Count > 0)
                    return true;
            }

            if (fact.IsCarried && stops.Exists(stop => !stop.IsCarried && stop.State.Phase == LifecyclePhase.Ended))
                return true;
            if (fact.State.Phase == LifecyclePhase.Ended)
            {
                stops.RemoveAll(stop => stop.State.Phase != LifecyclePhase.Ended);
                hasBegun &= fact.IsCarried;
            }

            (Qualifier, isSigned) = (null, false);
            Alive.Clear();
            stops.Add(fact);
            return isPossible;
        }

        /// <summary>What one side paused or ended the other alone does not take up; nor does the link revive an agreement that was over by itself.</summary>
        private static bool Outlasts(Fact stop, Fact begins)
        {
            var isOfOthers = stop.By.Count > 0 && begins.By.Count > 0 && !stop.By.Intersect(begins.By).Any();
            return stop.State.Phase == LifecyclePhase.Ended ? (begins.IsCarried && !stop.IsCarried) || (stop.Strikes is null && isOfOthers)
                : stop.State.Phase == LifecyclePhase.Paused && isOfOthers;
        }
    }
}
