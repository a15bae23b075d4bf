using NodaTime;
using SisterCity.Codelists;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/02-model.md.</summary>
internal static class ModelPage
{
    public static void Show()
    {
        Console.WriteLine("\n== 02-model ==");
        var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "french-chinese-and-occitanie.json"))).Value!;
        OverTime(register);
        TwoThings(register);
        Claims(register);
        Events(register);
    }

    private static void OverTime(Register register)
    {
        // snippet: over-time
        LocalAuthority chengdu = register.Authorities.Single(authority => authority.Id == AuthorityId.Parse("chengdu"));
        foreach (var day in new[] { new LocalDate(1981, 6, 22), new LocalDate(2024, 10, 23) })
        {
            var kind = chengdu.Kinds.First(status => status.Validity is not { } time || time.CoversOn(day) == Certainty.Surely).Kind;
            Console.WriteLine($"{day:uuuu-MM-dd}: {kind.Entry.Title!.In(LanguageTag.English)}");
        }
        // end
    }

    private static void TwoThings(Register register)
    {
        // snippet: two-things
        Partnership partnership = register.Partnerships.Single(link => link.Id == PartnershipId.Parse("montpellier-chengdu"));
        Console.WriteLine($"{partnership.Kind}, since {partnership.Since}");
        foreach (Agreement agreement in register.Agreements.Where(agreement => agreement.Partnership == partnership.Id))
            Console.WriteLine($"  {agreement.Id}: {agreement.Kind}, signed {agreement.SignedOn}");
        // end
    }

    private static void Claims(Register register)
    {
        // snippet: claims
        Agreement protocol = register.Agreements.Single(agreement => agreement.Id == AgreementId.Parse("montpellier-chengdu-1981"));
        Console.WriteLine($"chosen: {protocol.SignedOn}");
        foreach (DateClaim claim in protocol.DateClaims)
            Console.WriteLine($"  {claim.On,-10} {claim.On.RelationTo(protocol.SignedOn!.Value),-11} {claim.Claimant?.In(LanguageTag.English)}");
        // end
    }

    private static void Events(Register register)
    {
        // snippet: events
        Partnership link = register.Partnerships.Single(link => link.Id == PartnershipId.Parse("lozere-guizhou"));
        foreach (PartnershipEvent step in link.Events)
            Console.WriteLine($"{step.On,-8} {step.State,-12} {step.State.Phase,-7} {step.Basis?.In(LanguageTag.English)}");
        // end
    }
}
