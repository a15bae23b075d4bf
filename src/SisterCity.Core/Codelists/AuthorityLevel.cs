using System.Globalization;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AuthorityLevel
{
    /// <summary>The rung of the ladder, 0 (supranational) to 6 (below a municipality); null when the level compares with no other.</summary>
    public int? Rank => Entry.Extra(0) is { Length: > 0 } rank ? int.Parse(rank, CultureInfo.InvariantCulture) : null;
}
