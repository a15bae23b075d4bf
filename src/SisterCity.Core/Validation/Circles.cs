namespace SisterCity.Validation;

/// <summary>Finds whether a chain of references leads back to where it began.</summary>
internal static class Circles
{
    public static bool LeadBack<TId>(TId start, Func<TId, IEnumerable<TId>> next)
        where TId : struct, IEquatable<TId>
    {
        var seen = new HashSet<TId>();
        var waiting = new Stack<TId>(next(start));
        while (waiting.TryPop(out var id))
        {
            if (id.Equals(start))
                return true;
            if (!seen.Add(id))
                continue;
            foreach (var following in next(id))
                waiting.Push(following);
        }

        return false;
    }
}
