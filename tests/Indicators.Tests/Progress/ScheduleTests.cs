using Indicators.Progress.Methods;

namespace Indicators.Tests.Progress;

public class ScheduleTests
{
    // Published leads over 时序进度, in percentage points: Sichuan 2023 (1–5月), Ziyang, a city's 1–10月 and 1–4月.
    [Theory]
    [InlineData("0.565", 5, "14.8")]
    [InlineData("0.44", 5, "2.3")]
    [InlineData("0.9715786221810318", 10, "13.8")]
    [InlineData("0.432", 4, "9.9")]
    [InlineData("0.378", 4, "4.5")]
    public void The_lead_is_completion_less_whole_months_over_twelve(string completion, int months, string points)
    {
        Measure lead = Schedule.Lead(Measure.Exactly(D(completion)), Schedule.TimeShare(months, 12));
        Math.Round(lead.Value!.Value * 100m, 1, MidpointRounding.AwayFromZero).Should().Be(D(points));
    }

    [Fact]
    public void The_index_is_one_on_an_exact_line()
    {
        decimal time = Schedule.TimeShare(24, 60);
        Schedule.Index(Measure.Exactly(0.4m), time).Should().Be(Measure.Exactly(1m));
        Schedule.Lead(Measure.Exactly(0.4m), time).Should().Be(Measure.Exactly(0m));
    }

    [Theory]
    [InlineData(170, 200, "0.85")]
    [InlineData(500, 450, "1.1111")]
    public void The_index_agrees_with_earned_value_over_planned_value(int earned, int planned, string expected)
    {
        Measure index = Schedule.Index(Measure.Exactly(earned / 1000m), planned / 1000m);
        Math.Round(index.Value!.Value, 4).Should().Be(D(expected));
    }

    [Theory]
    [InlineData(-3, 12, 0)]
    [InlineData(15, 12, 1)]
    public void Before_the_start_nothing_and_after_the_end_all_of_the_time_is_gone(int elapsed, int total, int share) =>
        Schedule.TimeShare(elapsed, total).Should().Be(share);

    [Fact]
    public void There_is_no_index_before_any_time_has_passed() =>
        Schedule.Index(Measure.Exactly(0.1m), 0m).IsAbsent.Should().BeTrue();

    [Fact]
    public void A_span_without_months_is_refused() =>
        FluentActions.Invoking(() => Schedule.TimeShare(1, 0)).Should().Throw<ArgumentOutOfRangeException>();

    private static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
