using System.Runtime.CompilerServices;

namespace SisterCity.Law;

/// <summary>A part of an answer that is found when it is first asked for: most who judge an act ask for less.</summary>
/// <remarks>Two threads that ask at once may both find it, and find the same. Equal by content.</remarks>
internal sealed class OnDemand<T>(Func<T> find) : IEquatable<OnDemand<T>>
{
    private StrongBox<T>? found;

    public T Value => (found ??= new StrongBox<T>(find())).Value!;

    public bool Equals(OnDemand<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || EqualityComparer<T>.Default.Equals(Value, other.Value));

    public override bool Equals(object? obj) => Equals(obj as OnDemand<T>);

    public override int GetHashCode() => 0;
}
