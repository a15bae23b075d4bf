using SisterCity.Findings;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>What the command itself says, in the reader's language; what it finds is said by the library.</summary>
internal sealed class Messages
{
    private readonly string language;

    private Messages(string language) => this.language = language;

    public string StandardInputTwice => In(
        "sistercity: standard input (-) can be read once only.",
        "sistercity\u00a0: l’entrée standard (-) ne peut être lue qu’une fois.",
        "sistercity：标准输入（-）只能读取一次。");

    /// <summary>The messages in a language; English for what is neither French nor Chinese.</summary>
    public static Messages For(string language) => new(language);

    public string ArgumentsNotUnderstood(string arguments) => In(
        $"sistercity: the arguments are not understood: {arguments}. See: sistercity --help",
        $"sistercity\u00a0: arguments non compris\u00a0: {arguments}. Voir\u00a0: sistercity --help",
        $"sistercity：无法识别的参数：{arguments}。参见：sistercity --help");

    /// <summary>What follows the number of findings that a report does not show.</summary>
    public string AllShowsThem => In("--all shows them", "--all les montre", "使用 --all 查看全部");

    public string NotOneOf(string option, string given, IEnumerable<string> allowed) => In(
        $"sistercity: {option} is one of {string.Join(", ", allowed)}, not {given}.",
        $"sistercity\u00a0: {option} admet {string.Join(", ", allowed)}, et non {given}.",
        $"sistercity：{option} 只能是 {string.Join("、", allowed)}，而不是 {given}。");

    public string NotADay(string option, string given) => In(
        $"sistercity: {option} is not a day (YYYY-MM-DD): {given}",
        $"sistercity\u00a0: {option} n’est pas un jour (AAAA-MM-JJ)\u00a0: {given}",
        $"sistercity：{option} 不是日期（YYYY-MM-DD）：{given}");

    public string NotFormalised(string law, string day, string first) => In(
        $"sistercity: {day} is not formalised. {law}: from {first} on; what was law before is not said here.",
        $"sistercity\u00a0: le {day} n’est pas formalisé. {law}\u00a0: à partir du {first}\u00a0; le droit antérieur n’est pas décrit ici.",
        $"sistercity：{day} 尚未收录。{law}：自 {first} 起；此前的法律本库不作说明。");

    public string NotANumber(string option, string given, int least, int most) => In(
        $"sistercity: {option} is a number from {least} to {most}, not {given}.",
        $"sistercity\u00a0: {option} est un nombre de {least} à {most}, et non {given}.",
        $"sistercity：{option} 是 {least} 到 {most} 之间的数，而不是 {given}。");

    public string YearsRunBackwards(int first, int last) => In(
        $"sistercity: --from {first} comes after --to {last}.",
        $"sistercity\u00a0: --from {first} est postérieur à --to {last}.",
        $"sistercity：--from {first} 晚于 --to {last}。");

    public string NoPartnership(string id, string file) => In(
        $"sistercity: there is no partnership {id} in {file}",
        $"sistercity\u00a0: aucun partenariat {id} dans {file}",
        $"sistercity：{file} 中没有伙伴关系 {id}");

    /// <summary>Partnerships are counted, and what belongs to none is not.</summary>
    public string NotCounted(int agreements) => In(
        $"sistercity: not counted, since they belong to no partnership: agreements ({agreements}).",
        $"sistercity\u00a0: non comptés, car ne relevant d’aucun partenariat\u00a0: actes ({agreements}).",
        $"sistercity：未计入不属于任何伙伴关系的文件：{agreements}。");

    /// <summary>Nothing lapses from a first day to a last.</summary>
    public string NothingLapses(string first, string last) => In(
        $"No stated term ends from {first} to {last}.",
        $"Aucune durée indiquée ne prend fin du {first} au {last}.",
        $"{first}至{last}期间，没有所载期限届满的文件。");

    /// <summary>Of what, or of whom, something is told.</summary>
    public string Of(string what, string told) => In($"{what}: {told}", $"{what}\u00a0: {told}", $"{what}：{told}");

