namespace SisterCity.Package.Tests;

/// <summary>The tests that share one packed library.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedLibrary>
{
    public const string Name = "package";
}
