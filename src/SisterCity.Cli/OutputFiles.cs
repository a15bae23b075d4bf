using System.Runtime.InteropServices;

namespace SisterCity.Cli;

/// <summary>Writes all of some files, or none, and leaves nothing unfinished behind: not when the disk is full, nor when somebody ends the program.</summary>
internal sealed class OutputFiles : IDisposable
{
    private static readonly PosixSignal[] Ends = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private readonly List<OutputFile> all;
    private readonly List<PosixSignalRegistration> registrations = [];

    // Held while a file is made, put in its place or written there: an end waits for it.
    private readonly Lock step = new();
    private bool isEnding;

    private OutputFiles(IEnumerable<OutputFile> files)
    {
        all = [.. files];
        foreach (var end in all.TrueForAll(file => file.IsStream) ? [] : Ends)
            registrations.Add(PosixSignalRegistration.Create(end, _ => End()));
    }

    /// <summary>Writes them. False, and said why, when one cannot be written.</summary>
    /// <param name="surroundings">Where it is said.</param>
    /// <param name="named">The file or folder that the user named.</param>
    /// <param name="contents">The files.</param>
    /// <param name="makesFolders">Whether folders that are missing are made.</param>
    public static bool TryWrite(CommandSurroundings surroundings, string named, IReadOnlyList<(string Path, byte[] Bytes)> contents, bool makesFolders = false)
    {
        var began = false;
        try
        {
            var folders = makesFolders
                ? contents.Select(content => Path.GetDirectoryName(content.Path)).OfType<string>().Where(folder => folder.Length > 0)
                : [];
            foreach (var folder in folders.Distinct(StringComparer.Ordinal))
                Directory.CreateDirectory(Links.Follow(folder));
            using var files = new OutputFiles(contents.Select(content => new OutputFile(surroundings.Console, content.Path, content.Bytes)));
            files.WriteBeside();
            foreach (var stream in files.all.Where(file => file.IsStream))
            {
                began = true;
                stream.WriteToStream();
            }

            files.Finish();
            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var words = surroundings.Messages;
            surroundings.Console.Errors.WriteLine(began ? words.NotWrittenCompletely(named) : words.CannotWrite(named, unwritable));
            return false;
        }
    }

    public void Dispose()
    {
        lock (step)
            Discard();
        registrations.ForEach(registration => registration.Dispose());
    }

    private void WriteBeside() => all.ForEach(file => Do(file.WriteBeside));

    private void Finish() => Do(() => all.ForEach(file => file.Finish()));

    private void Do(Action action)
    {
        lock (step)
        {
            if (isEnding)
                throw new IOException("The program was told to end.");
            action();
        }
    }

    private void Discard() => all.ForEach(file => file.Discard());

    // Another thread's; the program ends when it returns.
    private void End()
    {
        lock (step)
        {
            isEnding = true;
            Discard();
        }
    }
}
