using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

public class YearToDateTests
{
    // The sales history of a published forecasting manual: two years, month by month.
    private static readonly int[] Earlier = [125, 123, 115, 137, 122, 130, 141, 128, 118, 123, 139, 133];
    private static readonly int[] Later = [128, 117, 115, 125, 122, 137, 140, 129, 131, 114, 119, 137];

    [Theory]
    [InlineData(3, "0.236636", "1440.00", "1521.3223", "1531")]
    [InlineData(6, "0.490222", "1488.00", "1517.6809", "1526")]
    [InlineData(9, "0.742503", "1525.33", "1540.7340", "1539")]
    public void Three_ways_to_the_year_from_its_first_months(int k, string share, string runRate, string samePeriod, string additive)
    {
        Measure a = ToDate(Later, k), b = ToDate(Earlier, k), y = ToDate(Earlier, 12);
        YearToDate.TryExpectedShare(b, y, out Measure expected).Should().Be(Obstacle.None);
        YearToDate.TrySamePeriodShare(a, b, y, out Measure projected).Should().Be(Obstacle.None);
        expected.Rounded(6).Should().Be(D(share));
        YearToDate.RunRate(a, k).Rounded(2).Should().Be(D(runRate));
        projected.Rounded(4).Should().Be(D(samePeriod));
        YearToDate.Additive(a, b, y).Should().Be(Measure.Exactly(D(additive)));
    }

    [Fact]
    public void The_rest_of_the_year_must_make_up_for_what_is_behind()
    {
        // Y = 1000, B = 720, A = 754.56 (+4.8 %), goal +5 %: the rest needs 5.5143 %.
        YearToDate.TryNeededGrowth(Multiple(1.05m, GoalSide.AtLeast), Exactly("754.56"), Exactly("720"), Exactly("1000"), out Measure needed)
            .Should().Be(Obstacle.None);
        (needed.Rounded(6) * 100m).Should().Be(5.5143m);
        YearToDate.TryNeededGrowth(AtLeast(1050m), Exactly("754.56"), Exactly("720"), Exactly("1000"), out Measure level);
        level.Should().Be(needed, "a level that is the same threshold needs the same");
    }

    [Fact]
    public void Several_earlier_years_give_their_mean_share_and_their_extremes()
    {
        Measure a = Measure.Exactly(600m), year = Measure.Exactly(1000m);
        YearToDate.TrySamePeriodShare(a, [(Measure.Exactly(400m), year), (Measure.Exactly(500m), year), (Measure.Exactly(600m), year)], out Measure projected);
        projected.Should().Be(new Measure(1200m, 1000m, 1500m));
        YearToDate.TrySamePeriodShare(a, [], out _).Should().Be(Obstacle.TooFewPoints);
    }

    [Fact]
    public void A_bound_leaves_the_end_it_has()
    {
        YearToDate.TrySamePeriodShare(Published("超50"), Exactly("40"), Exactly("100"), out Measure projected);
        projected.Should().Be(new Measure(null, 125m, null));
        YearToDate.TrySamePeriodShare(Published("超50"), [(Exactly("40"), Exactly("100")), (Exactly("50"), Exactly("100"))], out Measure several);
        several.Should().Be(new Measure(null, 100m, null));
        YearToDate.TryNeededGrowth(AtLeast(110m), Published("超50"), Exactly("40"), Exactly("100"), out Measure needed);
        needed.Should().Be(new Measure(null, null, 0m));
    }

    [Fact]
    public void Without_a_rest_or_a_comparison_there_is_no_answer()
    {
        YearToDate.TryNeededGrowth(AtLeast(110m), Exactly("50"), Exactly("100"), Exactly("100"), out _).Should().Be(Obstacle.CrossesZero);
        YearToDate.TrySamePeriodShare(Exactly("50"), Exactly("0"), Exactly("100"), out _).Should().Be(Obstacle.CrossesZero);
        YearToDate.TrySamePeriodShare(Exactly("50"), Published("超40"), Exactly("100"), out _).Should().Be(Obstacle.BaselineUnbounded);
        YearToDate.TryExpectedShare(Exactly("0"), Exactly("0"), out _).Should().Be(Obstacle.CrossesZero);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_year_has_twelve_months(int months) =>
        FluentActions.Invoking(() => YearToDate.RunRate(Exactly("1"), months)).Should().Throw<ArgumentOutOfRangeException>();

    private static Measure ToDate(int[] months, int k) => Measure.Exactly(months.Take(k).Sum());
}
