// Writes the extract for the French declaration of aid and the file for IATI of one register, in one run.
//
//   dotnet run --project samples/SisterCity.Samples.Declaration -- [--out FOLDER]
using System.Text;
using NodaTime;
using SisterCity.Exchange.Exports;
using SisterCity.Exchange.Iati;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
string? folder = args switch
{
    [] => AppContext.BaseDirectory,
    ["--out", { Length: > 0 } path] => path,
    _ => null,
};
if (folder is null)
{
    Console.Error.WriteLine("Arguments: [--out FOLDER]");
    return 2;
}

Register register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "register.json"))).Value!;
try
{
    Directory.CreateDirectory(folder);
}
catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"--out {folder}: {unwritable.Message}");
    return 2;
}

// snippet: declaration
// The commune that merged is not asked for: who took over declares what it paid.
foreach (AuthorityId declarer in DeclarationExport.DeclarersOf(register, 2024))
    Save($"declaration-{declarer}.csv", DeclarationExport.Write(register, new DeclarationOptions { Year = 2024, Of = declarer }));
// end

// snippet: iati
// The moment is an argument: the same register and the same moment give the same bytes.
var options = new IatiExportOptions { ReportingOrganisation = AuthorityId.Parse("exempleville"), At = Instant.FromUtc(2025, 5, 1, 0, 0) };
Save("iati.xml", IatiExport.Write(register, options));
// end
return 0;

void Save(string name, Exported export)
{
    File.WriteAllBytes(Path.Combine(folder, name), export.Content);
    Console.WriteLine(name);
    foreach (Finding left in export.Findings)
        Console.WriteLine($"  {left.At}: {left.In(LanguageTag.French)}");
}
