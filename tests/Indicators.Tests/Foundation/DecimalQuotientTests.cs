namespace Indicators.Tests.Foundation;

/// <summary>The short way of a quotient gives the digits, and the scale, of the division of decimals.</summary>
public class DecimalQuotientTests
{
    private const int Trials = 200_000;

    [Theory]
    [InlineData(1, 3)]
    [InlineData(-1, 3)]
    [InlineData(2, -3)]
    [InlineData(0, 7)]
    [InlineData(0, -7)]
    [InlineData(6, 3)]
    [InlineData(-6, 3)]
    [InlineData(1, 8)]
    [InlineData(20, 3)]
    [InlineData(21, 3)]
    [InlineData(22, 3)]
    [InlineData(long.MaxValue, 7)]
    [InlineData(long.MinValue, 7)]
    [InlineData(1, long.MinValue)]
    [InlineData(long.MinValue, -1)]
    [InlineData(1, 1073741823)]
    [InlineData(1, 1073741824)]
    [InlineData(7516192767, 1073741823)]
    public void A_quotient_has_the_digits_of_decimals(long numerator, long denominator) => Check(numerator, denominator);

    [Fact]
    public void Any_quotient_has_the_digits_of_decimals()
    {
        var random = new Random(7);
        int taken = 0;
        for (int i = 0; i < Trials; i++)
        {
            long denominator = random.NextInt64(1, 1L << random.Next(1, 40)), numerator = random.NextInt64(-8, 8) * denominator + random.NextInt64(0, denominator);
            if (i % 2 == 0)
                denominator = -denominator;
            Check(numerator, denominator);
            taken += DecimalQuotient.TryOf(numerator, denominator, out _) ? 1 : 0;
        }

        taken.Should().BeGreaterThan(Trials / 2);
    }

    [Theory]
    [InlineData((1L << 31) - 1, 1 - (1L << 31), true)]
    [InlineData(1L << 31, 1, false)]
    [InlineData(1, -1L << 31, false)]
    [InlineData(long.MinValue, 1, false)]
    public void A_product_of_two_short_numbers_fits(long number, long factor, bool fits) => DecimalQuotient.Fits(number, factor).Should().Be(fits);

    private static void Check(long numerator, long denominator)
    {
        string why = $"of {numerator}/{denominator}";
        decimal expected = (decimal)numerator / denominator, quotient = DecimalQuotient.Of(numerator, denominator);
        quotient.Should().Be(expected, why);
        quotient.Scale.Should().Be(expected.Scale, why);
    }
}
