using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Law;

/// <summary>Where an agreement stood at all times, found when it is first asked for: most who judge an act ask for less.</summary>
/// <remarks>Thread-safe. Equal by content.</remarks>
internal sealed class Course(Func<ValueList<StatusSpan>> find) : IEquatable<Course>
{
    private readonly Lazy<ValueList<StatusSpan>> spans = new(find);

    public ValueList<StatusSpan> Spans => spans.Value;

    public bool Equals(Course? other) => other is not null && (ReferenceEquals(this, other) || Spans == other.Spans);

    public override bool Equals(object? obj) => Equals(obj as Course);

    public override int GetHashCode() => 0;
}
