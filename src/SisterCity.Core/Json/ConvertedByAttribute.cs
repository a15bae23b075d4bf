namespace SisterCity.Json;

/// <summary>
/// Asks the contract generator to name a converter on the records of a contract: those of some rooms,
/// since a record has one converter, and contracts share records.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ConvertedByAttribute(Type converter, params string[] rooms) : Attribute
{
    public Type Converter { get; } = converter;

    public string[] Rooms { get; } = rooms;
}