    /// <summary>The days that may be the last, whether one of them surely is, whether it is prolonged without an act, and until when that can be prevented.</summary>
    public string LastDay(string days, bool isSure, bool prolongsItself, string? noticeBy) => In(
        $"last day: {days} ({(isSure ? "surely" : "maybe")}){(prolongsItself ? "; prolongs itself" : string.Empty)}{(noticeBy is null ? string.Empty : $"; notice by {noticeBy}")}",
        $"dernier jour\u00a0: {days} ({(isSure ? "à coup sûr" : "peut-être")}){(prolongsItself ? "\u00a0; se reconduit" : string.Empty)}{(noticeBy is null ? string.Empty : $"\u00a0; à dénoncer au plus tard le {noticeBy}")}",
        $"最后一日：{days}（{(isSure ? "确定" : "可能")}）{(prolongsItself ? "；自动延期" : string.Empty)}{(noticeBy is null ? string.Empty : $"；最迟于{noticeBy}通知终止")}");

    /// <summary>The heads of the columns of a series.</summary>
    public (string Year, string AtLeast, string AtMost, string Unknown) Series => (
        In("year", "année", "年份"), In("at least", "au moins", "至少"), In("at most", "au plus", "至多"), In("unknown", "inconnu", "不明"));

    /// <summary>A register without crises has no windows.</summary>
    public string NoCrisis(string file) => In($"{file} records no crisis.", $"Aucune crise n’est enregistrée dans {file}.", $"{file} 中没有登记任何危机。");

    /// <summary>From when until when; an end that is open has no day.</summary>
    public string Span(string? from, string? until) => In($" ({from ?? "…"} – {until ?? "…"})", $" ({from ?? "…"} – {until ?? "…"})", $"（{from ?? "…"} – {until ?? "…"}）");

    /// <summary>No change of a status falls into a crisis, nor names it.</summary>
    public string NoChange => In("no change of status", "aucun changement d’état", "状态无变化");

    /// <summary>Whether a change lies within a crisis.</summary>
    public string Within(Certainty certainty) => certainty switch
    {
        Certainty.Surely => In("within the crisis", "pendant la crise", "在危机期间"),
        Certainty.Maybe => In("maybe within the crisis", "peut-être pendant la crise", "可能在危机期间"),
        _ => In("outside the crisis", "hors de la crise", "不在危机期间"),
    };

    /// <summary>What was changed, from which state to which, and when.</summary>
    public string Change(string what, string from, string to, string? on) => In(
        $"{what}: {from} → {to}{(on is null ? string.Empty : ", " + on)}",
        $"{what}\u00a0: {from} → {to}{(on is null ? string.Empty : ", " + on)}",
        $"{what}：{from} → {to}{(on is null ? string.Empty : "，" + on)}");

    /// <summary>How a change stands to a crisis.</summary>
    public string Standing(string within, string reason) => In($"{within}; {reason}", $"{within}\u00a0; {reason}", $"{within}；{reason}");

    /// <summary>What the record gives as the reason of a change.</summary>
    public string Reason(StatedReason reason, string? words) => reason switch
    {
        StatedReason.ThisCrisis => In("stated reason: this crisis", "motif indiqué\u00a0: cette crise", "所载原因：该危机"),
        StatedReason.NotStated => In("no reason stated", "aucun motif indiqué", "未载原因"),
        _ => In($"stated reason: {words}", $"motif indiqué\u00a0: {words}", $"所载原因：{words}"),
    };

    public string NotARegister(string file) => In(
        $"sistercity: nothing of this is a register: {file}. See: sistercity validate {file}",
        $"sistercity\u00a0: ce document n’est pas un registre\u00a0: {file}. Voir\u00a0: sistercity validate {file}",
        $"sistercity：这不是名录文件：{file}。参见：sistercity validate {file}");

    public string NoSuchAgreement(string file, string agreement) => In(
        $"sistercity: {file} has no agreement {agreement}.",
        $"sistercity\u00a0: {file} ne contient pas d’accord {agreement}.",
        $"sistercity：{file} 中没有协议 {agreement}。");

    /// <summary>Records are missing from an answer since they could not be read.</summary>
    public string PartsSetAside(string file, int count) => In(
        $"sistercity: not all of {file} could be read; parts that are not in this answer: {count}. See: sistercity validate {file}",
        $"sistercity\u00a0: {file} n’a pu être lu en entier\u00a0; éléments qui manquent à cette réponse\u00a0: {count}. Voir\u00a0: sistercity validate {file}",
        $"sistercity：{file} 中有 {count} 个部分无法读取，未计入本结果。参见：sistercity validate {file}");

