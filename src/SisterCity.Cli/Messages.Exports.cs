using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What is said of exports.</summary>
internal sealed partial class Messages
{
    /// <summary>A format of which no file can be empty, and nothing that could be in it.</summary>
    public string NothingToExport => Tell(
        "Nothing can be exported, and no file was written.", "Rien ne peut être exporté, et aucun fichier n'a été écrit.", "没有可导出的内容，未写出文件。");

    public string NobodyDeclares(int year) => Tell(
        $"No French authority has a promise or payment of {year} in this register.",
        $"Aucune collectivité française n'a d'engagement ni de versement en {year} dans ce registre.",
        $"本登记册中没有法国地方政府在{year}年的承诺或付款。");

    /// <summary>Several who could declare.</summary>
    public string SeveralDeclare(IReadOnlyList<string> authorities)
    {
        var all = string.Join(language.ListComma, authorities);
        return Tell(
            $"Several authorities could declare. Say which with --of: {all}",
                $"Plusieurs collectivités peuvent déclarer. Dites laquelle avec --of\u00a0: {all}",
            $"可由多个地方政府申报，请用--of指定：{all}");
    }

    public string NoSuchAuthority(string option, string id) => Tell(
        $"{option} {id}: the register has no authority with this identifier.", $"{option} {id}\u00a0: le registre n'a pas de collectivité de cet identifiant.",
        $"{option} {id}：登记册中没有此标识的地方政府。");

    public string NotAnInstant(string option, string given) => Tell(
        $"{option} is not an instant (YYYY-MM-DDThh:mm:ssZ): {given}", $"{option} n'est pas un instant (AAAA-MM-JJThh:mm:ssZ)\u00a0: {given}",
        $"{option} 不是时刻（YYYY-MM-DDThh:mm:ssZ）：{given}");

    public string OptionOfAnother(string option, IReadOnlyList<string> targets)
    {
        var all = string.Join(language.ListComma, targets);
        return Tell($"{option} goes with {all} only.", $"{option} ne va qu'avec {all}.", $"{option} 只能与 {all} 同用。");
    }

    public string OptionIsNeeded(string option, string target) => Tell($"{target} needs {option}.", $"{target} demande {option}.", $"{target} 需要 {option}。");
}
