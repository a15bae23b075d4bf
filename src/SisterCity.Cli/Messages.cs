using System.Globalization;
using SisterCity.Findings;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What the command itself says, in the reader's language; what it finds is said by the library.</summary>
internal sealed partial class Messages
{
    private const int LongestShownText = 60;

    private readonly LanguageTag language;

    private Messages(LanguageTag language) => this.language = language;

    /// <summary>The reader's language.</summary>
    internal LanguageTag Language => language;

    /// <summary>What follows the title of a section of a help.</summary>
    public string EndOfATitle => language.Colon.TrimEnd(' ');

    public string StandardInputTwice => Tell(
        "standard input (-) can be read once only.",
        "l'entrée standard (-) ne peut être lue qu'une fois.",
        "标准输入（-）只能读取一次。");

    /// <summary>The messages in a language; English for what is neither French nor Chinese.</summary>
    public static Messages For(LanguageTag language) => new(language);

    public string ArgumentsNotUnderstood(string arguments) => Tell(
        $"the arguments are not understood: {arguments}. See: sistercity --help",
        $"arguments non compris\u00a0: {arguments}. Voir\u00a0: sistercity --help",
        $"无法识别的参数：{arguments}。参见：sistercity --help");

    /// <summary>An argument that is a register, in whatever form.</summary>
    public string FormsOf(string what) => what + language.Colon + Say(
        "JSON, JSON Lines, a table (CSV), a workbook with our tables (xlsx), a query result of Wikidata (P190) in JSON, TSV or CSV, or a list in another "
            + "public format (SCDL, RGRE, CPAFFC, cities, links); - is standard input.",
        "JSON, JSON Lines, un tableau (CSV), un classeur avec nos tableaux (xlsx), un résultat de requête de Wikidata (P190) en JSON, TSV ou "
            + "CSV, ou une liste dans un autre format public (SCDL, RGRE, APCAE, villes, liens)\u00a0; - est l'entrée standard.",
        "JSON、JSON Lines、表格（CSV）、含本库表格的工作簿（xlsx）、JSON、TSV、CSV格式的维基数据（P190）查询结果，或其他公开格式（SCDL、RGRE、CPAFFC、城市名单、关系名单）；- 为标准输入。");

    /// <summary>An argument that is one of some names.</summary>
    public string OneOf(string what, IEnumerable<string> names) => what + language.Colon + string.Join(language.ListComma, names) + language.Say(".", ".", "。");

    /// <summary>What an option means that is left out.</summary>
    public string WithoutTheOption(string value) => language.Reference(Say("default", "par défaut", "默认") + language.Colon + value);

    /// <summary>What follows the number of findings that a report does not show.</summary>
    public string AllShowsThem => Say("--all shows them", "--all les montre", "使用 --all 查看全部");

    public string NotOneOf(string option, string given, IEnumerable<string> allowed)
    {
        var all = string.Join(language.ListComma, allowed);
        return Tell($"{option} is one of {all}, not {given}.", $"{option} admet {all}, et non {given}.", $"{option} 只能是 {all}，而不是 {given}。");
    }

    public string NotADay(string option, string given) => Tell(
        $"{option} is not a day (YYYY-MM-DD): {given}",
        $"{option} n'est pas un jour (AAAA-MM-JJ)\u00a0: {given}",
        $"{option} 不是日期（YYYY-MM-DD）：{given}");

    /// <summary>The law of a day that lies before all that is described.</summary>
    public string NotDescribed(string law, string day, string first) => Tell(
        $"the law of {day} is not described here. {law}: described from {first} on.",
        $"le droit du {day} n'est pas décrit ici. {law}\u00a0: décrit depuis le {first}.",
        $"此处未说明{day}的法律。{law}：自{first}起有说明。");

    /// <summary>An article that no provision has borne, and those that were probably meant.</summary>
    public string NoSuchArticle(string article, string law, int count, IEnumerable<string> known)
    {
        var near = Nearest.To(article, known);
        return Tell(
            $"{article} is not among the provisions that are described here ({law}: {count}).",
            $"{article} n'est pas parmi les dispositions décrites ici ({law}\u00a0: {count}).",
            $"此处所述的条款中没有 {article}（{law}：{count}）。")
            + (near.Count == 0 ? string.Empty : Labels.Repair(string.Join(language.ListComma, near), language));
    }

