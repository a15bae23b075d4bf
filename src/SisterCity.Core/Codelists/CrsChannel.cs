using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct CrsChannel
{
    /// <summary>
    /// The channel that this one is a part of: 11000, the government of the donor, for 11002; null for the widest, and when the code is not listed.
    /// </summary>
    public CrsChannel? Category => Entry.Extra(0) is { Length: > 0 } category ? Parse(category) : null;

    /// <summary>
    /// Since when the list has the channel where it stands now; null when the list gives no day, and when the code is not listed. A channel
    /// that changed its category has the day of the change, so an earlier use is no fault.
    /// </summary>
    public PartialDate? ActivatedOn => Entry.ExtraDate(1);

    /// <summary>
    /// The day on which the channel was withdrawn, or all that is known of it: <c>../2026-06-22</c> for not later than that day; null while
    /// it may be reported, and when the code is not listed.
    /// </summary>
    public PartialDate? WithdrawnOn => Entry.DeprecatedOn;
}
