namespace SisterCity.Tests.Vectors;

/// <summary>In this namespace, and in this project, what is marked as a theory of the vectors is no test by itself.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryAttribute : Attribute;

/// <summary>The data of such a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MemberDataAttribute(string member) : Attribute
{
    public string Member => member;
}
