namespace SisterCity.Time;

/// <summary>Whose definition counts partnerships: everyone counts differently.</summary>
public enum CountingDefinition
{
    /// <summary>The German section of CEMR: Partnerschaft, Freundschaft, Kontakt and Projektpartnerschaft, by kind alone
    /// (rgre.de/partnerschaft/datenbank/).</summary>
    Rgre = 0,

    /// <summary>The Japanese CLAIR: the heads of both sides signed, and an assembly approved (clair.or.jp/e/exchange/shimai/qanda.html).</summary>
    Clair,

    /// <summary>Sister Cities International: the highest officials of both sides signed (sistercities.org).</summary>
    Sci,
}
