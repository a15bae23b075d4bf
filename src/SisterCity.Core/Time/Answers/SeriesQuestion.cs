using System.Runtime.InteropServices;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>How many partnerships were in force at the end of each year.</summary>
internal sealed class SeriesQuestion(Lives lives)
{
    public ValueList<YearCount> ByYear(int first, int last, SeriesGrouping by)
    {
        var counts = new Dictionary<string, Count[]>(StringComparer.Ordinal);
        if (by == SeriesGrouping.None)
            counts.Add(string.Empty, new Count[last - first + 1]);
        var lastDays = Enumerable.Range(first, last - first + 1).Select(static year => DaySpan.NumberOf(new LocalDate(year, 12, 31))).ToArray();
        foreach (var partnership in lives.Index.Register.Partnerships)
        {
            var groups = new GroupOfYears(lives, partnership, by, last);
            var standings = new StandingOfYears(lives.Of(partnership));
            for (var i = 0; i < lastDays.Length; i++)
            {
                var standing = standings.On(lastDays[i]);
                if (standing == CountAs.Not)
                    continue;
                ref var series = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, groups.On(first + i, lastDays[i]), out _);
                series ??= new Count[lastDays.Length];
                series[i] = series[i].With(standing);
            }
        }

        return counts.OrderBy(static series => series.Key, StringComparer.Ordinal)
            .SelectMany(series => series.Value.Select((count, i) => new YearCount
            {
                Year = first + i,
                Group = series.Key,
                AtLeast = count.Surely,
                AtMost = count.Surely + count.Maybe + count.Unknown,
                Unknown = count.Unknown,
            })).ToValueList();
    }

    /// <summary>As what a relationship is counted on a day.</summary>
    public static CountAs Of(RelationshipLife life, int day)
    {
        if (life.Begins > day)
            return CountAs.Not;
        return StatusQuestion.InForce(life.On(day, sides: []).Whole) switch
        {
            Certainty.Surely => CountAs.Surely,
            Certainty.Maybe => CountAs.Maybe,
            Certainty.No => CountAs.Not,
            _ => CountAs.Unknown,
        };
    }

    /// <summary>As what a relationship is counted, year by year: between two turning days nothing changes, and most years are those before.</summary>
    private sealed class StandingOfYears(RelationshipLife life)
    {
        private readonly List<int> turningDays = life.TurningDays();
        private CountAs? standing;
        private int previous;

        public CountAs On(int day)
        {
            if (standing is null || HasTurned(day))
                standing = Of(life, day);
            previous = day;
            return standing.Value;
        }

        private bool HasTurned(int day)
        {
            var at = turningDays.BinarySearch(previous + 1);
            at = at < 0 ? ~at : at;
            return at < turningDays.Count && turningDays[at] <= day;
        }
    }

    /// <summary>To which group a partnership belongs, year by year.</summary>
    private sealed class GroupOfYears
    {
        private readonly Lives lives;
        private readonly Partnership partnership;
        private readonly SeriesGrouping by;
        private readonly string? constant;

        public GroupOfYears(Lives lives, Partnership partnership, SeriesGrouping by, int last)
        {
            (this.lives, this.partnership, this.by) = (lives, partnership, by);
            constant = by switch
            {
                SeriesGrouping.CountryPair => CountriesOf(),
                SeriesGrouping.Level => HasOneLevel() ? LevelsOf(last) : null,
                SeriesGrouping.Kind => null,
                _ => string.Empty,
            };
        }

        public string On(int year, int lastDay) =>
            constant ?? (by == SeriesGrouping.Level ? LevelsOf(year) : KindOfRelationship.On(partnership, lastDay)?.Text ?? LifecycleState.Unknown.Text);

        private string CountriesOf()
        {
            var countries = new List<string>(partnership.Members.Count);
            foreach (var member in partnership.Members)
            {
                if (lives.Find(member.Authority)?.Country.Text is { } country && !countries.Contains(country))
                    countries.Add(country);
            }

            countries.Sort(StringComparer.Ordinal);
            return countries.Count == 1 ? $"{countries[0]}-{countries[0]}" : string.Join('-', countries);
        }

        private string LevelsOf(int year)
        {
            var levels = new SortedSet<(int Rank, string Level)>();
            foreach (var member in partnership.Members)
            {
                foreach (var level in lives.Find(member.Authority)?.LevelsOn(new LocalDate(year, 12, 31)) ?? [])
                    levels.Add((level.Value.Rank ?? int.MaxValue, level.Value.Text));
            }

            return levels.Count == 0 ? LifecycleState.Unknown.Text : string.Join('/', levels.Select(static level => level.Level));
        }

        /// <summary>Whether the members' levels are those of every year, since nothing of them is dated.</summary>
        private bool HasOneLevel()
        {
            foreach (var member in partnership.Members)
            {
                if (lives.Find(member.Authority) is { } authority
                    && (authority.Existence is not null || authority.Kinds.Count > 1 || authority.Kinds is [{ Validity: not null }]))
                    return false;
            }

            return true;
        }
    }
}

/// <summary>As what a relationship is counted.</summary>
internal enum CountAs
{
    /// <summary>Not at all.</summary>
    Not = 0,

    /// <summary>It had begun, and the record does not say whether it was in force.</summary>
    Unknown,

    /// <summary>It may have been in force.</summary>
    Maybe,

    /// <summary>It was surely in force.</summary>
    Surely,
}

/// <summary>How many were in force, may have been, and of how many the record does not say.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Count(int Surely, int Maybe, int Unknown)
{
    public Count With(CountAs standing) => standing switch
    {
        CountAs.Surely => this with { Surely = Surely + 1 },
        CountAs.Maybe => this with { Maybe = Maybe + 1 },
        CountAs.Unknown => this with { Unknown = Unknown + 1 },
        _ => this,
    };
}
