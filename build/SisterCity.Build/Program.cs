using SisterCity.Build;

// generate: writes every derived file. generate --check: writes nothing, names each file that is behind its source, and fails.
// summarise FOLDER: adds up the test results and the coverage in a folder; its last line is "N passed, N failed".
switch (args)
{
    case ["generate"]:
        return DerivedFile.Write(Repository.FindRoot(AppContext.BaseDirectory), Derive(), ("src/SisterCity.Core/Codelists", "*.g.cs"), ("src/SisterCity.Core/Findings", "Rules*.g.cs"), ("docs/rules", "SC*.md"), ("docs/law", "*.*"));
    case ["generate", "--check"]:
        return DerivedFile.Check(Repository.FindRoot(AppContext.BaseDirectory), Derive(), ("src/SisterCity.Core/Codelists", "*.g.cs"), ("src/SisterCity.Core/Findings", "Rules*.g.cs"), ("docs/rules", "SC*.md"), ("docs/law", "*.*"));
    case ["summarise", var folder]:
        return TestSummary.Write(folder);
    default:
        Console.Error.WriteLine("usage: SisterCity.Build generate [--check] | summarise FOLDER");
        return 2;
}

static List<DerivedFile> Derive()
{
    var root = Repository.FindRoot(AppContext.BaseDirectory);
    return [.. Codelists.Derive(root), .. CldrTables.Derive(root), .. Words.Derive(root), .. CodeSystems.Derive(root), .. Columns.Derive(root),
        .. Rules.Derive(root), Descriptions.Derive(root), Examples.Derive(root), .. LawPages.Derive(root), .. Memberships.Derive(root),
            .. DacTables.Derive(root),
        .. Snippets.Derive(root)];
}
