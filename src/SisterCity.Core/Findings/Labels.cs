using SisterCity.Values;

namespace SisterCity.Findings;

/// <summary>The few words of a report that belong to no rule.</summary>
internal static class Labels
{
    public static string Of(Level level, LanguageTag language) => level switch
    {
        Level.Error => language.Say("error", "erreur", "错误"),
        Level.Warning => language.Say("warning", "avertissement", "警告"),
        _ => language.Say("note", "remarque", "提示"),
    };

    public static string Count(int count, Level level, LanguageTag language)
    {
        var number = Wording.Number(count, language);
        var noun = $"{number} {Of(level, language)}";
        return language.Say(count, (noun, noun + "s"), (noun, noun + "s"), $"{number}项{Of(level, language)}");
    }

    /// <summary>How many findings of a rule are not shown, and how to see them when somebody says it.</summary>
    public static string More(int count, string? howToSeeAll, LanguageTag language)
    {
        var number = Wording.Number(count, language);
        var more = language.Say($"and {number} more", $"et {number} de plus", $"另有{number}项");
        return howToSeeAll is null ? more : more + language.Semicolon + howToSeeAll;
    }

    /// <summary>Where a rule comes from.</summary>
    public static string Source(IEnumerable<string> citations, LanguageTag language)
    {
        var all = string.Join(language.Semicolon, citations);
        return language.Say($"Source: {all}.", $"Source\u00a0: {all}.", $"来源：{all}。");
    }

    /// <summary>The last line of a report: the counts, the day, the version and the hash of the data.</summary>
    public static string Summary(IEnumerable<string> counts, string? day, string version, string hash, LanguageTag language) =>
        string.Join(language.Comma, counts) + language.Brackets((day is null ? string.Empty : day + language.Semicolon) + version + language.Comma + hash);

    /// <summary>What follows a message that holds for some days only, with the space that the language puts before it.</summary>
    public static string Maybe(LanguageTag language) =>
        language.Brackets(language.Say("for some of the days that the date may be", "pour certains des jours possibles", "仅对部分可能日期成立"));

    /// <summary>What follows a message whose legal source is not confirmed by a second one.</summary>
    public static string Unconfirmed(LanguageTag language) =>
        language.Brackets(language.Say("one source only", "source unique", "仅有单一来源"));

    /// <summary>What follows a message with a proposal, with the space that the language puts before it.</summary>
    public static string Repair(string repair, LanguageTag language) =>
        language.Say($" Probably meant: {repair}", $" Sans doute\u00a0: {repair}", $"可能应为：{repair}");
}
