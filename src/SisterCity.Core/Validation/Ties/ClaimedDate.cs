using System.Globalization;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Validation;

/// <summary>A date of a tie that others may claim to be another: its own, the end of its term, the day of one of its events.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Index">Which of its dates: 0 for its own, 1 for the end of its term, then its events.</param>
internal readonly record struct ClaimedDate(Tie Tie, int Index)
{
    private const int Own = 0;
    private const int TermEnd = 1;
    private const int FirstEvent = 2;

    public static int CountOf(Tie tie) => FirstEvent + tie.Events.Count;

    /// <summary>Whether it is that of the tie itself.</summary>
    public bool IsOwn => Index == Own;

    /// <summary>The date that the editor chose; null for none.</summary>
    public PartialDate? Chosen => Index switch
    {
        Own => Tie.Date,
        TermEnd => Tie.Agreement?.Term?.EndsOn,
        _ => Tie.Events[Index - FirstEvent].On,
    };

    public ValueList<DateClaim> Claims => Index switch
    {
        Own => Tie.DateClaims,
        TermEnd => Tie.Agreement?.Term?.EndClaims ?? default,
        _ => Tie.Events[Index - FirstEvent].DateClaims,
    };

    /// <summary>Where the date of a claim stands in the record.</summary>
    public string At(int claim) => Index switch
    {
        Own => string.Create(CultureInfo.InvariantCulture, $"dateClaims/{claim}/on"),
        TermEnd => string.Create(CultureInfo.InvariantCulture, $"term/endClaims/{claim}/on"),
        _ => string.Create(CultureInfo.InvariantCulture, $"events/{Index - FirstEvent}/dateClaims/{claim}/on"),
    };
}
