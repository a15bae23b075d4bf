namespace SisterCity.Package.Tests;

/// <summary>A test that compiles to native code, for which .NET needs the linker of a C compiler.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!IsOnPath("clang") && !IsOnPath("gcc"))
            Skip = "NOT TESTED: native code, since neither clang nor gcc is on the PATH. Install one (.ci/run does) and run ./build.sh test again.";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")));
}
