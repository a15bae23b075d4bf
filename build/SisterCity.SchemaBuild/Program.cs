using SisterCity.Build;

// The second half of generate: what is derived from the library itself, which the first half writes sources of.
// generate: writes every derived file. generate --check: writes nothing, names each file that is behind its source, and fails.
(string, string)[] owned = [("schema", "*.schema.json"), ("schema/fr", "*.schema.json"), ("schema/zh", "*.schema.json"), ("schema/codelists", "*")];
switch (args)
{
    case ["generate"]:
        return DerivedFile.Write(Repository.FindRoot(AppContext.BaseDirectory), [.. Schemas.Derive()], owned);
    case ["generate", "--check"]:
        return DerivedFile.Check(Repository.FindRoot(AppContext.BaseDirectory), [.. Schemas.Derive()], owned);
    default:
        Console.Error.WriteLine("usage: SisterCity.SchemaBuild generate [--check]");
        return 2;
}
