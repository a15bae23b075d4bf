namespace SisterCity.Cli;

/// <summary>What is said of lists that are mapped and imported.</summary>
internal sealed partial class Messages
{
    public string MapOrAccept => Tell(
        "Give a mapping with --map, or accept what would be proposed with --accept-proposals.",
        "Donnez une correspondance avec --map, ou acceptez ce qui serait proposé avec --accept-proposals.",
        "请用--map给出映射，或用--accept-proposals采用建议。");

    public string NotAnEncoding(string text) => Tell(
        $"--encoding {text}: no encoding of that name is known. Examples: windows-1252, macintosh, gb18030.",
        $"--encoding {text}\u00a0: aucun encodage de ce nom n'est connu. Exemples\u00a0: windows-1252, macintosh, gb18030.",
        $"--encoding {text}：没有此名称的编码。例如：windows-1252、macintosh、gb18030。");

    public string SayTheEncoding(string likely) => Tell(
        $"If that is how it was saved, say so: --encoding {likely}.",
        $"Si c'est bien ainsi qu'il a été enregistré, dites-le\u00a0: --encoding {likely}.",
        $"若确为该编码，请说明：--encoding {likely}。");

    public string NotOneOfUs(string text, IReadOnlyList<string> candidates) => candidates.Count == 0
        ? Tell(
            $"--us {text}: the reference directory has no such code or name. See: sistercity find",
            $"--us {text}\u00a0: le répertoire de référence n'a ni code ni nom de ce genre. Voir\u00a0: sistercity find",
            $"--us {text}：参考名录中没有此代码或名称。参见：sistercity find")
        : Tell(
            $"--us {text}: several may be meant. Give the code: {string.Join("; ", candidates)}",
            $"--us {text}\u00a0: plusieurs peuvent être désignées. Donnez le code\u00a0: {string.Join("\u00a0; ", candidates)}",
            $"--us {text}：可能指多个。请给出代码：{string.Join("；", candidates)}");
}
