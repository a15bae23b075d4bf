using System.Runtime.InteropServices;
using SisterCity.Codelists;
using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>Partnerships that only one side claims.</summary>
internal static class OneSides
{
    /// <summary>The only side that claims a partnership; null when others do, when nobody says who does, and when the claim is that it is over.</summary>
    public static AuthorityId? SideOf(Partnership partnership)
    {
        AuthorityId? side = null;
        foreach (var claim in partnership.StatusClaims)
        {
            // One side alone may say that it is over.
            if (claim.State.Phase == LifecyclePhase.Ended || !IsOfTheSide(claim.ClaimedBy))
                return null;
        }

        foreach (var claim in partnership.KindClaims)
        {
            if (!IsOfTheSide(claim.ClaimedBy))
                return null;
        }

        return side;

        bool IsOfTheSide(ValueList<AuthorityId> claimants)
        {
            if (claimants.Count != 1 || (side is { } known && known != claimants[0]))
                return false;
            side = claimants[0];
            return true;
        }
    }

    /// <summary>The list that gives the claims of a partnership: the first source of its first claim; null when none has one.</summary>
    public static SourceId? ListOf(Partnership partnership) => partnership.KindClaims is [{ Sources: [var first, ..] }, ..] ? first.Source
        : partnership.StatusClaims is [{ Sources: [var other, ..] }, ..] ? other.Source
        : null;

    /// <summary>Whether several sides claim a partnership.</summary>
    public static bool AreSeveral(Partnership partnership)
    {
        AuthorityId? first = null;
        foreach (var claim in partnership.KindClaims)
        {
            foreach (var side in claim.ClaimedBy)
            {
                first ??= side;
                if (side != first)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The one source that all references of a partnership are to; null when there are several, or none.</summary>
    public static SourceId? SourceOf(Partnership partnership)
    {
        if (partnership.Sources.IsEmpty)
            return null;
        var first = partnership.Sources[0].Source;
        foreach (var reference in partnership.Sources)
        {
            if (reference.Source != first)
                return null;
        }

        return first;
    }
}

/// <summary>What partnerships rest on a source, and for whom it gives them.</summary>
/// <param name="Alone">How many partnerships rest on it alone.</param>
/// <param name="OfOneSide">How many it gives for one side alone.</param>
/// <param name="OfBothSides">How many it gives for several sides.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reliance(int Alone, int OfOneSide, int OfBothSides)
{
    private const int Several = 2;

    /// <summary>Whether several partnerships rest on it alone, so that this is said once, of the source.</summary>
    public bool CarriesSeveral => Alone >= Several;

    /// <summary>Whether it gives several partnerships, and none for both sides.</summary>
    public bool GivesOneSideOnly => OfOneSide >= Several && OfBothSides == 0;

    /// <summary>What rests on each source.</summary>
    public static Dictionary<SourceId, Reliance> Of(ValueList<Partnership> partnerships)
    {
        var known = new Dictionary<SourceId, Reliance>();
        foreach (var partnership in partnerships)
        {
            if (OneSides.SourceOf(partnership) is { } only)
                known[only] = known.GetValueOrDefault(only) with { Alone = known.GetValueOrDefault(only).Alone + 1 };
            if (OneSides.ListOf(partnership) is not { } list)
                continue;
            var its = known.GetValueOrDefault(list);
            if (OneSides.AreSeveral(partnership))
                known[list] = its with { OfBothSides = its.OfBothSides + 1 };
            else if (OneSides.SideOf(partnership) is not null)
                known[list] = its with { OfOneSide = its.OfOneSide + 1 };
        }

        return known;
    }
}
