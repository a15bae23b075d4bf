using CsCheck;
using FluentAssertions;
using NodaTime;
using SisterCity.Codelists;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Values;
using Xunit;

namespace SisterCity.Tests.Projects;

public class ProjectTotalsTests
{
    private static readonly AuthorityId Montpellier = AuthorityId.Parse("montpellier");
    private static readonly AuthorityId Ministry = AuthorityId.Parse("ministry");

    [Fact]
    public void Budgets_commitments_and_disbursements_are_never_added_to_each_other()
    {
        var totals = Of(Project("water", Amount(AmountKind.Budget, 100, 2020), Amount(AmountKind.Commitment, 80, 2020),
            Amount(AmountKind.Disbursement, 50, 2020)));

        totals.Totals.Select(total => (total.Kind, total.Amount.Amount)).Should()
            .Equal((AmountKind.Budget, 100), (AmountKind.Commitment, 80), (AmountKind.Disbursement, 50));
    }

    [Fact]
    public void A_sum_over_several_years_stands_under_its_period_less_the_part_that_has_a_year()
    {
        var whole = Amount(AmountKind.Disbursement, 180_000) with { Id = AmountId.Parse("all"), Period = PartialDate.Parse("2010/2012") };
        var part = Amount(AmountKind.Disbursement, 60_000, 2012) with { PartOf = AmountId.Parse("all") };

        var byYear = Of(ProjectGrouping.Year, Project("water", whole, part)).Totals;

        byYear.Select(total => (total.Group, total.Amount.Amount)).Should().Equal(("2010/2012", 120_000), ("2012", 60_000));
    }

    [Fact]
    public void Each_newer_total_so_far_contains_the_older_ones()
    {
        var totals = Of(Project("tavush", SoFar(4.2m, "2016"), SoFar(5.3m, "2018"), SoFar(8.4m, "2023")));

        totals.Totals.Single().Amount.Amount.Should().Be(8.4m);
    }

    [Fact]
    public void Payments_up_to_the_day_of_a_total_so_far_are_contained_in_it_and_later_ones_are_not()
    {
        var totals = Of(Project("tavush", SoFar(100, "2018"), Amount(AmountKind.Disbursement, 30, 2017), Amount(AmountKind.Disbursement, 7, 2019)));

        totals.Totals.Single().Amount.Amount.Should().Be(107);
    }

    [Fact]
    public void An_average_of_each_year_is_in_no_total_and_is_named()
    {
        var totals = Of(Project("lyon", Amount(AmountKind.Budget, 240_000) with { Extent = AmountExtent.YearlyAverage,
            Period = PartialDate.Parse("2006/..") }));

        totals.Totals.Should().BeEmpty();
        totals.Uncounted.Should().Equal(new UncountedAmount(ProjectId.Parse("lyon"), 0, UncountedReason.Recurring, Money.Of(240_000, CurrencyCode.Euro)));
    }

    [Fact]
    public void A_share_a_sum_that_is_not_known_and_a_gift_without_a_value_are_named()
    {
        var totals = Of(Project(
            "yelimane",
            new ProjectAmount { Kind = AmountKind.Budget, Share = 65 }, new ProjectAmount { Kind = AmountKind.Disbursement },
                new ProjectAmount { Kind = AmountKind.InKind }));

        totals.Uncounted.Select(amount => amount.Reason).Should().Equal(UncountedReason.ShareAlone, UncountedReason.UnknownSum, UncountedReason.UnknownSum);
    }

    [Fact]
    public void Of_a_programme_and_its_projects_the_projects_count_where_they_tell_the_same_year()
    {
        var programme = Project("programme", Amount(AmountKind.Commitment, 100, 2020), Amount(AmountKind.Commitment, 40, 2024));
        var project = Project("project", Amount(AmountKind.Commitment, 70, 2020)) with { PartOf = programme.Id };

        var totals = Of(programme, project);

        totals.Totals.Single().Amount.Amount.Should().Be(110);
        totals.Uncounted.Single().Reason.Should().Be(UncountedReason.OfTheProgramme);
    }

