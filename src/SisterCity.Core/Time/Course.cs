using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The course of one relationship, instrument or side: its moments, ready to be asked for any day.</summary>
/// <remarks>
/// A date known in part stands for many courses, one for each choice of days. A state is possible when some of them leads to it. Each condition below asks
/// whether something may be, never whether it must: so a narrower date takes states away and adds none.
/// </remarks>
internal sealed class Course
{
    /// <summary>What moves the whole.</summary>
    public required Moment[] Turns { get; init; }

    /// <summary>The steps on the way, which count while nothing has moved the whole.</summary>
    public required Moment[] Steps { get; init; }

    /// <summary>What is said of something in force and puts nothing into force: amended, contested, under review.</summary>
    public Moment[] Qualifiers { get; init; } = [];

    /// <summary>The instruments whose signatures and terms carry it: those of the relationship, or the agreement itself.</summary>
    public required Instrument[] Instruments { get; init; }

    /// <summary>Whether it is a relationship, which a running term keeps alive; an instrument needs an event that says so.</summary>
    public required bool IsRelationship { get; init; }

    /// <summary>When the relationship is said to have begun.</summary>
    public DaySpan? Since { get; init; }

    /// <summary>What concerned some members only, and is no turn of the whole.</summary>
    public Moment[] Partial { get; init; } = [];

    /// <summary>What befell each member, where something concerned some of them only; empty when nothing did.</summary>
    public Course[] OfMembers { get; init; } = [];

    /// <summary>When the member whose course it is joined; null for the course of a whole, or since the beginning.</summary>
    public DaySpan? Joins { get; init; }

    /// <summary>The states that are possible on a day; never empty, each once for the whole and once for some members.</summary>
    public void FindPossible(int day, List<Outcome> found)
    {
        FindForAll(day, found);
        if (OfMembers.Length > 0 && !found.TrueForAll(IsOver))
            CountTheMembersThatAreLeft(day, found);
    }

    /// <summary>What concerns some members leaves the whole as it is, until fewer than two are left.</summary>
    private void CountTheMembersThatAreLeft(int day, List<Outcome> found)
    {
        var (surelyIn, maybeIn) = (0, 0);
        var (ofMember, left) = (new List<Outcome>(), new List<Outcome>());
        foreach (var member in OfMembers)
        {
            member.FindPossible(day, ofMember);
            var joined = member.Joins?.IsBy(day) ?? Certainty.Surely;
            surelyIn += joined == Certainty.Surely && !ofMember.Exists(IsOut) ? 1 : 0;
            maybeIn += joined != Certainty.No && !ofMember.TrueForAll(IsOut) ? 1 : 0;
            left.AddRange(ofMember.FindAll(IsOut));
        }

        if (surelyIn >= 2 || left.Count == 0)
            return;
        if (maybeIn < 2)
            found.RemoveAll(outcome => !IsOver(outcome));

        // The last to leave left too few.
        foreach (var outcome in left.OrderByDescending(outcome => outcome.IsSettled).ThenByDescending(outcome => outcome.Weight))
        {
            if (!found.Exists(other => other.State == outcome.State))
                found.Add(outcome with { Ground = StatusGround.SidesHaveLeft, IsSettled = outcome.IsSettled && maybeIn < 2 });
        }

        // A term that ran out is over for all: the whole's own course says so.
        static bool IsOut(Outcome outcome) => outcome.IsPartial && IsOver(outcome);
    }

    private static bool IsOver(Outcome outcome) => outcome.Phase is LifecyclePhase.Paused or LifecyclePhase.Ended;

