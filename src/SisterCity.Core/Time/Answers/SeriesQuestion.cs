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
            var life = lives.Of(partnership);
            var beginning = Beginning.Of(partnership, life.Facts);
            for (var i = 0; i < lastDays.Length; i++)
            {
                var standing = lastDays[i] >= beginning.First ? Standing(life, lastDays[i]) : beginning.IsRecorded ? CountAs.Not : CountAs.Undated;
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
                Undated = count.Undated,
            })).ToValueList();
    }

    /// <summary>The year of the first date that is neither legendary nor bounded by nothing: of a beginning, a signature or an event.</summary>
    public int? FirstYear() => lives.Index.Register.Partnerships.SelectMany(DatesOf)
        .Where(static date => date is { } known && !known.IsLegendary()).Select(static date => date?.Earliest?.Year)
        .Where(static year => year is >= 1 and <= 9998).Min();

    private IEnumerable<PartialDate?> DatesOf(Partnership partnership) => partnership.Events.Select(static @event => @event.On)
        .Concat(lives.Index.AgreementsUnder[partnership.Id].Select(Signatures.OfFirst)).Prepend(partnership.Since);

    /// <summary>As what a relationship is counted on a day. One without a date counts as what it may be.</summary>
    public static CountAs Of(Partnership partnership, RelationshipLife life, int day) =>
        Beginning.Of(partnership, life.Facts) is { IsRecorded: true } begins && day < begins.First ? CountAs.Not : Standing(life, day);

    private static CountAs Standing(RelationshipLife life, int day) => life.InForceOn(day) switch
    {
        Certainty.Surely => CountAs.Surely,
        Certainty.Maybe => CountAs.Maybe,
        Certainty.No => CountAs.Not,
        _ => CountAs.Unknown,
    };

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

    /// <summary>No date tells by then that it had begun.</summary>
    Undated,

    /// <summary>It had begun, and the record does not say whether it was in force.</summary>
    Unknown,

    /// <summary>It may have been in force.</summary>
    Maybe,

    /// <summary>It was surely in force.</summary>
    Surely,
}

/// <summary>How many were in force, may have been, of how many the record does not say, and how many have no date.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Count(int Surely, int Maybe, int Unknown, int Undated)
{
    public Count With(CountAs standing) => standing switch
    {
        CountAs.Surely => this with { Surely = Surely + 1 },
        CountAs.Maybe => this with { Maybe = Maybe + 1 },
        CountAs.Unknown => this with { Unknown = Unknown + 1 },
        CountAs.Undated => this with { Undated = Undated + 1 },
        _ => this,
    };
}
