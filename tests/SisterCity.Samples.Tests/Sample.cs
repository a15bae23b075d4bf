namespace SisterCity.Samples.Tests;

/// <summary>A sample, run as a reader of the guide runs it.</summary>
internal static class Sample
{
    public static Task<ChildProcess> Run(string name, params string[] arguments) =>
        ChildProcess.DotNet(Repository.Root, [Assembly(name), .. arguments]);

    // The tests' own folder is artifacts/bin/<name>/<configuration>; the samples were built beside it.
    private static string Assembly(string name)
    {
        var own = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(own.Parent!.Parent!.FullName, name, own.Name, $"{name}.dll");
    }
}
