// Six real partnerships, from before any law to after the circular of 2018: what did the law of its own day ask of each?
//
//   dotnet run --project samples/SisterCity.Samples.LawOnADay -- [--lang en|fr|zh]
using System.Text;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
if (args is not ([] or ["--lang", "en" or "fr" or "zh"]))
{
    Console.Error.WriteLine("usage: [--lang en|fr|zh]");
    return 2;
}

var language = args is [_, var tag] ? LanguageTag.Parse(tag) : LanguageTag.English;
var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "french-chinese-and-occitanie.json"))).Value!;
string[] agreements =
[
    "montpellier-chengdu-1981",      // before the law of 1982: nothing is formalised, and nothing is called broken
    "bretagne-shandong-1985",        // the law of 1982 opened borders to regions; Shandong is not behind one
    "lehavre-tampa-1",               // 1992: before the law of 6 February, or after it?
    "nouvelleaquitaine-hubei-1996",  // the code since February 1996
    "yvelines-shenzhen-1",           // since 2014 a convention is optional; this is one
    "saintetienne-chouchi-1",        // a charter with a town of an entity that France does not recognise
];

var (notDescribed, noBasis) = language.Text switch
{
    "fr" => ("\u00a0: droit non décrit ici", "\u00a0: aucune base légale"),
    "zh" => ("：此处未说明该时期的法律", "：无法律依据"),
    _ => (": law not described here", ": no statutory basis"),
};
foreach (var id in agreements)
{
    var agreement = register.Agreements.First(each => each.Id.Text == id);
    var party = register.Authorities.First(each => each.Country == CountryCode.France && agreement.Parties.Any(one => one.Authority == each.Id));
    Console.WriteLine($"== {id}");

    // snippet: frameworks
    // The law that governs an act of this authority on this date: several frameworks when the date straddles a change.
    foreach (LegalFramework framework in LegalFramework.For(party, agreement.SignedOn!.Value))
    {
        ProvisionVersion? basis = framework.Versions.FirstOrDefault(version => version.Requires.Any(requirement => requirement.Kind == RequirementKind.StatutoryBasis));
        Console.WriteLine($"-- {framework.In(language)}{(!framework.IsFormalised ? notDescribed : basis is null ? noBasis : string.Empty)}");
        if (basis is not null)
            Console.WriteLine($"   {basis.CitedIn(language)}\n   {basis.Summary.In(language)}");
    }
    // end

    // snippet: assess
    // Verdicts with the version, its citation, the facts used, and the question to ask when a fact is missing.
    Assessment assessment = LegalAssessor.Assess(agreement, register, on: new LocalDate(2026, 9, 1));
    Console.WriteLine(AssessmentText.Write(assessment, language));
    // end
}

return 0;
