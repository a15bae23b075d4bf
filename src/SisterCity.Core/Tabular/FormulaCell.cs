namespace SisterCity.Tabular;

/// <summary>A cell of a table that a spreadsheet would run as a formula.</summary>
/// <param name="Row">Which row below the header it is in, from 1.</param>
/// <param name="Column">The name of its column.</param>
/// <param name="Text">Its text.</param>
/// <remarks>Equal by content.</remarks>
/// <example><code>Console.WriteLine(TableWriter.FormulasIn(register, LanguageTag.French)[0].Column);</code></example>
public sealed record FormulaCell(int Row, string Column, string Text);
