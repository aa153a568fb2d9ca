namespace Indicators.Tests.Foundation;

public sealed class IntervalTests
{
    [Fact]
    public void The_default_value_is_every_number()
    {
        Interval everything = default;
        (everything.Low, everything.High, everything.IsPoint).Should().Be((null, null, false));
        everything.Contains(decimal.MinValue).Should().BeTrue();
        everything.ToString().Should().Be("(-∞, +∞)");
    }

    [Fact]
    public void An_open_end_is_not_part_of_it()
    {
        var half = Interval.Between(1m, 2m, isLowOpen: true);
        (half.Contains(1m), half.Contains(1.5m), half.Contains(2m)).Should().Be((false, true, true));
        half.ToString().Should().Be("(1, 2]");
        Interval.Between(null, 2m, isHighOpen: true).ToString().Should().Be("(-∞, 2)");
        Interval.Between(1m, null).ToString().Should().Be("[1, +∞)");
    }

    [Fact]
    public void Ends_in_the_wrong_order_are_refused() =>
        FluentActions.Invoking(() => Interval.Between(2m, 1m)).Should().Throw<ArgumentException>().WithMessage("*2 is above the upper end 1*");

    [Fact]
    public void An_end_beyond_a_decimal_is_absent()
    {
        Interval sum = Interval.Between(1m, decimal.MaxValue) + Interval.Between(1m, 2m);
        (sum.Low, sum.High).Should().Be((2m, null));
        Interval product = Interval.Between(2m, 1e20m).Times(Interval.Between(3m, 1e20m));
        (product.Low, product.High).Should().Be((6m, null));
    }

    [Fact]
    public void Equal_ends_make_equal_ranges() =>
        Interval.Between(1.0m, 2m).Should().Be(Interval.Between(1m, 2.00m)).And.NotBe(Interval.Between(1m, 2m, isHighOpen: true));
}