    [Fact]
    public void What_a_payer_reports_of_itself_goes_before_what_the_lead_reports_of_it()
    {
        var told = Amount(AmountKind.Disbursement, 20, 2020) with { Payers = [By(Ministry)], ReportedBy = Montpellier };
        var own = Amount(AmountKind.Disbursement, 25, 2020) with { Payers = [By(Ministry)], ReportedBy = Ministry };

        var totals = Of(Project("water", told, own));

        totals.Totals.Single().Amount.Amount.Should().Be(25);
        totals.Uncounted.Single().Reason.Should().Be(UncountedReason.ToldByThePayer);
    }

    [Fact]
    public void A_payment_of_one_day_is_one_payment_in_however_many_projects_it_stands()
    {
        var payment = Amount(AmountKind.Disbursement, 20) with { On = PartialDate.Parse("2020-05-04"), Receiver = By(Ministry) };

        var totals = Of(Project("one", payment, payment), Project("other", payment));

        totals.Totals.Single().Amount.Amount.Should().Be(40, "the first report tells of two payments");
        totals.Uncounted.Single().Should().Match<UncountedAmount>(amount => amount.Project.Text == "other" && amount.Reason == UncountedReason.ToldAgain);
    }

    [Fact]
    public void Money_that_is_passed_on_is_own_money_only_for_the_rest()
    {
        var grant = Amount(AmountKind.Received, 60, 2020) with { Id = AmountId.Parse("grant"), Payers = [By(Ministry)], Receiver = By(Montpellier) };
        var from = new AmountReference { Amount = AmountId.Parse("grant") };
        var first = Amount(AmountKind.Disbursement, 50, 2020) with { From = [from] };
        var second = Amount(AmountKind.Disbursement, 50, 2021) with { From = [from] };

        var paid = Of(Project("water", grant, first, second)).Totals.Single(total => total.Kind == AmountKind.Disbursement);

        (paid.Amount.Amount, paid.Own, paid.Foreign, paid.Undivided).Should().Be((100, 40, 60, 0));
    }

    [Fact]
    public void Money_that_is_passed_on_from_a_sum_that_is_not_known_is_not_divided()
    {
        var payment = Amount(AmountKind.Disbursement, 50, 2020) with { From = [new AmountReference { Amount = AmountId.Parse("unknown") }] };

        Of(Project("water", payment)).Totals.Single().Undivided.Should().Be(50);
    }

    [Fact]
    public void Currencies_stand_apart_unless_a_rate_is_given_for_the_time()
    {
        var yen = CurrencyCode.Parse("JPY");
        var register = Register(Project("dalian", Amount(AmountKind.Budget, 100, 2015),
            Amount(AmountKind.Budget, 1) with { Amount = Money.Of(9_999_000, yen), Period = PartialDate.Parse("2015-04/2016-03") }));
        var rate = new ExchangeRate(yen, CurrencyCode.Euro, PartialDate.Parse("2015/2016"), 0.0075m, "a bank");

        ProjectTotals.Of(register).Totals.Should().HaveCount(2);
        var converted = ProjectTotals.Of(register, new ProjectTotalsOptions { Rates = [rate] });

        converted.Totals.Single().Amount.Should().Be(Money.Of(75_092.5m, CurrencyCode.Euro));
        converted.RatesUsed.Should().Equal(rate);
    }

    [Fact]
    public void A_total_says_how_exact_its_amounts_are()
    {
        var about = Amount(AmountKind.Budget, 10, 2020) with { Qualifier = AmountQualifier.About };
        var more = Amount(AmountKind.Budget, 10, 2020) with { Qualifier = AmountQualifier.AtLeast };

        Of(Project("a", more, Amount(AmountKind.Budget, 1, 2020))).Totals.Single().Qualifier.Should().Be(AmountQualifier.AtLeast);
        Of(Project("a", more, about)).Totals.Single().Qualifier.Should().Be(AmountQualifier.About);
    }

