// Prints the timelines of two partnerships and their status, and draws them as SVG.
//
//   dotnet run --project samples/SisterCity.Samples.Timeline -- [--lang en|fr|zh] [--out FILE.svg]
using System.Text;
using NodaTime;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Samples.Timeline;
using SisterCity.Time;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
var language = LanguageTag.English;
var drawing = Path.Combine(AppContext.BaseDirectory, "timeline.svg");
for (var i = 0; i < args.Length; i += 2)
{
    switch (args[i..Math.Min(i + 2, args.Length)])
    {
        case ["--lang", "en" or "fr" or "zh"]:
            language = LanguageTag.Parse(args[i + 1]);
            break;
        case ["--out", { Length: > 0 } path]:
            drawing = path;
            break;
        default:
            Console.Error.WriteLine("Arguments: [--lang en|fr|zh] [--out FILE.svg]");
            return 2;
    }
}

Register register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "french-chinese-and-occitanie.json"))).Value!;

// snippet: timeline
// The day is an argument: the same register and the same day give the same answer.
var today = new LocalDate(2026, 9, 1);
var lifecycle = new Lifecycle(register);
Partnership[] shown = [.. new[] { "montpellier-chengdu", "lozere-guizhou" }.Select(id => register.Partnerships.Single(link => link.Id == PartnershipId.Parse(id)))];
foreach (Partnership link in shown)
{
    Console.WriteLine(link.Title?.In(language));
    foreach (TimelineEntry entry in lifecycle.TimelineOf(link))
        Console.WriteLine($"  {entry.In(language)}");
    Console.WriteLine($"  = {lifecycle.StatusOn(link, today).In(language)}\n");
}
// end

try
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(drawing))!);
    File.WriteAllText(drawing, TimelineSvg.Draw(lifecycle, shown, today, language));
}
catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"--out {drawing}: {unwritable.Message}");
    return 2;
}

Console.WriteLine(Path.GetFileName(drawing));
return 0;
