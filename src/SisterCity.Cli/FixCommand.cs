using SisterCity.Exchange.Workbooks;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Repairs;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>
/// <c>sistercity fix</c>: puts into a document what findings propose, names each, and leaves the rest as it is, to the byte. Exit 0: no error is left; 1: some
/// are; 2: the input cannot be used, and nothing is written.
/// </summary>
internal sealed class FixCommand(CommandSurroundings surroundings, bool asksTheDirectory)
{
    public static System.CommandLine.Command Create(CommandSurroundings surroundings)
    {
        var file = surroundings.Register();
        var directory = CommandSurroundings.Flag("--directory", surroundings.Say(
            "Ask the reference directory too, as validate --directory does, and put in what it proposes.",
            "Interroge aussi le répertoire de référence, comme validate --directory, et applique ce qu'il propose.",
            "同时询问参考名录（如validate --directory），并采用其建议。"));
        var output = surroundings.Output();
        var language = surroundings.Language();
        var command = CommandSurroundings.Command("fix", surroundings.Say(
            "Repairs a register: puts in every proposal that has one reading, names each with its place, and leaves the rest as it is. "
                + "Exit 0: no error is left; 1: errors are left; 2: unusable input or arguments.",
            "Répare un registre\u00a0: applique chaque proposition qui n'a qu'une lecture, la nomme avec sa place, et laisse le reste tel quel. "
                + "Code\u00a00\u00a0: il ne reste aucune erreur\u00a0; 1\u00a0: il en reste\u00a0; 2\u00a0: entrée ou arguments inutilisables.",
            "修复登记册：采用每条只有一种读法的建议，逐一列出其位置，其余原样保留。退出码0：已无错误；1：仍有错误；2：输入或参数无法使用。"),
            file, directory, output, language);
        command.SetAction(parsed => new FixCommand(surroundings, parsed.GetValue(directory)).Run(parsed.GetValue(file)!, parsed.GetValue(output)));
        return command;
    }

    private int Run(string file, string? output)
    {
        if (new DocumentReader(surroundings).ReadBytes(file, out _) is not { } bytes)
            return Command.Unusable;
        if (WorkbookReader.LooksLikeOne(bytes))
        {
            var book = WorkbookRepair.ApplyAll(Path.GetFileName(file), bytes, reading => Look(reading).Findings, surroundings.Messages.Language);
            return Answered(file, book.Bytes, book.Fixes, book.Reading, output);
        }

        if (DocumentReader.FormOf(file, bytes) is not { } form)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Messages.MendedAtItsSource(file));
            return Command.Unusable;
        }

        var repaired = DocumentRepair.ApplyAll(bytes, form, document => Look(DocumentReader.Read(file, document)).Findings);
        return Answered(file, repaired.Utf8, repaired.Fixes, DocumentReader.Read(file, repaired.Utf8), output);
    }

    /// <summary>Says what was repaired and how much is left, and writes the document; nothing is written that is no register.</summary>
    private int Answered(string file, ReadOnlyMemory<byte> bytes, ValueList<Fix> fixes, Reading<Register> reading, string? output)
    {
        var (words, console) = (surroundings.Messages, surroundings.Console);
        if (reading.Value is null)
        {
            console.Errors.WriteLine(words.NotARegister(file));
            return Command.Unusable;
        }

        foreach (var fix in fixes)
            console.Errors.WriteLine(words.Fixed(fix));
        var report = Look(reading);
        console.Errors.WriteLine(words.FixesAndRest(fixes.Count, report.Count(Level.Error)));
        return !Answer.TryWrite(surroundings, bytes.ToArray(), output) ? Command.Unusable
            : report.HasErrors ? Command.SomeErrors
            : Command.NoErrors;
    }

    // No proposal depends on the day.
    private Report Look(Reading<Register> reading)
    {
        var findings = reading.Findings.ToList();
        Check.Run(reading, surroundings.Today, asksTheDirectory ? ReferenceDirectory.Default : null, findings.Add);
        return new Report { Findings = findings.ToValueList(), Provenance = Provenance.OfThisLibrary(surroundings.Today) };
    }
}
