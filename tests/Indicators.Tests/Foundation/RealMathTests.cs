
namespace Indicators.Tests.Foundation;

public class RealMathTests
{
    private const decimal Accuracy = 1e-20m;

    // Digits computed to 40 places elsewhere.
    [Theory]
    [InlineData("2", "0.6931471805599453094172321215")]
    [InlineData("10", "2.3025850929940456840179914547")]
    [InlineData("0.5", "-0.6931471805599453094172321215")]
    [InlineData("0.83", "-0.1863295781914934445605106861")]
    [InlineData("1.0000001", "0.0000000999999950000003333333083")]
    [InlineData("123456789012345", "32.446912324232286638206832584")]
    [InlineData("0.000000001", "-20.723265836946411156161923092")]
    public void Logarithms_have_more_digits_than_are_ever_shown(string x, string expected) =>
        RealMath.Ln(D(x)).Should().BeApproximately(D(expected), Accuracy * Math.Abs(D(expected)));

    [Theory]
    [InlineData("2", 1, 2, "0.41421356237309504880168872420970")]
    [InlineData("0.83", 1, 5, "-0.0365800871372982882353416877")]
    [InlineData("1.000000000001", 1, 2, "0.00000000000049999999999987500000")]
    [InlineData("1000000", 1, 6, "9")]
    public void Roots_keep_their_digits_next_to_one(string x, int p, int q, string expected) =>
        RealMath.Growth(D(x), 1m, p, q).Should().BeApproximately(D(expected), Accuracy * Math.Abs(D(expected)));

    [Fact]
    public void A_power_and_its_root_come_back_exactly_when_rounded()
    {
        for (int percent = -90; percent <= 300; percent += 13)
        {
            decimal factor = 1m + (percent / 100m);
            decimal power = factor * factor * factor * factor;
            RealMath.Rounded(RealMath.Growth(power, 1m, 1, 4)!.Value).Should().Be(factor - 1m);
        }
    }

    [Fact]
    public void Powers_too_large_are_absent_and_too_small_are_nothing()
    {
        RealMath.Growth(10m, 1m, 100, 1).Should().BeNull();
        RealMath.Growth(0.1m, 1m, 100, 1).Should().Be(-1m);
        RealMath.Growth(0m, 1m, 1, 5).Should().Be(-1m);
        RealMath.Growth(decimal.MaxValue, 0.0000001m, 1, 1).Should().BeNull();
    }

    [Fact]
    public void Logarithms_add_up_wherever_the_numbers_lie()
    {
        for (decimal x = 0.5m; x < 3m; x += 0.0037m)
            (RealMath.Ln(x) + RealMath.Ln(1.09m)).Should().BeApproximately(RealMath.Ln(x * 1.09m), 1e-26m, $"at {x}");
    }

    [Fact]
    public void The_logarithm_of_nothing_is_refused() =>
        FluentActions.Invoking(() => RealMath.Ln(0m)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Zero_has_no_sign() => decimal.IsNegative(RealMath.Rounded(-0.000000000000000000001m)).Should().BeFalse();

    private static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
