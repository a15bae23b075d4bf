namespace SisterCity.Platform.Tests.Database;

/// <summary>A PostgreSQL server of our own in a temporary folder, reached by a socket in that folder: no port, no password, nothing of the machine's own servers.</summary>
public sealed class PostgresServer : IAsyncLifetime, IDisposable
{
    private const string WhoRunsItForRoot = "postgres";

    private readonly TemporaryFolder folder = new();

    /// <summary>The folder of initdb and pg_ctl; null when PostgreSQL is not installed.</summary>
    internal static string? Programs { get; } = Find();

    internal string ConnectionString => $"Host={folder.Root};Username=sistercity;Database=postgres";

    public async Task InitializeAsync()
    {
        if (Programs is null)
            throw new InvalidOperationException("SISTERCITY_POSTGRES is 'required', and PostgreSQL is not installed.");
        if (Environment.IsPrivilegedProcess)
            await MustRun("chown", WhoRunsItForRoot, folder.Root);
        await MustRunAsTheServer("initdb", "--pgdata", folder.At("data"), "--username", "sistercity", "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--no-sync");
        await MustRunAsTheServer("pg_ctl", "start", "--pgdata", folder.At("data"), "--wait", "--log", folder.At("log"), "--options", $"-c listen_addresses='' -c unix_socket_directories='{folder.Root}' -c fsync=off");
    }

    public async Task DisposeAsync() => await MustRunAsTheServer("pg_ctl", "stop", "--pgdata", folder.At("data"), "--wait", "--mode", "immediate");

    public void Dispose() => folder.Dispose();

    // The server refuses to run as root, as programs in containers often do.
    private Task MustRunAsTheServer(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess ? MustRun("runuser", ["--user", WhoRunsItForRoot, "--", path, .. arguments]) : MustRun(path, arguments);
    }

    private async Task MustRun(string program, params string[] arguments)
    {
        var run = await ChildProcess.Run(program, folder.Root, arguments);
        run.ExitCode.Should().Be(0, because: $"{program} {string.Join(' ', arguments)}: {run.All}");
    }

    // Debian keeps them off the PATH, one folder a version.
    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")) : [])
            .FirstOrDefault(programs => File.Exists(Path.Combine(programs, "initdb")) && File.Exists(Path.Combine(programs, "pg_ctl")));
}

/// <summary>A test that asks a PostgreSQL server.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresServer.Programs is null && Environment.GetEnvironmentVariable("SISTERCITY_POSTGRES") is not "required")
            Skip = "NOT TESTED: queries in a database, since PostgreSQL (initdb, pg_ctl) is not installed. Install it (.ci/run does) and run ./build.sh test again.";
    }
}
