namespace SisterCity.Tests;

/// <summary>A folder outside the repository that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("sistercity-").FullName;

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string content)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
