using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>The language that the environment of a terminal asks for, in the order of POSIX: <c>LC_ALL</c>, <c>LC_MESSAGES</c>, <c>LANG</c>.</summary>
internal static class TerminalLanguage
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language of the first variable that is set; English when it is none of ours, or no variable is set.</summary>
    /// <param name="variable">The value of a variable; null when it is not set.</param>
    public static LanguageTag Of(Func<string, string?> variable)
    {
        // An empty one counts as not set (POSIX, 8.2). What follows the language is a country, an encoding, a modifier: fr_FR.UTF-8, zh_CN@pinyin.
        var locale = Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty;
        return locale.Split('_', '-', '.', '@')[0] switch
        {
            "fr" => LanguageTag.French,
            "zh" => LanguageTag.Chinese,
            _ => LanguageTag.English,
        };
    }
}
