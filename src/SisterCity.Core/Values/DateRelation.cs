namespace SisterCity.Values;

/// <summary>How one claim of a date stands to another.</summary>
public enum DateRelation
{
    /// <summary>They say the same.</summary>
    Same = 0,

    /// <summary>The first says more: 1981-06-22 refines 1981-06.</summary>
    Refines,

    /// <summary>The first says less: 1981 is refined by 1981-06.</summary>
    IsRefinedBy,

    /// <summary>Both can be true and neither contains the other.</summary>
    Overlaps,

    /// <summary>Both cannot be true.</summary>
    Contradicts,
}
