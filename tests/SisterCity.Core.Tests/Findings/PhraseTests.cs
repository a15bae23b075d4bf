using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Tests.Findings;

/// <summary>A phrase is picked by the reader's language, and has its punctuation.</summary>
public class PhraseTests
{
    [Theory]
    [InlineData("en", "one")]
    [InlineData("fr", "un")]
    [InlineData("fr-CA", "un")]
    [InlineData("zh", "一")]
    [InlineData("zh-Hant-TW", "一")]
    [InlineData("de", "one")]
    public void English_stands_in_for_other_languages(string language, string said) => LanguageTag.Parse(language).Say("one", "un", "一").Should().Be(said);

    [Theory]
    [InlineData("en", "a: b; c (d), “e”")]
    [InlineData("fr", "a\u00a0: b\u00a0; c (d), «\u00a0e\u00a0»")]
    [InlineData("zh", "a：b；c（d），“e”")]
    public void Each_language_has_its_punctuation(string tag, string said)
    {
        var language = LanguageTag.Parse(tag);
        $"a{language.Colon}b{language.Semicolon}c{language.Brackets("d")}{language.Comma}{language.Quotes("e")}".Should().Be(said);
    }

    [Fact]
    public void A_phrase_of_a_function_is_said_in_all_three_languages()
    {
        var text = Phrase.Of(language => $"a{language.ListComma}b");
        text.Should().Equal(Phrase.Of("a, b", "a, b", "a、b"));
    }
}
