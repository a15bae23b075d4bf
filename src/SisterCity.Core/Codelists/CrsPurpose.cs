using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct CrsPurpose
{
    /// <summary>
    /// The category of the purpose, the three digits that its code begins with: 140 for water and sanitation; empty when the code is not listed.
    /// </summary>
    public string Category => Entry.Extra(0);

    /// <summary>The day from which the purpose may be reported; null when the list gives none, and when the code is not listed.</summary>
    public PartialDate? ActivatedOn => Entry.ExtraDate(1);

    /// <summary>
    /// The day on which the purpose was withdrawn, or all that is known of it: <c>../2020-02-28</c> for not later than that day; null while
    /// it may be reported, and when the code is not listed.
    /// </summary>
    public PartialDate? WithdrawnOn => Entry.DeprecatedOn;
}
