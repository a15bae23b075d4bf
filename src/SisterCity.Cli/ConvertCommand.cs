using SisterCity.Exchange.Workbooks;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity convert</c>: one form of a register into another. Exit 0: done; 1: the document cannot be
/// read completely, and nothing is written; 2: unusable arguments.
/// </summary>
internal sealed class ConvertCommand(CommandSurroundings surroundings, LanguageTag language)
{
    private const int MostNamed = 20;
    private const int LongestShown = 60;

    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var form = surroundings.Choice(
            "--to",
            surroundings.Say(
                "The form to write: a register in JSON, in JSON Lines, a table (see --table), or a workbook with all tables.",
                "La forme à écrire\u00a0: un registre en JSON, en JSON Lines, un tableau (voir --table), ou un classeur avec tous les tableaux.",
                "写出的格式：JSON或JSON Lines登记册、表格（见--table），或含全部表格的工作簿。"),
            "json", "jsonl", "csv", "xlsx");
        var table = surroundings.Choice(
            "--table",
            surroundings.Say(
                "With --to csv: the table of agreements, one row per agreement and party, that of links, one row per partnership, or that of projects, one row per project and amount.",
                "Avec --to csv\u00a0: le tableau des accords, une ligne par accord et par partie, celui des liens, une ligne par partenariat, ou celui des projets, une ligne par projet et par montant.",
                "与 --to csv 同用：协议表（每项协议的每一方占一行）、关系表（每项伙伴关系占一行）或项目表（每个项目的每笔金额占一行）。"),
            "agreements", "links", "projects");
        var output = surroundings.Output();
        var language = surroundings.Language();
        var safe = CommandSurroundings.Flag("--safe-cells", surroundings.Say(
            "With --to csv: put an apostrophe before cells that a spreadsheet would run as formulas. Reading takes it off again.",
            "Avec --to csv\u00a0: place une apostrophe devant les cellules qu'un tableur exécuterait comme des formules. La lecture la retire.",
            "与 --to csv 同用：在电子表格会当作公式执行的单元格前加撇号，读取时再去掉。"));
        var command = CommandSurroundings.Command("convert", surroundings.Say(
            "Converts a register to JSON, JSON Lines, CSV or a workbook. Nothing is written unless all of it can be read. Exit 0: done; 1: it cannot "
                + "be read completely; 2: unusable input or arguments.",
            "Convertit un registre en JSON, JSON Lines, CSV ou classeur. Rien n'est écrit s'il ne peut être lu en entier. Code\u00a00\u00a0: "
                + "fait\u00a0; 1\u00a0: il ne "
                + "peut être lu en entier\u00a0; 2\u00a0: entrée ou arguments inutilisables.",
            "将登记册转换为JSON、JSON Lines、CSV或工作簿。未能全部读取时不写出任何内容。退出码0：完成；1：无法全部读取；2：输入或参数无法使用。"),
            file, form, table, safe, output, language);
        command.SetAction(parsed => new ConvertCommand(surroundings, parsed.GetValue(language))
            .Run(
                parsed.GetValue(file)!,
                parsed.GetValue(form)!,
                new TableChoice(TableOf(parsed.GetValue(table)), parsed.GetValue(safe)),
                parsed.GetValue(output)));
        return command;
    }

    private static RegisterTable TableOf(string? name) => name switch
    {
        "links" => RegisterTable.Links,
        "projects" => RegisterTable.Projects,
        _ => RegisterTable.Agreements,
    };

    private int Run(string file, string form, TableChoice table, string? output)
    {
        if (new DocumentReader(surroundings).ReadWhole(file, mustBeWhole: true, out var exitCode) is not { } register)
            return exitCode;
        if (form is "csv")
            SayWhatATableIs(register, table);
        else if (form is "xlsx" && Losses.OfAWorkbook(register, language) is [_, ..] losses)
            console.Errors.Write(surroundings.Messages.NotInTheTable(losses) + '\n');
        return Answer.TryWrite(surroundings, Convert(register, form, table), output) ? Command.NoErrors : Command.Unusable;
    }

    /// <summary>Before the table is written: what it does not hold, and what a spreadsheet would make of it.</summary>
    private void SayWhatATableIs(Register register, TableChoice choice)
    {
        if (Losses.Of(register, choice.Table, language) is [_, ..] losses)
            console.Errors.Write(surroundings.Messages.NotInTheTable(losses) + '\n');
        var formulas = TableWriter.FormulasIn(register, language, choice.Table);
        if (formulas.IsEmpty)
            return;
        var named = formulas.Take(MostNamed).Select(cell => surroundings.Messages.CellOfATable(cell.Row, cell.Column, Shown(cell.Text))).ToList();
        console.Errors.Write(surroundings.Messages.FormulasInTheTable(choice.IsSafe, formulas.Count, named) + '\n');
    }

    private static string Shown(string text) => VisibleText.Of(text.Length <= LongestShown ? text : text[..LongestShown] + "…");

    private byte[] Convert(Register register, string form, TableChoice choice)
    {
        switch (form)
        {
            case "csv":
                return choice.IsSafe ? TableWriter.WriteSafely(register, language, choice.Table) : TableWriter.Write(register, language, choice.Table);
            case "xlsx":
                return WorkbookWriter.Write(register, language);
            case "jsonl":
                using (var lines = new MemoryStream())
                {
                    RegisterWriter.WriteLines(register, lines);
                    return lines.ToArray();
                }

            default:
                return RegisterWriter.Write(register);
        }
    }

    /// <summary>Which table, and whether no cell of it may be run by a spreadsheet.</summary>
    private readonly record struct TableChoice(RegisterTable Table, bool IsSafe);
}
