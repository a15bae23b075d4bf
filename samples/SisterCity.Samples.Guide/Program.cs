// The code of README.md and of docs/guide, page by page: each snippet prints what it shows.
//
//   dotnet run --project samples/SisterCity.Samples.Guide
// snippet: thirty-seconds
using NodaTime;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

var file = Path.Combine(AppContext.BaseDirectory, "to-mend.json");

// What can be read is read; what cannot is set aside whole, and nothing is thrown.
Reading<Register> reading = RegisterReader.Read(File.ReadAllBytes(file));

// The day is an argument: the same register and the same day give the same report.
Report report = Check.Run(reading, on: new LocalDate(2026, 9, 1));

Console.Write(ReportText.Write(report, LanguageTag.English));
// end
SisterCity.Samples.Guide.ValuesPage.Show();
SisterCity.Samples.Guide.ModelPage.Show();
await SisterCity.Samples.Guide.ReadingPage.ShowAsync();
SisterCity.Samples.Guide.FindingsPage.Show();
SisterCity.Samples.Guide.BuildingPage.Show();
SisterCity.Samples.Guide.CodelistsPage.Show();
SisterCity.Samples.Guide.LawPage.Show();
SisterCity.Samples.Guide.PartnersPage.Show();
SisterCity.Samples.Guide.TimePage.Show();
return reading.SetAside.Count == 1 ? 0 : 1;
