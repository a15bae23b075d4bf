using System.Runtime.InteropServices;

namespace SisterCity.Comparison;

/// <summary>A record as a list tells it.</summary>
/// <param name="List">The list, by its place among the lists.</param>
/// <param name="Record">The record.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Told<TRecord>(int List, TRecord Record);
