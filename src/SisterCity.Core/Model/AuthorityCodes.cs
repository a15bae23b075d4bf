using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>The codes of an authority that hold together for a time.</summary>
/// <remarks>Each scheme has a type of its own; schemes without one go into <see cref="Others"/>. Equal by content.</remarks>
/// <example><code>new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("34172"), Siren = Siren.Parse("213401722") }</code></example>
public sealed record AuthorityCodes
{
    /// <summary>The commune in INSEE's Code officiel géographique.</summary>
    public InseeCommuneCode? InseeCommune { get; init; }

    /// <summary>The department in INSEE's Code officiel géographique.</summary>
    public InseeDepartmentCode? InseeDepartment { get; init; }

    /// <summary>The region in INSEE's Code officiel géographique.</summary>
    public InseeRegionCode? InseeRegion { get; init; }

    /// <summary>The French legal unit.</summary>
    public Siren? Siren { get; init; }

    /// <summary>The establishment that acts, usually the seat.</summary>
    public Siret? Siret { get; init; }

    /// <summary>The division in GB/T 2260.</summary>
    public GbCode? GbT2260 { get; init; }

    /// <summary>The subdivision in ISO 3166-2.</summary>
    public SubdivisionCode? Iso3166Part2 { get; init; }

    /// <summary>The unit in NUTS.</summary>
    public NutsCode? Nuts { get; init; }

    /// <summary>The item in Wikidata.</summary>
    public WikidataId? Wikidata { get; init; }

    /// <summary>Identifiers of other schemes.</summary>
    public ValueList<Identifier> Others { get; init; }

    /// <summary>When the codes hold; null for "at all times, as far as known".</summary>
    public Validity? Validity { get; init; }

    /// <summary>Where the codes come from.</summary>
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    public ExtensionData? Extensions { get; init; }
}
