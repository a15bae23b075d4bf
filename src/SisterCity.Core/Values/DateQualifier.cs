namespace SisterCity.Values;

/// <summary>What the source says of its own date (EDTF level 1).</summary>
[Flags]
public enum DateQualifier
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The date is uncertain: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The date is approximate: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>The date is uncertain and approximate: <c>%</c>.</summary>
    Both = Uncertain | Approximate,
}
