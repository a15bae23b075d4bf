using System.Globalization;
using System.Text;
using CsCheck;
using SisterCity.Codelists;
using SisterCity.Exchange.Exports;
using SisterCity.Findings;
using SisterCity.Model;
using SisterCity.Projects;
using SisterCity.Tabular;
using SisterCity.Values;

namespace SisterCity.Exchange.Tests.Exports;

/// <summary>The law of every export: the sums of its rows are the totals of the register, to the smallest unit, less what its findings name.</summary>
public class ExportLawTests
{
    private const int Tries = 300;

    private static readonly AmountKind[] Money = [AmountKind.Commitment, AmountKind.Disbursement];

    [Fact]
    public void What_counts_one_by_one_is_what_the_totals_add_up() => ProjectRegisters.Reportable.ForAll(
        static register =>
        {
            var counted = CountedAmounts.Of(register).Counted;
            foreach (var total in ProjectTotals.Of(register).Totals)
            {
                var its = counted.Where(amount => amount.Amount.Kind == total.Kind && amount.Sum.Currency == total.Amount.Currency).ToList();
                its.Sum(static amount => amount.Sum.Amount).Should().Be(total.Amount.Amount);
                its.Sum(static amount => amount.Own).Should().Be(total.Own);
                its.Sum(static amount => amount.Foreign).Should().Be(total.Foreign);
                its.Should().HaveCount(total.Count);
            }
        },
        iter: Tries);

    [Fact]
    public void The_parts_of_an_amount_sum_to_it_and_none_is_less_than_nothing() => ProjectRegisters.Reportable.ForAll(
        static register =>
        {
            foreach (var amount in CountedAmounts.Of(register).Counted)
            {
                amount.Parts.Sum(static part => part.Sum).Should().Be(amount.Sum.Amount);
                amount.Parts.Sum(static part => part.Own).Should().Be(amount.Own);
                amount.Parts.Should().OnlyContain(static part => part.Sum >= 0 && part.Own >= 0);
            }
        },
        iter: Tries);

    [Fact]
    public void The_registers_that_are_tried_have_rows_of_every_export()
    {
        var (crs, declared, grants) = (0, 0, 0);
        ProjectRegisters.Reportable.ForAll(
            register =>
            {
                crs += Rows(CrsExport.Write(register), 0).Count;
                var declaration = DeclarationExport.Write(register, new DeclarationOptions { Year = 2019, Of = AuthorityId.Parse("montpellier") });
                declared += Rows(declaration, HeadOf(declaration)).Count;
                grants += Rows(ScdlExport.Write(WithSirets(register)), 0).Count;
            },
            iter: Tries);
        (crs / Properties.Tries(Tries)).Should().BeGreaterThanOrEqualTo(5);
        (declared / Properties.Tries(Tries)).Should().BeGreaterThanOrEqualTo(1);
        grants.Should().BeGreaterThan((int)Properties.Tries(Tries) / 20);
    }

    [Fact]
    public void The_rows_for_the_OECD_sum_to_the_totals_of_each_kind_year_and_currency() => ProjectRegisters.Reportable.ForAll(
        static register =>
        {
            var exported = CrsExport.Write(register);
            var rows = Rows(exported, 0);
            foreach (var (kind, column) in Money.Zip(["Commitment_National", "Disbursement_National"]))
            {
                Sums(rows.Select(row => (row["Year"], row["CurrencyCode"], row[column]))).Should().BeEquivalentTo(
                    Expected(register, exported, kind, static _ => true, static part => part.Sum));
            }
        },
        iter: Tries);

    [Fact]
    public void The_rows_of_a_declaration_sum_to_the_own_money_of_who_declares() => ProjectRegisters.Reportable.ForAll(
        static register =>
        {
            foreach (var year in (int[])[2019, 2024])
            {
                foreach (var declarer in DeclarationExport.DeclarersOf(register, year))
                {
                    var exported = DeclarationExport.Write(register, new DeclarationOptions { Year = year, Of = declarer });
                    var rows = Rows(exported, HeadOf(exported));
                    foreach (var (kind, column) in Money.Zip(["engagement", "versement"]))
                    {
                        Sums(rows.Select(row => (row["annee_de_declaration"], row["devise"], row[column]))).Should().BeEquivalentTo(
                            Expected(register, exported, kind, amount => amount.Year == year && amount.Amount.Payers is [{ Authority: { } payer }]
                                && payer == declarer, static part => part.Own));
                    }
                }
            }
        },
        iter: Tries);

