using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How the term of an instrument ends.</summary>
internal enum TermEnding
{
    /// <summary>Nothing is stated.</summary>
    NotStated,

    /// <summary>It lasts until an act ends it, or prolongs itself without a limit.</summary>
    Never,

    /// <summary>It lasts until a condition is met.</summary>
    OnCondition,

    /// <summary>It ends on a day, which may be known in part.</summary>
    OnADay,
}

/// <summary>An agreement as its term has it: signed when, binding from and until when.</summary>
internal sealed class Instrument
{
    private bool isLearnt;
    private DaySpan? begun;
    private Dictionary<AuthorityId, PartialDate>? signedApart;

    /// <summary>The agreement; null for a signature that an event tells of, and of which no agreement is recorded.</summary>
    public Agreement? Agreement { get; init; }

    public required Place At { get; init; }

    /// <summary>The event that tells of the signature, when no agreement does.</summary>
    public Moment? Told { get; init; }

    /// <summary>When it was signed by all; null when it was not, or when that is unknown.</summary>
    public DaySpan? Signed { get; private set; }

    public PartialDate? SignedOn { get; private set; }

    public TermEnding Ending { get; private set; }

    /// <summary>The first day of the term, as stated; null for that of the signature.</summary>
    public DaySpan? Starts { get; init; }

    /// <summary>When its term is known to have been agreed, so that what was said of it later was said of this term; null when nothing tells.</summary>
    public DaySpan? Begins => (Signed, begun) is ({ } signed, { } learnt) ? DaySpan.LaterOf(signed, learnt) : Signed;

    /// <summary>The first day of the term: as stated, else that of the fact from which its end is counted, else of the signature.</summary>
    public DaySpan TermBegins => Starts ?? (Ending == TermEnding.OnADay ? begun : null) ?? Signed!.Value;

    /// <summary>The last day of the first term.</summary>
    public DaySpan FirstEnd { get; private set; }

    /// <summary>The last day after every extension that the clause allows.</summary>
    public DaySpan End { get; private set; }

    public bool ProlongsItself { get; init; }

    /// <summary>The instruments that renew this one; their terms are its own.</summary>
    public List<Instrument> RenewedBy { get; init; } = [];

    /// <summary>When it entered into force, as events tell.</summary>
    public List<DaySpan> EnteredIntoForce { get; } = [];

    /// <summary>What moved the instrument itself: its own events, and later agreements that end, suspend, replace or renew it. Not what befell the relationship.</summary>
    public Moment[] Turns { get; set; } = [];

    /// <summary>Whether it founds or carries a relationship: a letter of intent does not, nor does one side's act.</summary>
    public bool Carries { get; init; }

    /// <summary>Whether its term, renewals included, may still run on a day: also when none is stated.</summary>
    public bool MayRunOn(int day, int depth = 0)
    {
        if (Ending != TermEnding.OnADay || End.Last >= day)
            return true;
        foreach (var renewal in RenewedBy)
        {
            if (renewal.Signed is { } signed && signed.First <= day && depth < MostRenewals && renewal.MayStandOn(day) && renewal.MayRunOn(day, depth + 1))
                return true;
        }

        return false;
    }

    /// <summary>Whether its term, renewals included, may be over by a day.</summary>
    public bool MayBeOverOn(int day, int depth = 0)
    {
        if (Ending != TermEnding.OnADay || End.First >= day)
            return false;
        foreach (var renewal in RenewedBy)
        {
            if (renewal.Signed is { } signed && signed.Last <= day && depth < MostRenewals && !renewal.MayBeStoppedOn(day) && !renewal.MayBeOverOn(day, depth + 1))
                return false;
        }

        return true;
    }

    /// <summary>Whether its first term may be over by a day, so that its clause prolongs it: also where it was alive before the fact from which its term is counted.</summary>
    public bool MayHaveProlongedItself(Moment alive, int day) =>
        ProlongsItself && (FirstEnd.First < day || (begun is { } learnt && alive.When.First < learnt.Last && alive.Event?.State != LifecycleState.InForce));

    /// <summary>Whether it may stand by a day, as far as its own record goes: nothing has surely ended or paused it, or something may have taken it up again.</summary>
    public bool MayStandOn(int day)
    {
        var mayStand = true;
        foreach (var turn in Turns)
        {
            if (!turn.IsStop && turn.MayDecide(Turns, day))
                return true;
            mayStand &= !turn.IsStop || turn.When.Last > day;
        }

        return mayStand;
    }