    private void FindForAll(int day, List<Outcome> found)
    {
        found.Clear();
        var hasTurned = false;
        foreach (var turn in Turns)
        {
            if (turn.When.First > day)
                continue;
            if (IsALiftedPause(turn) && !MayHavePausedBefore(turn, day))
                continue;
            hasTurned |= turn.When.Last <= day && !turn.MayNotApply;
            if (!turn.MayDecide(Turns, day))
                continue;
            switch (turn.Phase)
            {
                case LifecyclePhase.Alive when IsALiftedPause(turn):
                    FindAsBeforeThePause(turn, day, found);
                    break;
                case LifecyclePhase.Alive:
                    FindAlive(turn, day, found);
                    break;
                case LifecyclePhase.Paused when !IsRelationship:
                    // A pause does not lengthen a term.
                    if (Instruments[0].MayRunOn(day))
                        Add(found, turn, day);
                    if (Instruments[0].MayBeOverOn(day))
                        Add(found, RanOut(Instruments[0], day));
                    break;
                case LifecyclePhase.Ended when IsRelationship:
                    // After an end the sides may have signed anew.
                    if (!FindSigned(day, turn, found))
                        Add(found, turn, day);
                    break;
                default:
                    Add(found, turn, day);
                    break;
            }
        }

        if (!hasTurned)
            FindWithoutTurn(day, found);
    }

    /// <summary>Whether it is the end of a pause of the relationship, for one of its agreements: which is then what it was before.</summary>
    private bool IsALiftedPause(Moment turn) => !IsRelationship && turn.IsCarried && turn.State == LifecycleState.Reactivated;

    private bool MayHavePausedBefore(Moment lifted, int day)
    {
        foreach (var pause in Turns)
        {
            if (pause.Phase == LifecyclePhase.Paused && pause.When.First <= Math.Min(lifted.When.Last, day))
                return true;
        }

        return false;
    }

    /// <summary>In force again if it was, else signed as before: nobody puts an agreement into force by taking up the relationship.</summary>
    private void FindAsBeforeThePause(Moment lifted, int day, List<Outcome> found)
    {
        var (maybe, surely) = (false, false);
        foreach (var turn in Turns)
        {
            if (turn.Phase != LifecyclePhase.Alive || turn.IsCarried)
                continue;
            maybe |= turn.When.First <= Math.Min(lifted.When.Last, day);
            surely |= turn.When.Last <= lifted.When.First;
        }

        if (maybe)
            FindAlive(lifted, day, found);
        if (!surely)
            FindSigned(day, after: null, found);
    }

    /// <summary>Whether an instrument may carry on a day: its term may run and, for a relationship, nothing surely ended or paused the instrument itself.</summary>
    private bool MayRun(Instrument instrument, int day) => instrument.MayRunOn(day) && (!IsRelationship || instrument.MayStandOn(day));

    private bool MayBeOver(Instrument instrument, int day) => instrument.MayBeOverOn(day) || (IsRelationship && instrument.MayBeStoppedOn(day));

    /// <summary>What may have become of an instrument that carries no more: its term ran out, or it was ended or paused itself.</summary>
    private void FindOver(Instrument instrument, int day, List<(Outcome Outcome, DaySpan When)> found)
    {
        var mayRunOut = !IsRelationship || instrument.MayStandOn(day);
        if (IsRelationship)
        {
            foreach (var stop in instrument.Turns)
            {
                if (!stop.IsStop || !stop.MayDecide(instrument.Turns, day))
                    continue;
                if (stop.Phase == LifecyclePhase.Ended || instrument.MayRunOn(day))
                    found.Add((OutcomeOf(stop, day), stop.When));

                // A pause does not lengthen a term; what is ended runs out no more.
                mayRunOut |= stop.Phase == LifecyclePhase.Paused;
            }
        }

        if (instrument.MayBeOverOn(day) && mayRunOut)
            found.Add((RanOut(instrument, day), instrument.End));
    }

    /// <summary>Alive as a turn has it, unless the instrument it rests on has run out and nothing else carries it.</summary>
    private void FindAlive(Moment turn, int day, List<Outcome> found)
    {
        if (turn.RestsOn is not { } rest)
        {
            AddAlive(found, turn, day);
            return;
        }

        if (MayRun(rest, day))
        {
            if (!IsRelationship && rest.MayHaveProlongedItself(turn, day))
            {
                Add(found, new Outcome(LifecycleState.TacitlyExtended, LifecyclePhase.Alive, StatusGround.ClauseProlongs, turn, rest, rest.FirstEnd.Last < day, rest.FirstEnd.Last));
                if (rest.FirstEnd.Last >= day)
                    AddAlive(found, turn, day);
            }
            else
            {
                AddAlive(found, turn, day);
            }
        }

        if (!MayBeOver(rest, day))
            return;
        var isCarried = false;
        foreach (var other in Turns)
        {
            if (other != turn && other.Phase == LifecyclePhase.Alive && other.When.First <= day && (other.RestsOn is not { } ground || MayRun(ground, day)))
                isCarried |= FindCarried(other, day, found);
        }

        foreach (var instrument in Instruments)
        {
            if (instrument != rest)
                isCarried |= FindRunning(instrument, day, found);
        }

        if (isCarried)
            return;
        var over = new List<(Outcome Outcome, DaySpan When)>();
        FindOver(rest, day, over);
        foreach (var (outcome, _) in over)
            Add(found, outcome);
    }

