using System.Globalization;
using CsCheck;
using NodaTime;
using SisterCity.Values;

namespace SisterCity.Tests.Values;

/// <summary>A stated order leaves one reading of three numbers; it never makes one that the text does not have.</summary>
public class DateOrderTests
{
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 54_000].Select(days => new LocalDate(1900, 1, 1).PlusDays(days));
    private static readonly Gen<DateOrder> Orders = Gen.Enum<DateOrder>();
    private static readonly Gen<string> Signs = Gen.OneOf("/", "-", ".", " ");

    [Fact]
    public void Every_day_is_read_in_the_order_in_which_it_was_written() =>
        Gen.Select(Days, Orders, Signs, Gen.Bool).ForAll((day, order, sign, isPadded) =>
        {
            var typed = Written(day, order, sign, isPadded ? "00" : "0", $"{day.Year:D4}");
            PartialDate.TryRepair(typed, order, out var date).Should().BeTrue(because: $"{typed} is {order}");
            date.Should().Be(PartialDate.On(day));
        });

    [Fact]
    public void A_year_of_two_digits_is_one_of_the_hundred_years_that_are_stated_and_none_when_nothing_is() =>
        Gen.Select(Days, Orders, Signs, Gen.Int[0, 99]).ForAll((day, order, sign, later) =>
        {
            var typed = Written(day, order, sign, "00", $"{day.Year % 100:D2}");
            PartialDate.TryRepair(typed, order, day.Year + later, out var date).Should().BeTrue(because: typed);
            date.Should().Be(PartialDate.On(day));
            PartialDate.TryRepair(typed, order, out _).Should().BeFalse(because: typed);
        });

    [Fact]
    public void What_has_one_reading_without_an_order_has_no_other_reading_with_one() =>
        Gen.Select(Days, Orders, Orders, Signs).ForAll((day, stated, written, sign) =>
        {
            var typed = Written(day, written, sign, "00", $"{day.Year:D4}");
            if (PartialDate.TryRepair(typed, out var alone) && PartialDate.TryRepair(typed, stated, out var ordered))
                ordered.Should().Be(alone, because: typed);
        });

    [Theory]
    [InlineData("05/12/2010", DateOrder.DayMonthYear, "2010-12-05")]
    [InlineData("05/12/2010", DateOrder.MonthDayYear, "2010-05-12")]
    [InlineData("05/12/2010", DateOrder.YearMonthDay, null)]
    [InlineData("05/13/2010", DateOrder.DayMonthYear, null)]
    [InlineData("05122010", DateOrder.DayMonthYear, "2010-12-05")]
    [InlineData("20111012", DateOrder.YearMonthDay, "2011-10-12")]
    [InlineData("1981/06", DateOrder.YearMonthDay, "1981-06")]
    [InlineData("1981/06", DateOrder.DayMonthYear, null)]
    [InlineData("06/1981", DateOrder.DayMonthYear, "1981-06")]
    [InlineData("22 juin 1981", DateOrder.MonthDayYear, "1981-06-22")]
    [InlineData("1981-06-22", DateOrder.DayMonthYear, "1981-06-22")]
    [InlineData("22/6/1981 00:00", DateOrder.DayMonthYear, "1981-06-22")]
    [InlineData("29759", DateOrder.DayMonthYear, null)]
    [InlineData("inconnue", DateOrder.DayMonthYear, null)]
    public void A_stated_order_decides_what_the_text_leaves_open(string typed, DateOrder order, string? meant) =>
        (PartialDate.TryRepair(typed, order, out var date) ? date.Text : null).Should().Be(meant);

    [Theory]
    [InlineData("juin-81", 2030, "1981-06")]
    [InlineData("juin 81", 2030, "1981-06")]
    [InlineData("22-juin-81", 2030, "1981-06-22")]
    [InlineData("06/81", 2030, "1981-06")]
    [InlineData("05/12/10", 2030, "2010-12-05")]
    [InlineData("05/12/30", 2030, "2030-12-05")]
    [InlineData("05/12/31", 2030, "1931-12-05")]
    [InlineData("5/12/0", 2030, null)]
    public void Two_digits_are_a_year_by_what_is_stated(string typed, int latest, string? meant) =>
        (PartialDate.TryRepair(typed, DateOrder.DayMonthYear, latest, out var date) ? date.Text : null).Should().Be(meant);

    [Theory]
    [InlineData(98)]
    [InlineData(10_000)]
    public void A_last_year_that_leaves_no_hundred_years_is_refused(int latest) =>
        FluentActions.Invoking(() => PartialDate.TryRepair("05/12/10", DateOrder.DayMonthYear, latest, out _)).Should().Throw<ArgumentOutOfRangeException>();

    private static string Written(LocalDate day, DateOrder order, string sign, string digits, string year)
    {
        var (d, m) = (day.Day.ToString(digits, CultureInfo.InvariantCulture), day.Month.ToString(digits, CultureInfo.InvariantCulture));
        return string.Join(sign, order switch
        {
            DateOrder.DayMonthYear => [d, m, year],
            DateOrder.MonthDayYear => [m, d, year],
            _ => new[] { year, m, d },
        });
    }
}
