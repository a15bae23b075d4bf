namespace SisterCity.Partners.Tests;

/// <summary>Node, and the packages that <c>./build.sh test</c> installs in tests/partners-node.</summary>
internal static class Node
{
    /// <summary>The folder of the tools.</summary>
    public static string Folder { get; } = Repository.At("tests", "partners-node");

    /// <summary>Why the tests cannot run here; null when they can, or when they have to (.ci/run says so) and shall fail.</summary>
    public static string? WhyNot { get; } =
        Programs.AreRequired ? null
        : !Programs.IsOnPath("node") ? "NOT TESTED: the partners' tools, since node is not on the PATH. Install Node 20 (.ci/run does) and run ./build.sh test again."
        : !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "NOT TESTED: the partners' tools, since their packages are not installed. ./build.sh test installs them."
        : null;

    /// <summary>Runs a script of the folder.</summary>
    public static Task<ChildProcess> Run(string script, params string[] arguments) => ChildProcess.Run("node", Folder, [script, .. arguments]);
}
