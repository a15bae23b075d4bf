// Compares a register of real partnerships with an extract as volunteers' lists have it, and merges the two without losing a claim.
//
//   dotnet run --project samples/SisterCity.Samples.CompareLists -- [--lang en|fr|zh]
//
// wikidata-extract.tsv is an illustration in the form of a query result of Wikidata (P190). It was made for this sample from claims of public pages and public
// lists, and holds typical faults on purpose: a row twice, a place that is its own partner, Zhejiang with the item of Hubei. It is no extract of today.
using System.Text;
using NodaTime;
using SisterCity.Comparison;
using SisterCity.Findings;
using SisterCity.Import;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.ReferenceData;
using SisterCity.Validation;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
var language = LanguageTag.English;
if (args is ["--lang", "en" or "fr" or "zh"])
    language = LanguageTag.Parse(args[1]);
else if (args.Length > 0)
{
    Console.Error.WriteLine("--lang is en, fr or zh.");
    return 2;
}

string InOutput(string file) => Path.Combine(AppContext.BaseDirectory, file);

// snippet: read
Register mine = RegisterReader.Read(File.ReadAllBytes(InOutput(Path.Combine("data", "french-chinese-and-occitanie.json")))).Value!;

// A query result of Wikidata: JSON or TSV, by its content. A row is what one side claims.
Reading<Register> result = WikidataPartners.Read(File.ReadAllBytes(InOutput("wikidata-extract.tsv")));
Register theirs = result.Value!;
foreach (Finding finding in result.Findings)
    Console.WriteLine($"line {finding.Line}: {finding.Rule.Code} {finding.In(language)}");
// end

Console.WriteLine();

// snippet: compare
RegisterComparison comparison = RegisterComparison.Compare(mine, theirs);
Console.WriteLine($"both: {comparison.InBoth.Count}, only theirs: {comparison.OnlyInTheirs.Count}, not identified: {comparison.NotIdentified.Count}");
foreach (LinkMatch match in comparison.InBoth)
{
    if (match.Dates is { } dates and not DateRelation.Same)
        Console.WriteLine($"{match.Mine.Id}: {match.Mine.Since} / {match.Theirs.Since}, {dates}");
}

foreach (RelatedLinks pair in comparison.Related)
    Console.WriteLine($"{pair.Mine.Id} ~ {pair.Theirs.Id}: {pair.Kind}, {pair.InMine} / {pair.InTheirs}");
foreach (AuthorityMatch match in comparison.Authorities)
{
    if (match.NamesDisagree)
        Console.WriteLine($"{match.SharedKeys[0]}: {match.Mine.Names[0].Text.In(language)} / {match.Theirs.Names[0].Text.In(language)}");
}
// end

Console.WriteLine();

// snippet: mirror
Console.WriteLine($"mirror image: {RegisterComparison.Compare(theirs, mine) == comparison.Mirrored()}; differs from itself: {!RegisterComparison.Compare(mine, mine).HasNoDifference}");
// end

// snippet: merge
MergedRegister merged = MergedRegister.Merge(
[
    new NamedRegister { Name = "our register", Register = mine },
    new NamedRegister { Name = "Wikidata", Register = theirs },
]);
foreach (MergedLink link in merged.Links)
{
    if (link.Claims.Count > 1 && link.Claims[0].Name.In(LanguageTag.French).Contains("Montpellier", StringComparison.Ordinal))
    {
        foreach (LinkClaim claim in link.Claims)
            Console.WriteLine($"{claim.List}: {claim.Since}, {claim.Partnership?.DateClaims.Count} date claim(s), {claim.Sources.Count} source(s)");
    }
}

Console.WriteLine($"merged twice: {merged.With(merged) == merged}");
// end

// snippet: register
Register one = merged.ToRegister();
foreach (Partnership disputed in one.Partnerships.Where(partnership => partnership.Since is null && partnership.DateClaims.Count > 1))
    Console.WriteLine($"{disputed.Title?.In(language)}: {string.Join(" / ", disputed.DateClaims.Select(date => date.On).Distinct())}");
// end

Console.WriteLine();

// snippet: directory
ReferenceDirectory directory = ReferenceDirectory.Default;
foreach (LocalAuthority holder in directory.FindByFormerCode(InseeCommuneCode.Parse("93059")))
    Console.WriteLine($"93059 → {holder.Codes[0].InseeCommune} {holder.Names[0].Text.In(language)}");
Console.WriteLine(string.Join(", ", directory.FindByName("Suzhou").Select(authority => $"{authority.Codes[0].GbT2260} {authority.Names[0].Text.In(LanguageTag.Chinese)}")));
Console.WriteLine($"Midi-Pyrénées: {directory.FindByName("Midi-Pyrénées", on: new LocalDate(2015, 12, 31)).Count} on 2015-12-31, {directory.FindByName("Midi-Pyrénées", on: new LocalDate(2016, 1, 1)).Count} on 2016-01-01");
// end

// snippet: check
Report report = Check.Run(theirs, on: new LocalDate(2026, 9, 1), directory);
foreach (Finding finding in report.Findings)
{
    if (finding.Rule == Rules.NameIsNotThatOfTheCode)
        Console.WriteLine($"{finding.Record}: {finding.In(language)}");
}
// end

Console.WriteLine();

// snippet: text
Console.Write(ComparisonText.Write(comparison, language, "our register", "Wikidata"));
// end
return 0;