    public string NotANumber(string option, string given, int least, int most) => Tell(
        $"{option} is a number from {least} to {most}, not {given}.",
        $"{option} est un nombre de {least} à {most}, et non {given}.",
        $"{option} 是 {least} 到 {most} 之间的数，而不是 {given}。");

    public string YearsRunBackwards(int first, int last) => Tell(
        $"--from {first} comes after --to {last}.",
        $"--from {first} est postérieur à --to {last}.",
        $"--from {first} 晚于 --to {last}。");

    public string DaysRunBackwards(string since, string on) => Tell(
        $"--since {since} comes after --on {on}.",
        $"--since {since} est postérieur à --on {on}.",
        $"--since {since} 晚于 --on {on}。");

    public string NoPartnership(string id, string file) => Tell(
        $"there is no partnership {id} in {file}",
        $"aucun partenariat {id} dans {file}",
        $"{file} 中没有伙伴关系 {id}");

    public string NotARegister(string file) => Tell(
        $"nothing of this is a register: {file}. See: sistercity validate {file}",
        $"ce document n'est pas un registre\u00a0: {file}. Voir\u00a0: sistercity validate {file}",
        $"这不是名录文件：{file}。参见：sistercity validate {file}");

    public string NoSuchAgreement(string file, string agreement) => Tell(
        $"{file} has no agreement {agreement}.",
        $"{file} ne contient pas d'accord {agreement}.",
        $"{file} 中没有协议 {agreement}。");

    /// <summary>Two lists of which one has no link that codes tell.</summary>
    public string NothingCompared(string mine, string theirs) => Tell(
        $"nothing was compared: in {mine} or in {theirs} no link has a code for each of its members, and names do not tell who is who.",
        $"rien n'a été comparé\u00a0: dans {mine} ou dans {theirs}, aucun lien n'a de code pour chacun de ses membres, et les noms ne suffisent pas.",
        $"未作任何比较：{mine}或{theirs}中没有任何一个关系的成员都带有代码，而仅凭名称无法辨认。");

    /// <summary>Records are missing from an answer since they could not be read.</summary>
    /// <param name="file">The document.</param>
    /// <param name="missing">How many of which list; see <see cref="OfAList"/>.</param>
    public string PartsSetAside(string file, IEnumerable<string> missing)
    {
        var all = string.Join(language.ListComma, missing);
        return Tell(
            $"not all of {file} could be read; not in this answer: {all}. See: sistercity validate {file}",
            $"{file} n'a pu être lu en entier\u00a0; absents de cette réponse\u00a0: {all}. Voir\u00a0: sistercity validate {file}",
            $"{file} 未能全部读取，本结果不含：{all}。参见：sistercity validate {file}");
    }

    /// <summary>How many records of a list, or lines, or other members.</summary>
    public string OfAList(string list, int count) => NameOf(list) + language.Brackets(count.ToString(CultureInfo.InvariantCulture));

    /// <summary>Standard output is full or closed.</summary>
    public string CannotAnswer => Tell(
        "standard output cannot be written: it is closed, or what it goes to is full. The answer is missing or not complete.",
        "impossible d'écrire sur la sortie standard\u00a0: elle est fermée, ou sa destination est pleine. La réponse manque ou est incomplète.",
        "无法写入标准输出：已关闭，或写入目标已满。结果缺失或不完整。");

    /// <summary>Why a file cannot be read, in our words: the system's are in its own language.</summary>
    public string CannotRead(string file, Exception why) => why switch
    {
        _ when file is DocumentReader.StandardInput => Tell(
            "standard input (-) cannot be read: it is closed, or no document.",
            "impossible de lire l'entrée standard (-)\u00a0: elle est fermée, ou n'est pas un document.",
            "无法读取标准输入（-）：已关闭，或不是文件。"),
        FileNotFoundException or DirectoryNotFoundException => Tell($"there is no file {file}", $"fichier introuvable\u00a0: {file}", $"找不到文件：{file}"),
        UnauthorizedAccessException => Tell(
            $"not a file that may be read: {file}", $"fichier non lisible (dossier ou droits)\u00a0: {file}", $"无法读取（目录或权限）：{file}"),
        _ => Tell(
            $"the file cannot be read: {file} ({why.GetType().Name})",
            $"fichier illisible\u00a0: {file} ({why.GetType().Name})",
            $"无法读取文件：{file}（{why.GetType().Name}）"),
    };

