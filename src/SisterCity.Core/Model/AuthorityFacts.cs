using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>What rules ask of an authority at a date.</summary>
internal static class AuthorityFacts
{
    /// <summary>What the authority was at a date; without a date, or when none fits, the last that is recorded.</summary>
    public static AuthorityStatus? StatusAt(this LocalAuthority authority, PartialDate? date)
    {
        for (var i = authority.Kinds.Count - 1; i >= 0; i--)
        {
            if (date is not { } known || authority.Kinds[i].Validity is not { } validity || validity.CoversOn(known) != Certainty.No)
                return authority.Kinds[i];
        }

        return authority.Kinds.IsEmpty ? null : authority.Kinds[^1];
    }

    /// <summary>The level of a status: its own, else that of its kind.</summary>
    public static AuthorityLevel? LevelOf(this AuthorityStatus status) => status.Level ?? status.Kind.Level;

    /// <summary>
    /// Whether the kind is a city or commune, whatever its rung on the ladder: a French commune and a Chinese prefecture-level city pair as cities.
    /// </summary>
    public static bool IsCity(this AuthorityKind kind) =>
        kind.Level == AuthorityLevel.Municipal
        || kind == AuthorityKind.PrefectureLevelCity
        || kind == AuthorityKind.SubProvincialCity
        || kind == AuthorityKind.CountyLevelCity
        || kind == AuthorityKind.MunicipalityUnderCentralGovernment
        || kind == AuthorityKind.SpecialMunicipality;

    /// <summary>Whether the kind is a grouping of communes, or another body that is not a commune though it may bear its name.</summary>
    public static bool IsGrouping(this AuthorityKind kind) => kind.Level == AuthorityLevel.Intercommunal;

    /// <summary>Whether an authority of the kind is of several levels at once, and carries the codes of all: Corsica, Paris, the overseas
    /// collectivities.</summary>
    internal static bool IsOfSeveralLevels(this AuthorityKind kind) =>
        kind == AuthorityKind.SingleTerritorialCommunity || kind == AuthorityKind.SpecialStatusAuthority
        || kind == AuthorityKind.OverseasCommunity || kind == AuthorityKind.NewCaledonia;

    /// <summary>Whether two facts, each of an authority that exists for a time, hold at one time.</summary>
    public static Certainty Overlap(Validity? first, Validity? existenceOfFirst, Validity? second, Validity? existenceOfSecond) =>
        Validity.Overlap(first, second).And(Validity.Overlap(existenceOfFirst, existenceOfSecond))
            .And(Validity.Overlap(first, existenceOfSecond)).And(Validity.Overlap(existenceOfFirst, second));
}
