using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Records in their order, each found by its identifier: a list of a <see cref="RegisterBuilder"/>.</summary>
internal sealed class RecordList<TId, TRecord>
    where TId : struct
    where TRecord : class
{
    private readonly List<TRecord> records = [];
    private readonly Dictionary<TId, int> places = [];
    private readonly Func<TRecord, TId> idOf;

    public RecordList(ReadOnlySpan<TRecord> records, Func<TRecord, TId> idOf)
    {
        this.idOf = idOf;
        foreach (var record in records)
        {
            places.TryAdd(idOf(record), this.records.Count);
            this.records.Add(record);
        }
    }

    public TRecord? Find(TId id) => places.TryGetValue(id, out var place) ? records[place] : null;

    public bool TryAdd(TRecord record)
    {
        if (!places.TryAdd(idOf(record), records.Count))
            return false;
        records.Add(record);
        return true;
    }

    public bool TryChange(TId id, Func<TRecord, TRecord> change)
    {
        if (!places.TryGetValue(id, out var place))
            return false;
        records[place] = change(records[place]);
        return true;
    }

    public ValueList<TRecord> ToValueList() => records.ToValueList();
}
