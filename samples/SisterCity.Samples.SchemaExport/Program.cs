// Writes the schema of agreements and a code list for a partner who has no .NET, and shows what is in them.
//
//   dotnet run --project samples/SisterCity.Samples.SchemaExport -- [FOLDER] [--lang en|fr|zh]
using System.Text;
using System.Text.Json;
using SisterCity.Codelists;
using SisterCity.Schema;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
var arguments = args.ToList();
var language = LanguageTag.English;
if (arguments.IndexOf("--lang") is >= 0 and var at)
{
    if (at + 1 == arguments.Count || arguments[at + 1] is not ("en" or "fr" or "zh"))
    {
        Console.Error.WriteLine("--lang is en, fr or zh.");
        return 2;
    }

    language = LanguageTag.Parse(arguments[at + 1]);
    arguments.RemoveRange(at, 2);
}

var folder = arguments.FirstOrDefault() ?? Directory.CreateTempSubdirectory("sistercity-").FullName;

// snippet: export
// One file, complete in itself: every type that an agreement holds is a definition in it.
var options = new SchemaOptions { Language = language };
byte[] schema = SchemaExporter.Export("agreement", options);
// end

// snippet: host
// For those who host it: the identifier is an address under their own, and names the minor version.
var hosted = options with { BaseUri = new Uri("https://schemas.example.org/sistercity") };
Console.WriteLine(SchemaExporter.IdentifierOf("agreement", options));
Console.WriteLine(SchemaExporter.IdentifierOf("agreement", hosted));
// end

// snippet: look
using var parsed = JsonDocument.Parse(schema);
var definitions = parsed.RootElement.GetProperty("$defs");
var siren = SchemaOf(SchemaExporter.Export("authority", options), "Siren");
Console.WriteLine($"{definitions.EnumerateObject().Count()} definitions");
Console.WriteLine(parsed.RootElement.GetProperty("properties").GetProperty("signedOn").GetProperty("description").GetString());
Console.WriteLine(siren.GetProperty("pattern").GetString());
Console.WriteLine(string.Join(", ", definitions.GetProperty("TermKind").GetProperty("enum").EnumerateArray()));
// end

// snippet: answers
// What the library answers is described too, under the name of the command that writes it.
byte[] status = SchemaExporter.Export("status", options);
Console.WriteLine(SchemaExporter.FileNameOf("status"));
Console.WriteLine(string.Join(", ", SchemaExporter.Answers));
// end

// snippet: codelist
// A code list for a spreadsheet, and for a program.
byte[] table = CodelistExporter.Csv(CodelistCatalog.TermKinds);
byte[] json = CodelistExporter.Json(CodelistCatalog.TermKinds);
// end

try
{
    Directory.CreateDirectory(folder);
    File.WriteAllBytes(Path.Combine(folder, "agreement.schema.json"), schema);
    File.WriteAllBytes(Path.Combine(folder, "status.schema.json"), status);
    File.WriteAllBytes(Path.Combine(folder, "term-kinds.csv"), table);
    File.WriteAllBytes(Path.Combine(folder, "term-kinds.json"), json);
}
catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"The folder cannot be written: {folder}");
    return 2;
}

foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
    Console.WriteLine(Path.GetFileName(file));
return 0;

static JsonElement SchemaOf(byte[] bundle, string definition) =>
    JsonDocument.Parse(bundle).RootElement.GetProperty("$defs").GetProperty(definition);
