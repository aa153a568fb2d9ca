using Indicators.Derivation;

using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Derivation;

public class AverageGrowthTests
{
    [Fact]
    public void The_two_methods_differ_on_an_uneven_path_and_agree_on_an_even_one()
    {
        Percent(AverageGrowth.ByAccumulation(Exactly("100"), Exactly("120"), Exactly("100"), Exactly("110"))).Should().Be(4.8418m);
        Percent(AverageGrowth.ByEndpoints(Exactly("110"), Exactly("100"), 36)).Should().Be(3.2280m);
        AverageGrowth.ByAccumulation(Exactly("100"), Exactly("110"), Exactly("121"))!.Value.Value.Should().Be(0.1m);
        AverageGrowth.ByEndpoints(Exactly("121"), Exactly("100"), 24)!.Value.Value.Should().Be(0.1m);
    }

    // National energy saving of 20 % in five years; of 17 % in Qinghai.
    [Theory]
    [InlineData("0.8", "-4.3648")]
    [InlineData("0.83", "-3.6580")]
    public void A_five_year_change_is_so_much_a_year(string level, string percent) =>
        Percent(AverageGrowth.ByEndpoints(Exactly(level), Exactly("1"), 60)).Should().Be(D(percent));

    [Fact]
    public void The_accumulated_growth_solves_its_equation()
    {
        decimal[] levels = [80m, 130m, 95m, 160m, 40m];
        decimal g = AverageGrowth.ByAccumulation(Measure.Exactly(100m), [.. levels.Select(Measure.Exactly)])!.Value.Value!.Value;
        decimal sum = 0m, power = 1m;
        foreach (decimal _ in levels)
            sum += power *= 1m + g;
        sum.Should().BeApproximately(levels.Sum() / 100m, 1e-18m);
    }

    [Theory]
    [InlineData("1", "0.000001")]
    [InlineData("0.001", "1")]
    [InlineData("1000000", "1")]
    public void It_is_found_for_collapses_and_explosions_too(string value, string baseline)
    {
        decimal x = 1m + AverageGrowth.ByAccumulation(Exactly(baseline), Exactly(value), Exactly(value), Exactly(value))!.Value.Value!.Value;
        (x + (x * x) + (x * x * x)).Should().BeApproximately(3m * D(value) / D(baseline), 1e-9m * D(value) / D(baseline));
    }

    [Fact]
    public void Rounding_of_levels_leaves_a_range_of_growth()
    {
        Measure growth = AverageGrowth.ByEndpoints(Published("8.6"), Published("7.5"), 48)!.Value;
        (Percent(growth), Math.Round(growth.Low!.Value * 100m, 4), Math.Round(growth.High!.Value * 100m, 4)).Should().Be((3.4807m, 3.1584m, 3.8042m));
        Measure accumulated = AverageGrowth.ByAccumulation(Published("7.5"), Published("8.0"), Published("8.6"))!.Value;
        accumulated.Low.Should().BeLessThan(accumulated.Value!.Value);
        accumulated.High.Should().BeGreaterThan(accumulated.Value.Value);
    }

    [Fact]
    public void Levels_that_may_be_zero_or_of_the_other_sign_have_no_average_growth()
    {
        AverageGrowth.ByEndpoints(Exactly("5"), Exactly("0"), 12).Should().BeNull();
        AverageGrowth.ByEndpoints(Exactly("-5"), Exactly("5"), 12).Should().BeNull();
        AverageGrowth.ByEndpoints(Exactly("5"), Published("超5"), 12).Should().BeNull();
        AverageGrowth.ByAccumulation(Exactly("0"), Exactly("5")).Should().BeNull();
        AverageGrowth.ByAccumulation(Exactly("5"), Exactly("0")).Should().BeNull();
        AverageGrowth.ByEndpoints(Exactly("-5"), Exactly("-10"), 12)!.Value.Value.Should().Be(-0.5m);
        AverageGrowth.ByEndpoints(Exactly("0"), Exactly("5"), 24)!.Value.Value.Should().Be(-1m);
    }

    // 翻两番 is +300 %, 翻三番 +700 %; n = lg(level/base)/lg 2.
    [Theory]
    [InlineData("1", "2", "1")]
    [InlineData("2", "4", "3")]
    [InlineData("3", "8", "7")]
    [InlineData("0", "1", "0")]
    [InlineData("-1", "0.5", "-0.5")]
    public void Doublings_are_powers_of_two(string times, string factor, string growth)
    {
        Multiples.OfDoublings(D(times)).Should().Be(D(factor));
        Multiples.Doublings(D(factor)).Should().Be(D(times));
        Multiples.GrowthOfDoublings(D(times)).Should().Be(D(growth));
    }

    [Fact]
    public void Half_a_doubling_more_is_a_factor_of_2_83() =>
        Math.Round(Multiples.OfDoublings(1.5m), 4).Should().Be(2.8284m);

    private static decimal Percent(Measure? rate) => Math.Round(rate!.Value.Value!.Value * 100m, 4);
}
