using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>One identifier that becomes another wherever it is referred to, or goes. What it does not touch stays the same object.</summary>
/// <param name="id">The identifier.</param>
/// <param name="to">The new one; null when it goes.</param>
internal sealed class ReferenceChange(object id, object? to)
{
    public TId? Identifier<TId>(TId? one, ref bool isChanged)
        where TId : struct
    {
        if (one is not { } known || !id.Equals(known))
            return one;
        isChanged = true;
        return (TId?)to;
    }

    public ValueList<TId> Identifiers<TId>(ValueList<TId> list, ref bool isChanged)
        where TId : struct
    {
        var kept = new List<TId>(list.Count);
        var changed = false;
        foreach (var one in list)
        {
            if (Identifier<TId>(one, ref changed) is { } now)
                kept.Add(now);
        }

        isChanged |= changed;
        return changed ? kept.ToValueList() : list;
    }

    public TRecord? Record<TRecord>(TRecord? one, Func<TRecord, ReferenceChange, TRecord?> run, ref bool isChanged)
        where TRecord : class
    {
        var now = one is null ? null : run(one, this);
        isChanged |= !ReferenceEquals(one, now);
        return now;
    }

    public ValueList<TRecord> Records<TRecord>(ValueList<TRecord> list, Func<TRecord, ReferenceChange, TRecord?> run, ref bool isChanged)
        where TRecord : class
    {
        var kept = new List<TRecord>(list.Count);
        var changed = false;
        foreach (var one in list)
        {
            if (Record(one, run, ref changed) is { } now)
                kept.Add(now);
        }

        isChanged |= changed;
        return changed ? kept.ToValueList() : list;
    }
}
