using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Puts the records that two lists have of one link together, each with its nearest, and says in what they differ.</summary>
internal static class LinkPairing
{
    /// <param name="mine">The records of one's own list.</param>
    /// <param name="theirs">Those of the other.</param>
    /// <param name="statusOf">Where a link stands on the day of the comparison; null to compare what the lists state.</param>
    public static IEnumerable<LinkMatch> Pair(List<Link> mine, List<Link> theirs, Func<Link, Status?>? statusOf)
    {
        if (mine.Count == 1 && theirs.Count == 1)
            return [Match(mine[0], theirs[0], statusOf)];

        return Pairing.OneWithOne(
                mine.ConvertAll(one => (IReadOnlyList<Trait>)[TraitOf(one)]), theirs.ConvertAll(TraitOf), (i, j) => Nearness(mine[i], theirs[j]))
            .Select(pair => Match(mine[pair.Mine], theirs[pair.Theirs], statusOf));
    }

    /// <summary>What the nearness of a record of a link looks at.</summary>
    public static Trait TraitOf(Link link)
    {
        var beginnings = BeginningsOf(link).ConvertAll(DaySpan.Of);
        DaySpan? dates = beginnings.Count == 0 ? null : new DaySpan(beginnings.Min(one => one.First), beginnings.Max(one => one.Last));
        return new Trait((link.Partnership, link.Agreements), dates, link.Partnership?.Kind.Text ?? string.Empty);
    }

    /// <summary>How near two records of a link are.</summary>
    public static int Nearness(Link mine, Link theirs) =>
        Trait.Nearness(
            DatesOf(mine, theirs),
            IsUndated(mine) && IsUndated(theirs),
            mine.Partnership?.Kind == theirs.Partnership?.Kind,
            Equals(mine.Partnership, theirs.Partnership) && mine.Agreements == theirs.Agreements);

    /// <summary>How near two agreements of a link are; null when they cannot be one: by their dates, or where nothing but their link speaks for it.</summary>
    public static int? Nearness(Agreement mine, Agreement theirs)
    {
        var (signed, others) = (Signatures.OfAll(mine), Signatures.OfAll(theirs));
        var (dates, isOneKind) = (RelationOf(signed, others), AreOfOneKind(mine, theirs));
        return dates == DateRelation.Contradicts || (dates is null && !isOneKind)
            ? null
            : Trait.Nearness(dates, signed is null && others is null, isOneKind, mine == theirs);
    }

    /// <summary>What the nearness of an agreement looks at.</summary>
    public static Trait TraitOf(Agreement agreement) =>
        new(
            agreement,
            Signatures.OfAll(agreement) is { } signed ? DaySpan.Of(signed) : null,
            agreement.Kind == AgreementKind.InstrumentUnspecified ? null : agreement.Kind.Text);

    private static bool AreOfOneKind(Agreement mine, Agreement theirs) =>
        mine.Kind == theirs.Kind || mine.Kind == AgreementKind.InstrumentUnspecified || theirs.Kind == AgreementKind.InstrumentUnspecified;

    private static LinkMatch Match(Link mine, Link theirs, Func<Link, Status?>? statusOf)
    {
        var (myStatus, theirStatus, statuses) = statusOf is null ? Stated(mine, theirs)
            : (mine.Partnership is null) == (theirs.Partnership is null) ? OnTheDay(statusOf(mine), statusOf(theirs))

            // A relationship and an instrument are in force each in its own way.
            : OnTheDay(null, null);
        var (inBoth, onlyInMine, onlyInTheirs) = AgreementsOf(mine, theirs);
        return new LinkMatch
        {
            Mine = mine,
            Theirs = theirs,
            Dates = DatesOf(mine, theirs),
            KindsDisagree = KindsDisagree(mine.Partnership, theirs.Partnership),
            MyStatus = myStatus,
            TheirStatus = theirStatus,
            Statuses = statuses,
            AgreementsInBoth = inBoth,
            AgreementsOnlyInMine = onlyInMine,
            AgreementsOnlyInTheirs = onlyInTheirs,
        };
    }

    private static DateRelation? RelationOf(PartialDate? mine, PartialDate? theirs) => mine is { } one && theirs is { } other ? one.RelationTo(other) : null;

    private static bool IsUndated(Link link) => link.Since is null && link.SinceClaims.IsEmpty;

    /// <summary>How the beginnings stand to each other, where a list that holds none says that it was one of those that are claimed.</summary>
    private static DateRelation? DatesOf(Link mine, Link theirs)
    {
        if (RelationOf(mine.Since, theirs.Since) is { } held)
            return held;
        var (some, others) = (BeginningsOf(mine), BeginningsOf(theirs));
        if (some.Count == 0 || others.Count == 0)
            return null;
        var relations = some.ConvertAll(one => others.ConvertAll(one.RelationTo));
        if (relations.TrueForAll(row => row.TrueForAll(relation => relation == DateRelation.Contradicts)))
            return DateRelation.Contradicts;
        var isWithin = relations.TrueForAll(row => row.Exists(relation => relation is DateRelation.Same or DateRelation.Refines));
        var contains = Enumerable.Range(0, others.Count).All(other => relations.Exists(row => row[other] is DateRelation.Same or DateRelation.IsRefinedBy));
        return (isWithin, contains) switch
        {
            (true, true) => DateRelation.Same,
            (true, false) => DateRelation.Refines,
            (false, true) => DateRelation.IsRefinedBy,
            _ => DateRelation.Overlaps,
        };
    }

    private static List<PartialDate> BeginningsOf(Link link) => link.Since is { } since ? [since] : [.. link.SinceClaims];

