using System.Text;

namespace SisterCity.Build;

/// <summary>A file that is made from sources and checked in.</summary>
/// <param name="Path">Its path from the root of the repository, with slashes.</param>
/// <param name="Text">What it must hold.</param>
/// <param name="Source">What it is made from, for the message.</param>
internal sealed record DerivedFile(string Path, string Text, string Source)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes what is behind its source.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="files">All that is derived.</param>
    /// <param name="owned">Folders that hold nothing but derived files of one sort: what is no longer derived is removed.</param>
    public static int Write(string root, IReadOnlyList<DerivedFile> files, params IReadOnlyList<(string Folder, string Pattern)> owned)
    {
        var count = 0;
        foreach (var file in files.Where(file => !file.IsInStep(root)))
        {
            var path = System.IO.Path.Combine(root, file.Path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text, Utf8);
            Console.WriteLine($"wrote {file.Path}");
            count++;
        }

        foreach (var orphan in Orphans(root, files, owned))
        {
            File.Delete(System.IO.Path.Combine(root, orphan));
            Console.WriteLine($"removed {orphan}");
        }

        Console.WriteLine($"{files.Count} derived files, {count} changed");
        return 0;
    }

    /// <summary>Names what is behind its source.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="files">All that is derived.</param>
    /// <param name="owned">See <see cref="Write"/>.</param>
    public static int Check(string root, IReadOnlyList<DerivedFile> files, params IReadOnlyList<(string Folder, string Pattern)> owned)
    {
        List<string> complaints =
        [
            .. files.Where(file => !file.IsInStep(root)).Select(file => $"{file.Path} is behind {file.Source}."),
            .. Orphans(root, files, owned).Select(orphan => $"{orphan} has no source any more."),
        ];
        foreach (var complaint in complaints)
            Console.Error.WriteLine($"{complaint} Run: ./build.sh generate");
        if (complaints.Count == 0)
            Console.WriteLine($"{files.Count} derived files in step");
        return complaints.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Orphans(string root, IReadOnlyList<DerivedFile> files, IReadOnlyList<(string Folder, string Pattern)> owned)
    {
        var known = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return owned
            .Where(sort => Directory.Exists(System.IO.Path.Combine(root, sort.Folder)))
            .SelectMany(sort => Directory.EnumerateFiles(System.IO.Path.Combine(root, sort.Folder), sort.Pattern)
                .Select(path => $"{sort.Folder}/{System.IO.Path.GetFileName(path)}"))
            .Where(path => !known.Contains(path))
            .Order(StringComparer.Ordinal);
    }

    private bool IsInStep(string root)
    {
        var path = System.IO.Path.Combine(root, Path);
        return File.Exists(path) && string.Equals(File.ReadAllText(path), Text, StringComparison.Ordinal);
    }
}
