namespace SisterCity.Build;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SisterCity.Core.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No SisterCity.Core.sln above {start}.");
    }
}
