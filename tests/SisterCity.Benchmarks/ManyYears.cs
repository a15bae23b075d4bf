using System.Globalization;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Time;
using SisterCity.Values;

namespace SisterCity.Benchmarks;

/// <summary>Statuses and series of registers whose size doubles: what grows faster than the register shows.</summary>
internal static class ManyYears
{
    private const int Rounds = 7;

    public static int Run()
    {
        Console.WriteLine("| partnerships | index | series of 77 years | by country pair | by level | by kind | status of each on a day | what lapses in a year |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var count in new[] { 5_000, 10_000, 20_000, 40_000 })
        {
            var register = Make(count);
            var lifecycle = new Lifecycle(register);
            var day = new LocalDate(2026, 9, 1);
            TimeSpan[] times =
            [
                Best(() => new Lifecycle(register)),
                Best(() => lifecycle.InForceByYear(1950, 2026)),
                Best(() => lifecycle.InForceByYear(1950, 2026, SeriesGrouping.CountryPair)),
                Best(() => lifecycle.InForceByYear(1950, 2026, SeriesGrouping.Level)),
                Best(() => lifecycle.InForceByYear(1950, 2026, SeriesGrouping.Kind)),
                Best(() => register.Partnerships.Count(partnership => lifecycle.StatusOn(partnership, day).InForce == Certainty.Surely)),
                Best(() => lifecycle.LapsingWithin(12, day)),
            ];
            Console.WriteLine($"| {count.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ')} | {string.Join(" | ", times.Select(time => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms ({time.TotalMicroseconds / count:F1} µs)")))} |");
        }

        return 0;
    }

    /// <summary>A register like the real ones: one in three with events, one in two with an agreement, dates known to the day, the month, the year or the decade.</summary>
    private static Register Make(int count)
    {
        var random = new Random(20261124);
        var authorities = Enumerable.Range(0, count / 4).Select(i => new LocalAuthority
        {
            Id = AuthorityId.Parse(string.Create(CultureInfo.InvariantCulture, $"a{i}")),
            Country = CountryCode.Parse(i % 2 == 0 ? "FR" : i % 3 == 0 ? "CN" : "DE"),
            Names = [new AuthorityName { Text = LocalizedText.Of("fr", string.Create(CultureInfo.InvariantCulture, $"Ville {i}")) }],
            Kinds = [new AuthorityStatus { Kind = i % 2 == 0 ? AuthorityKind.Commune : i % 3 == 0 ? AuthorityKind.PrefectureLevelCity : AuthorityKind.Municipality }],
        }).ToValueList();
        var agreements = new List<Agreement>();
        var partnerships = new List<Partnership>(count);
        for (var i = 0; i < count; i++)
        {
            var id = PartnershipId.Parse(string.Create(CultureInfo.InvariantCulture, $"p{i}"));
            var (here, there) = (authorities[random.Next(authorities.Count / 2) * 2].Id, authorities[(random.Next(authorities.Count / 2) * 2) + 1].Id);
            var begins = 1950 + random.Next(70);
            var since = Date(begins, random);
            partnerships.Add(new Partnership
            {
                Id = id,
                Kind = i % 5 == 0 ? PartnershipKind.Cooperation : PartnershipKind.Twinning,
                Members = [new PartnershipMember { Authority = here }, new PartnershipMember { Authority = there }],
                Since = since,
                Events = i % 3 == 0 ? [new PartnershipEvent { State = LifecycleState.InForce, On = since }, .. Later(begins, random)] : [],
            });
            if (i % 2 == 0)
            {
                agreements.Add(new Agreement
                {
                    Id = AgreementId.Parse(string.Create(CultureInfo.InvariantCulture, $"g{i}")),
                    Partnership = id,
                    Kind = AgreementKind.SisterCityAgreement,
                    Parties = [new AgreementParty { Authority = here }, new AgreementParty { Authority = there }],
                    SignedOn = since,
                    Term = i % 4 == 0 ? new Term { Kind = TermKind.OpenEnded } : new Term { Kind = TermKind.Fixed, Length = CalendarPeriod.Parse("P5Y") },
                });
            }
        }

        return new Register { Authorities = authorities, Partnerships = partnerships.ToValueList(), Agreements = agreements.ToValueList(), AsOf = PartialDate.Parse("2026") };
    }

    private static IEnumerable<PartnershipEvent> Later(int begins, Random random)
    {
        LifecycleState[] states = [LifecycleState.Renewed, LifecycleState.Dormant, LifecycleState.Reactivated, LifecycleState.Suspended, LifecycleState.TerminatedUnilaterally];
        var year = begins;
        for (var i = random.Next(3); i > 0; i--)
            yield return new PartnershipEvent { State = states[random.Next(states.Length)], On = Date(year += 1 + random.Next(15), random) };
    }

    private static PartialDate Date(int year, Random random) => random.Next(4) switch
    {
        0 => PartialDate.On(new LocalDate(year, 1 + random.Next(12), 1 + random.Next(28))),
        1 => PartialDate.InMonth(year, 1 + random.Next(12)),
        2 => PartialDate.InYear(year),
        _ => PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{year / 10}X")),
    };

    private static TimeSpan Best<T>(Func<T> work) => Fastest.Of(Rounds, work);
}
