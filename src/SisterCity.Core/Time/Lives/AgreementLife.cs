using System.Runtime.CompilerServices;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The life of one agreement: when it was signed, how long its term runs, what moved it.</summary>
/// <remarks>In a world it stands as its facts have it, while its clock runs; a signature alone, or a term that it states, does not put it into force.</remarks>
internal sealed class AgreementLife
{
    private readonly Lives lives;
    private readonly Signing signing;
    private readonly OpenDay[] entries;
    private AgreementFacts? facts;
    private AgreementLife[]? grounds;
    private StrongBox<Conflict?>? conflicts;
    private AgreementLife[]? renewals;
    private Fact[]? renewalsTold;

    public AgreementLife(Lives lives, Agreement agreement, int index)
    {
        (this.lives, Agreement, At) = (lives, agreement, new RecordPointer("agreements", index, string.Empty));
        Seats = new Seats(lives.Index, Partners.Of(agreement));
        var told = lives.EventsOf(agreement);
        signing = new Signing(agreement, Seats, told, lives.DayOf);
        Clock = new Clock(agreement.Term, signing.BeginsATerm);
        entries = Clock.CountsFromAnAct ? [.. told.Where(static one => one.State == LifecycleState.InForce && one.On is not null).Select(lives.DayOf)] : [];
        Carries = agreement.Kind.Nature is not (AgreementNature.Preparatory or AgreementNature.Unilateral)
            && !agreement.Relations.Any(static relation => relation.Kind == AgreementRelationKind.Terminates
                || relation.Kind == AgreementRelationKind.Suspends);
        FirstEnd = EndSpan(Clock.FirstEnd);
        LastEnd = Clock.Ending == TermEnding.OnADay ? EndSpan(Clock.LastEnd) : DaySpan.Any;
    }

    public Agreement Agreement { get; }

    /// <summary>Where the agreement stands in the register.</summary>
    public RecordPointer At { get; }

    public Seats Seats { get; }

    public Clock Clock { get; }

    public AgreementFacts Facts => facts ??= new AgreementFacts(lives, this);

    /// <summary>The agreements by which it is renewed, one by another, whose own facts may contradict one another.</summary>
    public AgreementLife[] Grounds => grounds ??= lives.SomeMayContradict ? GroundsOf(Renewals) : [];

    /// <summary>The facts that follow what they cannot follow, whatever the dates leave open; the last one first.</summary>
    public Conflict? Conflicts => (conflicts ??= new(Facts.Unfolding.Conflicts())).Value;

    /// <summary>Whether it founds or carries a relationship: a letter of intent does not, nor does one side's act, nor what ends or suspends another.</summary>
    public bool Carries { get; }

    /// <summary>Whether the days of its events have a bearing on when it was signed, or on when its term began.</summary>
    public bool LearnsFromEvents => Agreement.SignedOn is null || Clock.CountsFromAnAct;

    /// <summary>The date of the signature as it is recorded, or of what proves it; null when nothing tells of it.</summary>
    public PartialDate? SignedOn => signing.On;

    /// <summary>The days on which it may have been signed by all; null when nothing tells of it.</summary>
    public DaySpan? SignedSpan => signing.Span;

    /// <summary>The days on which the term may begin; null when nothing tells of it.</summary>
    public DaySpan? TermSpan => Clock.Starts?.Span ?? (Clock.CountsFromAnAct ? signing.TermSpan : signing.Span);

    /// <summary>The agreements that renew it.</summary>
    public IReadOnlyList<AgreementLife> Renewals => renewals ??= [.. lives.RenewalsOf(this)];

    /// <summary>The days on which the first term may end; any day when nothing bounds it.</summary>
    public DaySpan FirstEnd { get; }

    /// <summary>The days on which the last extension may end; any day when nothing bounds it.</summary>
    public DaySpan LastEnd { get; }

    /// <summary>When it was transmitted by a party, in the order of the record; null when nothing is recorded.</summary>
    public OpenDay? SentBy(int party) => signing.Sent[party];

    /// <summary>The day of the signature in a world; null when nothing tells of it.</summary>
    public When? SignedIn(World world) => signing.In(world);

    /// <summary>The day of the signature by one side: its own when the record has one.</summary>
    public When? SignedIn(World world, AuthorityId? side) => side is { } one && signing.Of(one) is { } apart ? apart.When : signing.In(world);

    /// <summary>The date of the signature by one side, as it is recorded: its own when the record has one.</summary>
    public PartialDate? SignedOnBy(AuthorityId? side) => side is { } one && signing.Of(one) is { } apart ? apart.On : signing.On;

    /// <summary>The days on which one side may have signed: its own when the record has a date of it.</summary>
    public DaySpan? SignedSpanBy(AuthorityId? side) => side is { } one && signing.Of(one) is { } apart ? apart.When.Span : signing.Span;

