using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>Flaws in words, for a field of a form.</summary>
public static class FlawText
{
    /// <summary>What is wrong with a text, in the words that the finding of a document has.</summary>
    /// <typeparam name="TScalar">The value that it should have been.</typeparam>
    /// <param name="flaw">What is wrong, as <see cref="IScalar{TSelf}.TryRead"/> said.</param>
    /// <param name="language">The language: French, Chinese, else English.</param>
    /// <param name="text">The text as it was typed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The flaw is <see cref="Flaw.None"/>: nothing is wrong.</exception>
    /// <example><code>if (!Siren.TryRead(typed, out var siren, out var flaw)) message = flaw.In&lt;Siren&gt;(LanguageTag.French, typed);</code></example>
    public static string In<TScalar>(this Flaw flaw, LanguageTag language, string text)
        where TScalar : struct, IScalar<TScalar> =>
        FlawFindings.Of(
            new FoundFlaw(string.Empty, flaw, JsonText.Shorten(text), TScalar.Format.Name, TScalar.Format.Example), JsonPointer.Root, line: null).In(language);
}
