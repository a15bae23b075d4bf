using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>The orders in which a few facts may have happened by a day, where only their places among one another count.</summary>
internal sealed class Orders(Fact[] facts, int day)
{
    private readonly List<(Stage Stage, int At, int Rank)>[] reached = new List<(Stage Stage, int At, int Rank)>[1 << facts.Length];
    private int count;

    /// <summary>Where the facts may lead; null when that is more than so many places.</summary>
    /// <param name="from">Where the life may stand before them.</param>
    /// <param name="most">How many places are told apart.</param>
    public List<Stage>? Explore(List<Stage> from, int most)
    {
        reached[0] = from.ConvertAll(static stage => (stage, int.MinValue, 0));
        var found = new List<Stage>();
        for (var set = 0; set < reached.Length && count <= most; set++)
        {
            if (reached[set] is not { } places)
                continue;
            if (IsAllThatHappened(set))
                places.ForEach(place => Unfolding.Add(found, place.Stage));
            for (var next = 0; next < facts.Length; next++)
            {
                if ((set & (1 << next)) == 0 && !IsALikeOneLeft(set, next))
                    places.ForEach(place => Go(set | (1 << next), place, facts[next]));
            }
        }

        return count <= most ? found : null;
    }

    /// <summary>Whether what is left of the facts may lie after the day.</summary>
    private bool IsAllThatHappened(int set)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            if ((set & (1 << i)) == 0 && facts[i].Timing.IsSure && facts[i].Timing.Span.Last <= day)
                return false;
        }

        return true;
    }

    // Of facts that say the same on the same days the first one goes first.
    private bool IsALikeOneLeft(int set, int next)
    {
        for (var i = 0; i < next; i++)
        {
            if ((set & (1 << i)) == 0 && facts[i].Timing.Span == facts[next].Timing.Span && facts[i].IsLike(facts[next]))
                return true;
        }

        return false;
    }

    /// <summary>Lets a fact happen next, on the first day on which it can: what comes after it has the most room then.</summary>
    private void Go(int set, (Stage Stage, int At, int Rank) place, Fact fact)
    {
        var span = fact.Timing.Span;
        var at = Math.Max(span.First, place.Rank <= fact.Rank || place.At == int.MinValue ? place.At : place.At + 1);
        if (at > Math.Min(span.Last, day))
            return;
        var stage = place.Stage.After(fact);
        var places = reached[set] ??= [];
        for (var i = 0; i < places.Count; i++)
        {
            if (!places[i].Stage.IsLike(stage))
                continue;
            var isSooner = (at, fact.Rank).CompareTo((places[i].At, places[i].Rank)) < 0;
            places[i] = isSooner ? (places[i].Stage.AlsoReachedBy(stage), at, fact.Rank) : places[i] with { Stage = places[i].Stage.AlsoReachedBy(stage) };
            return;
        }

        places.Add((stage, at, fact.Rank));
        count++;
    }
}
