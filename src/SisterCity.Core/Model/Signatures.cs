using SisterCity.Values;

namespace SisterCity.Model;

/// <summary>When an agreement was signed, by the dates that it records. The name says whose signature is meant.</summary>
internal static class Signatures
{
    /// <summary>
    /// When all sides had signed: the date of the agreement, else that of the last side when every side has one; null when the record does not say.
    /// </summary>
    /// <remarks>A party that pays or attends need not sign. Of a side that stands twice, the first date counts.</remarks>
    public static PartialDate? OfAll(this Agreement agreement)
    {
        if (agreement.SignedOn is { } chosen)
            return chosen;
        if (agreement.OfFirst() is null)
            return null;
        PartialDate? last = null;
        foreach (var side in Partners.Of(agreement))
        {
            if (OfSide(agreement, side) is not { } signed)
                return null;
            if (last is not { } known || DaySpan.Of(signed).Last > DaySpan.Of(known).Last)
                last = signed;
        }

        return last;
    }

    /// <summary>When the first party signed: the date of the agreement, else the first of those that parties have; null when the record has no date.</summary>
    public static PartialDate? OfFirst(this Agreement agreement)
    {
        if (agreement.SignedOn is { } chosen)
            return chosen;
        PartialDate? first = null;
        foreach (var party in agreement.Parties)
        {
            if (party.SignedOn is { } signed && (first is not { } known || signed.IsSurelyBefore(known)))
                first = signed;
        }

        return first;
    }

    /// <summary>When one party signed: its own date, else that of the agreement; null when the record does not say.</summary>
    public static PartialDate? Of(this Agreement agreement, AgreementParty party) => party.SignedOn ?? agreement.SignedOn;

    private static PartialDate? OfSide(Agreement agreement, AuthorityId side)
    {
        foreach (var party in agreement.Parties)
        {
            if (party.Authority == side && party.SignedOn is { } signed)
                return signed;
        }

        return null;
    }
}