    /// <summary>Standard output is full or closed.</summary>
    public string CannotAnswer => In(
        "sistercity: standard output cannot be written: it is closed, or what it goes to is full. The answer is missing or not complete.",
        "sistercity\u00a0: impossible d’écrire sur la sortie standard\u00a0: elle est fermée, ou sa destination est pleine. La réponse manque ou est incomplète.",
        "sistercity：无法写入标准输出：已关闭，或写入目标已满。结果缺失或不完整。");

    /// <summary>Why a file cannot be read, in our words: the system's are in its own language.</summary>
    public string CannotRead(string file, Exception why) => why switch
    {
        _ when file is DocumentReader.StandardInput => In(
            "sistercity: standard input (-) cannot be read: it is closed, or no document.",
            "sistercity\u00a0: impossible de lire l’entrée standard (-)\u00a0: elle est fermée, ou n’est pas un document.",
            "sistercity：无法读取标准输入（-）：已关闭，或不是文件。"),
        FileNotFoundException or DirectoryNotFoundException => In($"sistercity: there is no file {file}", $"sistercity\u00a0: fichier introuvable\u00a0: {file}", $"sistercity：找不到文件：{file}"),
        UnauthorizedAccessException => In(
            $"sistercity: not a file that may be read: {file}", $"sistercity\u00a0: fichier non lisible (dossier ou droits)\u00a0: {file}", $"sistercity：无法读取（目录或权限）：{file}"),
        _ => In($"sistercity: the file cannot be read: {file} ({why.GetType().Name})", $"sistercity\u00a0: fichier illisible\u00a0: {file} ({why.GetType().Name})", $"sistercity：无法读取文件：{file}（{why.GetType().Name}）"),
    };

    /// <summary>Why a file or folder cannot be written, in our words: the system's are in its own language.</summary>
    public string CannotWrite(string path, Exception why)
    {
        var reason = why is UnauthorizedAccessException
            ? In("no right to write, or read-only", "droits insuffisants ou lecture seule", "没有写入权限，或为只读")
            : In("something else stands in its place, a folder is missing, or the disk is full", "autre chose occupe cette place, un dossier manque ou le disque est plein", "该位置已被占用、缺少文件夹或磁盘已满");
        return In(
            $"sistercity: cannot be written: {path} ({reason}). Nothing was written there.",
            $"sistercity\u00a0: écriture impossible\u00a0: {path} ({reason}). Rien n’y a été écrit.",
            $"sistercity：无法写入：{path}（{reason}）。未在该处写入任何内容。");
    }

    /// <summary>A device or a pipe did not take all; what it took cannot be taken back.</summary>
    public string NotWrittenCompletely(string path) => In(
        $"sistercity: not written completely: {path} (the device is full, or nobody reads the pipe any more).",
        $"sistercity\u00a0: écriture incomplète\u00a0: {path} (le périphérique est plein, ou plus personne ne lit le tube).",
        $"sistercity：未能完整写入：{path}（设备已满，或管道已无读取方）。");

    /// <summary>What is written is whole, or is not written.</summary>
    public string NotReadCompletely(string file) => In(
        $"sistercity: {file} cannot be read completely, so nothing was written. What is wrong:",
        $"sistercity\u00a0: {file} ne peut pas être lu en entier\u00a0; rien n’a été écrit. Ce qui ne va pas\u00a0:",
        $"sistercity：无法完整读取{file}，因此未写入任何内容。问题如下：");

    /// <summary>What was read completely is written completely; a value that a query result gives and a register cannot have is not in it.</summary>
    public string ReadWithWarnings(string file, bool lacksValues) => lacksValues
        ? In(
            $"sistercity: {file} was read, but not every value could be used:",
            $"sistercity\u00a0: {file} a été lu, mais certaines valeurs n’ont pu être utilisées\u00a0:",
            $"sistercity：已读取{file}，但有的值无法采用：")
        : In(
            $"sistercity: {file} was read completely. What should be looked at:",
            $"sistercity\u00a0: {file} a été lu en entier. À vérifier\u00a0:",
            $"sistercity：已完整读取{file}。需要查看：");

    /// <summary>What of a register a table has no place for.</summary>
    public string NotInTheTable(IEnumerable<string> members) => In(
        $"sistercity: a table does not hold all of a register. Not in it, or not as it was, with the records:\n{Lines(members)}",
        $"sistercity\u00a0: un tableau ne contient pas tout un registre. N’y figurent pas, ou pas tels quels, avec les fiches\u00a0:\n{Lines(members)}",
        $"sistercity：表格无法容纳登记册的全部内容。未包含或有所改变的成员及其记录：\n{Lines(members)}");

