namespace SisterCity.Codelists;

/// <content>The cross-walk to the typologies of the field; null where no source supports a mapping.</content>
public readonly partial record struct PartnershipKind
{
    /// <summary>The form that the German section of CEMR (RGRE) counts it as: Partnerschaft, Freundschaft, Kontakt, Projektpartnerschaft.</summary>
    public string? Rgre => Column(0);

    /// <summary>What the Japanese CLAIR counts it as.</summary>
    public string? Clair => Column(1);

    /// <summary>What Sister Cities International counts it as.</summary>
    public string? Sci => Column(2);

    /// <summary>The French form.</summary>
    public string? FrenchForm => Column(3);

    /// <summary>The Chinese form.</summary>
    public string? ChineseForm => Column(4);

    private string? Column(int column) => Entry.Extra(column) is { Length: > 0 } form ? form : null;
}
