namespace SisterCity.Model;

/// <summary>What becomes of the references to a record that is removed.</summary>
public enum References
{
    /// <summary>Nothing is removed while something refers to it.</summary>
    Refuse,

    /// <summary>They go with it: a member that may be absent becomes so, an entry of a list leaves the list, and a record that cannot be without its
    /// reference goes as a whole: a party of an agreement, a member of a partnership.</summary>
    Cascade,
}
