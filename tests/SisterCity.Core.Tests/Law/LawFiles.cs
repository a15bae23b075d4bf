using System.Text;
using SisterCity.Law;

namespace SisterCity.Tests.Law;

/// <summary>The files of data/law, as they lie in the repository.</summary>
internal static class LawFiles
{
    public static IReadOnlyList<LawFile> All { get; } =
        [.. Directory.EnumerateFiles(Repository.At("data", "law"), "*.json", SearchOption.AllDirectories)
            .Select(path => new LawFile(Path.GetRelativePath(Repository.At("data", "law"), path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>All files, one of them with a text in place of another.</summary>
    public static IEnumerable<LawFile> With(string path, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(All.Single(file => file.Path == path).Utf8.Span);
        text.Should().Contain(old);
        return All.Select(file => file.Path == path ? new LawFile(path, Encoding.UTF8.GetBytes(text.Replace(old, replacement, StringComparison.Ordinal))) : file);
    }
}
