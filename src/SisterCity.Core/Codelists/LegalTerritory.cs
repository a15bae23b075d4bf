using NodaTime;
using NodaTime.Text;
using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles: the codes by which an authority is known to lie there, and from when on the general law binds it.</content>
public readonly partial record struct LegalTerritory
{
    /// <summary>The first digits of the codes of its communes (INSEE).</summary>
    internal string[] Communes => Column(0);

    /// <summary>The codes of its departments (INSEE).</summary>
    internal string[] Departments => Column(1);

    /// <summary>The codes of its regions (INSEE).</summary>
    internal string[] Regions => Column(2);

    /// <summary>The first digits of the numbers of its communes in the directory of legal units (SIREN).</summary>
    internal string[] Sirens => Column(3);

    /// <summary>Its codes in ISO 3166-2.</summary>
    internal string[] Subdivisions => Column(4);

    /// <summary>From when on the general law binds the authority of the territory itself.</summary>
    internal LocalDate GeneralLawOfTheAuthority => Day(5);

    /// <summary>From when on the general law binds the communes of the territory.</summary>
    internal LocalDate GeneralLawOfCommunes => Day(6);

    /// <summary>Whether only those provisions of the general law bind there that name it.</summary>
    internal bool IsBoundOnlyWhereNamed => Entry.Extra(7).Length > 0;

    /// <summary>The zone with whose States the law lets it agree on a mandate of the State (data/memberships.csv); empty for none.</summary>
    internal string MandateZone => Entry.Extra(8);

    private string[] Column(int column) => Entry.Extra(column).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private LocalDate Day(int column) => Entry.Extra(column) switch
    {
        "" => LocalDate.MinIsoValue,
        "never" => LocalDate.MaxIsoValue,
        var day => LocalDatePattern.Iso.Parse(day).Value,
    };
}
