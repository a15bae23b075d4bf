// Builds an agreement in code, lets the rules look at it, mends it, and writes it as JSON.
//
//   dotnet run --project samples/SisterCity.Samples.BuildAnAgreement -- [--lang en|fr|zh]
using System.Text;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

Console.OutputEncoding = Encoding.UTF8;
if (args is not [] and not ["--lang", "en" or "fr" or "zh"])
{
    Console.Error.WriteLine("--lang is en, fr or zh.");
    return 2;
}

var language = LanguageTag.Parse(args.LastOrDefault() ?? "en");
var today = new LocalDate(2026, 9, 1);

// snippet: build
var orleans = new LocalAuthority
{
    Id = AuthorityId.Parse("orleans"),
    Country = CountryCode.France,
    Names = [new AuthorityName { Text = LocalizedText.Of("fr", "Orléans") }],
    Kinds = [new AuthorityStatus { Kind = AuthorityKind.Commune }],
    Codes = [new AuthorityCodes { InseeCommune = InseeCommuneCode.Parse("45234"), Siren = Siren.Parse("214502346") }],
};
var yangzhou = new LocalAuthority
{
    Id = AuthorityId.Parse("yangzhou"),
    Country = CountryCode.China,
    Names = [new AuthorityName { Text = LocalizedText.Of("en", "Yangzhou").And("zh", "扬州市") }],
    Kinds = [new AuthorityStatus { Kind = AuthorityKind.PrefectureLevelCity }],
    Codes = [new AuthorityCodes { GbT2260 = GbCode.Parse("321000") }],
};
var agreement = new Agreement
{
    Id = AgreementId.Parse("orleans-yangzhou-2015"),
    Kind = AgreementKind.CooperationAgreement,
    Title = LocalizedText.Of("fr", "Accord de coopération Orléans–Yangzhou"),
    SignedOn = PartialDate.Parse("2015-11"),
    Parties =
    [
        new AgreementParty
        {
            Authority = orleans.Id,
            AuthorisingActs = [new AuthorisingAct { Kind = AuthorisingActKind.Deliberation, AdoptedOn = PartialDate.Parse("2015-12") }],
        },
        new AgreementParty { Authority = yangzhou.Id },
    ],
    Term = new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2015-10") },
    Sources = [new SourceReference { Source = SourceId.Parse("france-bleu-2018"), Supports = LocalizedText.Of("en", "signed in November 2015, then validated by the council in December 2015") }],
};
// end

Print(Say("As first written:", "Tel que saisi d'abord\u00a0:", "最初登记："), agreement);

// snippet: mend
var mended = agreement with { Term = new Term { Kind = TermKind.Fixed, EndsOn = PartialDate.Parse("2018-10") } };
// end
Print(Say(
    "With the term mended (what the council did stays as it was):",
    "Une fois la durée corrigée (ce qu'a fait le conseil demeure)\u00a0:",
    "更正期限之后（市议会的做法仍如实保留）："), mended);

// snippet: register
var register = new Register
{
    Title = LocalizedText.Of("en", "One agreement"),
    Authorities = [orleans, yangzhou],
    Agreements = [mended],
    Sources =
    [
        new Source
        {
            Id = SourceId.Parse("france-bleu-2018"),
            Kind = EvidenceKind.Press,
            Publisher = "France Bleu",
            PublishedOn = PartialDate.Parse("2018-01-09"),
            Address = WebAddress.Parse("https://www.francebleu.fr/emissions/le-decryptage-de-fbo/orleans/partenariat-orleans-yangzhou-ou-en-est-2-ans-apres"),
        },
    ],
};
byte[] json = RegisterWriter.Write(register);
// end
Console.Write(Encoding.UTF8.GetString(json));
return RegisterReader.Read(json).Value == register ? 0 : 1;

void Print(string heading, Agreement record)
{
    Console.WriteLine(heading);

    // snippet: check-one
    foreach (Finding finding in Check.Run(record, on: today))
        Console.WriteLine($"  {Of(finding.Level)} {finding.Rule.Code} {finding.At}: {finding.In(language)}");
    // end
    Console.WriteLine();
}

string Of(Level level) => level switch
{
    Level.Error => Say("Error", "Erreur", "错误"),
    Level.Warning => Say("Warning", "Avertissement", "警告"),
    _ => Say("Note", "Remarque", "提示"),
};

string Say(string english, string french, string chinese) => language.Text switch { "fr" => french, "zh" => chinese, _ => english };
