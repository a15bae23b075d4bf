namespace SisterCity.Law;

/// <summary>What happened to a provision on a day.</summary>
public enum LegalChangeKind
{
    /// <summary>It came into being, or back after a repeal.</summary>
    Began = 0,

    /// <summary>It reads otherwise.</summary>
    Amended,

    /// <summary>The same text stands under another number.</summary>
    Renumbered,

    /// <summary>It is no longer in force.</summary>
    Ended,

    /// <summary>A higher court annulled the judgment: it never counted.</summary>
    Quashed,
}
