using SisterCity.Values;

namespace SisterCity.Codelists;

/// <content>What the list says beyond titles.</content>
public readonly partial record struct LegalFactKind
{
    /// <summary>The question to ask when the fact is missing, in English, French and Chinese.</summary>
    public LocalizedText Question => Asked(null);

    /// <summary>Whether the question names the party that it is about, when that is known.</summary>
    internal bool AsksOfAParty => Entry.Extra(0).Contains('{', StringComparison.Ordinal);

    /// <summary>The question about somebody; about "the party" or "the counterpart" when nobody is named.</summary>
    internal LocalizedText Asked(LocalizedText? about)
    {
        var said = Entry;
        return Phrase.Of(language => said.Extra(language.IsFrench ? 1 : language.IsChinese ? 2 : 0)
            .Replace("{party}", about?.In(language) ?? language.Say("the party", "la partie", "该方"), StringComparison.Ordinal)
            .Replace("{counterpart}", about?.In(language) ?? language.Say("the counterpart", "le partenaire", "合作方"), StringComparison.Ordinal));
    }
}
