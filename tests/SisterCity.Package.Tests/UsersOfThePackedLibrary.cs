namespace SisterCity.Package.Tests;

/// <summary>The tests that share one packed library.</summary>
[CollectionDefinition(Name)]
public sealed class UsersOfThePackedLibrary : ICollectionFixture<PackedLibrary>
{
    public const string Name = "users of the packed library";
}
