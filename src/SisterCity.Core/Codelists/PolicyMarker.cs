using System.Globalization;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct PolicyMarker
{
    /// <summary>
    /// The highest score that a project may have: 2 (principal objective); 3 for desertification (and in support of an action programme);
    /// 4 for the health of mothers and children (explicit primary objective).
    /// </summary>
    public int HighestScore => int.Parse(Entry.Extra(0), CultureInfo.InvariantCulture);
}
