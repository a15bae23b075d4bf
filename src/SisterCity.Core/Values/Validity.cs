using System.Text.Json.Serialization;
using NodaTime;

namespace SisterCity.Values;

/// <summary>The time for which a dated fact holds: from its first day until the first day on which it holds no more.</summary>
/// <remarks>
/// <para>The end is exclusive, as in the versions of a law: the region Midi-Pyrénées is valid until 2016-01-01, and Occitanie from 2016-01-01. Both ends may be
/// partial ("until 2012") or absent; an absent end is not known to exist.</para>
/// <para>Equal by content: the ends by their texts. No order. Null, or a validity without ends, means "at all times, as far as known".</para>
/// </remarks>
/// <example><code>Validity.Between("1994-02-25", null).CoversOn(new LocalDate(1994, 2, 24)) // Certainty.No</code></example>
public sealed partial record Validity
{
    /// <summary>The first day, as far as it is known; null when there is none known.</summary>
    [JsonPropertyName("from")]
    public PartialDate? From { get; init; }

    /// <summary>The first day on which it holds no more, as far as it is known; null when there is none known.</summary>
    [JsonPropertyName("until")]
    public PartialDate? Until { get; init; }

    /// <summary>Members that this version does not know, kept as they were; null when there is none.</summary>
    [JsonExtensionData]
    public ExtensionData? Extensions { get; init; }

    /// <summary>Makes a validity from two texts.</summary>
    /// <param name="from">EDTF, or null.</param>
    /// <param name="until">EDTF, exclusive, or null.</param>
    /// <exception cref="FormatException">A text is not EDTF.</exception>
    public static Validity Between(string? from, string? until) => new()
    {
        From = from is null ? null : PartialDate.Parse(from),
        Until = until is null ? null : PartialDate.Parse(until),
    };

    /// <summary>Whether the fact holds on a day.</summary>
    /// <param name="day">The day.</param>
    public Certainty CoversOn(LocalDate day)
    {
        var begun = From is { } from ? from.IsAfter(day).Not() : Certainty.Surely;
        var ended = Until is { } until ? until.IsAfter(day).Not() : Certainty.No;
        return begun.And(ended.Not());
    }

    /// <summary>Whether the fact held at a date that may itself be known in part.</summary>
    /// <param name="date">The date.</param>
    public Certainty CoversOn(PartialDate date)
    {
        var tooEarly = From is { } from ? date.IsBefore(from) : Certainty.No;
        var tooLate = Until is { } until ? date.IsBefore(until).Not() : Certainty.No;
        return tooEarly.Or(tooLate).Not();
    }

    /// <summary>Whether two validities share a day.</summary>
    /// <param name="other">The other validity.</param>
    public Certainty Overlaps(Validity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return EndsBefore(this, other).Or(EndsBefore(other, this)).Not();
    }

    /// <summary>Whether two dated facts hold at one time; one without a validity holds at all times, as far as known.</summary>
    internal static Certainty Overlap(Validity? first, Validity? second) =>
        first is null || second is null ? Certainty.Surely : first.Overlaps(second);

    // "Until 2012" and "from 2012" tell of one change on one unknown day: the second begins where the first ends.
    private static Certainty EndsBefore(Validity first, Validity second) =>
        first.Until is not { } end || second.From is not { } start ? Certainty.No
        : start == end ? Certainty.Surely
        : start.IsBefore(end).Not();
}
