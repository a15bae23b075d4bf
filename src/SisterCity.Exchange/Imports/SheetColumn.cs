using SisterCity.Exchange.Mappings;
using SisterCity.Tabular;

namespace SisterCity.Exchange.Imports;

/// <summary>A column of a sheet and one of the targets that it fills.</summary>
/// <param name="mapping">What it means.</param>
/// <param name="index">Which column it is, from 0.</param>
/// <param name="slot">Where the row keeps what it fills; null for a note.</param>
/// <param name="when">The slot that its condition looks at; null when it has none.</param>
/// <param name="reading">How its cells are read.</param>
internal sealed class SheetColumn(ColumnMapping mapping, int index, int? slot, int? when, ListReading reading)
{
    public ColumnMapping Mapping { get; } = mapping;

    public int Index { get; } = index;

    public int? Slot { get; } = slot;

    public ColumnDescription? Target { get; } = slot is null ? null : Targets.Find(mapping.Target!);

    public CellReader? Reader { get; } = slot is null ? null : new CellReader(mapping, Targets.Find(mapping.Target!)!, reading);

    /// <summary>Whether it says who a party is.</summary>
    public bool NamesAParty => Target?.Name is "party_name" or "party_id" or "wikidata";

    /// <summary>Whether it says something of a row.</summary>
    public bool AppliesTo(string?[] row)
    {
        if (when is not { } looked)
            return true;
        var (condition, text) = (Mapping.When!, row[looked]);
        return (condition.Is is null || (text is not null && condition.Is.Contains(text, StringComparer.Ordinal)))
            && (condition.IsNot is null || text is null || !condition.IsNot.Contains(text, StringComparer.Ordinal));
    }

    public bool Keeps(string text) => Mapping.Keep?.Contains(text, StringComparer.Ordinal) ?? false;
}
