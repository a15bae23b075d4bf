using NodaTime;
using SisterCity.Codelists;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Validation;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/05-build-an-agreement.md: what it says beyond the sample of its own.</summary>
internal static class BuildingPage
{
    public static void Show()
    {
        Console.WriteLine("\n== 05-build-an-agreement ==");
        Editing(Full());
    }

    private static Agreement Full()
    {
        // snippet: full
        var (lyon, canton) = (AuthorityId.Parse("lyon"), AuthorityId.Parse("canton"));
        var agreement = new Agreement
        {
            Id = AgreementId.Parse("lyon-canton-2026"), Kind = AgreementKind.DecentralisedCooperationConvention,
            Title = LocalizedText.Of(LanguageTag.French, "Convention de coopération Lyon–Canton").And(LanguageTag.Chinese, "里昂—广州合作协议"),
            SignedOn = PartialDate.On(2026, 3, 12), AuthenticLanguages = [LanguageTag.French, LanguageTag.Chinese],
            Parties =
            [
                new() { Authority = lyon, AuthorisingActs = [new() { Kind = AuthorisingActKind.Deliberation, Number = "2026-14", AdoptedOn = PartialDate.On(2026, 2, 9) }],
                    Transmission = new() { SentOn = PartialDate.On(2026, 3, 16), ReceivedOn = PartialDate.On(2026, 3, 17) } },
                new() { Authority = canton },
            ],
            Term = new() { Kind = TermKind.Fixed, StartsOn = PartialDate.On(2026, 4, 1), EndsOn = PartialDate.On(2029, 3, 31) },
            Commitments = [.. Enumerable.Range(2026, 3).Select(year => new FinancialCommitment { Party = lyon, Year = year, Amount = Money.Of(12_000, CurrencyCode.Euro) })],
        };
        // end
        Console.WriteLine($"errors: {Check.Run(agreement, on: new LocalDate(2026, 9, 1)).Count(finding => finding.Level == Level.Error)}");
        return agreement;
    }

    private static void Editing(Agreement agreement)
    {
        var (lyon, canton) = (agreement.Parties[0].Authority, agreement.Parties[1].Authority);
        var register = new Register
        {
            Authorities = [Named(lyon, CountryCode.France, "Lyon"), Named(canton, CountryCode.China, "Canton")],
            Agreements = [agreement],
        };

        // snippet: edit
        register = register.Change(agreement.Id, a => a.Change(lyon, party => party with { SignedOn = PartialDate.On(2026, 3, 14) }));
        // end

        // snippet: edit-more
        register = register.Rename(canton, AuthorityId.Parse("guangzhou"));
        Console.WriteLine($"{register}; parties: {string.Join(", ", register.Find(agreement.Id)!.Parties.Select(party => party.Authority))}");

        // Removing asks what is to become of the references: here the party would go with the authority.
        try
        {
            register.Remove(lyon, References.Refuse);
        }
        catch (InvalidOperationException refused)
        {
            Console.WriteLine(refused.Message);
        }
        // end

        // snippet: edit-many
        RegisterBuilder builder = register.ToBuilder();
        for (var year = 2027; year <= 2029; year++)
            builder.Add(new Agreement { Id = AgreementId.Parse($"programme-{year}"), Kind = AgreementKind.JointActionProgramme, SignedOn = PartialDate.InYear(year) });
        register = builder.ToRegister();
        Console.WriteLine(register);
        // end
    }

    private static LocalAuthority Named(AuthorityId id, CountryCode country, string name) =>
        new() { Id = id, Country = country, Names = [new() { Text = LocalizedText.Of(LanguageTag.French, name) }] };
}
