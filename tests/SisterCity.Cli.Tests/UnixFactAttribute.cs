namespace SisterCity.Cli.Tests;

/// <summary>A test about devices, pipes, links, modes or signals as Linux and macOS have them.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "NOT TESTED: Windows has no such devices, pipes, modes and signals.";
    }
}

/// <summary>The same, with arguments.</summary>
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "NOT TESTED: Windows has no such devices, pipes, modes and signals.";
    }
}
