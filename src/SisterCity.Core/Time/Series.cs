using System.Runtime.InteropServices;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <content>Numbers over time.</content>
public sealed partial class Lifecycle
{
    /// <summary>How many partnerships were in force at the end of each year, at least and at most.</summary>
    /// <param name="first">The first year, 1 to 9998.</param>
    /// <param name="last">The last year, not before the first.</param>
    /// <param name="by">By what to tell series apart.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not years, or run backwards.</exception>
    /// <returns>By group in the order of their names, then by year; every group has every year.</returns>
    public ValueList<YearCount> InForceByYear(int first, int last, SeriesGrouping by = SeriesGrouping.None)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, 9998);
        var counts = new Dictionary<string, (int Surely, int Maybe, int Unknown)[]>(StringComparer.Ordinal);
        if (by == SeriesGrouping.None)
            counts.Add(string.Empty, new (int, int, int)[last - first + 1]);
        var found = new List<Outcome>();
        var turns = new List<int>();
        foreach (var partnership in Register.Partnerships)
        {
            var course = new RelationshipCourse(this, partnership);
            course.FindTurningDays(turns);
            turns.Sort();
            var group = by switch
            {
                SeriesGrouping.CountryPair => CountriesOf(partnership),
                SeriesGrouping.Level => LevelsOf(partnership, new LocalDate(last, 12, 31)),
                _ => string.Empty,
            };
            var hasOneLevel = by == SeriesGrouping.Level && HasOneLevel(partnership);
            Standing? standing = null;
            var previous = int.MinValue;
            for (var year = first; year <= last; year++)
            {
                // Between two turning days nothing changes: most years are those before.
                var day = DaySpan.NumberOf(new LocalDate(year, 12, 31));
                if (standing is null || Turns(turns, previous, day))
                    standing = StandingOn(course, day, found);
                previous = day;
                if (standing == Standing.Not)
                    continue;
                group = by switch
                {
                    SeriesGrouping.Level when !hasOneLevel => LevelsOf(partnership, new LocalDate(year, 12, 31)),
                    SeriesGrouping.Kind => KindOn(partnership, day)?.Text ?? LifecycleState.Unknown.Text,
                    _ => group,
                };
                ref var series = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, group, out _);
                series ??= new (int, int, int)[last - first + 1];
                ref var count = ref series[year - first];
                count = standing switch
                {
                    Standing.Surely => count with { Surely = count.Surely + 1 },
                    Standing.Maybe => count with { Maybe = count.Maybe + 1 },
                    _ => count with { Unknown = count.Unknown + 1 },
                };
            }
        }

        return counts.OrderBy(series => series.Key, StringComparer.Ordinal)
            .SelectMany(series => series.Value.Select((count, i) => new YearCount
            {
                Year = first + i,
                Group = series.Key,
                AtLeast = count.Surely,
                AtMost = count.Surely + count.Maybe + count.Unknown,
                Unknown = count.Unknown,
            })).ToValueList();
    }

    /// <summary>How many partnerships a definition of the field counts on a day, by its terms.</summary>
    /// <param name="definition">Whose definition.</param>
    /// <param name="day">The day.</param>
    /// <returns>One count a term, in the order of the terms; what the definition has no term for is not counted.</returns>
    public ValueList<DefinitionCount> CountOn(CountingDefinition definition, LocalDate day)
    {
        var number = DaySpan.NumberOf(day);
        var found = new List<Outcome>();
        var counts = new SortedDictionary<string, (int Surely, int Maybe, int Unknown)>(StringComparer.Ordinal);
        foreach (var partnership in Register.Partnerships)
        {
            if (KindOn(partnership, number) is not { } kind || TermOf(definition, kind) is not { } term)
                continue;
            var count = counts.GetValueOrDefault(term);
            var meets = Meets(definition, partnership, number);
            counts[term] = (StandingOn(new RelationshipCourse(this, partnership), number, found), meets) switch
            {
                (Standing.Not, _) or (_, Certainty.No) => count,
                (Standing.Surely, Certainty.Surely) => count with { Surely = count.Surely + 1 },
                (Standing.Maybe, Certainty.Surely) => count with { Maybe = count.Maybe + 1 },
                _ => count with { Unknown = count.Unknown + 1 },
            };
        }

        return counts.Select(pair => new DefinitionCount
        {
            Term = pair.Key,
            AtLeast = pair.Value.Surely,
            AtMost = pair.Value.Surely + pair.Value.Maybe + pair.Value.Unknown,
            Unknown = pair.Value.Unknown,
        }).ToValueList();
    }

    private enum Standing
    {
        Not,
        Unknown,
        Maybe,
        Surely,
    }

    private static Standing StandingOn(RelationshipCourse course, int day, List<Outcome> found)
    {
        if (course.Begins > day)
            return Standing.Not;
        course.Whole.FindPossible(day, found);
        return InForce(found) switch
        {
            Certainty.Surely => Standing.Surely,
            Certainty.Maybe => Standing.Maybe,
            Certainty.No => Standing.Not,
            _ => Standing.Unknown,
        };
    }

    private static bool Turns(List<int> turns, int after, int until)
    {
        var at = turns.BinarySearch(after + 1);
        at = at < 0 ? ~at : at;
        return at < turns.Count && turns[at] <= until;
    }

    private string CountriesOf(Partnership partnership)
    {
        var countries = new List<string>(partnership.Members.Count);
        foreach (var member in partnership.Members)
        {
            if (Find(member.Authority)?.Country.Text is { } country && !countries.Contains(country))
                countries.Add(country);
        }

        countries.Sort(StringComparer.Ordinal);
        return countries.Count == 1 ? $"{countries[0]}-{countries[0]}" : string.Join('-', countries);
    }

    private string LevelsOf(Partnership partnership, LocalDate day)
    {
        var levels = new SortedSet<(int Rank, string Level)>();
        foreach (var member in partnership.Members)
        {
            foreach (var level in Find(member.Authority)?.LevelsOn(day) ?? [])
                levels.Add((level.Value.Rank ?? int.MaxValue, level.Value.Text));
        }

        return levels.Count == 0 ? LifecycleState.Unknown.Text : string.Join('/', levels.Select(level => level.Level));
    }

    /// <summary>Whether the members' levels are those of every year, since nothing of them is dated.</summary>
    private bool HasOneLevel(Partnership partnership)
    {
        foreach (var member in partnership.Members)
        {
            if (Find(member.Authority) is { } authority && (authority.Existence is not null || authority.Kinds.Count > 1 || authority.Kinds is [{ Validity: not null }]))
                return false;
        }

        return true;
    }

    private static string? TermOf(CountingDefinition definition, PartnershipKind kind) => definition switch
    {
        CountingDefinition.Rgre => kind.Rgre,
        CountingDefinition.Clair => kind.Clair,
        _ => kind.Sci,
    };

    /// <summary>Whether a partnership meets what a definition asks beyond the kind; maybe when that is not recorded.</summary>
    private Certainty Meets(CountingDefinition definition, Partnership partnership, int day)
    {
        if (definition == CountingDefinition.Rgre)
            return Certainty.Surely;
        var heads = Certainty.No;
        var (isRecorded, isApproved) = (false, false);
        foreach (var agreement in AgreementsUnder(partnership.Id))
        {
            if (InstrumentOf(agreement.Id)?.Signed is not { } signed || signed.First > day || agreement.Kind.Nature is AgreementNature.Preparatory or AgreementNature.Unilateral)
                continue;
            isRecorded = true;
            heads = (Certainty)Math.Max((int)heads, (int)HeadsSigned(agreement));
            isApproved |= agreement.Parties.Any(party => party.AuthorisingActs.Any(act => act.Kind == AuthorisingActKind.Deliberation));
        }

        heads = isRecorded ? heads : Certainty.Maybe;
        return definition == CountingDefinition.Clair && !isApproved ? (Certainty)Math.Min((int)heads, (int)Certainty.Maybe) : heads;
    }

    private static Certainty HeadsSigned(Agreement agreement)
    {
        var certainty = Certainty.Surely;
        foreach (var party in agreement.Parties)
        {
            if (party.Signatories.Any(IsHead))
                continue;
            var isUnknown = party.Signatories.IsEmpty || party.Signatories.Any(one => one.Capacity is not { IsListed: true } capacity || capacity == SignatoryCapacity.NotStated);
            certainty = (Certainty)Math.Min((int)certainty, (int)(isUnknown ? Certainty.Maybe : Certainty.No));
        }

        return certainty;

        static bool IsHead(Signatory signatory) =>
            signatory.Capacity is { } capacity
            && (capacity == SignatoryCapacity.Mayor || capacity == SignatoryCapacity.President || capacity == SignatoryCapacity.Governor || capacity == SignatoryCapacity.CountyHead);
    }
}
