using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AidType
{
    /// <summary>The group of the type: a letter, or the type that it is a part of, B02 for B021.</summary>
    public string Category => Entry.Extra(0);

    /// <summary>The day from which the type may be reported; null when the list gives none.</summary>
    public PartialDate? ActivatedOn => Entry.ExtraDate(1);
}
