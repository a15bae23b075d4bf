using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Comparison;

/// <summary>A comparison for people: how many links are where, which one list alone has, and the differences, by rule.</summary>
public static class ComparisonText
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The reader's language; English stands in for what is neither English, French nor Chinese.</param>
    /// <param name="mine">What the first list is called.</param>
    /// <param name="theirs">What the second list is called.</param>
    /// <param name="withColour">Whether a terminal shows it.</param>
    /// <returns>Lines, ending in a line feed. Values are shown as <see cref="VisibleText"/> shows them.</returns>
    /// <example><code>Console.Write(ComparisonText.Write(comparison, LanguageTag.French, "Montpellier", "Wikidata"));</code></example>
    public static string Write(RegisterComparison comparison, LanguageTag language, string mine, string theirs, bool withColour = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new TextLines(withColour);
        Line(language.Say("First list", "Premier répertoire", "第一份名录"), mine);
        Line(language.Say("Second list", "Second répertoire", "第二份名录"), theirs);
        if (comparison.On is { } on)
            Line(language.Say("On", "Au", "日期"), PartialDate.On(on).In(language));
        text.EndLine();
        Count(language.Say("In both lists", "Dans les deux répertoires", "两份名录均有"), comparison.InBoth.Count);
        Count(language.Say($"Only in {mine}", $"Seulement dans {mine}", $"仅见于{mine}"), comparison.OnlyInMine.Count);
        Count(language.Say($"Only in {theirs}", $"Seulement dans {theirs}", $"仅见于{theirs}"), comparison.OnlyInTheirs.Count);
        var related = language.Say(
            "At another level, under another holder, or with more members",
            "À un autre niveau, sous un autre titulaire, ou à plus de membres",
            "在另一层级、另一持有方名下或成员更多");
        Count(related, comparison.Related.Count);
        Count(language.Say("Recorded a different number of times", "Enregistrés un nombre de fois différent", "登记次数不同"), comparison.Repeated.Count);
        Count(language.Say("Not compared, for want of a code", "Non comparés, faute de code", "因缺少代码未比较"), comparison.NotIdentified.Count);
        return text.EndLine() + ReportText.Write(comparison.ToReport(), language, withColour, At);

        // "/mine/partnerships/6" → "conventions.json: /partnerships/6".
        string At(JsonPointer at)
        {
            var list = at.Segments().FirstOrDefault();
            return list is "mine" or "theirs" ? (list is "mine" ? mine : theirs) + language.Colon + at.Text[(list.Length + 1)..] : at.Text;
        }

        void Count(string what, int count) => Line(what, Wording.Number(count, language));

        void Line(string what, string told) => text.Append(what).Append(language.Colon).Line(told);
    }
}
