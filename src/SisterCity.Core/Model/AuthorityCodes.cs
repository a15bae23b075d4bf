using System.Text.Json.Serialization;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>The codes of an authority that hold together for a time.</summary>
/// <remarks>Each scheme has a type of its own; schemes without one go into <see cref="Others"/>. Equal by content.</remarks>
/// <example><code>new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("34172"), Siren = Siren.Parse("213401722") }</code></example>
public sealed partial record AuthorityCodes
{
    /// <summary>The commune in INSEE's Code officiel géographique.</summary>
    [JsonPropertyName("inseeCommune")]
    public InseeCommuneCode? InseeCommune { get; init; }

    /// <summary>The department in INSEE's Code officiel géographique.</summary>
    [JsonPropertyName("inseeDepartment")]
    public InseeDepartmentCode? InseeDepartment { get; init; }

    /// <summary>The region in INSEE's Code officiel géographique.</summary>
    [JsonPropertyName("inseeRegion")]
    public InseeRegionCode? InseeRegion { get; init; }

    /// <summary>The French legal unit.</summary>
    [JsonPropertyName("siren")]
    public Siren? Siren { get; init; }

    /// <summary>The establishment that acts, usually the seat.</summary>
    [JsonPropertyName("siret")]
    public Siret? Siret { get; init; }

    /// <summary>The division in GB/T 2260.</summary>
    [JsonPropertyName("gbT2260")]
    public GbCode? GbT2260 { get; init; }

    /// <summary>The subdivision in ISO 3166-2.</summary>
    [JsonPropertyName("iso3166Part2")]
    public SubdivisionCode? Iso3166Part2 { get; init; }

    /// <summary>The unit in NUTS.</summary>
    [JsonPropertyName("nuts")]
    public NutsCode? Nuts { get; init; }

    /// <summary>The item in Wikidata.</summary>
    [JsonPropertyName("wikidata")]
    public WikidataId? Wikidata { get; init; }

    /// <summary>Identifiers of other schemes.</summary>
    [JsonPropertyName("others")]
    public ValueList<Identifier> Others { get; init; }

    /// <summary>When the codes hold; null for "at all times, as far as known".</summary>
    [JsonPropertyName("validity")]
    public Validity? Validity { get; init; }

    /// <summary>Where the codes come from.</summary>
    [JsonPropertyName("sources")]
    public ValueList<SourceReference> Sources { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }
}
