using NodaTime;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/01-values.md.</summary>
internal static class ValuesPage
{
    public static void Show()
    {
        Console.WriteLine("\n== 01-values ==");
        Identifiers();
        Doors();
        Establishments();
        Dates();
        Questions();
        Claims();
        Validities();
    }

    private static void Identifiers()
    {
        // snippet: identifiers
        InseeRegionCode region = InseeRegionCode.Parse("76");               // Occitanie
        InseeDepartmentCode department = InseeDepartmentCode.Parse("76");   // Seine-Maritime
        Console.WriteLine($"{region} and {department} are written alike: {region.Text == department.Text}");

        // region == department does not compile: they are two types.
        // end
    }

    private static void Doors()
    {
        // snippet: doors
        // What a document or a person gives: TryRead says why not.
        if (!Siren.TryRead("213 401 722", out _, out Flaw flaw))
            Console.WriteLine($"refused: {flaw}");

        // What a programmer wrote: Parse throws.
        Siren montpellier = Siren.Parse("213401722");

        // What was probably meant: a proposal for a person, never used silently.
        if (Siren.TryRepair("213 401 722", out Siren meant))
            Console.WriteLine($"probably meant: {meant}, the same: {meant == montpellier}");
        // end

        // snippet: parse-throws
        try
        {
            InseeCommuneCode.Parse("1053");
        }
        catch (FormatException wrong)
        {
            Console.WriteLine(wrong.Message);
        }
        // end
    }

    private static void Establishments()
    {
        // snippet: siret
        Siret seat = Siret.Parse("22040001400019");
        Console.WriteLine($"{seat} belongs to the legal unit {seat.Siren}");

        // A spreadsheet keeps fifteen digits; the rest is zeros, and cannot be computed back.
        Siret.TryRead("22040000000000", out _, out Flaw truncated);
        Console.WriteLine(truncated);
        // end
    }

    private static void Dates()
    {
        // snippet: dates
        foreach (var text in new[] { "1981-06-22", "1981-06", "199X", "2016-05~", "[2016-08-04,2017-08-04]", "../2007-11-09", "2014/2020" })
        {
            PartialDate date = PartialDate.Parse(text);
            Console.WriteLine($"{text,-24} {date.Precision,-9} {date.Qualifier,-11} {date.Earliest?.ToString("uuuu-MM-dd", null),10} to {date.Latest?.ToString("uuuu-MM-dd", null)}");
        }
        // end

        // snippet: dates-refused
        foreach (var text in new[] { "22/06/1981", "03/04/1981", "1981-02-30", "Y17000", "1981-06-22/1981-06-01" })
        {
            PartialDate.TryRead(text, out _, out Flaw why);
            var proposal = PartialDate.TryRepair(text, out PartialDate date) ? date.Text : "none";
            Console.WriteLine($"{text,-24} {why}; proposal: {proposal}");
        }
        // end
    }

    private static void Questions()
    {
        // snippet: surely-maybe
        var law = new LocalDate(1992, 2, 8);
        Console.WriteLine(PartialDate.Parse("1981-06").IsBefore(law));
        Console.WriteLine(PartialDate.Parse("1992").IsBefore(law));
        Console.WriteLine(PartialDate.Parse("1993").IsBefore(law));

        // About 2000 counts as 1999 to 2001.
        Console.WriteLine(PartialDate.Parse("2000~").IsBefore(PartialDate.Parse("2001")));
        Console.WriteLine(PartialDate.Parse("2000~").IsBefore(PartialDate.Parse("2002")));
        // end
    }

    private static void Claims()
    {
        // snippet: relation
        PartialDate chosen = PartialDate.Parse("1981-06");
        Console.WriteLine(PartialDate.Parse("1981-06-22").RelationTo(chosen));
        Console.WriteLine(PartialDate.Parse("1981-04-24").RelationTo(chosen));

        // One of two days, not a day between them.
        Console.WriteLine(PartialDate.Parse("[2016-08-04,2017-08-04]").MayBe(new LocalDate(2016, 12, 1)));
        // end
    }

    private static void Validities()
    {
        // snippet: validity
        // Midi-Pyrénées ended on the day on which Occitanie began: the end is exclusive.
        Validity midiPyrenees = Validity.Between(null, "2016-01-01");
        Validity occitanie = Validity.Between("2016-01-01", null);
        Console.WriteLine($"{midiPyrenees.CoversOn(new LocalDate(2015, 12, 31))} {midiPyrenees.CoversOn(new LocalDate(2016, 1, 1))} {midiPyrenees.Overlaps(occitanie)}");

        // "Until 2012": in 2012 nobody knows.
        Console.WriteLine(Validity.Between(null, "2012").CoversOn(new LocalDate(2012, 6, 30)));
        // end
    }
}
