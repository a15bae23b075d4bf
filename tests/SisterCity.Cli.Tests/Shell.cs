namespace SisterCity.Cli.Tests;

/// <summary>The command as a process of its own, in a line of a shell: what no memory in place of a terminal can show.</summary>
internal static class Shell
{
    /// <summary>The program itself, without its arguments: as it was built, since the copy beside the tests may count what it runs, and writes that down at its end.</summary>
    public static string[] Program { get; } =
    [
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        Repository.At("artifacts", "bin", "SisterCity.Cli", new DirectoryInfo(AppContext.BaseDirectory).Name, "sistercity.dll"),
    ];

    /// <summary>Runs a line in which <c>"$@"</c> stands for the program.</summary>
    public static Task<ChildProcess> Run(TemporaryFolder folder, string line) => ChildProcess.Run("/bin/sh", folder.Root, ["-c", line, "sh", .. Program]);
}