    /// <summary>Whether something may have ended or paused it by a day.</summary>
    public bool MayBeStoppedOn(int day)
    {
        foreach (var turn in Turns)
        {
            if (turn.IsStop && turn.MayDecide(Turns, day))
                return true;
        }

        return false;
    }

    // Beyond it nothing is counted: a calendar ends, and no agreement was meant to last so long.
    private const int LastYear = 9900;

    // Renewals in a circle are a finding (SC5009), and must not hang a question.
    private const int MostRenewals = 32;

    /// <summary>A signature that an event tells of.</summary>
    public static Instrument Of(Moment told) => new() { At = told.At, Told = told, Signed = told.When, SignedOn = told.On, Carries = true };

    /// <summary>The same instrument as one side signed it: everything but its day of signature is that of all.</summary>
    public Instrument SignedOnlyBy(PartialDate on)
    {
        var apart = (Instrument)MemberwiseClone();
        (apart.SignedOn, apart.Signed, apart.isLearnt) = (on, DaySpan.Of(on), false);
        return apart;
    }

    /// <summary>Takes a later fact as the proof of a signature whose date is not recorded; of several, the earliest.</summary>
    /// <param name="on">The date of the fact.</param>
    /// <param name="beginsTheTerm">Whether a term without a first day counts from it: from a signature or an entry into force, not from a proof that it was signed before.</param>
    public void LearnSignature(PartialDate on, bool beginsTheTerm) => LearnSignature(on, DaySpan.Of(on), beginsTheTerm);

    /// <summary>Takes an event that tells of the signature of some parties: once all are known to have signed, the last of them is that of all.</summary>
    /// <param name="sides">Who signed.</param>
    /// <param name="on">When.</param>
    public void LearnSignatureOf(ValueList<AuthorityId> sides, PartialDate on)
    {
        signedApart ??= ((IEnumerable<AgreementParty>)Agreement!.Parties).Where(party => party.SignedOn is not null)
            .GroupBy(party => party.Authority).ToDictionary(party => party.Key, party => party.First().SignedOn!.Value);
        foreach (var side in sides)
            signedApart[side] = signedApart.TryGetValue(side, out var known) && DaySpan.Of(known).Last <= DaySpan.Of(on).Last ? known : on;
        IEnumerable<AuthorityId> partners = Partners.Of(Agreement!);
        if (!partners.All(signedApart.ContainsKey))
            return;
        var all = partners.Select(party => signedApart[party]).ToList();
        LearnSignature(all.MaxBy(one => DaySpan.Of(one).Last), all.Select(DaySpan.Of).Aggregate(DaySpan.LaterOf), beginsTheTerm: true);
    }

    /// <summary>A term whose first day is not stated may count from the entry into force instead of the signature, unless it was over by then.</summary>
    public void CountFromTheEntryIntoForce()
    {
        if (Agreement is not { Term: { StartsOn: null, EndsOn: null, Length: not null } term } || FirstEnd == DaySpan.Any)
            return;
        var byTheSignature = FirstEnd.Last;
        foreach (var entry in EnteredIntoForce)
        {
            if (entry.First > byTheSignature)
                continue;
            var (_, first, last) = EndOf(term, entry);
            FirstEnd = FirstEnd with { Last = Math.Max(FirstEnd.Last, first.Last) };
            End = End with { Last = Math.Max(End.Last, last.Last) };
        }
    }

    private void LearnSignature(PartialDate on, DaySpan span, bool beginsTheTerm)
    {
        if (Agreement is { SignedOn: not null } || (Signed is not null && !isLearnt))
            return;
        if (Signed is not { } known || span.Last < known.Last)
            SignedOn = on;
        Signed = Signed is { } before ? DaySpan.EarlierOf(before, span) : span;
        isLearnt = true;
        if (beginsTheTerm && Agreement is { Term: { StartsOn: null, EndsOn: null, Length: not null } term })
        {
            begun = begun is { } earlier ? DaySpan.EarlierOf(earlier, span) : span;
            (Ending, FirstEnd, End) = EndOf(term, begun);
        }
    }

