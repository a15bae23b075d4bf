using System.Text;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity assess</c>: judges the agreements of a register by the law of the day on which each was signed. Exit 0: nothing is unlawful; 1:
/// something is; 2: the input cannot be used.
/// </summary>
internal sealed class AssessCommand(CommandSurroundings surroundings, LocalDate on, LanguageTag language, string format)
{
    private readonly TerminalConsole console = surroundings.Console;

    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var agreement = surroundings.Text("--agreement", "ID", surroundings.Say(
            "The agreement to judge; all of them if left out.",
            "L'acte à apprécier\u00a0; tous sans cette option.",
            "要判断的文件；省略时为全部。"));
        var on = surroundings.Day("--on", surroundings.Say(
            "The day for which to ask: what is transmitted later is not yet in effect",
            "Le jour considéré\u00a0: ce qui est transmis plus tard n'a pas encore d'effet",
            "所问的日期：此后报送的尚未生效"));
        var adopt = CommandSurroundings.Flag("--adopt-opinions", surroundings.Say(
            "Adopt the opinions on recognition and sanctions that the register records of its authorities.",
            "Adopte les avis sur la reconnaissance et les sanctions que le registre consigne pour ses autorités.",
            "采用登记册中记录的关于承认和制裁的意见。"));
        var opinions = surroundings.Choice(
            "--opinions", surroundings.Say(
                "Adopt a set of opinions on recognition that ships with the library.",
                "Adopte un jeu d'avis sur la reconnaissance fourni avec la bibliothèque.",
                "采用随程序库提供的一套关于承认问题的意见。"), ["none", .. OpinionSet.All.Select(set => set.Name)]);
        var checklist = CommandSurroundings.Flag("--checklist", surroundings.Say(
            "Write, as text, what is still missing before the file goes to the prefecture.",
            "Écrit, en texte, ce qui manque encore avant l'envoi du dossier à la préfecture.",
            "以文本列出报送省长公署（préfecture）之前还缺什么。"));
        var definitions = CommandSurroundings.Flag("--definitions", surroundings.Say(
            "Say too which networks (CEMR, CLAIR, RGRE, Sister Cities International) would call it a twinning by their own definitions.",
            "Dit aussi quels réseaux (CEMR, CLAIR, RGRE, Sister Cities International) y verraient un jumelage selon leurs propres définitions.",
            "同时说明哪些网络（CEMR、CLAIR、RGRE、Sister Cities International）按其自身定义会称之为友好城市关系。"));
        var language = surroundings.Language();
        var format = surroundings.Format("text", "json", "sarif");
        var command = CommandSurroundings.Command("assess", surroundings.Say(
            "Judges agreements by the law of the day on which each was signed. Exit 0: nothing unlawful; 1: something is; 2: unusable "
                + "input or arguments.",
            "Apprécie les actes selon le droit du jour de leur signature. Code\u00a00\u00a0: rien d'illégal\u00a0; 1\u00a0: quelque chose l'est\u00a0; "
                + "2\u00a0: entrée "
                + "ou arguments inutilisables.",
            "按签署当日的法律判断各文件。退出码0：无违法之处；1：有违法之处；2：输入或参数无法使用。"),
            file, agreement, on, adopt, opinions, checklist, definitions, language, format);
        command.SetAction(parsed =>
            new AssessCommand(surroundings, parsed.GetValue(on) ?? surroundings.Today, parsed.GetValue(language), parsed.GetValue(format)!)
            .Run(parsed.GetValue(file)!, parsed.GetValue(agreement), parsed.GetValue(adopt), OpinionSet.Find(parsed.GetValue(opinions)!), parsed.GetValue(checklist), parsed.GetValue(definitions)));
        return command;
    }

    public int Run(string file, string? agreement, bool adoptsOpinions, OpinionSet? set, bool isChecklist, bool withDefinitions)
    {
        if (new DocumentReader(surroundings).ReadToAsk(file, out var bytes, out var whyUnread) is not { Value: { } register } reading)
        {
            if (format is "sarif")
                WriteSarif(file, bytes, whyUnread ?? surroundings.Messages.NotARegister(file), default, Command.Unusable);
            return Command.Unusable;
        }

        var chosen = register.Agreements.Where(one => agreement is null || string.Equals(one.Id.Text, agreement, StringComparison.Ordinal)).ToList();
        if (agreement is not null && chosen.Count == 0)
        {
            console.Errors.WriteLine(surroundings.Messages.NoSuchAgreement(file, agreement));
            return Command.Unusable;
        }

        var adopted = set?.Opinions ?? default;
        var options = new LegalOptions
        {
            Opinions = (adoptsOpinions ? StandingOpinion.RecordedIn(register).Concat(adopted) : adopted).ToValueList(),
            Directory = ReferenceDirectory.Default,
        };
        var report = Check.Law(reading, on, options);
        if (!withDefinitions)
            report = report with { Findings = report.Findings.Where(static finding => finding.Rule != Rules.DefinitionIsNotMet).ToValueList() };
        if (agreement is not null)
            report = report with
            {
                Findings = report.Findings.Where(finding => string.Equals(finding.Record, agreement, StringComparison.Ordinal)).ToValueList(),
            };
        var exitCode = report.HasErrors ? Command.SomeErrors : Command.NoErrors;
        if (format is "sarif")
        {
            WriteSarif(file, bytes, null, report.Findings, exitCode);
            return exitCode;
        }

        console.Output.Write(format switch
        {
            "json" => AssessmentJson.Write(Assess(chosen, register, options), language, withDefinitions),
            _ => Encoding.UTF8.GetBytes(string.Join('\n', isChecklist
                ? chosen.Select(one => Checklist.For(one, register, on, options).In(language))
                : Assess(chosen, register, options).Select(assessment => AssessmentText.Write(assessment, language, withDefinitions)))),
        });
        console.Output.Flush();
        return exitCode;
    }

    private void WriteSarif(string file, ReadOnlyMemory<byte>? bytes, string? whyUnread, ValueList<Finding> findings, int exitCode)
    {
        var folder = DocumentAddress.OfTheWorkingFolder();
        using var log = ReportSarif.WriterTo(console.Output, language, folder);
        var document = new ReportedDocument { Name = DocumentAddress.Of(file, folder, OperatingSystem.IsWindows()), Utf8 = bytes, WhyUnread = whyUnread };
        log.Begin(document, Provenance.OfThisLibrary(on));
        foreach (var finding in findings)
            log.Add(finding);
        log.Complete(exitCode);
        console.Output.Flush();
    }

    private List<Assessment> Assess(List<Agreement> agreements, Register register, LegalOptions options)
    {
        var assessor = new LegalAssessor(register, options);
        return [.. agreements.Select(agreement => assessor.Assess(agreement, on))];
    }
}
