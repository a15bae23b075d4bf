using SisterCity.Values;

namespace SisterCity.Projects;

/// <summary>What the tables of the DAC share: a line a row, its cells between tabs.</summary>
internal static class DacTable
{
    public static IEnumerable<string[]> Rows(string table) => table.Split('\n').Select(static row => row.Split('\t'));

    /// <summary>Names in English, French and Chinese, in this order.</summary>
    public static LocalizedText Names(ReadOnlySpan<string> cells) => LocalizedText.Of("en", cells[0]).And("fr", cells[1]).And("zh", cells[2]);
}
