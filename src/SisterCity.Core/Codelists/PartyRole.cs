namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct PartyRole
{
    /// <summary>
    /// Whether who has the role is a side of the link: true for who signs and for a beneficiary, often the partner abroad; false for who acts for a
    /// side, pays or attends, and for a predecessor, whose seat its successor holds; true also when the code is not listed.
    /// </summary>
    public bool IsSide => !IsNot(Entry.Extra(0));

    /// <summary>
    /// Whether the role binds who has it: true for who signs, took over or was succeeded; false for a beneficiary, and for who acts for a side, pays
    /// or attends; true also when the code is not listed.
    /// </summary>
    public bool IsBound => !IsNot(Entry.Extra(1));

    private static bool IsNot(string cell) => string.Equals(cell, "false", StringComparison.Ordinal);
}
