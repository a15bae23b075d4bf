namespace SisterCity.Exchange.Imports;

/// <summary>How the cells of a file are read.</summary>
/// <param name="AsOurs">Whether it is a table of ours, of which our own reader judges each cell; else it is somebody's list, of which nothing that can be read
/// is lost by what cannot.</param>
/// <param name="CountsFrom1904">From which year the workbook counts days; null for a table in a text.</param>
internal readonly record struct ListReading(bool AsOurs, bool? CountsFrom1904);
