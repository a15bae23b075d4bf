using NodaTime;
using SisterCity.Directories;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.ReferenceData;

/// <summary>The directory in this package: French authorities, Chinese divisions, and the subdivisions and larger towns of other countries.</summary>
/// <remarks>
/// <para>France: the 18 regions of today and the 16 that were merged on 2016-01-01, departments, EPCI and établissements publics territoriaux by
/// SIREN, communes with SIREN and former codes, delegated and associated communes, municipal arrondissements (INSEE, Code officiel géographique
/// 2026). China: GB/T 2260. Others: ISO 3166-2 with CLDR's names, and the towns of GeoNames with 15 000 inhabitants or more, which have no kind: a
/// place is not yet an authority. Positions are those of GeoNames: of a town, or of the seat of a department, region or province. A few items of
/// Wikidata. <see cref="Sources"/> says where each comes from.</para>
/// <para>It is embedded, compressed, and read when first asked, country by country. An authority is made when it is
/// found, and kept. Names do not have dates of their own: on a day, an authority is found under its names if it existed.
/// Communes that were given up since 2021 end within a year; when the earlier ones ended is not told. Thread-safe.</para>
/// </remarks>
/// <example><code>ReferenceDirectory.Default.Find(InseeCommuneCode.Parse("34172"))!.Names[0].Text // Montpellier</code></example>
public sealed class ReferenceDirectory : IAuthorityDirectory
{
    internal const string GeoNames = "geonames";

    private readonly Lazy<DirectoryPart> france = new(() => DirectoryPart.Load("france.tsv.gz"));
    private readonly Lazy<DirectoryPart> china = new(() => DirectoryPart.Load("china.tsv.gz"));
    private readonly Lazy<DirectoryPart> subdivisions = new(() => DirectoryPart.Load("subdivisions.tsv.gz"));

    private readonly Lazy<DirectoryPart> places = new(() => DirectoryPart.Load("places.tsv.gz"));

    private ReferenceDirectory()
    {
    }

    /// <summary>The directory. Making it reads nothing yet.</summary>
    public static ReferenceDirectory Default { get; } = new();

    /// <summary>Where the data comes from, to be cited: publisher, version and licence.</summary>
    public static ValueList<Source> Sources => ReferenceSources.All;

    /// <summary>The French authorities, those of the past included, in the order communes follow departments and regions.</summary>
    public IEnumerable<LocalAuthority> French => france.Value.All();

    /// <summary>The Chinese divisions.</summary>
    public IEnumerable<LocalAuthority> Chinese => china.Value.All();

    /// <summary>The subdivisions of other countries.</summary>
    public IEnumerable<LocalAuthority> OtherSubdivisions => subdivisions.Value.All();

    /// <summary>The towns of other countries.</summary>
    public IEnumerable<LocalAuthority> OtherTowns => places.Value.All();

    /// <summary>
    /// Whether every code of the scheme is here: INSEE's communes, departments and regions. Not SIREN, nor codes of GB/T 2260 of other years.
    /// </summary>
    /// <inheritdoc/>
    public bool IsCompleteFor(AuthorityKey key) => key.Scheme is "inseeCommune" or "inseeDepartment" or "inseeRegion";

    /// <inheritdoc/>
    public LocalAuthority? Find(AuthorityKey key)
    {
        var code = key.Code.AsSpan();
        return key.Scheme switch
        {
            "inseeCommune" => france.Value.Find('c', code),
            "siren" => france.Value.Find('s', code),
            "inseeDepartment" => france.Value.Find('d', code),
            "inseeRegion" => france.Value.Find('r', code),
            "siret" => code.Length > 9 ? france.Value.Find('s', code[..9]) : null,
            "gbT2260" => china.Value.Find('g', code),
            "iso3166Part2" => (code.StartsWith("FR-") ? france : code.StartsWith("CN-") ? china : subdivisions).Value.Find('i', code),
            GeoNames => places.Value.Find('n', code),
            "wikidata" => france.Value.Find('w', code) ?? china.Value.Find('w', code),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public LocalAuthority? Find(AuthorityId id)
    {
        var text = id.Text.AsSpan();
        return text.StartsWith("fr-") ? france.Value.Find(id)
            : text.StartsWith("cn-") ? china.Value.Find(id)
            : text.StartsWith("iso-") ? subdivisions.Value.Find(id)
            : text.StartsWith("geonames-") ? places.Value.Find(id)
            : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<LocalAuthority> FindByFormerCode(AuthorityKey key) =>
        key.Scheme switch
        {
            "inseeCommune" => france.Value.FindByFormerCode('c', key.Code),
            "inseeRegion" => france.Value.FindByFormerCode('r', key.Code),
            "siren" => france.Value.FindByFormerCode('s', key.Code),
            "siret" => key.Code.Length > 9 ? france.Value.FindByFormerCode('s', key.Code.AsSpan(0, 9)) : [],
            _ => [],
        };

    /// <inheritdoc/>
    public IReadOnlyList<LocalAuthority> FindByName(string name, LocalDate? on = null)
    {
        var found = new List<LocalAuthority>();
        foreach (var part in new[] { france, china, subdivisions, places })
            part.Value.FindByName(NameFolding.Fold(name), found);
        if (on is { } day)
            found.RemoveAll(authority => authority.Existence is { } existence && existence.CoversOn(day) == Certainty.No);
        return found;
    }
}
