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
using SisterCity.Samples.CompareLists;
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

var words = new Words(language);
string InOutput(string file) => Path.Combine(AppContext.BaseDirectory, file);

// snippet: read
Register mine = RegisterReader.Read(File.ReadAllBytes(InOutput(Path.Combine("data", "french-chinese-and-occitanie.json")))).Value!;

// A query result of Wikidata: JSON, TSV or CSV, by its content. A row is what one side claims.
Reading<Register> result = WikidataPartners.Read(File.ReadAllBytes(InOutput("wikidata-extract.tsv")));
Register theirs = result.Value!;
foreach (Finding finding in result.Findings)
    Console.WriteLine($"{words.Line(finding.Line)}{finding.Rule.Code} {finding.In(language)}");
// end

Console.WriteLine();

// snippet: compare
RegisterComparison comparison = RegisterComparison.Compare(mine, theirs);
Console.WriteLine(words.Counts(comparison.InBoth.Count, comparison.OnlyInTheirs.Count, comparison.NotIdentified.Count));
foreach (LinkMatch match in comparison.InBoth)
{
    if (match.Dates is { } dates and not DateRelation.Same)
        Console.WriteLine(words.Dates(match.Mine.Name.In(language), match.Mine.Since, match.Theirs.Since, dates));
}

foreach (RelatedLinks pair in comparison.Related)
    Console.WriteLine($"{pair.Mine.Name.In(language)} ~ {pair.Theirs.Name.In(language)}");
foreach (AuthorityMatch match in comparison.Authorities)
{
    if (match.NamesDisagree)
        Console.WriteLine(words.Of($"{match.SharedKeys[0]}", $"{match.Mine.Names[0].Text.In(language)} / {match.Theirs.Names[0].Text.In(language)}"));
}
// end

Console.WriteLine();

// snippet: mirror
Console.WriteLine(words.Mirror(isMirrored: RegisterComparison.Compare(theirs, mine) == comparison.Mirrored(), differs: !RegisterComparison.Compare(mine, mine).HasNoDifference));
// end

// snippet: merge
MergedRegister merged = MergedRegister.Merge(
[
    new NamedRegister { Name = words.OurRegister, Register = mine },
    new NamedRegister { Name = "Wikidata", Register = theirs },
]);
foreach (MergedLink link in merged.Links)
{
    if (link.Claims.Count > 1 && link.Claims[0].Name.In(LanguageTag.French).Contains("Montpellier", StringComparison.Ordinal))
    {
        foreach (LinkClaim claim in link.Claims)
            Console.WriteLine(words.Claim(claim.List, claim.Since, claim.Partnership?.DateClaims.Count, claim.Sources.Count));
    }
}

Console.WriteLine(words.MergedTwice(merged.With(merged) == merged));
// end

// snippet: register
Register one = merged.ToRegister();
foreach (Partnership disputed in one.Partnerships.Where(partnership => partnership.Since is null && partnership.DateClaims.Count > 1))
    Console.WriteLine(words.Of(disputed.Title?.In(language), string.Join(" / ", disputed.DateClaims.Select(date => date.On).Distinct().Select(date => words.On(date)))));
// end

Console.WriteLine();

// snippet: directory
ReferenceDirectory directory = ReferenceDirectory.Default;
foreach (LocalAuthority holder in directory.FindByFormerCode(InseeCommuneCode.Parse("93059")))
    Console.WriteLine($"93059 → {holder.Codes[0].InseeCommune} {holder.Names[0].Text.In(language)}");
Console.WriteLine(string.Join(", ", directory.FindByName("Suzhou").Select(authority => $"{authority.Codes[0].GbT2260} {authority.Names[0].Text.In(LanguageTag.Chinese)}")));
foreach (var day in new[] { new LocalDate(2015, 12, 31), new LocalDate(2016, 1, 1) })
    Console.WriteLine(words.Of($"Midi-Pyrénées, {words.On(PartialDate.On(day))}", $"{directory.FindByName("Midi-Pyrénées", on: day).Count}"));
// end

// snippet: check
Report report = Check.Run(theirs, on: new LocalDate(2026, 9, 1), directory);
foreach (Finding finding in report.Findings)
{
    if (finding.Rule == Rules.NameIsNotThatOfTheCode)
        Console.WriteLine(words.Of(finding.Record, finding.In(language)));
}
// end

Console.WriteLine();

// snippet: text
Console.Write(ComparisonText.Write(comparison, language, words.OurRegister, "Wikidata"));
// end
return 0;
