using SisterCity.Build;

// The second half of generate: what is derived from the library itself, which the first half writes sources of.
// generate: writes every derived file. generate --check: writes nothing, names each file that is behind its source, and fails.
(string, string)[] owned =
[
    ("schema", "*.schema.json"), ("schema/fr", "*.schema.json"), ("schema/zh", "*.schema.json"),
    ("schema/answers", "*.schema.json"), ("schema/fr/answers", "*.schema.json"), ("schema/zh/answers", "*.schema.json"),
    ("schema/codelists", "*"),
];
var root = Repository.FindRoot(AppContext.BaseDirectory);
DerivedFile[] Derive()
{
    var publication = new Publication(root);
    return [.. Schemas.Derive(), .. Lists.Derive(), TypeScript.Derive(), Mappings.Derive(), .. Tables.Derive(root, publication), publication.Schemas()];
}

switch (args)
{
    case ["generate"]:
        return DerivedFile.Write(root, Derive(), owned);
    case ["generate", "--check"]:
        return DerivedFile.Check(root, Derive(), owned);
    default:
        Console.Error.WriteLine("usage: SisterCity.SchemaBuild generate [--check]");
        return 2;
}
