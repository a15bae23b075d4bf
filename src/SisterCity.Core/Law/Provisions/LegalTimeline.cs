using NodaTime;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>The frameworks of one sort of party, through time.</summary>
internal sealed class LegalTimeline
{
    // Segment i runs from starts[i - 1] to the day before starts[i]; the first has no beginning, the last no end.
    private readonly LocalDate[] starts;
    private readonly ValueList<LegalFramework>[] segments;

    private LegalTimeline(LocalDate[] starts, ValueList<LegalFramework>[] segments)
    {
        this.starts = starts;
        this.segments = segments;
    }

    /// <summary>The frameworks that may govern on a date.</summary>
    public ValueList<LegalFramework> At(PartialDate when)
    {
        var wide = when.Widened;
        LocalDate? first = wide.HasEarliest ? wide.Earliest : null;
        LocalDate? last = wide.HasLatest ? wide.Latest : null;
        var from = first is { } a ? SegmentOf(a) : 0;
        var until = last is { } b ? SegmentOf(b) : segments.Length - 1;
        if (from == until)
            return segments[from];
        var found = new List<LegalFramework>();
        for (var i = from; i <= until; i++)
        {
            if (when.Precision == DatePrecision.OneOfASet && !HoldsADayOf(when, i, first, last))
                continue;
            foreach (var framework in segments[i])
            {
                if (!found.Contains(framework))
                    found.Add(framework);
            }
        }

        return found.ToValueList();
    }

    /// <summary>Makes the timeline of a sort of party, in a territory with law of its own, or under the general law.</summary>
    public static LegalTimeline Of(LegalLibrary library, PartySort sort, LegalTerritory? territory)
    {
        var jurisdiction = sort == PartySort.Chinese ? Jurisdiction.Cn : Jurisdiction.Fr;
        var formalisedFrom = library.FormalisedFrom(jurisdiction) ?? LocalDate.MaxIsoValue;
        var generalLawFrom = sort == PartySort.OverseasCommunity ? LocalDate.MaxIsoValue : Territories.GeneralLawFrom(territory, sort);
        var spans = Spans(library, jurisdiction, sort, territory, formalisedFrom, generalLawFrom);
        var days = spans.SelectMany(span => new LocalDate?[] { span.Start, span.LateStart, span.End, span.LateEnd }).OfType<LocalDate>()
            .Append(formalisedFrom).Concat(generalLawFrom == LocalDate.MinIsoValue || generalLawFrom == LocalDate.MaxIsoValue ? [] : [generalLawFrom]).Distinct().Order().ToArray();
        var candidates = new List<List<(LocalDate? From, LocalDate? Until, List<Span> Spans)>>();
        for (var i = 0; i <= days.Length; i++)
        {
            LocalDate? start = i == 0 ? null : days[i - 1];
            LocalDate? end = i == days.Length ? null : days[i];
            var official = start is { } day ? spans.FindAll(span => span.Start <= day && (span.End is not { } until || day < until)) : [];
            var effective = start is { } same ? spans.FindAll(span => span.LateStart <= same && (span.LateEnd is not { } until || same < until)) : [];
            candidates.Add(official.SequenceEqual(effective) ? [(start, end, official)] : [(start, end, effective), (start, end, official)]);
        }

        return new LegalTimeline(days, Join(candidates, formalisedFrom, generalLawFrom));
    }

    // Neighbouring segments with the same law are one framework.
    private static ValueList<LegalFramework>[] Join(
        List<List<(LocalDate? From, LocalDate? Until, List<Span> Spans)>> candidates, LocalDate formalisedFrom, LocalDate generalLawFrom)
    {
        var made = new List<(List<Span> Spans, LegalFramework Framework)>();
        var result = new ValueList<LegalFramework>[candidates.Count];
        for (var i = 0; i < candidates.Count; i++)
        {
            result[i] = candidates[i].Select(candidate =>
            {
                var isFormalised = candidate.From is { } day && day >= formalisedFrom;
                if (made.FindLast(other => other.Spans.SequenceEqual(candidate.Spans) && other.Framework.IsFormalised == isFormalised).Framework is { } known)
                    return known;
                var until = candidate.Until;
                for (var j = i + 1; j < candidates.Count && candidates[j].Exists(later => later.Spans.SequenceEqual(candidate.Spans)) && isFormalised; j++)
                    until = candidates[j].Find(later => later.Spans.SequenceEqual(candidate.Spans)).Until;
                var versions = candidate.Spans.Select(span => span.Version).ToValueList();
                var isOfAStatute = candidate.From is { } begin && begin < generalLawFrom;
                var framework = new LegalFramework(candidate.From, until, versions, isFormalised, isOfAStatute, isFormalised ? Entries(candidate.Spans) : []);
                made.Add((candidate.Spans, framework));
                return framework;
            }).ToValueList();
        }

        return result;
    }

