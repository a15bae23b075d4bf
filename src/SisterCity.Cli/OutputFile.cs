using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SisterCity.Cli;

/// <summary>
/// One file that <c>--out</c> names. A regular file is written beside its place and then put there.
/// A file that another one could not stand in for is written where it is. A device, a pipe, a terminal is written to.
/// </summary>
internal sealed class OutputFile
{
    private readonly TerminalConsole console;
    private readonly byte[] bytes;

    /// <summary>What stands there; null for nothing.</summary>
    private readonly FileFacts? facts;

    /// <summary>The descriptor of this program that the path leads to; null for none.</summary>
    private readonly int? descriptor;

    /// <summary>Where the links of the path lead.</summary>
    private readonly string place;

    /// <summary>Whether what is put in its place has the same names, owner and attributes.</summary>
    private readonly bool canBeReplaced;

    // Written beside its place, but not there yet.
    private string? unfinished;

    /// <summary>Looks at what stands there; writes nothing.</summary>
    /// <exception cref="IOException">It is a folder, or cannot be told.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public OutputFile(TerminalConsole console, string path, byte[] bytes)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        (this.console, this.bytes) = (console, bytes);
        facts = FileFacts.Of(path);
        place = Links.Follow(path, out descriptor);
        if (facts is { Kind: EntryKind.Folder } || (facts is null && Path.EndsInDirectorySeparator(path)))
            throw new IOException($"{path} is a folder.");

        // Links of /proc lead where their text does not.
        var isTold = facts is null || descriptor is not null || FileFacts.Of(place)?.Identity == facts.Identity;
        place = isTold ? place : path;
        canBeReplaced = facts is null || (isTold && facts is { Names: 1, IsMounted: false } && !FileFacts.HasAttributes(place));

        // A user who may not write a file may not replace it either.
        if (!IsStream && facts is not null)
            OpenToWrite().Dispose();
    }

    /// <summary>Whether it is a device, a pipe or a terminal: what was written to it cannot be taken back.</summary>
    public bool IsStream => descriptor is not null || facts is { Kind: EntryKind.Stream };

    /// <summary>Writes the file beside its place, so that a full disk is seen before anything is changed.</summary>
    /// <remarks>Does nothing for a stream, or a file that is written where it is.</remarks>
    public void WriteBeside()
    {
        if (IsStream || !canBeReplaced)
            return;

        // Made anew, or not at all: a file or link of somebody else is never opened.
        unfinished = Path.Join(Path.GetDirectoryName(place), $".sistercity-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}.unfinished");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };

        // Until it has its owner and its mode, it is for us alone. A new file gets the mode that the system gives new files.
        if (facts is not null && !OperatingSystem.IsWindows())
            options.UnixCreateMode = facts.Mode & (UnixFileMode.UserRead | UnixFileMode.UserWrite);
        bool isLikeTheOld;
        using (var file = new FileStream(unfinished, options))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            isLikeTheOld = facts is null || (!FileFacts.HasAttributes(unfinished) && TryGiveOwnerAndMode(file.SafeFileHandle, facts));
        }

        if (!isLikeTheOld)
            Discard();
    }

    /// <summary>Puts the file in its place, or writes it there; nothing for a stream.</summary>
    public void Finish()
    {
        if (IsStream)
            return;
        if (unfinished is null)
            Rewrite();
        else if (facts is not null && OperatingSystem.IsWindows())
            File.Replace(unfinished, place, destinationBackupFileName: null, ignoreMetadataErrors: true);
        else
            File.Move(unfinished, place, overwrite: facts is not null);
        unfinished = null;
    }

    /// <summary>Writes to a device, a pipe or a terminal; nothing for a file.</summary>
    public void WriteToStream()
    {
        if (!IsStream)
            return;
        if (descriptor is 1)
        {
            console.Output.Write(bytes);
            console.Output.Flush();
        }
        else if (descriptor is { } number)
        {
            SystemCalls.WriteAll(number, bytes);
        }
        else
        {
            using var stream = new FileStream(OpenToWrite(), FileAccess.Write, bufferSize: 0);
            stream.Write(bytes);
        }
    }

    /// <summary>Removes what was written beside the place and is not there yet.</summary>
    public void Discard()
    {
        if (unfinished is { } beside)
            File.Delete(beside);
        unfinished = null;
    }

    // As it is: nothing is made, and nothing is cut off.
    private SafeFileHandle OpenToWrite() => File.OpenHandle(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);

    // The owner first: a file that is given away loses the bits that make its owner's rights those of who runs it.
    private static bool TryGiveOwnerAndMode(SafeFileHandle file, FileFacts facts)
    {
        // Windows gives both when it replaces a file.
        if (OperatingSystem.IsWindows())
            return true;
        if (!SystemCalls.TryChangeOwner(file, facts.Owner, facts.Group))
            return false;
        File.SetUnixFileMode(file, facts.Mode);
        return true;
    }

    // The end first, for which there may be no room; what stood there before is then whole.
    private void Rewrite()
    {
        using var file = OpenToWrite();
        var length = RandomAccess.GetLength(file);
        try
        {
            if (bytes.Length > length)
                RandomAccess.Write(file, bytes.AsSpan((int)length), length);
        }
        catch
        {
            RandomAccess.SetLength(file, length);
            throw;
        }

        RandomAccess.Write(file, bytes.AsSpan(0, (int)Math.Min(length, bytes.Length)), 0);
        RandomAccess.SetLength(file, bytes.Length);
        RandomAccess.FlushToDisk(file);
    }
}
