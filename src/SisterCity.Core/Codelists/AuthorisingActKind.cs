namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AuthorisingActKind
{
    /// <summary>The step that such an act is on the way of an agreement; null for none, also when the code is not listed.</summary>
    internal LifecycleState? Step => LifecycleState.Named(Entry.Extra(0));
}
