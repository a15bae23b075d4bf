// Reads a register of real partnerships, checks it, and explains what it found.
//
//   dotnet run --project samples/SisterCity.Samples.ReadARegister -- [FILE] [--lang en|fr|zh]
using System.Text;
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
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

var file = arguments.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "data", "french-chinese-and-occitanie.json");
if (!File.Exists(file))
{
    Console.Error.WriteLine($"There is no file {file}.");
    return 2;
}

// snippet: read-and-check
// What can be read is read; what cannot is set aside whole, and nothing is thrown.
Reading<Register> reading = RegisterReader.Read(File.ReadAllBytes(file));

// The day is an argument: the same register and the same day give the same report.
Report report = Check.Run(reading, on: new LocalDate(2026, 9, 1));
// end

if (reading.Value is { } register)
{
    Console.WriteLine(register.Title?.In(language));
    Console.WriteLine(register.Notice?.In(language));
    var (authorities, partnerships) = (register.Authorities.Count, register.Partnerships.Count);
    var (agreements, sources) = (register.Agreements.Count, register.Sources.Count);
    Console.WriteLine(language.Text switch
    {
        "fr" => $"{authorities} collectivités, {partnerships} partenariats, {agreements} accords, {sources} sources\n",
        "zh" => $"{authorities}个地方政府、{partnerships}个伙伴关系、{agreements}份协议、{sources}个来源\n",
        _ => $"{authorities} authorities, {partnerships} partnerships, {agreements} agreements, {sources} sources\n",
    });
}

// snippet: print
// Colours for a person at a terminal, plain text for a pipe.
var isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
Console.Write(ReportText.Write(report, language, withColour: !isPlain));
// end
return report.HasErrors ? 1 : 0;
