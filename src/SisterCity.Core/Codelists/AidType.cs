using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct AidType
{
    /// <summary>The group of the type: a letter, or the type that it is a part of, B02 for B021.</summary>
    public string Category => Entry.Extra(0);

    /// <summary>The day from which the type may be reported; null when the list gives none.</summary>
    public PartialDate? ActivatedOn => Entry.ExtraDate(1);

    /// <summary>Whether it supports the whole work of a body, and no country: B01, and B02 with its parts. What is earmarked (B03) may be for one.</summary>
    internal bool IsCoreSupport => Text is "B01" or "B02" || string.Equals(Category, "B02", StringComparison.Ordinal);

    /// <summary>Whether it is spent at home, and in no country that receives aid: costs of administration, awareness, refugees.</summary>
    internal bool IsSpentAtHome => Category is "G" or "H" && Text is not "H06";
}