    [Fact]
    public void What_comes_after_the_day_that_is_asked_about_is_named_and_a_plan_counts()
    {
        var totals = ProjectTotals.Of(
            Register(Project("a", Amount(AmountKind.Budget, 10, 2030), Amount(AmountKind.Disbursement, 10, 2030))),
                new ProjectTotalsOptions { On = new LocalDate(2026, 1, 1) });

        totals.Totals.Single().Kind.Should().Be(AmountKind.Budget);
        totals.Uncounted.Single().Reason.Should().Be(UncountedReason.AfterTheDay);
    }

    [Fact]
    public void Circles_of_parts_and_sums_beyond_all_numbers_end_in_an_answer()
    {
        var most = Amount(AmountKind.Budget, decimal.MaxValue) with { Id = AmountId.Parse("x"), PartOf = AmountId.Parse("x") };
        var one = Project("one", most, most) with { PartOf = ProjectId.Parse("other") };
        var other = Project("other", most) with { PartOf = ProjectId.Parse("one") };

        Of(one, other).Totals.Single().Amount.Amount.Should().Be(decimal.MaxValue);
    }

    [Fact]
    public void However_a_project_is_split_into_parts_the_total_stays_the_same() => Gen.Select(AnyProject, Gen.Int[1, 4], Gen.Bool, Gen.Int).ForAll(
        drawn =>
        {
            var (project, parts, repeats, seed) = drawn;
            var rest = project.Amounts.Select((amount, i) => (amount, Part: (int)((uint)(seed >> i) % (uint)parts)))
                .ToLookup(pair => pair.Part, pair => pair.amount);
            var split = Enumerable.Range(0, parts)
                .Select(part => project with { Id = ProjectId.Parse($"part-{part}"), PartOf = project.Id, Amounts = rest[part].ToValueList() }).ToList();

            // A programme may tell all of it again.
            var register = Register([repeats ? project : project with { Amounts = [] }, .. split]);

            SumsOf(ProjectTotals.Of(register)).Should().Equal(SumsOf(Of(project)));
        },
        iter: 300);

    [Fact]
    public void However_many_report_a_project_the_total_stays_the_same() => AnyProject.ForAll(
        project =>
        {
            var own = project.Amounts.Select(amount => amount with { ReportedBy = amount.Payers[0].Authority });
            var leads = project.Amounts.Select(amount => amount with { ReportedBy = Montpellier });

            SumsOf(Of(project with { Amounts = own.Concat(leads).Distinct().ToValueList() })).Should()
                .Equal(SumsOf(Of(project with { Amounts = own.Distinct().ToValueList() })));
        },
        iter: 300);

    [Fact]
    public void A_total_so_far_of_what_is_told_changes_no_total() => AnyProject.ForAll(
        project =>
        {
            var soFar = Of(project).Totals.Select(total => new ProjectAmount
            {
                Kind = total.Kind, Amount = total.Amount, Extent = AmountExtent.SoFar, On = PartialDate.Parse("2031"),
            });

            SumsOf(Of(project with { Amounts = project.Amounts.Concat(soFar).ToValueList() })).Should().Equal(SumsOf(Of(project)));
        },
        iter: 300);

    [Fact]
    public void The_groups_sum_to_the_whole_to_the_last_cent() => Gen.Select(AnyProject, AnyProject, Gen.Enum<ProjectGrouping>()).ForAll(
        drawn =>
        {
            var (one, other, by) = drawn;
            var register = Register(one, other with { Id = ProjectId.Parse("other") });

            SumsOf(ProjectTotals.Of(register, new ProjectTotalsOptions { By = by })).Should().Equal(SumsOf(ProjectTotals.Of(register)));
        },
        iter: 500);

