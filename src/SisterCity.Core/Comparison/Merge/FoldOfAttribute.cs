namespace SisterCity.Comparison;

/// <summary>
/// Asks the fold generator (build/SisterCity.ContractGenerator) for the fold of a type of record, and for its renaming and that of all that it holds.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class FoldOfAttribute(Type record) : Attribute
{
    public Type Record { get; } = record;
}