    /// <summary>A cell of a table: its row below the header, its column and its text.</summary>
    public string CellOfATable(int row, string column, string text) => In($"row {row}, {column}: {text}", $"ligne {row}, {column}\u00a0: {text}", $"第{row}行，{column}：{text}");

    /// <summary>Cells that a spreadsheet would run, and what was done about them.</summary>
    public string FormulasInTheTable(bool isSafe, int count, IReadOnlyList<string> cells)
    {
        var named = Lines(cells) + (count > cells.Count ? In($"\n  and {count - cells.Count} more", $"\n  et {count - cells.Count} de plus", $"\n  另有{count - cells.Count}个") : string.Empty);
        return isSafe
            ? In(
                $"sistercity: an apostrophe was put before cells that a spreadsheet would run as formulas; the column escaped_cells names them, and reading takes it off again:\n{named}",
                $"sistercity\u00a0: une apostrophe a été placée devant les cellules qu’un tableur exécuterait comme des formules\u00a0; la colonne escaped_cells les nomme, et la lecture la retire\u00a0:\n{named}",
                $"sistercity：已在电子表格会当作公式执行的单元格前加撇号；escaped_cells 列列出这些单元格，读取时会去掉撇号：\n{named}")
            : In(
                $"sistercity: a spreadsheet would run these cells as formulas. Import the columns as text, or write the table with --safe-cells:\n{named}",
                $"sistercity\u00a0: un tableur exécuterait ces cellules comme des formules. Importez les colonnes comme du texte, ou écrivez le tableau avec --safe-cells\u00a0:\n{named}",
                $"sistercity：电子表格会把以下单元格当作公式执行。请将各列按文本导入，或使用 --safe-cells 写出表格：\n{named}");
    }

    public string NotAnAddress(string option, string given) => In(
        $"sistercity: {option} is an absolute http or https address, not {given}.",
        $"sistercity\u00a0: {option} est une adresse http ou https absolue, et non {given}.",
        $"sistercity：{option} 须为绝对的 http 或 https 地址，而不是 {given}。");

    /// <summary>A name that does not exist: what was probably meant, or all there is when that is little.</summary>
    public string NoSuch(string given, IEnumerable<string> names)
    {
        var all = names.ToList();
        var near = Nearest.To(given, all);
        var proposals = near.Count > 0 ? near : all.Count <= 12 ? all : [];
        return In($"sistercity: there is no {given}.", $"sistercity\u00a0: {given} n’existe pas.", $"sistercity：没有 {given}。")
            + (proposals.Count == 0 ? string.Empty
                : near.Count > 0 ? In($" Probably meant: {string.Join(", ", near)}", $" Sans doute\u00a0: {string.Join(", ", near)}", $"可能应为：{string.Join("、", near)}")
                : In($" There is: {string.Join(", ", all)}", $" Il y a\u00a0: {string.Join(", ", all)}", $"可选：{string.Join("、", all)}"));
    }

    public string Openness(bool isOpen) => isOpen ? In("open list", "liste ouverte", "开放列表") : In("closed list", "liste fermée", "封闭列表");

    public string DeprecatedSince(string since) => In($"deprecated since {since}", $"à ne plus employer depuis {since}", $"自{since}起不再使用");

    /// <summary>A rule's number, name and level, its message and its reason, a line each.</summary>
    public IEnumerable<string> Explanation(Rule rule, LanguageTag of)
    {
        var level = rule.Level switch
        {
            Level.Error => In("error", "erreur", "错误"),
            Level.Warning => In("warning", "avertissement", "警告"),
            _ => In("note", "remarque", "提示"),
        };
        var retired = rule.IsRetired ? In(", no longer checked", ", n’est plus contrôlée", "，不再检查") : string.Empty;
        return [$"{rule.Code} {rule.Name} ({level}{retired})", $"  {rule.Message.In(of)}", $"  {rule.Why.In(of)}"];
    }

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => "  " + VisibleText.Of(item)));

    private string In(string english, string french, string chinese) => language switch
    {
        "fr" => french,
        "zh" => chinese,
        _ => english,
    };
}
