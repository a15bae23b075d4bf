using SisterCity.Codelists;
using SisterCity.Projects;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/06-code-lists.md.</summary>
internal static class CodelistsPage
{
    public static void Show()
    {
        Console.WriteLine("\n== 06-code-lists ==");
        Titles();
        OpenAndClosed();
        Beyond();
        Aid();
        Lists();
    }

    private static void Titles()
    {
        // snippet: titles
        AgreementKind kind = AgreementKind.LetterOfIntent;
        CodelistEntry entry = kind.Entry;
        Console.WriteLine($"{kind}: {entry.Title!.In(LanguageTag.English)} | {entry.Title.In(LanguageTag.French)} | {entry.Title.In(LanguageTag.Chinese)}");
        Console.WriteLine(entry.Definition);
        Console.WriteLine($"source: {entry.Source}; since {entry.Since}");
        // end
    }

    private static void OpenAndClosed()
    {
        // snippet: open-and-closed
        // An open list keeps what it does not know.
        AgreementKind pact = AgreementKind.Parse("pact-of-rivers");
        Console.WriteLine($"{pact}, listed: {pact.IsListed}, title: {pact.Entry.Title?.ToString() ?? "none"}");

        // A closed list refuses it.
        TermKind.TryRead("eternal", out _, out Flaw flaw);
        Console.WriteLine($"open: {TermKind.List.IsOpen}; eternal: {flaw}");

        // What was probably meant.
        AgreementKind.TryRepair("Letter of intent", out AgreementKind meant);
        Console.WriteLine(meant == AgreementKind.LetterOfIntent);
        // end
    }

    private static void Beyond()
    {
        // snippet: beyond-titles
        Console.WriteLine(AgreementKind.LetterOfIntent.Nature);
        Console.WriteLine(LifecycleState.Contested.Phase);
        Console.WriteLine($"{AuthorityKind.SubProvincialCity.Country} {AuthorityKind.SubProvincialCity.Level}");
        Console.WriteLine($"{PartnershipKind.Twinning.Rgre} | {PartnershipKind.Twinning.Sci} | {PartnershipKind.Twinning.ChineseForm}");
        // end
    }

    private static void Aid()
    {
        // snippet: aid
        CrsPurpose water = CrsPurpose.Code14031;
        Console.WriteLine($"{water}: {water.Entry.Title!.In(LanguageTag.French)}, category {water.Category}");
        CrsPurpose old = CrsPurpose.Parse("23010");
        Console.WriteLine($"{old} withdrawn {old.WithdrawnOn}; channel {CrsChannel.DonorLocalGovernment} lies in {CrsChannel.DonorLocalGovernment.Category}");
        Console.WriteLine($"target {Sdg.Parse("6.1")} of goal {Sdg.Parse("6.1").Goal}; desertification scores up to {PolicyMarker.Desertification.HighestScore}");

        // A country counts while it is on the list; of a year that no known list covers nothing is said.
        CountryCode antigua = CountryCode.Parse("AG");
        Console.WriteLine($"{DacRecipients.IsEligible(antigua, 2021)}, {DacRecipients.IsEligible(antigua, 2022)}, {DacRecipients.IsEligible(antigua, 2010)}");
        DacAgency agency = DacAgencies.Of(CountryCode.France)[0];
        Console.WriteLine($"donor {agency.DonorCode}, agency {agency.Code}: {agency.Name.In(LanguageTag.French)}");
        // end
    }

    private static void Lists()
    {
        // snippet: lists
        foreach (Codelist list in CodelistCatalog.All.Where(list => !list.IsOpen))
            Console.WriteLine($"{list.Name} ({list.Entries.Count}): {list.Title.In(LanguageTag.French)}");
        Console.WriteLine(CodelistCatalog.Countries.Find("SU")?.Deprecated);
        // end
    }
}
