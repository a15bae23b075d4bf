using SisterCity.Directories;
using SisterCity.Findings;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Mappings;

/// <summary>Words and signs that people write where they know nothing: those of dates (data/words.csv), in any column, and signs alone.</summary>
internal static class NothingInText
{
    private static readonly ColumnDescription Date = Targets.Find("signed_on")!;

    /// <summary>Whether a text says that nothing is known.</summary>
    public static bool Says(string text) => NameFolding.Fold(text).Length == 0 || Date.FindingOf(text)?.Rule == Rules.DateIsSaidToBeUnknown;
}
