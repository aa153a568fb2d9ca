using System.Runtime.Intrinsics;

namespace Indicators.Tests.Foundation;

/// <summary>Short logarithms and powers against those of thirty digits, and the bound that is claimed for them.</summary>
public class ShortLogarithmTests
{
    private const int Trials = 20_000;

    /// <summary>2⁻⁶⁵.</summary>
    private const double Bound = 2.7105054312137611e-20;

    [Fact]
    public void A_logarithm_errs_by_less_than_the_bound()
    {
        var random = new Random(1);
        for (int i = 0; i < Trials; i++)
        {
            // Near to each other and far apart, of few digits and of many.
            double x = random.NextInt64(1, 1L << random.Next(1, 47)), y = i % 2 == 0 ? random.NextInt64(1, 1L << random.Next(1, 47)) : Beside(x, random);
            if (x == y)
                continue;
            DoubleDouble exact = PreciseLogarithm.LnRatio(new DoubleDouble(x, 0d), new DoubleDouble(y, 0d));
            Off(ShortLogarithm.LnRatio(x, y), exact).Should().BeLessThan(Bound, $"of ln({x}/{y})");
        }
    }

    [Fact]
    public void Four_at_a_time_have_the_bits_of_one()
    {
        var random = new Random(3);
        for (int i = 0; i < Trials; i++)
        {
            double[] x = [.. Enumerable.Range(0, 4).Select(_ => (double)random.NextInt64(1, 1L << random.Next(1, 47)))];
            double[] y = [.. x.Select((each, n) => (i + n) % 3 == 0 ? random.NextInt64(1, 1L << random.Next(1, 47)) : (i + n) % 7 == 0 ? each : Beside(each, random))];
            DoubleDoubles logarithms = ShortLogarithms.LnRatio(Vector256.Create(x), Vector256.Create(y));
            DoubleDouble[] alone = [.. x.Zip(y, ShortLogarithm.LnRatio)];
            Each(logarithms).Should().Equal(alone, $"of {string.Join(", ", x)} over {string.Join(", ", y)}");
            DoubleDoubles powers = logarithms * Vector256.Create(0.5d);
            Each(ShortLogarithms.ExpMinusOne(powers)).Should().Equal(Each(powers).Select(ShortLogarithm.ExpMinusOne), $"of {powers.High}");
            Each(powers.ShortlyOver(powers - logarithms)).Should().Equal(Each(powers).Zip(Each(powers - logarithms), (one, other) => one.ShortlyOver(other)));
        }
    }

    [Fact]
    public void A_power_errs_by_less_than_the_bound()
    {
        var random = new Random(2);
        for (int i = 0; i < Trials; i++)
        {
            double size = Math.Pow(10d, (random.NextDouble() * 13d) - 12d) * (random.Next(2) == 0 ? 1d : -1d);
            var x = new DoubleDouble(size, size * 1e-17 * random.NextDouble());
            Off(ShortLogarithm.ExpMinusOne(x), PreciseLogarithm.ExpMinusOne(x)).Should().BeLessThan(Bound, $"of e^{size} − 1");
        }
    }

    [Fact]
    public void Only_equal_numbers_have_no_logarithm()
    {
        ShortLogarithm.LnRatio(51848156, 51848156).IsZero.Should().BeTrue();
        ShortLogarithm.LnRatio(70368744177663, 70368744177664).IsZero.Should().BeFalse();
    }

    [Theory]
    [InlineData("0.95")]
    [InlineData("-0.6")]
    [InlineData("0.0000000001")]
    [InlineData("7.1429")]
    [InlineData("4000.5")]
    public void What_comes_out_even_is_for_the_exact_numbers(string even)
    {
        decimal number = decimal.Parse(even, System.Globalization.CultureInfo.InvariantCulture);
        DoubleDouble known = DoubleDouble.From(number);
        foreach (double off in new[] { -1e-19, 0d, 1e-19 })
            (known * (1 + new DoubleDouble(off, 0d))).TryToShortDecimal(out _).Should().BeFalse($"of {even} at {off}");
    }

    [Theory]
    [InlineData("0.3333333333333333333333", "0.33333333333333333")]
    [InlineData("-0.0012345678912345678912", "-0.00123456789123456789")]
    [InlineData("1234.5678912345678912345", "1234.56789123456789")]
    [InlineData("0.5000000001234567000000", "0.5000000001234567")]
    public void Other_numbers_keep_their_digits(string number, string kept)
    {
        DoubleDouble.From(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).TryToShortDecimal(out decimal value).Should().BeTrue();
        value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(kept);
    }

    [Fact]
    public void Nothing_is_nothing_and_what_is_too_large_is_none()
    {
        new DoubleDouble(0d, 0d).TryToShortDecimal(out decimal nothing).Should().BeTrue();
        nothing.Should().Be(0m);
        new DoubleDouble(8000.1d, 0d).TryToShortDecimal(out _).Should().BeFalse();
        new DoubleDouble(double.NaN, 0d).TryToShortDecimal(out _).Should().BeFalse();
    }

    private static double Beside(double x, Random random) => Math.Max(1d, Math.Round(x * (1d + ((random.NextDouble() - 0.5d) * Math.Pow(10d, -random.Next(0, 9))))));

    private static double Off(DoubleDouble number, DoubleDouble exact) => Math.Abs(((number - exact) / exact).High);

    private static DoubleDouble[] Each(DoubleDoubles four) => [four.First, four.Second, four.Third, four.Fourth];
}
