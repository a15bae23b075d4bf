using System.Text.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>
/// Makes one record of what lists say of one thing, a member at a time, by the policy of its kind. A value that finds no place is kept in a
/// member <c>otherwise</c>.
/// </summary>
/// <param name="told">The records: two or more.</param>
/// <param name="unknownOf">The members of a record that the model does not know.</param>
/// <param name="lists">The lists.</param>
/// <param name="level">How deep the record stands in a register.</param>
internal sealed class Folding<TRecord>(List<Told<TRecord>> told, Func<TRecord, ExtensionData?> unknownOf, ListSources lists, int level)
    where TRecord : class
{
    private static readonly ExtensionData NoMembers = new();

    private readonly Otherwise otherwise = new([.. told.Select(one => lists.NameOf(one.List))], [.. told.Select(one => unknownOf(one.Record))], level);

    /// <summary>What every record has: the first list's stands.</summary>
    public T First<T>(string member, Func<TRecord, T> of)
    {
        var values = ValuesOf(record => of(record));
        var first = otherwise.FirstUnsaid(member, values);
        otherwise.Add(member, values.FindAll(one => !first.Equals(one.Value)));
        return (T)first;
    }

    /// <summary>What a record may have: it stands where all that have it agree, unless it is in dispute since an earlier merge.</summary>
    public T? Value<T>(string member, Func<TRecord, T?> of) => (T?)Agreed(member, ValuesOf(record => of(record)), Equals);

    /// <summary>A text stays readable: the first list's stands, with the languages that others add.</summary>
    public LocalizedText? Text(string member, Func<TRecord, LocalizedText?> of)
    {
        var values = ValuesOf(of);
        if (values.Count == 0)
            return null;
        var texts = new Dictionary<LanguageTag, string>();
        foreach (var value in values.Select(one => one.Value).Prepend(otherwise.FirstUnsaid(member, values)))
        {
            foreach (var (language, text) in ((LocalizedText)value).Pairs)
                texts.TryAdd(language, text);
        }

        otherwise.Add(member, values.FindAll(one => ((LocalizedText)one.Value).Any(IsAnother)));
        return new LocalizedText(texts);

        bool IsAnother(KeyValuePair<LanguageTag, string> text) => !string.Equals(texts[text.Key], text.Value, StringComparison.Ordinal);
    }

    /// <summary>The things that lists have, each once.</summary>
    public ValueList<T> List<T>(Func<TRecord, ValueList<T>> of) => told.SelectMany(one => of(one.Record)).Distinct().ToValueList();

    /// <summary>Members are the authorities that they are, so that what lists say of one is put together.</summary>
    /// <remarks>The compiler takes this method, and the two below, for lists of their type, and the one above for all other lists.</remarks>
    public ValueList<PartnershipMember> List(Func<TRecord, ValueList<PartnershipMember>> of) => OneEach(of, member => member.Authority, RecordFold.Fold);

    /// <summary>Parties are the authorities that they are, so that what lists say of one is put together.</summary>
    public ValueList<AgreementParty> List(Func<TRecord, ValueList<AgreementParty>> of) => OneEach(of, party => party.Authority, RecordFold.Fold);

    /// <summary>Events, each once, with the lists that tell it before its other sources.</summary>
    /// <remarks>
    /// Words of an earlier merge name their lists already. An event that every record has without a name was never in question and gets none, so that a
    /// merged file with one of its own lists stays as it was.
    /// </remarks>
    public ValueList<PartnershipEvent> List(Func<TRecord, ValueList<PartnershipEvent>> of)
    {
        return ThingsOf(of).Select(one => (one.List, Sources: one.Record.Sources.ToLookup(IsAList), Event: one.Record))
            .GroupBy(one => one.Event with { Sources = one.Sources[false].ToValueList() }, one => (one.List, Named: one.Sources[true].ToList()))
            .Select(by => WithItsLists(by.Key, [.. by]))
            .ToValueList();

        bool IsAList(SourceReference reference) => lists.Hold(reference.Source) && reference == new SourceReference { Source = reference.Source };

        PartnershipEvent WithItsLists(PartnershipEvent happened, List<(int List, List<SourceReference> Named)> by)
        {
            if (by.TrueForAll(one => one.Named.Count == 0) && by.DistinctBy(one => one.List).Count() == told.Count)
                return happened;
            var named = by.SelectMany(one => one.Named.Count > 0 ? one.Named : [lists.ReferenceTo(one.List)]);
            return happened with { Sources = named.Concat(happened.Sources).Distinct().ToValueList() };
        }
    }

    /// <summary>What the model does not know: arrays are united, and other values stand where all agree. With them, what found no place.</summary>
    /// <remarks>Asked last.</remarks>
    public ExtensionData? Unknown()
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var said in told.SelectMany(UnknownOf).GroupBy(one => one.Name, one => one.Said, StringComparer.Ordinal))
        {
            var values = said.ToList();
            if (values.TrueForAll(one => Json(one.Value).ValueKind == JsonValueKind.Array) && !otherwise.LeavesOpen(said.Key, values))
            {
                var items = values.SelectMany(one => Json(one.Value).EnumerateArray());
                members.Add(said.Key, Otherwise.Array(items.DistinctBy(CanonicalJson.Of, StringComparer.Ordinal)));
            }
            else if (Agreed(said.Key, values, (one, other) => CanonicalJson.AreSame(Json(one), Json(other))) is { } value)
            {
                members.Add(said.Key, Json(value));
            }
        }

        if (otherwise.Words() is { } words)
            members.Add(Otherwise.Member, words);
        return members.Count == 0 ? null : new ExtensionData(members);

        IEnumerable<(string Name, Said Said)> UnknownOf(Told<TRecord> one, int nth) =>
            (unknownOf(one.Record) ?? NoMembers).Where(member => member.Key is not Otherwise.Member)
                .Select(member => (member.Key, new Said(nth, member.Value)));

        static JsonElement Json(object value) => (JsonElement)value;
    }

    private object? Agreed(string member, List<Said> values, Func<object, object, bool> areSame)
    {
        if (values.Count == 0)
            return null;
        var first = otherwise.FirstUnsaid(member, values);
        if (!otherwise.LeavesOpen(member, values) && values.TrueForAll(one => areSame(first, one.Value)))
            return first;
        otherwise.Add(member, values);
        return null;
    }

    private ValueList<T> OneEach<T>(Func<TRecord, ValueList<T>> of, Func<T, AuthorityId> authorityOf, Func<List<Told<T>>, ListSources, int, T> fold)
    {
        var times = new Dictionary<(int List, AuthorityId Authority), int>();
        return ThingsOf(of).GroupBy(one => (authorityOf(one.Record), NthOf(one.List, authorityOf(one.Record))))
            .Select(one => fold([.. one], lists, level + 2))
            .ToValueList();

        // A list that has an authority twice says two things of it.
        int NthOf(int list, AuthorityId authority) => times[(list, authority)] = times.GetValueOrDefault((list, authority)) + 1;
    }

    private IEnumerable<Told<T>> ThingsOf<T>(Func<TRecord, ValueList<T>> of) =>
        told.SelectMany(one => of(one.Record).Select(thing => new Told<T>(one.List, thing)));

    private List<Said> ValuesOf(Func<TRecord, object?> of)
    {
        var values = new List<Said>(told.Count);
        for (var i = 0; i < told.Count; i++)
        {
            if (of(told[i].Record) is { } value)
                values.Add(new(i, value));
        }

        return values;
    }
}