    [Fact]
    public void The_grants_are_the_promises_and_goods_that_are_not_named_as_left_out() => ProjectRegisters.Reportable.ForAll(
        static register =>
        {
            register = WithSirets(register);
            var exported = ScdlExport.Write(register);
            var left = LeftOut(exported);
            Rows(exported, 0).Sum(static row => Number(row["montant"])).Should().Be(CountedAmounts.Of(register).Counted
                .Where(amount => !left.Contains(amount.At) && amount.Amount.Payers.Any(static payer => payer.Authority?.Text is "montpellier" or "aide"))
                    .Sum(static amount => amount.Sum.Amount));
        },
        iter: Tries);

    [Fact]
    public void The_same_register_gives_the_same_bytes_and_each_finding_stands_at_an_amount_that_is_there() => ProjectRegisters.Reportable.ForAll(
        static register =>
        {
            foreach (var write in (Func<Exported>[])[() => CrsExport.Write(register), () => ScdlExport.Write(register),
                () => DeclarationExport.Write(register, new DeclarationOptions { Year = 2019, Of = AuthorityId.Parse("montpellier") })])
            {
                var exported = write();
                exported.Content.Should().Equal(write().Content);
                foreach (var finding in exported.Findings)
                {
                    var place = finding.At.Segments().ToList();
                    (place[0], place[2]).Should().Be(("projects", "amounts"));
                    register.Projects[int.Parse(place[1], CultureInfo.InvariantCulture)].Amounts.Count.Should()
                        .BeGreaterThan(int.Parse(place[3], CultureInfo.InvariantCulture));
                }
            }
        },
        iter: Tries / 3);

    /// <summary>The sums by year and currency of what counts and is not named as left out.</summary>
    private static Dictionary<string, decimal> Expected(Register register, Exported exported, AmountKind kind, Func<CountedAmount, bool> isAsked,
        Func<AmountPart, decimal> sumOf)
    {
        var left = LeftOut(exported);
        return CountedAmounts.Of(register).Counted.Where(amount => amount.Amount.Kind == kind && isAsked(amount) && !left.Contains(amount.At))
            .SelectMany(amount => amount.Parts.Where(part => part.Country is { } country && MayReceive(country, amount.Year!.Value))
                .Select(part => (Key: $"{amount.Year:D4} {amount.Sum.Currency}", Sum: sumOf(part))))
            .Where(static part => part.Sum != 0).GroupBy(static part => part.Key)
                .ToDictionary(static group => group.Key, static group => group.Sum(static part => part.Sum));
    }

    /// <summary>
    /// The places of amounts that are left out whole. A part for a country that was not on the list, and the money of others, leave the rest.
    /// </summary>
    private static HashSet<JsonPointer> LeftOut(Exported exported) =>
        [.. exported.Findings.AsEnumerable().Where(static finding =>
            finding.Rule == Rules.ExportLacksAFact || (finding.Rule == Rules.ExportHasNoPlace && !IsOfAPart(finding))).Select(static finding => finding.At)];

    private static bool IsOfAPart(Finding finding) =>
        finding.Arguments[1].In(LanguageTag.English) is var what
            && (what.Contains("was not on the OECD's list", StringComparison.Ordinal) || what.EndsWith("that came from others", StringComparison.Ordinal));

    private static bool MayReceive(CountryCode country, int year) =>
        DacRecipients.IsEligible(country, year) != Certainty.No && DacRecipients.Of(country) is not null;

    private static Dictionary<string, decimal> Sums(IEnumerable<(string Year, string Currency, string Sum)> cells) =>
        cells.Where(static cell => cell.Sum.Length > 0)
        .GroupBy(static cell => $"{cell.Year} {cell.Currency}")
            .ToDictionary(static group => group.Key, static group => group.Sum(static cell => Number(cell.Sum)));

    private static List<Dictionary<string, string>> Rows(Exported exported, int head)
    {
        var rows = TableReader.Rows(exported.Content, ',', Encoding.UTF8).Select(static row => row.Cells).Skip(head).ToList();
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(static pair => pair.First, static pair => pair.Second, StringComparer.Ordinal))];
    }

    private static int HeadOf(Exported exported) =>
        TableReader.Rows(exported.Content, ',', Encoding.UTF8).Select(static row => row.Cells).ToList()
            .FindIndex(static row => row[0] is "annee_de_declaration");

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>The same register with a SIRET for a payer, and with grants of which the day and how they are paid are known.</summary>
    private static Register WithSirets(Register register) => register with
    {
        Authorities = [.. register.Authorities.Select(static one =>
            one.Id.Text is "montpellier" ? one with { Codes = [new AuthorityCodes { Siret = Siret.Parse("21340000500012") }] } : one)],
        Projects = [.. register.Projects.Select(static project => project with
        {
            Amounts = [.. project.Amounts.Select(static (amount, at) =>
                at % 2 == 0 ? amount : amount with { On = PartialDate.On(2019, 4, 1 + at), Period = PartialDate.Parse("2019/2021") })],
        })],
    };
}
