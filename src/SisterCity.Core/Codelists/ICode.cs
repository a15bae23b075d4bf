using SisterCity.Values;

namespace SisterCity.Codelists;

/// <summary>A code of a list: a scalar that knows its list.</summary>
/// <typeparam name="TSelf">The code itself.</typeparam>
/// <remarks>A code of an open list that the list does not have is kept as it was written, and <see cref="IsListed"/> is false.</remarks>
public interface ICode<TSelf> : IScalar<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>The list.</summary>
    static abstract Codelist List { get; }

    /// <summary>What is known of the code.</summary>
    /// <exception cref="InvalidOperationException">This is the default of the type, which is not a code.</exception>
    CodelistEntry Entry { get; }

    /// <summary>Whether the list has the code.</summary>
    bool IsListed { get; }
}