    private static bool KindsDisagree(Partnership? mine, Partnership? theirs)
    {
        var (one, other) = (KindsOf(mine), KindsOf(theirs));
        return one.Count > 0 && other.Count > 0 && !one.Overlaps(other);

        // The kind that is held, and those that are claimed. A kind that is not specified says nothing.
        static HashSet<PartnershipKind> KindsOf(Partnership? partnership) => partnership is null ? [] :
            [.. partnership.KindClaims.Select(claim => claim.Kind).Append(partnership.Kind).Where(kind => kind != PartnershipKind.Partnership)];
    }

    /// <summary>
    /// Each agreement with at most one of the other list. None is missing where the other list records no agreement: that is its manner of recording.
    /// </summary>
    private static (ValueList<AgreementPair> InBoth, ValueList<Agreement> OnlyInMine, ValueList<Agreement> OnlyInTheirs) AgreementsOf(Link mine, Link theirs)
    {
        if (mine.Agreements.IsEmpty || theirs.Agreements.IsEmpty)
            return default;
        var (ofMine, ofTheirs) = (mine.Agreements.ToList(), theirs.Agreements.ToList());
        var traits = ofMine.ConvertAll(one => (IReadOnlyList<Trait>)[TraitOf(one)]);
        var pairs = Pairing.OneWithOne(traits, ofTheirs.ConvertAll(TraitOf), (i, j) => Nearness(ofMine[i], ofTheirs[j]), mustBeLikely: true)
            .ConvertAll(pair => (Mine: ofMine[pair.Mine], Theirs: ofTheirs[pair.Theirs]));
        return (
            LinkMatch.InOrder(
                pairs.Select(pair => new AgreementPair(pair.Mine, pair.Theirs) { KindsDisagree = !AreOfOneKind(pair.Mine, pair.Theirs) }), mine, theirs),
            Without(mine.Agreements, pairs.Select(pair => pair.Mine)),
            Without(theirs.Agreements, pairs.Select(pair => pair.Theirs)));

        static ValueList<Agreement> Without(ValueList<Agreement> all, IEnumerable<Agreement> paired)
        {
            var taken = new HashSet<Agreement>(paired, ReferenceEqualityComparer.Instance);
            return taken.Count == all.Count ? default : all.Where(agreement => !taken.Contains(agreement)).ToValueList();
        }
    }

    private static (StatedStatus? Mine, StatedStatus? Theirs, StatusRelation Relation) Stated(Link mine, Link theirs)
    {
        var (one, other) = (StatusOf(mine), StatusOf(theirs));
        return (one, other, Relation(one, other));
    }

    /// <summary>
    /// Where both lists have the link on the same day: they conflict when no state that is possible by the one is of a phase that is possible by the
    /// other.
    /// </summary>
    private static (StatedStatus? Mine, StatedStatus? Theirs, StatusRelation Relation) OnTheDay(Status? mine, Status? theirs)
    {
        var conflict = PhasesOf(mine) is { } one && PhasesOf(theirs) is { } other && !one.Overlaps(other);
        return (Told(mine), Told(theirs), conflict ? StatusRelation.Conflict : StatusRelation.NoConflict);

        static StatedStatus? Told(Status? status) =>
            status is null || status.State == LifecycleState.Unknown ? null : new StatedStatus(status.State, PartialDate.On(status.On));

        // Null where a list does not say: "signed" tells as little of the day as "unknown".
        static HashSet<LifecyclePhase>? PhasesOf(Status? status)
        {
            var phases = (status?.Possible ?? []).Select(possible => possible.State.Phase).ToHashSet();
            return phases.Count == 0 || phases.Contains(LifecyclePhase.Unknown) || phases.Contains(LifecyclePhase.Signed) ? null : phases;
        }
    }

    /// <summary>The last state of a link that its list states; null when none does, or when states of several phases may be the last.</summary>
    private static StatedStatus? StatusOf(Link link)
    {
        if (link.Partnership is not { } partnership)
            return null;
        var stated = partnership.Events.Select(happened => new StatedStatus(happened.State, happened.On))
            .Concat(partnership.StatusClaims.Select(claim => new StatedStatus(claim.State, claim.AsOf)))
            .Where(status => status.State.Phase != LifecyclePhase.Unknown)
            .ToList();

        // A state is not the last where another one surely comes after it.
        var latest = stated.Select(status => status.On is { } on ? DaySpan.Of(on).First : int.MinValue).DefaultIfEmpty(int.MinValue).Max();
        var last = stated.FindAll(status => status.On is not { } on || DaySpan.Of(on).Last >= latest);

        // A status without a date may be any of them: it says something only when it is alone.
        return last.Count > 0 && last.TrueForAll(status => status.State.Phase == last[0].State.Phase)
            ? last.OrderByDescending(status => status.On?.Earliest ?? NodaTime.LocalDate.MinIsoValue)
                .ThenBy(status => status.On?.Text, StringComparer.Ordinal)
                .ThenBy(status => status.State.Text, StringComparer.Ordinal).First()
            : null;
    }

    private static StatusRelation Relation(StatedStatus? mine, StatedStatus? theirs)
    {
        // "Signed" does not say what became of it, and so contradicts nothing that came after.
        if (mine is null || theirs is null || mine.State.Phase == theirs.State.Phase
            || mine.State.Phase == LifecyclePhase.Signed || theirs.State.Phase == LifecyclePhase.Signed)
            return StatusRelation.NoConflict;
        return mine.On is { } one && theirs.On is { } other && one.IsSurelyBefore(other) ? StatusRelation.TheirsIsLater
            : mine.On is { } late && theirs.On is { } early && early.IsSurelyBefore(late) ? StatusRelation.MineIsLater
            : StatusRelation.Conflict;
    }
}
