namespace SisterCity.Cli;

/// <summary>Writes a document that was asked for.</summary>
internal static class Answer
{
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
