using NodaTime;
using NodaTime.Text;

namespace Indicators.Tests.Time;

/// <summary>A period as two dates: both days included, none where it is not stated.</summary>
public sealed class PeriodColumnsTests
{
    [Theory]
    [InlineData("2024-Q3", "2024-07-01", "2024-09-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2021-01-01/P5Y", "2021-01-01", "2025-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void Both_days_belong_to_it(string text, string start, string end)
    {
        TimePeriod period = TimePeriod.Parse(text);
        PeriodColumns columns = PeriodColumns.Of(period);
        columns.Should().Be(new PeriodColumns(LocalDatePattern.Iso.Parse(start).Value, LocalDatePattern.Iso.Parse(end).Value));
        columns.ToPeriod().Should().Be(period);
    }

    [Fact]
    public void A_period_that_is_not_stated_has_no_dates()
    {
        PeriodColumns.Of(null).Should().Be(default(PeriodColumns));
        default(PeriodColumns).ToPeriod().Should().BeNull();
    }

    [Fact]
    public void An_exclusive_upper_bound_is_the_day_after() =>
        PeriodColumns.OfHalfOpen(new DateOnly(2024, 7, 1), new DateOnly(2024, 10, 1)).ToPeriod().Should().Be(TimePeriod.Quarter(2024, 3));

    [Fact]
    public void An_open_end_and_a_reversed_period_are_refused()
    {
        var day = new LocalDate(2024, 7, 1);
        FluentActions.Invoking(() => new PeriodColumns(day, null).ToPeriod()).Should().Throw<FormatException>().WithMessage("*2024-07-01*needs an end*");
        FluentActions.Invoking(() => new PeriodColumns(null, day).ToPeriod()).Should().Throw<FormatException>().WithMessage("*2024-07-01*needs a start*");
        FluentActions.Invoking(() => new PeriodColumns(day, day.PlusDays(-1)).ToPeriod()).Should().Throw<FormatException>().WithMessage("*2024-06-30*before*2024-07-01*");
    }
}