    private void AddAlive(List<Outcome> found, Moment turn, int day)
    {
        var isQualified = false;
        foreach (var qualifier in Qualifiers)
        {
            if (qualifier.When.First > day || qualifier.When.Last <= turn.When.First)
                continue;
            Add(found, qualifier, day);
            isQualified |= turn.IsOvertakenBy(qualifier, day);
        }

        if (!isQualified)
            Add(found, turn, day);
    }

    /// <summary>An earlier turn that still carries the relationship when the last one's term is over. Returns whether it surely does.</summary>
    private bool FindCarried(Moment earlier, int day, List<Outcome> found)
    {
        var isSure = earlier.When.Last <= day && (earlier.RestsOn is not { } rest || !MayBeOver(rest, day));
        foreach (var other in Turns)
        {
            if (other.Phase is not (LifecyclePhase.Paused or LifecyclePhase.Ended) || other.When.First > day)
                continue;
            if (earlier.IsOvertakenBy(other, day))
                return false;
            isSure &= other.When.Last < earlier.When.First;
        }

        Add(found, earlier, day);
        return isSure;
    }

    private void FindWithoutTurn(int day, List<Outcome> found)
    {
        if (FindSigned(day, after: null, found))
            return;
        if (Since is { } since && since.First <= day)
        {
            Add(found, new Outcome(LifecycleState.Unknown, LifecyclePhase.Unknown, StatusGround.BeginningOnly, null, null, since.Last <= day, since.Last));
            if (since.Last <= day)
                return;
        }

        var hasStepped = false;
        foreach (var step in Steps)
        {
            if (step.When.First > day)
                continue;
            hasStepped |= step.When.Last <= day;
            if (step.MayDecide(Steps, day))
                Add(found, step, day);
        }

        if (hasStepped)
            return;

        // That some have signed tells nothing of the whole, and is not nothing.
        var apart = Array.FindLast(Partial, moment => moment.State == LifecycleState.Signed && moment.When.First <= day);
        Add(found, new Outcome(LifecycleState.Unknown, LifecyclePhase.Unknown, apart is null ? StatusGround.NothingRecorded : StatusGround.LastStep, apart, null, true, int.MinValue));
    }

    /// <summary>What signatures and stated terms make possible. Returns whether something was surely signed, so that nothing before it counts.</summary>
    private bool FindSigned(int day, Moment? after, List<Outcome> found)
    {
        var (isSigned, isOpen, runs) = (false, false, false);
        foreach (var instrument in Instruments)
        {
            if (!MayBeSignedBy(instrument, day, after, out var isSure))
                continue;
            isSigned |= isSure;
            if (IsRelationship)
                runs |= FindRunning(instrument, day, found) && isSure;
            isOpen |= isSure && !MayBeOver(instrument, day);
        }

        if (runs)
            return true;
        var over = new List<(Outcome Outcome, DaySpan When)>();
        var lastToStop = int.MinValue;
        foreach (var instrument in Instruments)
        {
            if (!MayBeSignedBy(instrument, day, after, out var isSure))
                continue;
            if (!IsRelationship || instrument.Ending == TermEnding.NotStated || !SurelyStarted(instrument, day))
            {
                if (MayRun(instrument, day))
                    FindSignature(instrument, day, found);
            }

            var known = over.Count;
            FindOver(instrument, day, over);
            if (over.Count > known && isSure && !MayRun(instrument, day))
                lastToStop = Math.Max(lastToStop, over.Skip(known).Min(end => end.When.First));
        }

        if (isOpen)
            return isSigned;

        // Of several that are over, what became of the last one counts.
        foreach (var (outcome, when) in over)
        {
            if (when.Last >= lastToStop)
                Add(found, outcome);
        }

        return isSigned;
    }

