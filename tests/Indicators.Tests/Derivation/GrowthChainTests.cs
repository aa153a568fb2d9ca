using Indicators.Derivation;

using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Derivation;

public class GrowthChainTests
{
    private static readonly Measure[] Qinghai = [Exactly("0.0151"), Exactly("-0.0220"), Exactly("-0.0418")];

    [Fact]
    public void The_energy_saving_example_of_Qinghai()
    {
        GrowthChain.Level(Qinghai).Value.Should().Be(0.95127010596m);
        Percent(GrowthChain.Total(Qinghai)).Should().Be(-4.8730m);
        Percent(GrowthChain.Average(Qinghai)).Should().Be(-1.6515m);
        Percent(GrowthChain.Remaining(Exactly("-0.17"), GrowthChain.Total(Qinghai))).Should().Be(-12.7482m);
    }

    [Fact]
    public void Five_yearly_savings_make_the_twenty_percent_of_a_plan()
    {
        Percent(GrowthChain.Total(Exactly("-0.04"), Exactly("-0.041"), Exactly("-0.042"), Exactly("-0.045"), Exactly("-0.05")), 2).Should().Be(-19.98m);
    }

    [Fact]
    public void What_is_left_is_divided_and_not_subtracted() =>
        Percent(GrowthChain.Remaining(Exactly("-0.20"), Exactly("-0.1561")), 2).Should().Be(-5.20m);

    // 2021 Q1 with 2020 Q1: 两年平均 of GDP and of three industries, as released with one decimal and as computed.
    [Theory]
    [InlineData("-0.068", "0.183", "5.003", "5.0")]
    [InlineData("-0.032", "0.081", "2.294", "2.3")]
    [InlineData("-0.096", "0.244", "6.046", "6.0")]
    [InlineData("-0.052", "0.156", "4.685", "4.7")]
    public void Two_year_averages_agree_with_the_release(string first, string second, string computed, string released)
    {
        Measure average = GrowthChain.Average(Exactly(first), Exactly(second));
        Percent(average, 3).Should().Be(D(computed));
        Percent(average, 1).Should().Be(D(released));
    }

    [Fact]
    public void Growth_over_two_years_is_the_total() =>
        Percent(GrowthChain.Total(Exactly("-0.068"), Exactly("0.183")), 1).Should().Be(10.3m);

    [Fact]
    public void Ranges_multiply_end_by_end()
    {
        Measure level = GrowthChain.Level(Measure.Between(0.05m, 0.15m, 0.1m), Measure.Between(0m, 0.2m, 0.1m));
        level.Should().Be(Measure.Between(1.05m, 1.38m, 1.21m));
        Measure open = GrowthChain.Total(Measure.Between(0.1m, null, isLowOpen: true), Exactly("0.1"));
        (open.Low, open.High, open.Value, open.IsLowOpen).Should().Be((0.21m, null, null, true));
    }

    [Fact]
    public void No_change_leaves_one_and_has_no_average()
    {
        GrowthChain.Level().Should().Be(Measure.Between(1m, 1m, 1m));
        FluentActions.Invoking(() => GrowthChain.Average()).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("-1.5")]
    public void A_change_that_leaves_nothing_ends_the_chain(string change) =>
        FluentActions.Invoking(() => GrowthChain.Level(Exactly(change))).Should().Throw<ArgumentException>().WithMessage($"*{change}*");

    [Fact]
    public void A_range_knows_its_order()
    {
        FluentActions.Invoking(() => Measure.Between(2m, 1m)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Measure.Between(1m, 2m, 3m)).Should().Throw<ArgumentException>();
        Measure.Between(null, 2m, isLowOpen: true).IsLowOpen.Should().BeFalse();
    }

    private static decimal Percent(Measure rate, int decimals = 4) => Math.Round(rate.Value!.Value * 100m, decimals);
}
