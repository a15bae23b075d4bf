using System.Globalization;

namespace SisterCity.Cli;

/// <summary>Where symbolic links lead, as the system follows them, also when nothing is there.</summary>
internal static class Links
{
    // What Linux allows, too.
    private const int MostLinks = 40;

    /// <summary>The path without links and without steps up.</summary>
    /// <remarks>A folder's link is followed before a step up is taken, which the path functions of .NET do not know.</remarks>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Follow(string path) => Follow(path, out _);

    /// <summary>The same, stopping at a descriptor of this program: <c>/dev/stdout</c>, <c>/dev/fd/3</c>, a shell's <c>&gt;(…)</c>.</summary>
    /// <param name="path">The path.</param>
    /// <param name="descriptor">The descriptor that the path leads to; null when it leads to none.</param>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Follow(string path, out int? descriptor)
    {
        descriptor = null;
        if (OperatingSystem.IsWindows())
            return new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        var ahead = new Stack<string>();
        Push(Path.Join(Path.IsPathRooted(path) ? string.Empty : Environment.CurrentDirectory, path));
        var (here, followed) = ("/", 0);
        while (ahead.TryPop(out var step))
        {
            var next = Path.Join(here, step);
            if (IsOfDescriptors(here) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                descriptor = number;
                return next;
            }

            if (step is "..")
            {
                here = Path.GetDirectoryName(here) ?? "/";
            }
            else if (new FileInfo(next).LinkTarget is { } target)
            {
                if (++followed > MostLinks)
                    throw new IOException($"{path} is a circle of links.");
                here = Path.IsPathRooted(target) ? "/" : here;
                Push(target);
            }
            else
            {
                here = next;
            }
        }

        return here;

        void Push(string way)
        {
            foreach (var step in way.Split('/').Reverse().Where(step => step is not ("" or ".")))
                ahead.Push(step);
        }
    }

    // Linux: /proc/4711/fd or /proc/4711/task/4712/fd, to which /dev/fd leads; elsewhere /dev/fd itself.
    private static bool IsOfDescriptors(string folder) =>
        folder is "/dev/fd"
        || (folder.EndsWith("/fd", StringComparison.Ordinal)
            && folder.StartsWith(string.Create(CultureInfo.InvariantCulture, $"/proc/{Environment.ProcessId}/"), StringComparison.Ordinal));
}
