using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>The lists of a merge as sources of the result, which claims and events name.</summary>
internal sealed class ListSources(ValueList<NamedRegister> lists, NewIdentifiers free)
{
    private readonly SortedDictionary<string, SourceId> sources = new(StringComparer.Ordinal);
    private readonly HashSet<SourceId> ids = [];

    /// <summary>What a list is called.</summary>
    public string NameOf(int list) => lists[list].Name;

    /// <summary>Notes that a source is a citation and nothing else. An earlier merge names its lists so; a list that it knows is not another source.</summary>
    public void Know(string name, SourceId source)
    {
        if (sources.TryAdd(name, source))
            ids.Add(source);
    }

    /// <summary>Whether a source stands for a list.</summary>
    public bool Hold(SourceId source) => ids.Contains(source);

    /// <summary>A reference to the source that stands for a list.</summary>
    public SourceReference ReferenceTo(int list)
    {
        if (!sources.TryGetValue(NameOf(list), out var source))
            Know(NameOf(list), source = free.Take(SourceId.Parse("list")));
        return new SourceReference { Source = source };
    }

    /// <summary>The sources that stand for lists, by the names of the lists.</summary>
    public IEnumerable<Source> All => sources.Select(source => new Source { Id = source.Value, Citation = source.Key });
}
