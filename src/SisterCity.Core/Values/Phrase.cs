namespace SisterCity.Values;

/// <summary>Picks a phrase by the reader's language, and knows the punctuation of each language.</summary>
/// <remarks>
/// English stands in for what is neither English, French nor Chinese. French has a no-break space (U+00A0) before a colon, a semicolon, an
/// exclamation mark and a question mark, and inside quotation marks. Chinese punctuation has full width and no space beside it.
/// </remarks>
internal static class Phrase
{
    extension(LanguageTag language)
    {
        public bool IsFrench => language.Language is "fr";

        public bool IsChinese => language.Language is "zh";

        /// <summary>What stands between a name and what is told of it.</summary>
        public string Colon => language.Say(": ", "\u00a0: ", "：");

        /// <summary>What stands between parts that have commas of their own.</summary>
        public string Semicolon => language.Say("; ", "\u00a0; ", "；");

        /// <summary>What stands between parts.</summary>
        public string Comma => language.Say(", ", ", ", "，");

        /// <summary>What stands between words of a list.</summary>
        public string ListComma => language.Say(", ", ", ", "、");

        /// <summary>One of three texts.</summary>
        /// <summary>What counts something, in the number that the language has for the count: French has one for nothing, English several.</summary>
        public string Say(int count, (string One, string Several) english, (string One, string Several) french, string chinese) =>
            language.Say(count == 1 ? english.One : english.Several, count < 2 ? french.One : french.Several, chinese);

        public string Say(string english, string french, string chinese) => language.Language switch
        {
            "fr" => french,
            "zh" => chinese,
            _ => english,
        };

        /// <summary>A text in brackets, with the space that the language puts before them.</summary>
        public string Brackets(string text) => language.Say($" ({text})", $" ({text})", $"（{text}）");

        /// <summary>A reference in brackets of its own, with the space that the language puts before them.</summary>
        public string Reference(string text) => language.Say($" [{text}]", $" [{text}]", $"【{text}】");

        /// <summary>A text in quotation marks.</summary>
        public string Quotes(string text) => language.Say($"“{text}”", $"«\u00a0{text}\u00a0»", $"“{text}”");
    }

    /// <summary>A phrase in all three languages.</summary>
    public static LocalizedText Of(string english, string french, string chinese) => LocalizedText.Of("en", english).And("fr", french).And("zh", chinese);

    /// <summary>The phrase that a function makes in a language, made in all three.</summary>
    public static LocalizedText Of(Func<LanguageTag, string> inLanguage) =>
        Of(inLanguage(LanguageTag.English), inLanguage(LanguageTag.French), inLanguage(LanguageTag.Chinese));
}
