using SisterCity.Codelists;
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

    private static void Lists()
    {
        // snippet: lists
        foreach (Codelist list in CodelistCatalog.All.Where(list => !list.IsOpen))
            Console.WriteLine($"{list.Name} ({list.Entries.Count}): {list.Title.In(LanguageTag.French)}");
        Console.WriteLine(CodelistCatalog.Countries.Find("SU")?.Deprecated);
        // end
    }
}
