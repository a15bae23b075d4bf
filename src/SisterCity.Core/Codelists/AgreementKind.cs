namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AgreementKind
{
    /// <summary>
    /// Whether the instrument binds, prepares, follows another, or is one side's alone;
    /// <see cref="AgreementNature.Unknown"/> when the code is not listed.
    /// </summary>
    public AgreementNature Nature => Entry.Extra(0) switch
    {
        "agreement" => AgreementNature.Agreement,
        "preparatory" => AgreementNature.Preparatory,
        "subordinate" => AgreementNature.Subordinate,
        "unilateral" => AgreementNature.Unilateral,
        _ => AgreementNature.Unknown,
    };

    /// <summary>
    /// What the signature of such an instrument brings about for the relationship, beyond that something
    /// was signed; null for nothing, also when the code is not listed.
    /// </summary>
    internal LifecycleState? BringsAbout => LifecycleState.Named(Entry.Extra(1));
}
