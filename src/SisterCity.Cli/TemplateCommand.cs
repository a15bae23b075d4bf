using SisterCity.Exchange.Workbooks;

namespace SisterCity.Cli;

/// <summary><c>sistercity template</c>: a workbook to fill in. Exit 0: written; 2: it cannot be written.</summary>
internal static class TemplateCommand
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var (output, language) = (surroundings.Output(), surroundings.Language());
        var command = CommandSurroundings.Command("template", surroundings.Say(
            "Writes a workbook (xlsx) to fill in: titles, lists and guidance in the language, one sheet for partnerships and one for agreements. What Excel or "
                + "LibreOffice saves of it is imported without a mapping. Exit 0: written; 2: it cannot be written.",
            "Écrit un classeur (xlsx) à remplir\u00a0: titres, listes et mode d'emploi dans la langue, une feuille pour les partenariats et une pour "
                + "les accords. Ce "
                + "qu'Excel ou LibreOffice en enregistre s'importe sans correspondance. Code\u00a00\u00a0: écrit\u00a0; 2\u00a0: impossible à écrire.",
            "写出一个待填的工作簿（xlsx）：标题、代码表和填写说明均用所选语言，伙伴关系和协议各一张工作表。Excel或LibreOffice保存后无需映射即可导入。退出码0：已写出；2：无法写出。"),
            output, language);
        command.SetAction(parsed => Answer.TryWrite(surroundings, WorkbookTemplate.Write(parsed.GetValue(language)), parsed.GetValue(output))
            ? Command.NoErrors : Command.Unusable);
        return command;
    }
}
