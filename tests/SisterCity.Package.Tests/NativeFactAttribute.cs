namespace SisterCity.Package.Tests;

/// <summary>A test that compiles to native code, for which .NET needs the linker of a C compiler.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!Programs.IsOnPath("clang") && !Programs.IsOnPath("gcc"))
            Skip = "NOT TESTED: native code, since neither clang nor gcc is on the PATH. Install one (.ci/run does) and run ./build.sh test again.";
    }
}
