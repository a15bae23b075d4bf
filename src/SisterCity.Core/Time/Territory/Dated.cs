using SisterCity.Values;

namespace SisterCity.Time;

/// <summary>A fact that holds on a day, and whether it surely does.</summary>
/// <typeparam name="T">The fact.</typeparam>
/// <param name="Value">The fact.</param>
/// <param name="Certainty">Surely, or maybe when its dates leave the day open; never no.</param>
/// <remarks>Equal by content. No order.</remarks>
/// <example><code>chongqing.LevelsOn(new LocalDate(1982, 12, 1))[0] // departmental, Surely</code></example>
public readonly record struct Dated<T>(T Value, Certainty Certainty);
