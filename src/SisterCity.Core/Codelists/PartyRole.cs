namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct PartyRole
{
    /// <summary>
    /// Whether a party with the role is a side of the link. True for one that signs and for a beneficiary, often the partner abroad. False for one that
    /// acts for a side, pays or attends, and for a predecessor, whose seat its successor holds. True also when the code is not listed.
    /// </summary>
    public bool IsSide => !IsNot(Entry.Extra(0));

    /// <summary>
    /// Whether a party with the role is bound. True for one that signs, took over or was succeeded. False for a beneficiary, and for one that acts for a
    /// side, pays or attends. True also when the code is not listed.
    /// </summary>
    public bool IsBound => !IsNot(Entry.Extra(1));

    private static bool IsNot(string cell) => string.Equals(cell, "false", StringComparison.Ordinal);
}
