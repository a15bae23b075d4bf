using System.CommandLine;
using SisterCity.Directories;
using SisterCity.Exchange.Mappings;
using SisterCity.Exchange.Sheets;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What the commands that read somebody's own list have in common.</summary>
internal sealed class ListOptions(CommandSurroundings surroundings)
{
    /// <summary>The list.</summary>
    public Argument<string> File() => new("FILE")
    {
        Description = surroundings.Say(
            "The list: a workbook (xlsx), or a table in a text (CSV, TSV) of any separator.",
            "La liste\u00a0: un classeur (xlsx), ou un tableau en texte (CSV, TSV) avec n'importe quel séparateur.",
            "名单：工作簿（xlsx），或任意分隔符的文本表格（CSV、TSV）。"),
    };

    /// <summary>Our own authority, which a list of one's own partners does not name.</summary>
    public Option<string> Us() => surroundings.Text("--us", "CODE|NAME", surroundings.Say(
        "Our own authority, the first party of every row: a code or a name that the reference directory has.",
        "Notre propre collectivité, première partie de chaque ligne\u00a0: un code ou un nom que le répertoire de référence connaît.",
        "本方地方政府，即每一行的第一方：参考名录中的代码或名称。"));

    /// <summary>The encoding of a text that is not UTF-8.</summary>
    public Option<string> Encoding() => surroundings.Option<string>(
        "--encoding", "NAME",
        surroundings.Say(
            "The encoding of a text that is not UTF-8, as IANA calls it: windows-1252, macintosh, gb18030.",
            "L'encodage d'un texte qui n'est pas en UTF-8, sous son nom IANA\u00a0: windows-1252, macintosh, gb18030.",
            "非UTF-8文本的编码（IANA名称）：windows-1252、macintosh、gb18030。"),
        null, text => SpreadsheetOptions.KnowsEncoding(text) ? (text, null) : (null, surroundings.Messages.NotAnEncoding(text)));

    /// <summary>Reads the list; null, and said why, when it cannot be read.</summary>
    public Spreadsheet? Read(string file, string? encoding, char? separator)
    {
        if (new DocumentReader(surroundings).ReadBytes(file, out _) is not { } bytes)
            return null;
        var list = Spreadsheet.Read(Path.GetFileName(file), bytes, new SpreadsheetOptions { Encoding = encoding, Separator = separator });
        if (list.Sheets.Count > 0)
            return list;
        FindingLines.Write(surroundings.Console.Errors, list.Findings, surroundings.Messages.Language);
        if (list.Encoding is { } likely)
            surroundings.Console.Errors.WriteLine(surroundings.Messages.SayTheEncoding(likely));
        return null;
    }

    /// <summary>The authority that somebody calls ours; false, and said why, when it is none or may be several.</summary>
    public bool TryFindUs(string? text, out LocalAuthority? us)
    {
        us = null;
        if (text is null)
            return true;
        var candidates = AuthoritySearch.Find(ReferenceDirectory.Default, text, null, surroundings.Today).ToList();

        // A code is one authority's, and a whole name counts before a part of one.
        var likely = candidates.FindAll(candidate => candidate.Match == candidates[0].Match);
        us = likely is [var only] ? only.Authority : null;
        if (us is null)
            surroundings.Console.Errors.WriteLine(surroundings.Messages.NotOneOfUs(text, likely.ConvertAll(Named)));
        return us is not null;
    }

    /// <summary>Shows a proposal.</summary>
    public void Show(Mapping mapping, Spreadsheet list) => MappingLines.Write(surroundings.Console.Errors, mapping, list, surroundings.Messages.Language);

    private string Named(AuthorityCandidate candidate)
    {
        var name = candidate.Authority.Names[0].Text.In(surroundings.Messages.Language);
        var within = candidate.Parents is [var nearest, ..] ? nearest.Names[0].Text.In(surroundings.Messages.Language) : null;
        var code = candidate.Authority.Codes.SelectMany(AuthorityKey.Of).FirstOrDefault().ToString();
        return within is null ? $"{name} — {code}" : $"{name} ({within}) — {code}";
    }
}
