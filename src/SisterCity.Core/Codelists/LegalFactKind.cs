using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct LegalFactKind
{
    /// <summary>The question to ask when the fact is missing, in English, French and Chinese.</summary>
    public LocalizedText Question => LocalizedText.Of("en", Entry.Extra(0)).And("fr", Entry.Extra(1)).And("zh", Entry.Extra(2));
}
