using SisterCity.Exchange.Formats;
using SisterCity.Exchange.Workbooks;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Repairs;
using SisterCity.Tabular;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Cli;

/// <summary>Reads documents from files and standard input; what cannot be read at all is said on the console.</summary>
internal sealed class DocumentReader(CommandSurroundings surroundings)
{
    internal const string StandardInput = "-";

    // A query result may give a value that a register cannot have. It is not in what is written, though the rest of its row is.
    private static readonly Rule[] Unused = [Rules.RowHasNoUsableDate, Rules.CountryOfAResultIsNoCode];

    /// <summary>
    /// Reads a register: JSON, JSON Lines, a table (CSV), or by its content a list in a public format, which is
    /// named; null, and said why, when there is nothing to read.
    /// </summary>
    public Reading<Register>? Read(string file) => ReadBytes(file, out _) is { } bytes ? ReadAndName(file, bytes) : null;

    /// <summary>Reads a register out of bytes.</summary>
    /// <param name="file">The file's name, which may tell what they are.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="found">Who gets the findings of lines as they are read, so that the reading has none; null to keep them in the reading.</param>
    public static Reading<Register> Read(string file, ReadOnlyMemory<byte> bytes, Action<Finding>? found = null) =>
        PublicFormats.Read(file, bytes, ReferenceDirectory.Default) is { } read ? read.Reading
        : WorkbookReader.LooksLikeOne(bytes) ? WorkbookReader.Read(Path.GetFileName(file), bytes)
        : IsTable(file, bytes) ? TableReader.Read(bytes)
        : !IsLines(file, bytes) ? RegisterReader.Read(bytes)
        : found is null ? RegisterReader.ReadLines(bytes)
        : RegisterReader.ReadLines(bytes, found);

    /// <summary>In which form a register is written; null for a list of a public format, which is mended at its source.</summary>
    public static DocumentForm? FormOf(string file, ReadOnlyMemory<byte> bytes) =>
        PublicFormats.Find(file, bytes) is not null ? null
        : IsTable(file, bytes) ? DocumentForm.Table
        : IsLines(file, bytes) ? DocumentForm.JsonLines
        : DocumentForm.Json;

    /// <summary>
    /// Reads a register, for commands that ask something of it rather than check it; null, and said why, when there is none.
    /// Records that cannot be read are missing from the answer, which is said at its end.
    /// </summary>
    public Reading<Register>? ReadToAsk(string file) => ReadToAsk(file, out _, out _);

    /// <summary>Reads a register like <see cref="ReadToAsk(string)"/>, with its bytes, and why they cannot be had.</summary>
    public Reading<Register>? ReadToAsk(string file, out ReadOnlyMemory<byte>? bytes, out string? whyUnread)
    {
        bytes = ReadBytes(file, out whyUnread);
        if (bytes is not { } document)
            return null;
        var reading = ReadAndName(file, document);
        if (reading.Value is null)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Messages.NotARegister(file));
            return null;
        }

        if (reading.SetAside.Count > 0)
            surroundings.AtTheEnd(surroundings.Messages.PartsSetAside(file, Missing(reading)));
        return reading;
    }

    /// <summary>The register of <see cref="ReadToAsk(string)"/>, for commands that need no places in the document.</summary>
    public Register? ReadRegister(string file) => ReadToAsk(file)?.Value;

    /// <summary>
    /// A register for commands that write what they read; what cannot be read is said. Warnings are said: a date that is none is not in what is written.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="mustBeWhole">Whether there is no register when a part of it cannot be read.</param>
    /// <param name="exitCode">0 for a register that was read completely, 1 for one that was not, 2 when there is nothing to read.</param>
    public Register? ReadWhole(string file, bool mustBeWhole, out int exitCode)
    {
        exitCode = Command.Unusable;
        if (Read(file) is not { } reading)
            return null;
        if (reading.IsComplete)
        {
            if (reading.Findings.Where(finding => finding.Level >= Level.Warning).ToValueList() is { IsEmpty: false } warnings)
                Say(surroundings.Messages.ReadWithWarnings(file, warnings.Any(finding => Unused.Contains(finding.Rule))), warnings);
            exitCode = Command.NoErrors;
            return reading.Value;
        }

        exitCode = reading.Value is null ? Command.Unusable : Command.SomeErrors;
        Say(mustBeWhole ? surroundings.Messages.NotReadCompletely(file) : surroundings.Messages.ReadInPart(file), reading.Findings);
        return mustBeWhole ? null : reading.Value;

        void Say(string what, ValueList<Finding> findings)
        {
            surroundings.Console.Errors.WriteLine(what);
            surroundings.Console.Errors.Write(ReportText.Write(Check.Run(reading, surroundings.Today) with { Findings = findings },
                surroundings.Messages.Language));
        }
    }

    // A report names the format among its findings; where there is no report, a line does.
    private Reading<Register> ReadAndName(string file, ReadOnlyMemory<byte> bytes)
    {
        var reading = Read(file, bytes);
        if (reading.Findings is [var first, ..] && first.Rule == Rules.IsAPublicFormat)
            surroundings.Console.Errors.WriteLine($"{file}{surroundings.Messages.Language.Colon}{first.In(surroundings.Messages.Language)}");
        return reading;
    }

    /// <summary>The bytes of a document; null, and said why, when they cannot be had.</summary>
    /// <param name="file">The file.</param>
    /// <param name="why">What was said; null when there is nothing to say.</param>
    public ReadOnlyMemory<byte>? ReadBytes(string file, out string? why)
    {
        why = null;
        try
        {
            using var opened = file is StandardInput ? null : File.OpenRead(file);
            var stream = opened ?? surroundings.Console.Input;
            using var progress = ProgressBar.For(surroundings.Console, file, stream);
            var buffer = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
            var chunk = new byte[1 << 20];
            while (stream.Read(chunk) is > 0 and var count)
            {
                buffer.Write(chunk, 0, count);
                progress?.Report(buffer.Length);
            }

            return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            why = surroundings.Messages.CannotRead(file, unreadable);
            surroundings.Console.Errors.WriteLine(why);
            return null;
        }
    }

    /// <summary>How many parts of which list are missing, the most first; rows of a table are told by the agreements that they spoke of.</summary>
    private IEnumerable<string> Missing(Reading<Register> reading)
    {
        var lists = reading.SetAside.GroupBy(ListOf, StringComparer.Ordinal).Select(static list => (Name: list.Key, Count: list.Count())).ToList();
        if (lists is [{ Name: "lines" }] && UnreadRecords.Agreements(reading) is [_, ..] agreements)
            lists.Add(("agreements", agreements.Count));
        return lists.OrderByDescending(static list => list.Count).ThenBy(static list => list.Name, StringComparer.Ordinal)
            .Select(list => surroundings.Messages.OfAList(list.Name, list.Count));
    }

    private static string ListOf(SetAside part) => part.At.Segments().FirstOrDefault() is { } member ? member : part.Line is null ? string.Empty : "lines";

    private static bool IsTable(string file, ReadOnlyMemory<byte> bytes) =>
        file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
        || TableReader.LooksLikeTable(bytes);

    private static bool IsLines(string file, ReadOnlyMemory<byte> bytes) =>
        file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
        || RegisterReader.LooksLikeLines(bytes);
}
