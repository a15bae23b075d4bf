using NodaTime;

namespace SisterCity.Values;

/// <summary>Dates before there were local authorities of today's kind: 836, when bishops moved relics from Le Mans to Paderborn.</summary>
internal static class Legends
{
    // The French law on municipalities: decision 0008.
    private static readonly LocalDate FirstMunicipalities = new(1789, 12, 14);

    /// <summary>Whether a date is surely of something else than a signature.</summary>
    public static bool IsLegendary(this PartialDate date) => date.IsBefore(FirstMunicipalities) == Certainty.Surely;
}
