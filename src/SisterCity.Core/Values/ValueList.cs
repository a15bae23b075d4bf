using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SisterCity.Values;

/// <summary>An immutable list that is equal to another when its elements are, in order.</summary>
/// <typeparam name="T">The type of the elements; null elements are refused.</typeparam>
/// <remarks>The default is the empty list: a property that nobody set is empty, never null. Made by a collection expression. No order between lists.</remarks>
/// <example><code>ValueList&lt;LanguageTag&gt; languages = [LanguageTag.French, LanguageTag.Chinese];</code></example>
[DebuggerDisplay("Count = {Count}")]
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] owned)
    {
        if (HoldsNull(owned))
            throw new ArgumentException("A list holds no null.", nameof(owned));
        items = owned.Length == 0 ? null : owned;
    }

    /// <summary>How many elements there are.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The element at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count ? items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>A list of the elements of an array, copied.</summary>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static implicit operator ValueList<T>(T[] items) => ValueList.Create<T>(items);

    /// <summary>A list of the elements of a list, copied.</summary>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static implicit operator ValueList<T>(List<T> items) => items.ToValueList();

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The elements without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Enumerates without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether an array that would be a list holds null.</summary>
    internal static bool HoldsNull(T[] items)
    {
        if (default(T) is not null)
            return false;
        foreach (var item in items)
        {
            if (item is null)
                return true;
        }

        return false;
    }

    /// <summary>The elements, for a debugger.</summary>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<T>)(items ?? []))}]";
}

/// <summary>Makes lists, for collection expressions and for sequences.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Makes a list of a sequence.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    /// <example><code>names.OrderBy(name => name).ToValueList()</code></example>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);

    /// <summary>A list with one element changed; the others stay the same objects.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="list">The list.</param>
    /// <param name="which">Says of which element it is about: the first for which it says so.</param>
    /// <param name="change">Makes the new element of the old one.</param>
    /// <exception cref="KeyNotFoundException">It is about none.</exception>
    /// <example><code>parties.Change(party => party.Role == PartyRole.Witness, party => party with { Role = null })</code></example>
    public static ValueList<T> Change<T>(this ValueList<T> list, Func<T, bool> which, Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(which);
        for (var i = 0; i < list.Count; i++)
        {
            if (which(list[i]))
                return list.With(i, change);
        }

        throw new KeyNotFoundException("The list has no such element.");
    }

    /// <summary>A list with the element at a place changed.</summary>
    internal static ValueList<T> With<T>(this ValueList<T> list, int index, Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        T[] items = [.. list];
        items[index] = change(items[index]);
        return new ValueList<T>(items);
    }

    /// <summary>A list without the element at a place.</summary>
    internal static ValueList<T> Without<T>(this ValueList<T> list, int index) => [.. list.AsSpan()[..index], .. list.AsSpan()[(index + 1)..]];

    /// <summary>The first elements of an array in another of that length.</summary>
    /// <remarks>A loop of our own: Array.Resize has to be compiled for each type of value, with two more methods that it calls.</remarks>
    internal static T[] Resized<T>(T[] items, int count, int length)
    {
        var resized = new T[length];
        for (var i = 0; i < count; i++)
            resized[i] = items[i];
        return resized;
    }
}
