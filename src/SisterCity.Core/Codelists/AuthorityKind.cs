using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AuthorityKind
{
    /// <summary>The country that has the kind; null for a generic kind and for an unlisted code.</summary>
    public CountryCode? Country => Entry.Extra(0) is { Length: > 0 } code ? CountryCode.Parse(code) : null;

    /// <summary>The level of the kind; null when it has none, and for an unlisted code.</summary>
    public AuthorityLevel? Level => Entry.Extra(1) is { Length: > 0 } code ? AuthorityLevel.Parse(code) : null;

    /// <summary>The channel of delivery of aid that goes to such a body in the donor's own country; null when none follows from the kind.</summary>
    internal CrsChannel? ChannelAtHome => ChannelIn(2, CrsChannel.DonorLocalGovernment);

    /// <summary>The channel of delivery of aid that goes to such a body in a country that receives aid; null when none follows from the kind.</summary>
    internal CrsChannel? ChannelAbroad => ChannelIn(3, CrsChannel.RecipientLocalGovernment);

    // Every kind that has a level is a local government, but for those of States and above, which the list names.
    private CrsChannel? ChannelIn(int column, CrsChannel ofLocalGovernment) =>
        Entry.Extra(column) is { Length: > 0 } code ? CrsChannel.Parse(code) : Level is null ? null : ofLocalGovernment;
}
