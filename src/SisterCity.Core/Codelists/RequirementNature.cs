namespace SisterCity.Codelists;

/// <summary>What it means when a requirement is not met.</summary>
public enum RequirementNature
{
    /// <summary>The law asks it: an act that breaks it is unlawful, or without effect.</summary>
    Duty = 0,

    /// <summary>The law allows something; nobody need use it.</summary>
    Permission,

    /// <summary>The law asks it, and a person must judge.</summary>
    Question,

    /// <summary>Practice, or rules that real links break.</summary>
    Practice,

    /// <summary>Part of what a network calls a twinning.</summary>
    Definition,

    /// <summary>What other answers start from: when an act binds, how long the State may attack it. It asks nothing by itself.</summary>
    Premise,
}
