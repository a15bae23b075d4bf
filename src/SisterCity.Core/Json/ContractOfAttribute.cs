namespace SisterCity.Json;

/// <summary>Asks the contract generator (build/SisterCity.ContractGenerator) for the contract of a type and of all that it holds.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ContractOfAttribute(Type root) : Attribute
{
    public Type Root { get; } = root;
}
