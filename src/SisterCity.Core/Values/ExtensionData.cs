using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SisterCity.Values;

/// <summary>The members of a JSON object that this version of the library does not know, kept so that nothing is lost on the way through.</summary>
/// <remarks>
/// Equal when the same members have deeply equal values, in whatever order. Enumerated and written in the ordinal order of their names. Null on a record
/// that has none. Only a reader fills it, through <see cref="IDictionary{TKey, TValue}"/>; nothing can be changed or removed afterwards.
/// </remarks>
/// <example><code>agreement.Extensions?["x-archive-box"].GetString()</code></example>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "System.Text.Json's word for it.")]
public sealed class ExtensionData : IDictionary<string, JsonElement>, IReadOnlyDictionary<string, JsonElement>, IEquatable<ExtensionData>
{
    private readonly SortedDictionary<string, JsonElement> members = new(StringComparer.Ordinal);

    /// <summary>Makes an empty set of members, for a reader to fill.</summary>
    public ExtensionData()
    {
    }

    /// <summary>Makes a set of members.</summary>
    /// <param name="members">Names and values.</param>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public ExtensionData(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach (var member in members)
            this.members.Add(member.Key, member.Value.Clone());
    }

    /// <summary>How many members there are.</summary>
    public int Count => members.Count;

    /// <summary>The names of the members.</summary>
    public IEnumerable<string> Keys => members.Keys;

    /// <summary>The values of the members.</summary>
    public IEnumerable<JsonElement> Values => members.Values;

    /// <inheritdoc/>
    ICollection<string> IDictionary<string, JsonElement>.Keys => members.Keys;

    /// <inheritdoc/>
    ICollection<JsonElement> IDictionary<string, JsonElement>.Values => members.Values;

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, JsonElement>>.IsReadOnly => false;

    /// <summary>The value of a member.</summary>
    /// <param name="key">The member's name.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => members[key];

    /// <inheritdoc/>
    JsonElement IDictionary<string, JsonElement>.this[string key]
    {
        get => members[key];
        set => members.Add(key, value);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => members.ContainsKey(key);

    /// <inheritdoc cref="IReadOnlyDictionary{TKey, TValue}.TryGetValue"/>
    public bool TryGetValue(string key, out JsonElement value) => members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ExtensionData? other)
    {
        if (other is null || other.Count != Count)
            return false;
        foreach (var (name, value) in members)
        {
            if (!other.members.TryGetValue(name, out var theirs) || !CanonicalJson.AreSame(value, theirs))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (name, value) in members)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(CanonicalJson.Of(value), StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>The members, for a debugger: "x-box: 12 W".</summary>
    public override string ToString() => string.Join(", ", members.Select(member => $"{member.Key}: {member.Value}"));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => members.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    void IDictionary<string, JsonElement>.Add(string key, JsonElement value) => members.Add(key, value);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, JsonElement>>.Add(KeyValuePair<string, JsonElement> item) => members.Add(item.Key, item.Value);

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, JsonElement>>.Contains(KeyValuePair<string, JsonElement> item) =>
        members.TryGetValue(item.Key, out var value) && CanonicalJson.AreSame(value, item.Value);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, JsonElement>>.CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex) => members.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    bool IDictionary<string, JsonElement>.Remove(string key) => throw new NotSupportedException("What a document says is never removed.");

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, JsonElement>>.Remove(KeyValuePair<string, JsonElement> item) =>
        throw new NotSupportedException("What a document says is never removed.");

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, JsonElement>>.Clear() => throw new NotSupportedException("What a document says is never removed.");
}
