namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AgreementRelationKind
{
    /// <summary>What a later agreement brings about for the one that it names; null for nothing, also when the code is not listed.</summary>
    internal LifecycleState? BringsAbout => LifecycleState.Named(Entry.Extra(0));
}
