using System.Runtime.InteropServices;

namespace SisterCity.Comparison;

/// <summary>The value of a member in one of the records that are made one.</summary>
/// <param name="Nth">The record, by its place among them.</param>
/// <param name="Value">The value, of the type of the member; it is no type parameter, since the native command would hold the code once a type.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Said(int Nth, object Value);
