using System.Globalization;
using SisterCity.Findings;
using SisterCity.Repairs;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What is said of repairs.</summary>
internal sealed partial class Messages
{
    /// <summary>One text in the place of another.</summary>
    public string Fixed(Fix fix)
    {
        var place = fix.Line is { } line
            ? Say($"line {line}", $"ligne {line}", $"第{line}行") + language.Comma + string.Join('/', fix.At.Segments())
            : fix.At.Text;
        return VisibleText.Of(place + language.Colon + $"{Shortened(fix.Old)} → {Shortened(fix.New)}") + language.Brackets(fix.Finding.Rule.Code);
    }

    /// <summary>How much was repaired, and how much is left to a person.</summary>
    public string FixesAndRest(int fixes, int errors)
    {
        var (repaired, left) = (fixes.ToString(CultureInfo.InvariantCulture), errors.ToString(CultureInfo.InvariantCulture));
        return Tell(
            $"repaired: {repaired}; errors left: {left}.",
            $"réparations\u00a0: {repaired}\u00a0; erreurs restantes\u00a0: {left}.",
            $"已修复：{repaired}；剩余错误：{left}。");
    }

    /// <summary>A query result is not a document of the user's.</summary>
    public string MendedAtItsSource(string file) => Tell(
        $"{file} is a list in the format of others: what is wrong with it is mended at its source. Convert it first: sistercity convert {file}",
        $"{file} est une liste au format d'autrui\u00a0: ce qui y est faux se corrige à la source. Convertissez-la d'abord\u00a0: sistercity convert {file}",
        $"{file} 是他方格式的名单，其中的错误应在来源处更正。请先转换：sistercity convert {file}");

    private static string Shortened(string text) => text.Length <= LongestShownText ? text : text[..LongestShownText] + "…";
}