    [Fact]
    public void Own_foreign_and_undivided_money_are_the_sum_and_the_reports_are_too() => Gen.Select(AnyProject, Gen.Enum<ProjectGrouping>()).ForAll(
        drawn => ProjectTotals.Of(Register(drawn.Item1), new ProjectTotalsOptions { By = drawn.Item2 }).Totals.Should().OnlyContain(total =>
            total.Own + total.Foreign + total.Undivided == total.Amount.Amount && total.ByReporter.Sum(part => part.Amount) == total.Amount.Amount),
        iter: 300);

    private static readonly Gen<ProjectAmount> AnyAmount = Gen.Select(
        Gen.OneOf(Gen.Const(AmountKind.Commitment), Gen.Const(AmountKind.Disbursement), Gen.Const(AmountKind.Budget)), Gen.Long[1, 1_000_000],
            Gen.Int[2018, 2024], Gen.OneOf(Gen.Const("EUR"), Gen.Const("CNY")),
        Gen.OneOf(Gen.Const("montpellier"), Gen.Const("ministry"), Gen.Const("chengdu")), Gen.Bool,
        (kind, cents, year, currency, payer, isPassedOn) => new ProjectAmount
        {
            Kind = kind, Amount = Money.Of(cents / 100m, CurrencyCode.Parse(currency)), Year = year, Payers = [By(AuthorityId.Parse(payer))],
            From = isPassedOn ? [new AmountReference { Amount = AmountId.Parse("grant") }] : [],
        });

    private static readonly Gen<CooperationProject> AnyProject = Gen.Select(
        AnyAmount.List[1, 8], Gen.OneOf(Gen.Const<decimal[]>([100]), Gen.Const<decimal[]>([33.3m, 66.7m]), Gen.Const<decimal[]>([1, 2, 97]),
            Gen.Const<decimal[]>([12.5m, 12.5m, 75])),
        (amounts, shares) => Project("project", [.. amounts.Distinct()]) with
        {
            Purposes = [.. shares.Select((share, i) => new ProjectPurpose { Code = CrsPurpose.Parse($"1403{i}"), Share = share })],
            Countries = [.. shares.Select((share, i) => new ProjectCountry { Country = CountryCode.Parse(i == 0 ? "MG" : i == 1 ? "TG" : "ML"),
                Share = share })],
        });

    private static IEnumerable<(AmountKind Kind, CurrencyCode Currency, decimal Sum)> SumsOf(ProjectTotals totals) => totals.Totals
        .GroupBy(total => (total.Kind, total.Amount.Currency)).OrderBy(group => (group.Key.Kind.Text, group.Key.Currency.Text))
        .Select(group => (group.Key.Kind, group.Key.Currency, group.Sum(total => total.Amount.Amount)));

    private static ProjectAmount SoFar(decimal sum, string on) =>
        Amount(AmountKind.Disbursement, sum) with { Extent = AmountExtent.SoFar, On = PartialDate.Parse(on) };

    private static ProjectAmount Amount(AmountKind kind, decimal sum, int? year = null) =>
        new() { Kind = kind, Amount = Money.Of(sum, CurrencyCode.Euro), Year = year, Payers = [By(Montpellier)] };

    private static ProjectBody By(AuthorityId authority) => new() { Authority = authority };

    private static CooperationProject Project(string id, params ProjectAmount[] amounts) =>
        new() { Id = ProjectId.Parse(id), Title = LocalizedText.Of("fr", id), Amounts = [.. amounts] };

    private static Register Register(params CooperationProject[] projects) => new() { Projects = [.. projects] };

    private static ProjectTotals Of(params CooperationProject[] projects) => ProjectTotals.Of(Register(projects));

    private static ProjectTotals Of(ProjectGrouping by, params CooperationProject[] projects) =>
        ProjectTotals.Of(Register(projects), new ProjectTotalsOptions { By = by });
}
