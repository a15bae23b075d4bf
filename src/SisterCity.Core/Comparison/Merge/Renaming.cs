using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>The identifiers of the result for those of a list.</summary>
/// <param name="names">What is known so far.</param>
/// <param name="free">Gives a new one to an identifier that leads nowhere, so that it does not lead to another list's record; null to keep the list's
/// own.</param>
internal sealed class Renaming(Dictionary<object, object> names, NewIdentifiers? free)
{
    public TId Of<TId>(TId id)
        where TId : struct, IScalar<TId>
    {
        if (names.TryGetValue(id, out var name))
            return (TId)name;
        if (free is null)
            return id;
        var taken = free.Take(id);
        names.Add(id, taken);
        return taken;
    }

    public TId? Of<TId>(TId? id)
        where TId : struct, IScalar<TId> => id is { } known ? Of(known) : null;

    public ValueList<TId> Of<TId>(ValueList<TId> ids)
        where TId : struct, IScalar<TId> => Of(ids, static (id, names) => names.Of(id));

    public ValueList<T> Of<T>(ValueList<T> items, Func<T, Renaming, T> rename)
    {
        if (items.IsEmpty)
            return items;
        var renamed = new T[items.Count];
        for (var i = 0; i < renamed.Length; i++)
            renamed[i] = rename(items[i], this);
        return new(renamed);
    }
}
