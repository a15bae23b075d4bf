namespace SisterCity.Package.Tests;

/// <summary>A test that runs a program for browsers in Node.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!Programs.IsOnPath("node"))
            Skip = "NOT TESTED: the library in WebAssembly, since node is not on the PATH. Install Node 20 and run ./build.sh test again.";
    }
}
