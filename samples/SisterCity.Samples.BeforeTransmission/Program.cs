// What an officer must still have before a file goes to the prefecture: a real agreement as public pages tell of it, and as its own text would.
//
//   dotnet run --project samples/SisterCity.Samples.BeforeTransmission -- [--lang en|fr|zh]
using System.Text;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Law;
using SisterCity.Model;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
if (args is not [] and not ["--lang", "en" or "fr" or "zh"])
{
    Console.Error.WriteLine("--lang is en, fr or zh.");
    return 2;
}

var language = LanguageTag.Parse(args.LastOrDefault() ?? "en");
var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "french-chinese-and-occitanie.json"))).Value!;
var id = AgreementId.Parse("orleans-yangzhou-2019");

// snippet: before
Agreement agreement = register.Agreements.Single(one => one.Id == id);
Checklist before = Checklist.For(agreement, register, on: new LocalDate(2019, 9, 1));
Console.WriteLine(before.In(language));
// end

// What follows is made up, to show how the record is mended: the public pages do not say it.
// snippet: mended
Agreement mended = agreement with
{
    Object = LocalizedText.Of("fr", "Coopération économique, culturelle et touristique"),
    HasNoCommitments = true,
    Parties =
    [
        agreement.Parties[0] with
        {
            AuthorisingActs =
            [
                new AuthorisingAct
                {
                    Kind = AuthorisingActKind.Deliberation,
                    AdoptedOn = PartialDate.Parse("2019-06-17"),
                    PublishedOn = PartialDate.Parse("2019-06-20"),
                    Transmission = new Transmission { SentOn = PartialDate.Parse("2019-06-20"), ReceivedOn = PartialDate.Parse("2019-06-21") },
                },
            ],
        },
        agreement.Parties[1],
    ],
    LegalOpinions =
    [
        Held(RequirementKind.InternationalCommitments), Held(RequirementKind.Neutrality), Held(RequirementKind.ForeignPolicyReserved), Held(RequirementKind.Secularism),
    ],
};
var recognised = new StandingOpinion
{
    Country = CountryCode.China,
    Opinion = new RecognitionOpinion { Author = LocalizedText.Of("fr", "République française"), Position = RecognitionPosition.Recognised },
};
Checklist after = Checklist.For(mended, register, on: new LocalDate(2019, 9, 1), new LegalOptions { Opinions = [recognised] });
Console.WriteLine(after.In(language));

static LegalOpinion Held(RequirementKind requirement) =>
    new() { Requirement = requirement, IsMet = true, Author = LocalizedText.Of("fr", "Service juridique"), On = PartialDate.Parse("2019-08-30") };
// end

// snippet: effect
// Sent and received on 9 September, as electronic transmissions are: from that day on the convention is in effect, and not before.
var transmission = new Transmission { SentOn = PartialDate.Parse("2019-09-09"), ReceivedOn = PartialDate.Parse("2019-09-09") };
Agreement sent = mended with { Parties = [mended.Parties[0] with { Transmission = transmission }, mended.Parties[1]] };
foreach (var day in new[] { new LocalDate(2019, 9, 8), new LocalDate(2019, 9, 9) })
{
    // assessment.IsInEffectOn(day) says the same to programs: Certainty.No, Certainty.Surely.
    Assessment assessment = LegalAssessor.Assess(sent, register, on: day);
    Console.WriteLine(AssessmentText.Effect(assessment, language));
}
// end
return after.IsReady ? 0 : 1;
