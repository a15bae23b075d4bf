namespace SisterCity.Law;

/// <summary>How an item of a checklist stands.</summary>
/// <remarks>The default is <see cref="Missing"/>.</remarks>
public enum ChecklistState
{
    /// <summary>A fact is still to be found and recorded.</summary>
    Missing = 0,

    /// <summary>It is there.</summary>
    Done,

    /// <summary>It is there, and against the law.</summary>
    Wrong,

    /// <summary>A person must judge, and say so in the record.</summary>
    ForAPerson,
}
