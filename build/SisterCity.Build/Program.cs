using SisterCity.Build;

// generate: writes every derived file. generate --check: writes nothing, names each file that is behind its source, and fails.
if (args is not (["generate"] or ["generate", "--check"]))
{
    Console.Error.WriteLine("usage: SisterCity.Build generate [--check]");
    return 2;
}

var root = Repository.FindRoot(AppContext.BaseDirectory);
List<DerivedFile> derived = [.. Codelists.Derive(root), .. Rules.Derive(root), .. Snippets.Derive(root)];
return args.Length == 2 ? DerivedFile.Check(root, derived) : DerivedFile.Write(root, derived);
