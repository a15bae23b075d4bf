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
        new("schema", "The JSON Schemas (draft 2020-12) of registers, records, lines, answers and reports.")
        {
            CreateExport(surroundings), CreateShow(surroundings),
        };

    private static System.CommandLine.Command CreateExport(CommandSurroundings surroundings)
    {
        var folder = surroundings.Option<string>("--out", "DIR", "The folder to write to; it is made if need be.", "schema", text => (text, null));
        var (language, address, form) = Options(surroundings);
        var command = new System.CommandLine.Command("export", "Writes every schema into a folder. Exit 0: all are written; 2: none is.")
        {
            folder, language, address, form,
        };
        command.SetAction(parsed => new SchemaCommand(surroundings, Read(parsed, language, address, form)).Export(parsed.GetValue(folder)!));
        return command;
    }

    private static System.CommandLine.Command CreateShow(CommandSurroundings surroundings)
    {
        var name = new Argument<string>("NAME") { Description = $"Which: {string.Join(", ", SchemaExporter.Names)}." };
        var (language, address, form) = Options(surroundings);
        var command = new System.CommandLine.Command("show", "Writes one schema to standard output.") { name, language, address, form };
        command.SetAction(parsed => new SchemaCommand(surroundings, Read(parsed, language, address, form)).Show(parsed.GetValue(name)!));
        return command;
    }

    private static (Option<LanguageTag> Language, Option<Uri?> Address, Option<bool> Form) Options(CommandSurroundings surroundings) => (
        surroundings.Language(),
        surroundings.Option<Uri?>(
            "--base-uri", "URI", "The address under which you host the schemas; identifiers are URNs if left out.", null,
            text => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? (address, null)
                : (null, surroundings.Messages.NotAnAddress("--base-uri", text))),
        new Option<bool>("--dereferenced") { Description = "Replace every reference by what it refers to, for tools that do not follow references." });

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
