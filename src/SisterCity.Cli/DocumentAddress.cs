namespace SisterCity.Cli;

/// <summary>The address of a document, as SARIF wants it: a URI reference, where a path may hold spaces and letters that one does not.</summary>
internal static class DocumentAddress
{
    private const string FileScheme = "file://";
    private const string LongForm = @"\\?\";
    private const string LongFormOfShares = @"\\?\UNC\";

    /// <summary>The address of the folder in which the command runs, to which relative addresses are relative; null when it is gone.</summary>
    public static Uri? OfTheWorkingFolder()
    {
        try
        {
            return new Uri(Of(Directory.GetCurrentDirectory(), null, OperatingSystem.IsWindows()) + "/");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The address of a file: relative to a folder, or absolute when the path is or leads out of the folder.</summary>
    /// <param name="file">The file as it was named. A path with a drive, or of a share, is one of Windows on any system.</param>
    /// <param name="folder">The address of the folder, with a slash at the end; null when it is gone.</param>
    /// <param name="isWindows">Whether a backslash parts folders; elsewhere it is a sign like others.</param>
    public static string Of(string file, Uri? folder, bool isWindows)
    {
        if (file is DocumentReader.StandardInput)
            return "stdin";
        var path = file.StartsWith(LongFormOfShares, StringComparison.OrdinalIgnoreCase) ? @"\\" + file[LongFormOfShares.Length..]
            : file.StartsWith(LongForm, StringComparison.Ordinal) ? file[LongForm.Length..]
            : file;
        if (path is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ':', '/' or '\\', ..])
            return $"{FileScheme}/{path[0]}:/{Join(path[3..].Replace('\\', '/'), out _)}";
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
            return FileScheme + Join(path.Replace('\\', '/'), out _);
        if (isWindows)
            path = path.Replace('\\', '/');
        if (path.StartsWith('/'))
            return $"{FileScheme}/{Join(path, out _)}";
        var below = Join(path, out var leadsOut);
        return leadsOut && folder is not null ? new Uri(folder, string.Join('/', path.Split('/').Select(Uri.EscapeDataString))).AbsoluteUri
            : below.Length == 0 ? "./"
            : below;
    }

    /// <summary>Writes the names of a path as a URI does, without the dots: they lead where the path then leads without them.</summary>
    private static string Join(string path, out bool leadsOut)
    {
        var names = new List<string>();
        leadsOut = false;
        foreach (var name in path.Split('/'))
        {
            if (name is ".." && names.Count > 0)
                names.RemoveAt(names.Count - 1);
            else if (name is "..")
                leadsOut = true;
            else if (name is not ("" or "."))
                names.Add(Uri.EscapeDataString(name));
        }

        return string.Join('/', names);
    }
}
