using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>Makes claims of the rival kinds and beginnings of a partnership.</summary>
/// <remarks>
/// A record that leaves open what its claims dispute is not silent: what another list says is one more claim. Else merging in steps would choose the last word.
/// </remarks>
internal sealed class Disputes(ListSources lists)
{
    /// <summary>What lists say of a partnership, with claims instead of rival kinds and beginnings.</summary>
    public List<Told<Partnership>> AsClaims(List<Told<Partnership>> told) => told.Count == 1 ? told : WithoutRivalBeginnings(WithoutRivalKinds(told));

    /// <summary>Where one list leaves open what another says, the other's is no rival.</summary>
    public static List<Told<TRecord>> Filled<TRecord, T>(List<Told<TRecord>> told, Func<TRecord, T> of, T open, Func<TRecord, T, TRecord> with)
        where T : struct, IEquatable<T> =>
        told.Select(one => of(one.Record)).Where(value => !value.Equals(open)).Distinct().Take(2).ToList() is [var said]
            ? told.ConvertAll(one => one with { Record = with(one.Record, said) })
            : told;

    private List<Told<Partnership>> WithoutRivalKinds(List<Told<Partnership>> told)
    {
        var isDisputed = told.Exists(one => IsOpen(one.Record) && Claimed(one.Record.KindClaims, claim => claim.Kind, claim => claim.Sources).Count > 1);
        if (!isDisputed)
            told = Filled(told, partnership => partnership.Kind, PartnershipKind.Partnership, (partnership, kind) => partnership with { Kind = kind });
        if (!isDisputed && told.TrueForAll(one => one.Record.Kind == told[0].Record.Kind))
            return told;
        return told.ConvertAll(one => IsOpen(one.Record) ? one : one with
        {
            Record = one.Record with
            {
                Kind = PartnershipKind.Partnership,
                KindClaims = [.. one.Record.KindClaims, new KindClaim { Kind = one.Record.Kind, Sources = SourcesOf(one) }],
            },
        });

        static bool IsOpen(Partnership partnership) => partnership.Kind == PartnershipKind.Partnership;
    }

    /// <summary>Of the beginning stays what all lists agree on: the year, where one knows the day of it.</summary>
    private List<Told<Partnership>> WithoutRivalBeginnings(List<Told<Partnership>> told)
    {
        var held = told.Select(one => one.Record.Since).OfType<PartialDate>().Distinct().ToList();
        var rivals = told.Where(one => one.Record.Since is null).Select(one => BeginningsClaimed(one.Record)).Where(dates => dates.Count > 1)
            .SelectMany(dates => dates).ToList();
        if (held.Count < 2 && rivals.Count == 0)
            return told;
        var common = CommonOf([.. held, .. rivals]);
        return told.ConvertAll(one => one with { Record = AsClaim(one) with { Since = common } });

        Partnership AsClaim(Told<Partnership> one)
        {
            if (one.Record.Since is not { } since)
                return one.Record;
            var record = one.Record with { SinceBasis = null };

            // A date that an earlier merge computed is not a claim of that file.
            return BeginningsClaimed(record) is { Count: > 1 } claimed && CommonOf(claimed) == since
                ? record
                : record with { DateClaims = [.. record.DateClaims, new DateClaim { On = since, Basis = one.Record.SinceBasis, Sources = SourcesOf(one) }] };
        }
    }

    private List<PartialDate> BeginningsClaimed(Partnership partnership) => Claimed(partnership.DateClaims, claim => claim.On, claim => claim.Sources);

    /// <summary>The first of the dates that every other refines; null when there is none.</summary>
    private static PartialDate? CommonOf(List<PartialDate> dates)
    {
        if (dates.Count == 0)
            return null;

        // A date that all others refine is refined by each that was the widest before it.
        var widest = dates[0];
        foreach (var date in dates)
        {
            if (date.RelationTo(widest) == DateRelation.IsRefinedBy)
                widest = date;
        }

        return dates.TrueForAll(date => widest.RelationTo(date) is DateRelation.Same or DateRelation.IsRefinedBy) ? widest : null;
    }

    /// <summary>What claims say, each once: those that lists make when they differ, else all.</summary>
    private List<T> Claimed<TClaim, T>(ValueList<TClaim> claims, Func<TClaim, T> of, Func<TClaim, ValueList<SourceReference>> sourcesOf)
    {
        var byLists = claims.Where(claim => sourcesOf(claim) is { IsEmpty: false } sources && lists.Hold(sources[0].Source)).Select(of).Distinct().ToList();
        return byLists.Count > 1 ? byLists : [.. claims.Select(of).Distinct()];
    }

    /// <summary>The sources of a claim that a record made: the list, and those of the record.</summary>
    private ValueList<SourceReference> SourcesOf(Told<Partnership> one) => [lists.ReferenceTo(one.List), .. one.Record.Sources];
}