    private static Timed[] Entries(List<Span> spans)
    {
        // Several versions that ask alike ask once, with the statute before circulars and judgments, which are to be read besides.
        var entries = new List<Timed>();
        // A version that is known from memory only asks nothing: no verdict rests on it.
        var all = spans.Where(span => span.Version.Confidence != LegalConfidence.MemoryOnly)
            .SelectMany(span => span.Version.Requires.Where(requirement => LegalRules.IsJudged(requirement.Kind))
                .Select(requirement => (span.Provision, span.Version, Requirement: requirement, Rank: Rank(span)))).ToList();
        foreach (var group in all.GroupBy(entry => (entry.Requirement.Kind, Within: Scope(entry))))
        {
            var ordered = group.OrderBy(entry => entry.Rank).ThenBy(entry => entry.Version.Confidence != LegalConfidence.Confirmed).ToList();
            entries.Add(new Timed(ordered[0].Provision, ordered[0].Version, ordered[0].Requirement, LegalRules.Find(ordered[0].Requirement.Kind))
            {
                SeeAlso = ordered.Skip(1).Select(entry => entry.Version).Where(version => version != ordered[0].Version).ToValueList(),
            });
        }

        return [.. entries.OrderBy(entry => LegalRules.OrderOf(entry.Requirement.Kind))];

        static string Scope((Provision Provision, ProvisionVersion Version, Requirement Requirement, int Rank) entry) =>
            LegalRules.IsAskedOnce(entry.Requirement.Kind) && Timed.BodyOf(entry.Provision) is null ? $"{entry.Provision.Within}" : entry.Version.Id.Text;
    }

    // Statutes first, then guidance, then what courts held.
    private static int Rank(Span span)
    {
        if (span.IsAJudgment)
            return 2;
        foreach (var function in span.Provision.Functions)
        {
            if (function == LegalFunction.Limits)
                return 2;
            if (function == LegalFunction.ToleratedPractice)
                return 1;
        }

        return 0;
    }

    private static List<Span> Spans(
        LegalLibrary library, Jurisdiction jurisdiction, PartySort sort, LegalTerritory? territory, LocalDate formalisedFrom, LocalDate generalLawFrom)
    {
        var spans = new List<Span>();
        var shifts = new Dictionary<LocalDate, LocalDate>();
        foreach (var provision in library.Provisions)
        {
            foreach (var version in provision.Versions)
            {
                if (provision.Jurisdiction == jurisdiction && version is { From.Earliest: { } start, EntryIntoForce.On.Latest: { } effect })
                    shifts.TryAdd(start, effect);
            }
        }

        foreach (var provision in library.Provisions)
        {
            if (provision.Jurisdiction != jurisdiction)
                continue;
            foreach (var version in provision.Versions)
            {
                if (version.From is not { Earliest: { } start, Latest: { } late } || version.IsQuashed || !AppliesTo(version, sort, territory))
                    continue;

                // A judgment says what the law was: its own day decides nothing.
                if (IsJudgment(library, version))
                {
                    start = late = formalisedFrom;
                    if (version.StatesLawFrom?.Earliest is { } states)
                        (start, late) = (states, shifts.GetValueOrDefault(states, states));
                    if (version.OnlyFor.IsEmpty && generalLawFrom > start)
                        start = late = generalLawFrom;
                    spans.Add(new Span(provision, version, start, late, null, null) { IsAJudgment = true });
                    continue;
                }

                if (version.EntryIntoForce is { On.Latest: { } effect } entry)
                {
                    late = effect;
                    start = entry.IsFromMemory == true ? start : effect;
                }

                LocalDate? end = version.Until?.Earliest;
                LocalDate? lateEnd = end is { } day && shifts.TryGetValue(day, out var shifted) ? shifted : version.Until?.Latest;
                if (version.OnlyFor.IsEmpty && generalLawFrom > start)
                {
                    if (end <= generalLawFrom)
                        continue;
                    start = late = generalLawFrom;
                }

                spans.Add(new Span(provision, version, start, late, end, lateEnd));
            }
        }

        return spans;
    }

    private static bool IsJudgment(LegalLibrary library, ProvisionVersion version) =>
        !version.Origins.IsEmpty && library.Find(version.Origins[0].Instrument)?.Kind == LegalInstrumentKind.Case;

    private static bool AppliesTo(ProvisionVersion version, PartySort sort, LegalTerritory? territory)
    {
        if (!version.OnlyFor.IsEmpty && (territory is not { } known || !version.OnlyFor.AsSpan().Contains(known)))
            return false;
        if (version.OnlyFor.IsEmpty && territory is { IsBoundOnlyWhereNamed: true } where && !version.AlsoFor.AsSpan().Contains(where))
            return false;
        if (version.AppliesTo.IsEmpty)
            return true;
        foreach (var addressee in version.AppliesTo)
        {
            if (addressee == Addressee.AnyAuthority || Addressees.Of(sort).Contains(addressee))
                return true;
        }

        return false;
    }

    private int SegmentOf(LocalDate day)
    {
        var at = Array.BinarySearch(starts, day);
        return at < 0 ? ~at : at + 1;
    }

    private bool HoldsADayOf(PartialDate when, int segment, LocalDate? first, LocalDate? last)
    {
        var from = segment == 0 ? first : first is { } a && a > starts[segment - 1] ? first : starts[segment - 1];
        var until = segment == starts.Length ? last : last is { } b && b < starts[segment] ? last : starts[segment].PlusDays(-1);
        if (from is not { } day || until is not { } end)
            return true;
        for (; day <= end; day = day.PlusDays(1))
        {
            if (when.MayBe(day))
                return true;
        }

        return false;
    }

    /// <summary>A version with its days, by the official base and by entry into force.</summary>
    private sealed record Span(Provision Provision, ProvisionVersion Version, LocalDate Start, LocalDate LateStart, LocalDate? End, LocalDate? LateEnd)
    {
        public bool IsAJudgment { get; init; }

        public bool Equals(Span? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }
}