    /// <summary>Why a file or folder cannot be written, in our words: the system's are in its own language.</summary>
    public string CannotWrite(string path, Exception why)
    {
        var reason = why is UnauthorizedAccessException
            ? Say("no right to write, or read-only", "droits insuffisants ou lecture seule", "没有写入权限，或为只读")
            : Say(
                "something else stands in its place, a folder is missing, or the disk is full",
                "autre chose occupe cette place, un dossier manque ou le disque est plein",
                "该位置已被占用、缺少文件夹或磁盘已满");
        return Tell(
            $"cannot be written: {path} ({reason}). Nothing was written there.",
            $"écriture impossible\u00a0: {path} ({reason}). Rien n'y a été écrit.",
            $"无法写入：{path}（{reason}）。未在该处写入任何内容。");
    }

    /// <summary>A device or a pipe did not take all; what it took cannot be taken back.</summary>
    public string NotWrittenCompletely(string path) => Tell(
        $"not written completely: {path} (the device is full, or nobody reads the pipe any more).",
        $"écriture incomplète\u00a0: {path} (le périphérique est plein, ou plus personne ne lit le tube).",
        $"未能完整写入：{path}（设备已满，或管道已无读取方）。");

    /// <summary>An answer is written whole, or not at all.</summary>
    public string NotReadCompletely(string file) => Tell(
        $"{file} cannot be read completely, so nothing was written. What is wrong:",
        $"{file} ne peut pas être lu en entier\u00a0; rien n'a été écrit. Ce qui ne va pas\u00a0:",
        $"无法完整读取{file}，因此未写入任何内容。问题如下：");

    /// <summary>What can be read of a document is written, and what cannot is named.</summary>
    public string ReadInPart(string file) => Tell(
        $"{file} cannot be read completely; what is wrong is not in what is written:",
        $"{file} ne peut pas être lu en entier\u00a0; ce qui ne va pas n'est pas dans ce qui est écrit\u00a0:",
        $"无法完整读取{file}；以下有问题的内容未写入：");

    /// <summary>A document that was read completely is written completely. A value that a query result gives and a register cannot have is not in it.</summary>
    public string ReadWithWarnings(string file, bool lacksValues) => lacksValues
        ? Tell(
            $"{file} was read, but not every value could be used:",
            $"{file} a été lu, mais certaines valeurs n'ont pu être utilisées\u00a0:",
            $"已读取{file}，但有的值无法采用：")
        : Tell(
            $"{file} was read completely; worth knowing:",
            $"{file} a été lu en entier\u00a0; à savoir\u00a0:",
            $"已完整读取{file}，另有提示：");

    /// <summary>What of a register a table has no place for.</summary>
    public string NotInTheTable(IEnumerable<string> members) => Tell(
        $"a table does not hold all of a register. Not in it, or not as it was, with the records:\n{Lines(members)}",
        $"un tableau ne contient pas tout un registre. N'y figurent pas, ou pas tels quels, avec les fiches\u00a0:\n{Lines(members)}",
        $"表格无法容纳登记册的全部内容。未包含或有所改变的成员及其记录：\n{Lines(members)}");

    /// <summary>A cell of a table: its row below the header, its column and its text.</summary>
    public string CellOfATable(int row, string column, string text) =>
        Say($"row {row}, {column}: {text}", $"ligne {row}, {column}\u00a0: {text}", $"第{row}行，{column}：{text}");