    private static bool MayBeSignedBy(Instrument instrument, int day, Moment? after, out bool isSure)
    {
        isSure = false;
        if (instrument.Signed is not { } signed || signed.First > day)
            return false;
        isSure = signed.Last <= day;
        if (after is null)
            return true;
        if (after.Strikes is { } struck)
            return instrument != struck;
        isSure &= signed.First > Math.Min(after.When.Last, day);
        return signed.Last > after.When.First && after.RestsOn != instrument && (instrument.Agreement is null || after.Event?.Agreement != instrument.Agreement.Id);
    }

    /// <summary>A stated term that may be running keeps the relationship alive. Returns whether it surely runs.</summary>
    private bool FindRunning(Instrument instrument, int day, List<Outcome> found)
    {
        if (!IsRelationship || instrument.Signed is not { } signed || signed.First > day || instrument.Ending == TermEnding.NotStated)
            return false;
        var starts = instrument.TermBegins;
        if (starts.First > day || !MayRun(instrument, day))
            return false;
        var isSigned = signed.Last <= day && starts.Last <= day;
        if (instrument.Ending == TermEnding.OnCondition)
        {
            Add(found, new Outcome(LifecycleState.InForce, LifecyclePhase.Alive, StatusGround.ConditionIsOpen, null, instrument, isSigned, signed.Last));
            Add(found, new Outcome(LifecycleState.Unknown, LifecyclePhase.Unknown, StatusGround.ConditionIsOpen, null, instrument, false, signed.Last));
            return false;
        }

        Add(found, new Outcome(LifecycleState.InForce, LifecyclePhase.Alive, instrument.ProlongsItself && instrument.FirstEnd.Last < day ? StatusGround.ClauseProlongs : StatusGround.TermRuns, null, instrument, isSigned, signed.Last));
        return isSigned && !MayBeOver(instrument, day);
    }

    private static bool SurelyStarted(Instrument instrument, int day) => instrument.TermBegins.Last <= day;

    /// <summary>Signed, and no more is known; of an instrument, whether it was transmitted.</summary>
    private void FindSignature(Instrument instrument, int day, List<Outcome> found)
    {
        if (instrument.Told is { } told)
        {
            Add(found, told, day);
            return;
        }

        var isSettled = instrument.Signed!.Value.Last <= day;
        var isTransmitted = false;
        if (!IsRelationship)
        {
            foreach (var step in Steps)
            {
                if (step.State != LifecycleState.Transmitted || step.When.First > day)
                    continue;
                isTransmitted |= step.When.Last <= day;
                Add(found, step, day);
            }
        }

        if (!isTransmitted)
            Add(found, new Outcome(LifecycleState.Signed, LifecyclePhase.Signed, IsRelationship ? StatusGround.EffectNotRecorded : StatusGround.TransmissionNotRecorded, null, instrument, isSettled, instrument.Signed.Value.Last));
    }

    private static Outcome RanOut(Instrument instrument, int day) =>
        new(LifecycleState.Expired, LifecyclePhase.Ended, StatusGround.TermRanOut, null, instrument, !instrument.MayRunOn(day), instrument.End.Last);

    private static void Add(List<Outcome> found, Moment moment, int day) => Add(found, OutcomeOf(moment, day));

    private static Outcome OutcomeOf(Moment moment, int day) =>
        new(moment.State, moment.Phase, moment.Ground, moment, null, moment.When.Last <= day && !moment.MayNotApply, moment.When.Last);

    /// <summary>Adds a state once; of two ways to it the settled and later one is told. That some members did what befell all as well is another thing.</summary>
    private static void Add(List<Outcome> found, Outcome outcome)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].State != outcome.State || found[i].IsPartial != outcome.IsPartial)
                continue;
            if ((outcome.IsSettled, outcome.Weight).CompareTo((found[i].IsSettled, found[i].Weight)) > 0)
                found[i] = outcome;
            return;
        }

        found.Add(outcome);
    }
}
