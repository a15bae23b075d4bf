using System.Text;
using NodaTime;
using SisterCity.Answers;
using SisterCity.Json;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Samples.Guide;

/// <summary>docs/guide/10-time.md.</summary>
internal static class TimePage
{
    public static void Show()
    {
        Console.WriteLine("\n== 10-time ==");
        var register = RegisterReader.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", "french-chinese-and-occitanie.json"))).Value!;
        var lifecycle = new Lifecycle(register);
        OnADay(register);
        Spans(register, lifecycle);
        Sides(register, lifecycle);
        Instruments(register, lifecycle);
        Timeline(register, lifecycle);
        Lapsing(lifecycle);
        Holder(register);
        AuthorityThen(register);
        Series(lifecycle);
        Crises(lifecycle);
        Definitions(lifecycle);
        ForPrograms(register, lifecycle);
    }

    private static void OnADay(Register register)
    {
        // snippet: status
        var lifecycle = new Lifecycle(register);
        Partnership lozere = register.Partnerships.Single(link => link.Id == PartnershipId.Parse("lozere-guizhou"));
        foreach (var day in new[] { new LocalDate(2010, 1, 1), new LocalDate(2020, 6, 1), new LocalDate(2026, 9, 1) })
        {
            Status status = lifecycle.StatusOn(lozere, day);
            Console.WriteLine($"{day:uuuu-MM-dd}: {status.State}, {status.Certainty}");
            foreach (StatusReason reason in status.Because)
                Console.WriteLine($"  {reason.In(LanguageTag.English)}");
        }
        // end
    }

    private static void Spans(Register register, Lifecycle lifecycle)
    {
        // snippet: spans
        Partnership menton = register.Partnerships.Single(link => link.Id == PartnershipId.Parse("menton-sochi"));
        foreach (StatusSpan span in lifecycle.SpansOf(menton))
            Console.WriteLine(span.In(LanguageTag.English));
        // end
    }

    private static void Sides(Register register, Lifecycle lifecycle)
    {
        // snippet: sides
        Partnership obninsk = register.Partnerships.Single(link => link.Id == PartnershipId.Parse("montpellier-obninsk"));
        foreach (SideStatus side in lifecycle.StatusOn(obninsk, new LocalDate(2023, 1, 1)).Sides)
            Console.WriteLine($"{side.Authority}: {side.In(LanguageTag.English)}");
        // end
    }

    private static void Instruments(Register register, Lifecycle lifecycle)
    {
        // snippet: instruments
        Partnership wuhan = register.Partnerships.Single(link => link.Id == PartnershipId.Parse("bordeaux-wuhan"));
        Console.WriteLine(lifecycle.StatusOn(wuhan, new LocalDate(2026, 9, 1)).In(LanguageTag.English));
        foreach (Agreement agreement in register.Agreements.Where(agreement => agreement.Partnership == wuhan.Id))
            Console.WriteLine($"  {agreement.Id}: {lifecycle.StatusOn(agreement, new LocalDate(2026, 9, 1)).In(LanguageTag.English)}");
        // end
    }

    private static void Timeline(Register register, Lifecycle lifecycle)
    {
        // snippet: timeline
        Partnership kos = register.Partnerships.Single(link => link.Id == PartnershipId.Parse("montpellier-kos"));
        foreach (TimelineEntry entry in lifecycle.TimelineOf(kos).Where(entry => entry.Kind == Codelists.TimelineEntryKind.Event))
            Console.WriteLine($"{entry.Earliest:uuuu-MM-dd}/{entry.Latest:uuuu-MM-dd}  {entry.In(LanguageTag.English)}");
        // end
    }

    private static void Lapsing(Lifecycle lifecycle)
    {
        // snippet: lapsing
        foreach (Lapse lapse in lifecycle.LapsingWithin(months: 12, from: new LocalDate(2027, 1, 1)))
            Console.WriteLine($"{lapse.Agreement}: {lapse.Earliest:uuuu-MM-dd}/{lapse.Latest:uuuu-MM-dd}, {lapse.Certainty}");
        // end
    }

    private static void Holder(Register register)
    {
        // snippet: holder
        var territory = new Territory(register);
        foreach (var day in new[] { new LocalDate(2015, 12, 31), new LocalDate(2016, 1, 1) })
        {
            Holding holding = territory.HolderOn(AuthorityId.Parse("aquitaine"), day);
            Console.WriteLine($"{day:uuuu-MM-dd}: signed by {holding.Signatory}, held by {holding.Holder}");
        }
        // end
    }

    private static void AuthorityThen(Register register)
    {
        // snippet: authority
        LocalAuthority chongqing = register.Authorities.Single(authority => authority.Id == AuthorityId.Parse("chongqing"));
        foreach (var day in new[] { new LocalDate(1982, 12, 1), new LocalDate(2024, 1, 1) })
            Console.WriteLine($"{day:uuuu-MM-dd}: {chongqing.KindsOn(day)[0].Value.Kind}, {chongqing.LevelsOn(day)[0].Value}, in [{string.Join(", ", chongqing.ParentsOn(day).Select(parent => parent.Value))}]");
        // end
    }

    private static void Series(Lifecycle lifecycle)
    {
        // snippet: series
        foreach (YearCount year in lifecycle.InForceByYear(2018, 2021))
            Console.WriteLine($"{year.Year}: {year.AtLeast} to {year.AtMost}, of which unknown {year.Unknown}; undated {year.Undated}");
        // end
    }

    private static void Crises(Lifecycle lifecycle)
    {
        // snippet: crises
        CrisisWindow covid = lifecycle.CrisisWindows()[0];
        foreach (StatusChange change in covid.Changes)
            Console.WriteLine($"{change.Partnership}: {change.From} → {change.To}, {change.On}, {change.Reason} {change.OtherCrisis}".TrimEnd());
        // end
    }

    private static void Definitions(Lifecycle lifecycle)
    {
        // snippet: definitions
        foreach (var definition in Enum.GetValues<CountingDefinition>())
        {
            foreach (DefinitionCount count in lifecycle.CountOn(definition, new LocalDate(2026, 9, 1)))
                Console.WriteLine($"{definition}, {count.Term}: {count.AtLeast} to {count.AtMost}");
        }
        // end
    }

    private static void ForPrograms(Register register, Lifecycle lifecycle)
    {
        // snippet: json
        var day = new LocalDate(2026, 9, 1);
        List<Status> statuses = [.. register.Partnerships.Select(link => lifecycle.StatusOn(link, day))];
        byte[] json = StatusJson.Write(statuses, LanguageTag.English);
        byte[] table = SeriesCsv.Write(lifecycle.InForceByYear(2018, 2021));
        Console.Write(Encoding.UTF8.GetString(table));
        // end
    }
}
