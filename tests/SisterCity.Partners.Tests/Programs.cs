namespace SisterCity.Partners.Tests;

/// <summary>Programs of partners that are not Node: Python with jsonschema, a browser.</summary>
internal static class Programs
{
    private static readonly Lazy<string?> FoundPython = new(() => FindPython().GetAwaiter().GetResult());

    /// <summary>A Python that has jsonschema: the first on the PATH, or Debian's.</summary>
    public static string? Python => FoundPython.Value;

    /// <summary>Chromium or a browser made of it.</summary>
    public static string? Chromium { get; } = new[] { "chromium", "chromium-browser", "google-chrome" }.FirstOrDefault(IsOnPath);

    /// <summary>Whether whoever runs the tests said that nothing may be left out: .ci/run does.</summary>
    public static bool AreRequired { get; } = Environment.GetEnvironmentVariable("SISTERCITY_PARTNERS") is "required";

    public static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));

    private static async Task<string?> FindPython()
    {
        foreach (var python in new[] { "python3", "/usr/bin/python3" }.Where(python => Path.IsPathRooted(python) ? File.Exists(python) : IsOnPath(python)))
        {
            if ((await ChildProcess.Run(python, Path.GetTempPath(), "-c", "from jsonschema import Draft202012Validator")).ExitCode == 0)
                return python;
        }

        return null;
    }
}
