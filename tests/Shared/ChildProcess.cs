using System.Diagnostics;
using System.Text;

namespace SisterCity.Tests;

/// <summary>What a program wrote before it ended.</summary>
internal sealed record ChildProcess(int ExitCode, string Output, string Errors)
{
    // A build on a small machine takes its time; a program that waits for a person never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Both streams, for the message of a test that fails.</summary>
    public string All => $"exit code {ExitCode}\n{Output}{Errors}";

    /// <summary>The same .NET that runs the tests: <c>dotnet build</c>, <c>dotnet app.dll</c>.</summary>
    public static Task<ChildProcess> DotNet(string folder, params string[] arguments) =>
        Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);

    public static async Task<ChildProcess> Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // Messages are compared, and a build server that outlives the build would keep our end of the pipe open.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";

        // A tool's own executable looks for .NET where installers put it, unless it is told.
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { } host && new FileInfo(host) is { Exists: true } dotnet)
            start.Environment.TryAdd("DOTNET_ROOT", (dotnet.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? dotnet).DirectoryName);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException impatience)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes.", impatience);
        }

        return new ChildProcess(process.ExitCode, await output, await errors);
    }
}
