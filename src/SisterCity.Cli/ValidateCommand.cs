using NodaTime;
using SisterCity.Exchange.Workbooks;
using SisterCity.Findings;
using SisterCity.ReferenceData;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity validate</c>: reads documents, checks them, writes the reports. Exit 0: no error was found; 1: some; 2: the input cannot be used.
/// </summary>
internal sealed class ValidateCommand(CommandSurroundings surroundings, LocalDate on, LanguageTag language, string format, bool showsAll, bool asksTheDirectory)
{
    // With so many faults of one kind, a user mends the kind and then looks again.
    private const int PlacesPerRule = 20;

    private readonly TerminalConsole console = surroundings.Console;
    private NamesOfRecords? names;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var files = surroundings.Registers(surroundings.Say("The registers", "Les registres", "登记册"));
        var on = surroundings.Day("--on", surroundings.Say("The day for which to check", "Le jour pour lequel contrôler", "检查所针对的日期"));
        var all = CommandSurroundings.Flag("--all", surroundings.Say(
            $"Show every finding in the text, not only the first {PlacesPerRule} of a rule. JSON and SARIF have all of them.",
            $"Montre toutes les constatations dans le texte, et non les {PlacesPerRule} premières de chaque règle. JSON et SARIF les ont toutes.",
            $"在文本中显示所有发现，而不只是每条规则的前{PlacesPerRule}个。JSON和SARIF包含全部发现。"));
        var directory = CommandSurroundings.Flag("--directory", surroundings.Say(
            "Ask the reference directory whether codes and names agree, and what became of former codes: rules SC1030 to SC1034.",
            "Demande au répertoire de référence si les codes et les noms concordent, et ce que sont devenus les anciens codes\u00a0: règles SC1030 à SC1034.",
            "询问参考名录代码与名称是否一致，以及旧代码的去向：规则SC1030至SC1034。"));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json", "sarif");
        var command = CommandSurroundings.Command("validate", surroundings.Say(
            "Reads registers, runs the rules over them, and writes what was found. Exit 0: no error; 1: errors; 2: unusable input or arguments.",
            "Lit des registres, leur applique les règles et écrit ce qui a été constaté. Code\u00a00\u00a0: aucune erreur\u00a0; 1\u00a0: des "
                + "erreurs\u00a0; 2\u00a0: "
                + "entrée ou arguments inutilisables.",
            "读取登记册，按规则检查，并写出发现的问题。退出码0：无错误；1：有错误；2：输入或参数无法使用。"),
            files, on, all, directory, language, format);
        command.SetAction(parsed =>
        {
            var day = parsed.GetValue(on) ?? surroundings.Today;
            return new ValidateCommand(surroundings, day, parsed.GetValue(language), parsed.GetValue(format)!, parsed.GetValue(all), parsed.GetValue(directory))
                .Run(parsed.GetValue(files)!);
        });
        return command;
    }

    public int Run(IReadOnlyList<string> files)
    {
        var reader = new DocumentReader(surroundings);
        var folder = DocumentAddress.OfTheWorkingFolder();
        using var report = WriterOf(folder, ofSeveral: files.Count > 1);
        var (isUsable, hasErrors) = (true, false);
        foreach (var file in files)
        {
            var bytes = reader.ReadBytes(file, out var whyUnread);
            var name = format is "sarif" ? DocumentAddress.Of(file, folder, OperatingSystem.IsWindows()) : file;
            // A workbook has sheets and cells, and no lines.
            var text = bytes is { } its && WorkbookReader.LooksLikeOne(its) ? null : bytes;
            report.Begin(new ReportedDocument { Name = name, Utf8 = text, WhyUnread = whyUnread }, Provenance.OfThisLibrary(on));
            var reading = bytes is { } document ? DocumentReader.Read(file, document, Add) : null;

            // The text of a document is written when the next one begins, or at the end.
            names = reading?.Value is { } register ? new NamesOfRecords(register) : null;
            if (reading is not null)
                Check.Run(reading, on, asksTheDirectory ? ReferenceDirectory.Default : null, Add);

            // The report says why; the exit code says that nothing of it was a register.
            isUsable &= reading?.Value is not null;
        }

        var exitCode = !isUsable ? Command.Unusable : hasErrors ? Command.SomeErrors : Command.NoErrors;
        report.Complete(exitCode);
        console.Output.Flush();
        return exitCode;

        void Add(Finding finding)
        {
            hasErrors |= finding.Level == Level.Error;
            report.Add(finding);
        }
    }

    // One document, one object; several, an array of them with their names.
    private IReportWriter WriterOf(Uri? folder, bool ofSeveral) => format switch
    {
        "json" => ReportJson.WriterTo(console.Output, language, ofSeveral),
        "sarif" => ReportSarif.WriterTo(console.Output, language, folder),
        _ => ReportText.WriterTo(
            console.Output, language,
            new ReportTextOptions
            {
                HasColour = console.HasColour,
                PlacesPerRule = showsAll ? null : PlacesPerRule,
                HowToSeeAll = surroundings.Messages.AllShowsThem,
                NameOf = finding => names?.Of(finding),
            },
            ofSeveral),
    };
}