    /// <summary>The first day of the term in a world: as stated, else that of the fact from which its end is counted, else of the signature.</summary>
    public When? TermBeginsIn(World world) =>
        Clock.Starts is { } stated
            ? new When(stated)
            : Clock is { CountsFromAnAct: true, Ending: TermEnding.OnADay }
            ? signing.BeginsTheTermIn(world)
            : SignedIn(world);

    /// <summary>The term as it runs in a world; null when nothing bounds it.</summary>
    public RunningTerm? TermIn(World world) => Clock.HasFirstEnd ? world.Once(Clock, FindTerm) : null;

    /// <summary>The end of the term, or of the extension, that ran when something was said; null when none had been agreed by then.</summary>
    public When? EndRunningAt(World world, When said) =>
        TermIn(world) is { } term && (signing.BeginsTheTermIn(world) ?? SignedIn(world)) is { } agreed && world.Precedes(agreed, said, 0, 1)
            ? Clock.EndRunningAt(world, term.Begins, said)
            : null;

    /// <summary>The same over all worlds: from the day on which something was said to the day after the end, where one had been agreed.</summary>
    public DaySpan AfterTheEndRunningAt(DaySpan said)
    {
        if ((signing.TermSpan ?? SignedSpan) is not { } agreed)
            return said;
        var first = agreed.Last <= said.First && Clock.EndRunningAt(FirstEnd, said.First) is { } next
            ? Math.Max(said.First, DaySpan.DayAfter(next.First))
            : said.First;
        if (agreed.First > said.Last || Clock.EndRunningAt(FirstEnd, said.Last) is not { Last: not int.MaxValue } latest)
            return said with { First = first };

        // When the first end is not known to the day, the running extension may end on any day within one extension from here.
        var last = FirstEnd.IsOneDay ? latest.Last : Math.Max(latest.Last, Clock.LatestEndFrom(said.Last));
        return new DaySpan(first, Math.Max(said.Last, DaySpan.DayAfter(last)));
    }

    /// <summary>Whether the stated term is over before the day that is asked about, renewals left aside.</summary>
    public bool StatedTermIsOver(World world) => Clock.Ending == TermEnding.OnADay && world.IsBefore(TermIn(world)!.LastEnd);

    /// <summary>Whether it is over by its own terms: the stated one, and one that a renewal gave it and that is not recorded.</summary>
    public bool IsOver(World world) => StatedTermIsOver(world) && !(RenewalTold(world) is { } told && RunsSince(told, world));

    /// <summary>The last event by which it was renewed by the day, for a term that is not recorded; null when none is told.</summary>
    public Fact? RenewalTold(World world)
    {
        Fact? last = null;
        foreach (var told in RenewalsTold)
        {
            // What happened to the relationship by an agreement that was over happened by a renewal of it.
            if (told.Timing.In(world) is { } when && world.IsBy(when)
                && (told.State == told.Event!.State || world.Precedes(TermIn(world)!.LastEnd, when, 1, 0)))
                last = last is null || world.Precedes(last.Timing.In(world)!.Value, when, 0, 0) ? told : last;
        }

        return last;
    }

    /// <summary>Whether the date of an event may decide how long it runs.</summary>
    public bool RenewalsMayBeTold => Clock.Ending == TermEnding.OnADay;

    /// <summary>The events that tell of a renewal for which neither a term nor an agreement is recorded.</summary>
    public Fact[] RenewalsTold => renewalsTold ??= RenewalsMayBeTold ? Array.FindAll(Facts.Turns, TellsOfARenewal) : [];

    /// <summary>Whether the term runs on the day that is asked about, or that of a later agreement which renews it and stands. Also when no end is
    /// stated.</summary>
    public bool Runs(World world)
    {
        if (!IsOver(world))
            return true;
        if (Renewals.Count == 0)
            return false;
        var known = world.Once(lives, static _ => new Dictionary<AgreementLife, bool>());
        if (known.TryGetValue(this, out var runs))
            return runs;
        var (waiting, renewed) = (new Stack<AgreementLife>([this]), new Dictionary<AgreementLife, AgreementLife?> { [this] = null });
        while (waiting.TryPop(out var at))
        {
            foreach (var renewal in at.Renewals)
            {
                if (renewed.ContainsKey(renewal) || renewal.SignedIn(world) is not { } signed || !world.IsBy(signed) || renewal.StopIn(world) is not null)
                    continue;
                if (known.TryGetValue(renewal, out runs) ? runs : !renewal.IsOver(world))
                    return AllRun(at);
                if (!known.ContainsKey(renewal))
                    waiting.Push(renewal);
                renewed.Add(renewal, at);
            }
        }

        // None of those that were passed leads to one that runs.
        foreach (var at in renewed.Keys)
            known[at] = false;
        return false;

        // An agreement runs when one that runs renews it, and so do those that it renewed.
        bool AllRun(AgreementLife? last)
        {
            for (; last is not null; last = renewed[last])
                known[last] = true;
            return true;
        }
    }

