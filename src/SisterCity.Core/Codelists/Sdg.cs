namespace SisterCity.Codelists;

/// <content>What the codes say beyond titles.</content>
public readonly partial record struct Sdg
{
    /// <summary>The goal of a target, 6 for 6.1; a goal is its own.</summary>
    public Sdg Goal => IsTarget ? Parse(Text[..Text.IndexOf('.', StringComparison.Ordinal)]) : this;

    /// <summary>Whether it is a target of a goal: 6.1, 6.a.</summary>
    public bool IsTarget => Text.Contains('.', StringComparison.Ordinal);
}