    public static Instrument Of(Agreement agreement, Place at)
    {
        var (signedOn, signed) = SignatureOf(agreement);
        var term = agreement.Term;
        var starts = term?.StartsOn is { } start ? DaySpan.Of(start) : (DaySpan?)null;
        var (ending, first, last) = EndOf(term, starts ?? signed);
        return new Instrument
        {
            Agreement = agreement,
            At = at,
            Signed = signed,
            SignedOn = signedOn,
            Starts = starts,
            Ending = ending,
            FirstEnd = first,
            End = last,
            ProlongsItself = term is not null && term.Kind == TermKind.TacitlyRenewed,
            Carries = agreement.Kind.Nature is not (AgreementNature.Preparatory or AgreementNature.Unilateral) && !Ends(agreement),
        };
    }

    /// <summary>From when an act that ends or suspends another has effect: from the first day that it states, else from its signature.</summary>
    public DaySpan TakesEffect(DaySpan signed) => Starts is { } starts ? DaySpan.LaterOf(starts, signed) : signed;

    /// <summary>When all sides had signed: the agreement's date, else the last of the sides'.</summary>
    private static (PartialDate? On, DaySpan? Span) SignatureOf(Agreement agreement)
    {
        if (agreement.SignedOn is { } chosen)
            return (chosen, DaySpan.Of(chosen));
        (PartialDate? On, DaySpan? Span) all = (null, null);
        var partners = Partners.Of(agreement);
        foreach (var party in agreement.Parties)
        {
            // Who pays or attends need not sign.
            if (party.SignedOn is not { } signed)
            {
                if (((IEnumerable<AuthorityId>)partners).Contains(party.Authority))
                    return (null, null);
                continue;
            }

            var span = DaySpan.Of(signed);
            all = all.Span is not { } known ? (signed, span)
                : (span.Last > known.Last ? signed : all.On, DaySpan.LaterOf(known, span));
        }

        return all;
    }

    private static bool Ends(Agreement agreement)
    {
        foreach (var relation in agreement.Relations)
        {
            if (relation.Kind == AgreementRelationKind.Terminates || relation.Kind == AgreementRelationKind.Suspends)
                return true;
        }

        return false;
    }

    /// <summary>The last day of an extension, counted from the day after the first term.</summary>
    public static LocalDate Extended(LocalDate firstEnd, CalendarPeriod extension, int times) =>
        firstEnd.Year >= LastYear ? firstEnd : extension.LastDayFrom(firstEnd.PlusDays(1), times);

    private static (TermEnding Ending, DaySpan First, DaySpan Last) EndOf(Term? term, DaySpan? start)
    {
        if (term is null)
            return (TermEnding.NotStated, DaySpan.Any, DaySpan.Any);
        if (term.Kind == TermKind.OpenEnded)
            return (TermEnding.Never, DaySpan.Any, DaySpan.Any);
        if (term.Kind == TermKind.UntilCondition && term.EndsOn is null)
            return (TermEnding.OnCondition, DaySpan.Any, DaySpan.Any);

        // The first end: as stated, else counted from the beginning; a term of three years ends on the eve of its third anniversary.
        var end = term.EndsOn is { } stated ? DaySpan.Of(stated) : term.Length is { } length && start is { } begins ? Each(begins, day => length.LastDayFrom(day)) : (DaySpan?)null;
        if (term.Kind == TermKind.TacitlyRenewed && term is not { RenewalLength: not null, MostRenewals: not null })
            return (TermEnding.Never, end ?? DaySpan.Any, DaySpan.Any);
        if (end is not { } first)
            return (TermEnding.NotStated, DaySpan.Any, DaySpan.Any);
        if (term is not { RenewalLength: { } extension, MostRenewals: { } times } || term.Kind != TermKind.TacitlyRenewed)
            return (TermEnding.OnADay, first, first);
        return (TermEnding.OnADay, first, Each(first, day => Extended(day, extension, times)));
    }

    private static DaySpan Each(DaySpan span, Func<LocalDate, LocalDate> move) => new(
        DaySpan.DayOf(span.First) is { } first ? DaySpan.NumberOf(move(first)) : span.First,
        DaySpan.DayOf(span.Last) is { } last ? DaySpan.NumberOf(move(last)) : span.Last);
}