    /// <summary>The last day of the term, or of the latest term of a renewal that was signed before a day.</summary>
    public int LastEndWithRenewals(int day)
    {
        var last = LastEnd.Last;
        foreach (var life in WithRenewals([this], [], renewal => renewal.SignedSpan is { } signed && signed.First < day))
            last = life.LastEnd.Last < day ? Math.Max(last, life.LastEnd.Last) : last;
        return last;
    }

    /// <summary>What paused or ended the agreement itself by the day that is asked about; null when it stands. What befell its relationship is left
    /// aside.</summary>
    public Fact? StopIn(World world)
    {
        if (Facts.Own.Length == 0)
            return null;
        return Facts.OwnUnfolding.In(world).Whole.Stop is { Phase: not LifecyclePhase.Unknown } stop ? stop : null;
    }

    /// <summary>Whether in some world nothing has paused or ended the agreement itself by a day.</summary>
    public bool MayStandOn(int day)
    {
        var worlds = new Worlds(day);
        return worlds.Each().Any(world => StopIn(world) is null) || worlds.WereTooMany;
    }

    /// <summary>Whether its own facts contradict one another no more than they must.</summary>
    public bool FitsItself(World world) => Facts.OwnUnfolding.In(world).Contradictions <= Facts.OwnUnfolding.FewestContradictions(world);

    /// <summary>Some agreements, and those by which they are renewed, one by another, whose own facts may contradict one another.</summary>
    public static AgreementLife[] GroundsOf(IEnumerable<AgreementLife> agreements) =>
        [.. WithRenewals(agreements, [], static _ => true).Where(static one => one.Facts.Own.Length > 1)];

    /// <summary>Some agreements, and those by which they are renewed, one by another, each once.</summary>
    /// <param name="agreements">The agreements.</param>
    /// <param name="passed">Those that are left out, to which the found ones are added.</param>
    /// <param name="follows">Whether a renewal is followed.</param>
    public static IEnumerable<AgreementLife> WithRenewals(
        IEnumerable<AgreementLife> agreements, HashSet<AgreementLife> passed, Func<AgreementLife, bool> follows)
    {
        var waiting = new Stack<AgreementLife>(agreements);
        while (waiting.TryPop(out var at))
        {
            if (!passed.Add(at))
                continue;
            yield return at;
            foreach (var renewal in at.Renewals.Where(follows))
                waiting.Push(renewal);
        }
    }

    // It runs on the day of the renewal; after that nobody knows for how long.
    private bool RunsSince(Fact told, World world) => !world.IsBefore(told.Timing.In(world)!.Value) || world.Choose(RenewalsTold);

    private bool TellsOfARenewal(Fact fact)
    {
        if (fact.Event is not { } told || fact.RestsOn != this || fact.IsPartial
            || !(told.State == LifecycleState.Renewed || (told.State == LifecycleState.TacitlyExtended && !Clock.ProlongsItself)))
            return false;
        return told.On is not { } on || (on != Agreement.SignedOn && !Renewals.Any(renewal => renewal.Agreement.SignedOn == on));
    }

    private RunningTerm FindTerm(World world)
    {
        var begins = signing.BeginsTheTermIn(world) ?? new When(OpenDay.Unbounded);
        foreach (var entry in entries)
        {
            // A term without a first day may count from the entry into force instead of the signature, unless it was over by then.
            var byEntry = new When(entry);
            if (!world.IsBefore(Clock.FirstEnd(begins)))
                break;
            if (world.Precedes(begins, byEntry, 1, 0) && world.Precedes(byEntry, Clock.FirstEnd(begins), 0, 1) && world.Choose(entry))
                begins = byEntry;
        }

        return new RunningTerm(begins, Clock.FirstEnd(begins), Clock.LastEnd(begins));
    }

    private DaySpan EndSpan(Func<When, When> endOf)
    {
        if (!Clock.HasFirstEnd)
            return DaySpan.Any;
        var begins = new When(new OpenDay(signing.TermSpan ?? DaySpan.Any));
        var (span, byTheSignature) = (endOf(begins).Span, Clock.FirstEnd(begins).Span.Last);
        foreach (var entry in entries)
        {
            if (entry.Span.First <= byTheSignature)
                span = span with { Last = Math.Max(span.Last, endOf(new When(entry)).Span.Last) };
        }

        return span;
    }
}

/// <summary>A term as it runs in one world.</summary>
/// <param name="Begins">From when it counts.</param>
/// <param name="FirstEnd">The last day of the first term.</param>
/// <param name="LastEnd">The last day after every extension that the clause allows.</param>
internal sealed record RunningTerm(When Begins, When FirstEnd, When LastEnd);
