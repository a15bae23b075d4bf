using System.Text;
using System.Text.RegularExpressions;

namespace SisterCity.Build;

/// <summary>
/// Code in README.md and docs/guide comes from samples that the tests run: a page says <c>&lt;!-- snippet: path#name --&gt;</c> before a code block,
/// the sample has the lines between <c>// snippet: name</c> and <c>// end</c>.
/// </summary>
internal static partial class Snippets
{
    public static IEnumerable<DerivedFile> Derive(string root)
    {
        var pages = Directory.EnumerateFiles(Path.Combine(root, "docs", "guide"), "*.md").Append(Path.Combine(root, "README.md"));
        foreach (var page in pages.Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(page);
            var relative = Path.GetRelativePath(root, page).Replace('\\', '/');
            yield return new DerivedFile(relative, Block().Replace(text, match => Fill(root, relative, match)), "samples/");
        }
    }

    private static string Fill(string root, string page, Match match)
    {
        var (file, name) = (match.Groups["file"].Value, match.Groups["name"].Value);
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
            throw new InvalidDataException($"{page}: there is no {file}.");
        return $"{match.Groups["marker"].Value}\n```{match.Groups["language"].Value}\n{Read(path, file, name)}```\n";
    }

    private static string Read(string path, string file, string name)
    {
        var lines = File.ReadAllLines(path);
        var start = Array.FindIndex(lines, line => string.Equals(line.Trim(), $"// snippet: {name}", StringComparison.Ordinal));
        var end = start < 0 ? -1 : Array.FindIndex(lines, start, line => string.Equals(line.Trim(), "// end", StringComparison.Ordinal));
        if (end < 0)
            throw new InvalidDataException($"{file} has no snippet '{name}'.");
        var body = lines[(start + 1)..end];
        var indent = body.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        var text = new StringBuilder();
        foreach (var line in body)
            text.Append(line.Length > indent ? line[indent..] : string.Empty).Append('\n');
        return text.ToString();
    }

    [GeneratedRegex("(?<marker><!-- snippet: (?<file>[^#\\n]+)#(?<name>\\S+) -->)\\n```(?<language>\\w*)\\n(.*?)```\\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