    /// <summary>Cells that a spreadsheet would run, and what was done about them.</summary>
    public string FormulasInTheTable(bool isSafe, int count, IReadOnlyList<string> cells)
    {
        var left = count - cells.Count;
        var named = Lines(cells) + (left > 0 ? Say($"\n  and {left} more", $"\n  et {left} de plus", $"\n  另有{left}个") : string.Empty);
        return isSafe
            ? Tell(
                "an apostrophe was put before cells that a spreadsheet would run as formulas; "
                    + $"the column escaped_cells names them, and reading takes it off again:\n{named}",
                "une apostrophe a été placée devant les cellules qu'un tableur exécuterait comme des formules\u00a0; "
                    + $"la colonne escaped_cells les nomme, et la lecture la retire\u00a0:\n{named}",
                $"已在电子表格会当作公式执行的单元格前加撇号；escaped_cells 列列出这些单元格，读取时会去掉撇号：\n{named}")
            : Tell(
                $"a spreadsheet would run these cells as formulas. Import the columns as text, or write the table with --safe-cells:\n{named}",
                "un tableur exécuterait ces cellules comme des formules. "
                    + $"Importez les colonnes comme du texte, ou écrivez le tableau avec --safe-cells\u00a0:\n{named}",
                $"电子表格会把以下单元格当作公式执行。请将各列按文本导入，或使用 --safe-cells 写出表格：\n{named}");
    }

    public string NotACountry(string option, string given) => Tell(
        $"{option} is a code of ISO 3166-1, such as FR, and not {given}.",
        $"{option} est un code de l'ISO 3166-1, tel que FR, et non {given}.",
        $"{option} 须为ISO 3166-1代码，如FR，而不是 {given}。");

    public string NotAnAddress(string option, string given) => Tell(
        $"{option} is an absolute http or https address, not {given}.",
        $"{option} est une adresse http ou https absolue, et non {given}.",
        $"{option} 须为绝对的 http 或 https 地址，而不是 {given}。");

    /// <summary>A name that does not exist: what was probably meant, or all there is when that is little.</summary>
    // As many as two or three lines of a terminal hold.
    private const int MostShown = 24;

    public string NoSuch(string given, IEnumerable<string> names)
    {
        var all = names.ToList();
        var near = Nearest.To(given, all);
        var proposals = near.Count > 0 ? near : all.Count <= MostShown ? all : [];
        return Tell($"there is no {given}.", $"{given} n'existe pas.", $"没有 {given}。")
            + (proposals.Count == 0 ? string.Empty
                : near.Count > 0 ? Labels.Repair(string.Join(language.ListComma, near), language)
                : Say(" There is", " Il y a", "可选") + language.Colon + string.Join(language.ListComma, all));
    }

    public string FormatOfOneList(string format) => Tell(
        $"--format {format} writes one list: name it. Without a name, the lists are shown as text.",
        $"--format {format} écrit une seule liste\u00a0: indiquez son nom. Sans nom, les listes s'affichent en texte.",
        $"--format {format} 只输出一个列表：请写明名称。不写名称时，以文本列出所有列表。");

    public string Openness(bool isOpen) => isOpen ? Say("open list", "liste ouverte", "开放列表") : Say("closed list", "liste fermée", "封闭列表");

    public string DeprecatedSince(string since) => Say($"deprecated since {since}", $"à ne plus employer depuis {since}", $"自{since}起不再使用");

    /// <summary>A rule's number, name and level, its message and its reason, a line each.</summary>
    public IEnumerable<string> Explanation(Rule rule)
    {
        var retired = rule.IsRetired ? language.Comma + Say("no longer checked", "n'est plus contrôlée", "不再检查") : string.Empty;
        return
        [
            $"{rule.Code} {rule.Name}{language.Brackets(Labels.Of(rule.Level, language) + retired)}",
            $"  {rule.Message.In(language)}",
            $"  {rule.Why.In(language)}",
        ];
    }

    private string NameOf(string list) => list switch
    {
        "authorities" => Say("authorities", "autorités", "地方政府"),
        "partnerships" => Say("partnerships", "partenariats", "伙伴关系"),
        "agreements" => Say("agreements", "actes", "文件"),
        "projects" => Say("projects", "projets", "项目"),
        "crises" => Say("crises", "crises", "危机"),
        "sources" => Say("sources", "sources", "来源"),
        "lines" => Say("lines", "lignes", "行"),
        _ => Say("other parts", "autres éléments", "其他部分"),
    };

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => "  " + VisibleText.Of(item)));

    private string Say(string english, string french, string chinese) => language.Say(english, french, chinese);

    // An error names the command, since errors of several commands may stand in one log.
    private string Tell(string english, string french, string chinese) => "sistercity" + language.Colon + Say(english, french, chinese);
}
