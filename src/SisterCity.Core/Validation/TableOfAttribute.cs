namespace SisterCity.Validation;

/// <summary>Asks for the table of the rules that look at a type of record.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class TableOfAttribute(Type record) : Attribute
{
    public Type Record { get; } = record;

    /// <summary>Whether it holds all other records. Their values are looked at with them, and not with it.</summary>
    public bool IsTheWhole { get; init; }

    /// <summary>What the documentation of its validator for FluentValidation calls it; without this word there is no validator.</summary>
    public string? Door { get; init; }
}
