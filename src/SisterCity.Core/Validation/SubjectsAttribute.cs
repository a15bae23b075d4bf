namespace SisterCity.Validation;

/// <summary>The classes of rules in the order in which a report tells of them. A class that is missing does not compile.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SubjectsAttribute(params Type[] subjects) : Attribute
{
    public IReadOnlyList<Type> Subjects { get; } = subjects;
}
