namespace SisterCity.Values;

/// <summary>Tells the scalar generator that the order of the texts means nothing: a year is neither before nor after one of its days.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class HasNoOrderAttribute : Attribute;
