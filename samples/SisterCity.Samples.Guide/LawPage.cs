using NodaTime;
using SisterCity.Codelists;
using SisterCity.Law;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>The code of docs/guide/07-law.md.</summary>
internal static class LawPage
{
    public static void Show()
    {
        // snippet: in-force
        LegalLibrary law = LegalLibrary.Default;
        foreach (ProvisionVersion version in law.FindArticle("L. 1115-1", on(2010, 5, 1)))
            Console.WriteLine($"{version.Id}: from {version.From}, until {version.Until}, by {version.Origins[0].Instrument}");

        Console.WriteLine(law.InForceOn(on(2010, 5, 1), Jurisdiction.Fr).Count);

        static LocalDate on(int year, int month, int day) => new(year, month, day);
        // end

        // snippet: lineage
        foreach (ProvisionVersion version in law.ProvisionOf(ProvisionVersionId.Parse("cgct-l1112-1@1996-02-24"))!.Versions)
            Console.WriteLine($"{version.From} {version.Article} {version.End?.Text ?? "in force"}");

        // A number is no identity: L1115-2 named two things, and nothing in between.
        foreach (Provision provision in law.FindLineages("L1115-2"))
            Console.WriteLine(provision.Title.In(LanguageTag.French));
        Console.WriteLine(law.FindArticle("L1115-2", new LocalDate(2010, 5, 1)).IsEmpty);
        // end

        // snippet: changes
        foreach (LegalChange change in law.ChangesBetween(after: new LocalDate(2006, 12, 31), until: new LocalDate(2008, 12, 24), Jurisdiction.Fr))
        {
            if (change.Provision.Text.StartsWith("cgct-l111", StringComparison.Ordinal)) // the chapter on external action
                Console.WriteLine($"{change.On} {change.Provision} {change.Kind}: +[{Kinds(change.Added)}] -[{Kinds(change.Removed)}]");
        }

        static string Kinds(ValueList<Requirement> requirements) => string.Join(' ', requirements.Select(requirement => requirement.Kind));
        // end

        // snippet: two-days
        ProvisionVersion thiolliere = law.Find(ProvisionVersionId.Parse("cgct-l1115-1@2007-02-06"))!;
        Console.WriteLine($"LEGI: {thiolliere.From}; effect: {thiolliere.EntryIntoForce!.On}; from memory: {thiolliere.EntryIntoForce.IsFromMemory}");
        Console.WriteLine(thiolliere.EntryIntoForce.Note!.In(LanguageTag.English));
        Console.WriteLine($"{law.FormalisedFrom(Jurisdiction.Fr)?.ToString("uuuu-MM-dd", null)} {thiolliere.Confidence}");
        // end

        // snippet: own-files
        var reading = LegalLibrary.Read([new LawFile("fr/mine.json", "{ \"id\": \"mine\", \"jurisdiction\": \"fr\" }"u8.ToArray())]);
        foreach (var finding in reading.Findings)
            Console.WriteLine($"{finding.Record} {finding.At} {finding.Rule.Code}: {finding.In(LanguageTag.English)}");
        // end
    }
}
