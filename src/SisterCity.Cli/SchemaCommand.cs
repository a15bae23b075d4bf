using System.CommandLine;
using SisterCity.Findings;
using SisterCity.Schema;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary><c>sistercity schema export</c> and <c>sistercity schema show</c>: the JSON Schemas, all into a folder or one onto the terminal.</summary>
internal sealed class SchemaCommand(CommandSurroundings surroundings, SchemaOptions options)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings) =>
        CommandSurroundings.Command("schema", surroundings.Say(
            "The JSON Schemas (draft 2020-12) of registers, records, lines, answers and reports.",
            "Les schémas JSON (draft 2020-12) des registres, fiches, lignes, réponses et rapports.",
            "登记册、记录、行、结果和报告的JSON Schema（draft 2020-12）。"),
            CreateExport(surroundings), CreateShow(surroundings));

    private static System.CommandLine.Command CreateExport(CommandSurroundings surroundings)
    {
        var folder = surroundings.Option<string>("--out", "DIR", surroundings.Say(
            "The folder to write to; it is made if need be.",
            "Le dossier où écrire\u00a0; il est créé au besoin.",
            "写入的文件夹；不存在时会创建。"), "schema", text => (text, null));
        var (language, address, form) = Options(surroundings);
        var command = CommandSurroundings.Command("export", surroundings.Say(
            "Writes every schema into a folder. Exit 0: all are written; 2: none is.",
            "Écrit tous les schémas dans un dossier. Code\u00a00\u00a0: tous sont écrits\u00a0; 2\u00a0: aucun ne l'est.",
            "将所有schema写入文件夹。退出码0：全部写出；2：均未写出。"),
            folder, language, address, form);
        command.SetAction(parsed => new SchemaCommand(surroundings, Read(parsed, language, address, form)).Export(parsed.GetValue(folder)!));
        return command;
    }

    private static System.CommandLine.Command CreateShow(CommandSurroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = surroundings.Messages.OneOf(surroundings.Say("Which", "Lequel", "哪一个"), SchemaExporter.Names) };
        var (language, address, form) = Options(surroundings);
        var command = CommandSurroundings.Command("show", surroundings.Say(
            "Writes one schema to standard output.",
            "Écrit un schéma sur la sortie standard.",
            "将一个schema写到标准输出。"),
            name, language, address, form);
        command.SetAction(parsed => new SchemaCommand(surroundings, Read(parsed, language, address, form)).Show(parsed.GetValue(name)!));
        return command;
    }

    private static (Option<LanguageTag> Language, Option<Uri?> Address, Option<bool> Form) Options(CommandSurroundings surroundings) => (
        surroundings.Language(),
        surroundings.Option<Uri?>(
            "--base-uri", "URI", surroundings.Say(
                "The address under which you host the schemas; identifiers are URNs if left out.",
                "L'adresse où vous publiez les schémas\u00a0; les identifiants sont des URN sans cette option.",
                "发布各schema的网址；省略时标识为URN。"), null,
            text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? (address, null)
                : (null, surroundings.Messages.NotAnAddress("--base-uri", text))),
        CommandSurroundings.Flag("--dereferenced", surroundings.Say(
            "Replace every reference by what it refers to, for tools that do not follow references.",
            "Remplace chaque référence par ce qu'elle désigne, pour les outils qui ne suivent pas les références.",
            "以所指内容替换每个引用，供不解析引用的工具使用。")));

    private static SchemaOptions Read(ParseResult parsed, Option<LanguageTag> language, Option<Uri?> address, Option<bool> form) =>
        new() { Language = parsed.GetValue(language), BaseUri = parsed.GetValue(address), IsDereferenced = parsed.GetValue(form) };

    private int Show(string name)
    {
        if (!SchemaExporter.Names.Contains(name, StringComparer.Ordinal))
        {
            console.Errors.WriteLine(surroundings.Messages.NoSuch(name, SchemaExporter.Names));
            return Command.Unusable;
        }

        console.Output.Write(SchemaExporter.Export(name, options));
        console.Output.Flush();
        return Command.NoErrors;
    }

    private int Export(string folder)
    {
        var files = SchemaExporter.Names
            .Select(name => (Path: Path.Combine(folder, SchemaExporter.FileNameOf(name, options)), Bytes: SchemaExporter.Export(name, options)))
            .ToList();
        if (!OutputFiles.TryWrite(surroundings, folder, files, makesFolders: true))
            return Command.Unusable;
        var text = new TextLines();
        foreach (var file in files)
            text.Line(file.Path);
        console.Write(text);
        return Command.NoErrors;
    }
}
