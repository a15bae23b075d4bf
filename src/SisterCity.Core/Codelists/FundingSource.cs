namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct FundingSource
{
    /// <summary>Whether it is money or means of the authority itself; false for the fund of somebody else, and for an unlisted code.</summary>
    public bool IsOwn => string.Equals(Entry.Extra(0), "yes", StringComparison.Ordinal);
}
