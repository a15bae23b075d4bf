using CsCheck;
using NodaTime;
using SisterCity.Values;

namespace SisterCity.Tests.Values;

public class PartialDateTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[-3_000, 45_000].Select(days => new LocalDate(1950, 1, 1).PlusDays(days));

    private static readonly Gen<PartialDate> Dates = Gen.OneOf(
        Days.Select(PartialDate.On),
        Days.Select(day => PartialDate.InMonth(day.Year, day.Month)),
        Days.Select(day => PartialDate.InYear(day.Year)),
        Days.Select(day => PartialDate.Parse($"{day.Year / 10}X")),
        Gen.Select(Days, Days, (a, b) => PartialDate.Parse($"{PartialDate.On(LocalDate.Min(a, b))}/{PartialDate.On(LocalDate.Max(a, b))}")),
        Gen.Select(Days, Days, (a, b) => PartialDate.Parse($"[{PartialDate.On(a)},{PartialDate.On(b)}]")),
        Days.Select(day => PartialDate.Parse($"../{PartialDate.On(day)}")),
        Days.Select(day => PartialDate.Parse($"{PartialDate.On(day)}/..")));

    [Theory]
    [InlineData("1981-06-22", "1981-06-22", "1981-06-22", DatePrecision.Day)]
    [InlineData("1981-06", "1981-06-01", "1981-06-30", DatePrecision.Month)]
    [InlineData("1992-02-XX", "1992-02-01", "1992-02-29", DatePrecision.Month)]
    [InlineData("1992", "1992-01-01", "1992-12-31", DatePrecision.Year)]
    [InlineData("199X", "1990-01-01", "1999-12-31", DatePrecision.Decade)]
    [InlineData("19XX", "1900-01-01", "1999-12-31", DatePrecision.Century)]
    [InlineData("2006~", "2006-01-01", "2006-12-31", DatePrecision.Year)]
    [InlineData("2014/2020", "2014-01-01", "2020-12-31", DatePrecision.Interval)]
    [InlineData("../2006-05-29", null, "2006-05-29", DatePrecision.Interval)]
    [InlineData("2016/..", "2016-01-01", null, DatePrecision.Interval)]
    [InlineData("[2016-08-04,2017-08-04]", "2016-08-04", "2017-08-04", DatePrecision.OneOfASet)]
    [InlineData("[..1984-03,1990]", null, "1990-12-31", DatePrecision.OneOfASet)]
    [InlineData("2001-24", "2001-01-01", "2002-02-28", DatePrecision.Season)]
    [InlineData("0836", "0836-01-01", "0836-12-31", DatePrecision.Year)]
    public void Knows_its_bounds_and_precision(string text, string? earliest, string? latest, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);
        date.Earliest.Should().Be(Day(earliest));
        date.Latest.Should().Be(Day(latest));
        date.Precision.Should().Be(precision);
        date.Text.Should().Be(text);
    }

    [Fact]
    public void A_year_is_maybe_before_the_law_that_began_in_it()
    {
        var lawBegins = new LocalDate(1992, 2, 8);
        PartialDate.Parse("1992").IsBefore(lawBegins).Should().Be(Certainty.Maybe);
        PartialDate.Parse("1992").IsAfter(lawBegins).Should().Be(Certainty.Maybe);
        PartialDate.Parse("1981-06").IsBefore(lawBegins).Should().Be(Certainty.Surely);
        PartialDate.Parse("1996-05-09").IsBefore(lawBegins).Should().Be(Certainty.No);
    }

    [Fact]
    public void The_default_is_no_date_and_stands_before_and_after_nothing() => Dates.ForAll(date =>
    {
        var none = default(PartialDate);
        (none.IsBefore(date), none.IsAfter(date), date.IsBefore(none), date.IsAfter(none), none.IsBefore(none)).Should().Be((Certainty.No, Certainty.No, Certainty.No, Certainty.No, Certainty.No));
        new[] { none.MayBeBefore(date), none.MayBeAfter(date), date.MayBeBefore(none), date.MayBeAfter(none), none.IsSurelyBefore(date), none.IsSurelyAfter(date) }.Should().AllBeEquivalentTo(false);
    });

    [Fact]
    public void A_qualified_date_is_wider_by_one_of_its_own_units()
    {
        PartialDate.Parse("2000~").IsBefore(PartialDate.Parse("2001")).Should().Be(Certainty.Maybe);
        PartialDate.Parse("2000~").IsBefore(PartialDate.Parse("2002")).Should().Be(Certainty.Surely);
        PartialDate.Parse("2000?").RelationTo(PartialDate.Parse("1999")).Should().Be(DateRelation.IsRefinedBy);
        PartialDate.Parse("2000~").MayBe(new LocalDate(2001, 1, 1)).Should().BeFalse(because: "the text says 2000");
    }

    [Fact]
    public void A_set_has_holes()
    {
        var auch = PartialDate.Parse("[2016-08-04,2017-08-04]");
        auch.MayBe(new LocalDate(2017, 8, 4)).Should().BeTrue();
        auch.MayBe(new LocalDate(2016, 12, 1)).Should().BeFalse();
        auch.RelationTo(PartialDate.Parse("2016-12")).Should().Be(DateRelation.Contradicts);
        auch.RelationTo(PartialDate.Parse("2017-08-04")).Should().Be(DateRelation.IsRefinedBy);
    }

    [Fact]
    public void The_four_claims_of_Montpellier_and_Chengdu_stand_as_they_do()
    {
        var chosen = PartialDate.Parse("1981-06");
        PartialDate.Parse("1981-06-22").RelationTo(chosen).Should().Be(DateRelation.Refines);
        PartialDate.Parse("1981-04-24").RelationTo(chosen).Should().Be(DateRelation.Contradicts);
        PartialDate.Parse("1979").RelationTo(chosen).Should().Be(DateRelation.Contradicts);
        PartialDate.Parse("1981").RelationTo(chosen).Should().Be(DateRelation.IsRefinedBy);
    }

    [Fact]
    public void Before_and_after_mirror_each_other() =>
        Gen.Select(Dates, Dates).ForAll((a, b) =>
        {
            a.IsBefore(b).Should().Be(b.IsAfter(a));
            a.IsSurelyBefore(b).Should().Be(a.IsBefore(b) == Certainty.Surely);
            a.MayBeBefore(b).Should().Be(a.IsBefore(b) != Certainty.No);
            (a.IsSurelyBefore(b) && b.MayBeBefore(a)).Should().BeFalse();
        });

    [Fact]
    public void Surely_means_for_every_day_and_maybe_for_some() =>
        Gen.Select(Dates, Dates, Days, Days).ForAll((a, b, dayOfA, dayOfB) =>
        {
            if (!a.MayBe(dayOfA) || !b.MayBe(dayOfB))
                return;
            if (a.IsSurelyBefore(b))
                dayOfA.Should().BeLessThan(dayOfB);
            if (dayOfA < dayOfB)
                a.MayBeBefore(b).Should().BeTrue();
        }, iter: 20_000);

    [Fact]
    public void Relations_mirror_each_other() =>
        Gen.Select(Dates, Dates).ForAll((a, b) =>
        {
            var mirror = b.RelationTo(a) switch
            {
                DateRelation.Refines => DateRelation.IsRefinedBy,
                DateRelation.IsRefinedBy => DateRelation.Refines,
                var same => same,
            };
            a.RelationTo(b).Should().Be(mirror);
            a.RelationTo(a).Should().Be(DateRelation.Same);
        });

    [Fact]
    public void Two_dates_contradict_each_other_exactly_when_no_day_can_be_both() =>
        Gen.Select(Dates, Dates, Days).ForAll((a, b, day) =>
        {
            if (a.MayBe(day) && b.MayBe(day))
                a.RelationTo(b).Should().NotBe(DateRelation.Contradicts);
        }, iter: 20_000);

    [Fact]
    public void The_text_is_kept() =>
        Dates.ForAll(date => PartialDate.Parse(date.Text).Should().Be(date));

    [Fact]
    public void No_text_is_read_that_the_pattern_does_not_match() =>
        Gen.Char["0123456789X-/.[],~?%T:Z "].Array[1, 14].Select(characters => new string(characters)).ForAll(text =>
        {
            if (PartialDate.TryRead(text, out var date, out var flaw))
            {
                System.Text.RegularExpressions.Regex.IsMatch(text, PartialDate.Format.Pattern).Should().BeTrue(because: text);
                date.Text.Should().Be(text);
                (date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest).Should().BeTrue(because: text);
            }
            else
            {
                flaw.Should().NotBe(Flaw.None);
            }
        }, iter: 50_000);

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
