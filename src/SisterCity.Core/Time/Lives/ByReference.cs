using System.Diagnostics.CodeAnalysis;

namespace SisterCity.Time;

/// <summary>A few values by the objects that they are of, told by reference; found fast also when there are many. Empty, it takes no room.</summary>
internal struct ByReference<TKey, TValue>
    where TKey : class
{
    private const int Few = 8;

    private (TKey Key, TValue Value)[]? items;
    private Dictionary<TKey, int>? places;
    private int count;

    public readonly bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        var at = PlaceOf(key);
        value = at < 0 ? default : items![at].Value;
        return at >= 0;
    }

    public void Set(TKey key, TValue value)
    {
        if (PlaceOf(key) is >= 0 and var at)
        {
            items![at].Value = value;
            return;
        }

        items ??= new (TKey Key, TValue Value)[4];
        if (count == items.Length)
            Array.Resize(ref items, count * 2);
        items[count++] = (key, value);
        if (count > Few)
            Index(key);
    }

    public void Clear()
    {
        if (items is not null)
            Array.Clear(items, 0, count);
        places = null;
        count = 0;
    }

    private void Index(TKey key)
    {
        if (places is not null)
        {
            places.Add(key, count - 1);
            return;
        }

        places = new Dictionary<TKey, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < count; i++)
            places.Add(items![i].Key, i);
    }

    private readonly int PlaceOf(TKey key)
    {
        if (places is not null)
            return places.TryGetValue(key, out var at) ? at : -1;
        for (var i = 0; i < count; i++)
        {
            if (ReferenceEquals(items![i].Key, key))
                return i;
        }

        return -1;
    }
}
