using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>Gathers the sources that a record refers to, wherever in it.</summary>
internal readonly struct UsedSources(HashSet<SourceId> ids) : IRecordVisitor
{
    public HashSet<SourceId> Ids { get; } = ids;

    public void Record<TRecord>(TRecord record)
        where TRecord : class
    {
        if (record is SourceReference reference)
            Ids.Add(reference.Source);
    }

    public void Enter(string member, int index)
    {
    }

    public void Leave()
    {
    }

    public void Code<TCode>(string member, int index, TCode code)
        where TCode : struct, ICode<TCode>
    {
    }

    public void Value<TValue>(string member, int index, TValue value)
        where TValue : struct, IScalar<TValue>
    {
    }

    public void Text(string member, int index, LocalizedText text)
    {
    }

    public void Unknown(ExtensionData members)
    {
    }
}
