using System.Runtime.InteropServices;

namespace SisterCity.Findings;

/// <summary>A stretch of a text, as SARIF has it: lines and columns from 1, columns in UTF-16 units, the end behind the last unit.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRegion(TextPosition Start, TextPosition End);

/// <summary>A place in a text: line and column, from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextPosition(int Line, int Column);
