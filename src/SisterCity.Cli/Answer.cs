using System.Text.Encodings.Web;
using System.Text.Json;

namespace SisterCity.Cli;

/// <summary>Writes an answer for programs: a JSON array, or a document.</summary>
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
        if (output is not null)
            return OutputFiles.TryWrite(surroundings, output, [(output, bytes)]);
        surroundings.Console.Output.Write(bytes);
        surroundings.Console.Output.Flush();
        return true;
    }
}
