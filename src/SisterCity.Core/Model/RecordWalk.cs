using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Asks the walk generator (build/SisterCity.ContractGenerator) for the walk over a type and all that it holds.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class WalkOfAttribute(Type root) : Attribute
{
    public Type Root { get; } = root;
}

/// <summary>The walk over a record and all that it holds; the generated half has one method a record.</summary>
[WalkOf(typeof(Register))]
internal static partial class RecordWalk;

/// <summary>Who goes along on a walk. A struct, so that the walk costs no more than what it asks.</summary>
internal interface IRecordVisitor
{
    /// <summary>Goes into a member, or into an element of it when the place is not negative.</summary>
    void Enter(string member, int index);

    /// <summary>Comes back out.</summary>
    void Leave();

    /// <summary>A record, before its members.</summary>
    void Record<TRecord>(TRecord record)
        where TRecord : class;

    /// <summary>A code of a list.</summary>
    void Code<TCode>(string member, int index, TCode code)
        where TCode : struct, ICode<TCode>;

    /// <summary>A text in languages.</summary>
    void Text(string member, int index, LocalizedText text);

    /// <summary>A date, a country, a currency, a language, an address, an identifier or a reference.</summary>
    void Value<TValue>(string member, int index, TValue value)
        where TValue : struct, IScalar<TValue>;

    /// <summary>Members that this version does not know.</summary>
    void Unknown(ExtensionData members);
}
