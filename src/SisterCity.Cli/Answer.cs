using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SisterCity.Cli;

/// <summary>Writes an answer: a JSON array for programs, lines for people.</summary>
internal static class Answer
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One object an item; members are written by the caller.</summary>
    public static void WriteJson<T>(TerminalConsole console, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using (var writer = new Utf8JsonWriter(console.Output, Options))
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                writer.WriteStartObject();
                write(writer, item);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        console.Output.Write("\n"u8);
        console.Output.Flush();
    }

    /// <summary>Writes a document to a file, or to standard output when none is named; false, and said why, when it cannot be written.</summary>
    public static bool TryWrite(CommandSurroundings surroundings, byte[] bytes, string? output)
    {
        if (output is null)
        {
            surroundings.Console.Output.Write(bytes);
            surroundings.Console.Output.Flush();
            return true;
        }

        return TryWriteAll(surroundings, output, [(output, bytes)], makesFolders: false);
    }

    /// <summary>Writes all of some files, or none: first beside their places, so that a full disk leaves nothing half-written and what was there stays. False, and said why, when one cannot be written.</summary>
    /// <param name="surroundings">Where it is said.</param>
    /// <param name="named">The file or folder that the user named.</param>
    /// <param name="files">The files.</param>
    /// <param name="makesFolders">Whether folders that are missing are made.</param>
    public static bool TryWriteAll(CommandSurroundings surroundings, string named, IReadOnlyList<(string Path, byte[] Bytes)> files, bool makesFolders)
    {
        const string Unfinished = ".unfinished";
        try
        {
            foreach (var (path, bytes) in files)
            {
                if (makesFolders)
                    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                File.WriteAllBytes(path + Unfinished, bytes);
                if (Directory.Exists(path))
                    throw new IOException($"{path} is a folder.");
            }

            foreach (var (path, _) in files)
                File.Move(path + Unfinished, path, overwrite: true);
            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            surroundings.Console.Errors.WriteLine(surroundings.Messages.CannotWrite(named, unwritable));
            return false;
        }
        finally
        {
            foreach (var (path, _) in files.Where(file => File.Exists(file.Path + Unfinished)))
                File.Delete(path + Unfinished);
        }
    }

    public static void WriteText(TerminalConsole console, StringBuilder text)
    {
        console.Output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        console.Output.Flush();
    }
}
