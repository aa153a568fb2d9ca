using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Tests.Quantities;

namespace Indicators.Tests.Foundation;

public sealed class RationalTests
{
    private static readonly Gen<Rational> Rationals =
        from n in Gen.Choose(int.MinValue, int.MaxValue)
        from d in Gen.Choose(1, 5000)
        select Rational.Create(n, d);

    /// <summary>The fractions a property is tried on.</summary>
    public static class Fractions
    {
        public static Arbitrary<Rational> Any() => Rationals.ToArbitrary();
    }

    // The seed is fixed, so that a build says the same twice.
    [Property(Arbitrary = [typeof(Fractions)], MaxTest = 600, Replay = "4049,8097")]
    public void The_laws_of_a_field_hold(Rational a, Rational b, Rational c)
    {
        (a + b).Should().Be(b + a);
        (a * b).Should().Be(b * a);
        (a + b + c).Should().Be(a + (b + c));
        (a * (b + c)).Should().Be((a * b) + (a * c));
        (a - a).Should().Be(Rational.Zero);
        (a - b).Should().Be(-(b - a));
        if (b.Sign != 0)
            (a / b * b).Should().Be(a);
        (a + b - b).GetHashCode().Should().Be(a.GetHashCode());
    }

    [Property(Arbitrary = [typeof(Fractions)], MaxTest = 600, Replay = "4049,8097")]
    public void The_order_is_that_of_the_cross_products(Rational a, Rational b)
    {
        int order = (a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator);
        a.CompareTo(b).Should().Be(order);
        ((a < b), (a > b), a <= b, a >= b, a == b, a != b).Should().Be((order < 0, order > 0, order <= 0, order >= 0, order == 0, order != 0));
    }

    [Fact]
    public void A_decimal_goes_there_and_back() =>
        Law.Holds(Some.Amounts, amount =>
        {
            Rational exact = Rational.FromDecimal(amount);
            exact.ToDecimal().Should().Be(amount);
            exact.Denominator.Sign.Should().Be(1);
            BigInteger.GreatestCommonDivisor(exact.Numerator, exact.Denominator).Should().Be(BigInteger.One);
            Rational.TryParse(amount.ToString(System.Globalization.CultureInfo.InvariantCulture), out Rational read).Should().BeTrue();
            read.Should().Be(exact);
        });

    [Fact]
    public void Whether_a_fraction_is_a_decimal_is_decided_exactly() =>
        Law.HoldsBothWays(from a in Some.Amounts from d in Gen.Choose(1, 2000) select (a, d), c =>
        {
            Rational value = Rational.FromDecimal(c.a) / Rational.Create(c.d, 1);
            bool possible = Exact.IsDecimal(value);
            value.TryToDecimal(out decimal result).Should().Be(possible);
            if (possible)
                Rational.FromDecimal(result).Should().Be(value);
            else
                Exact.Throws<InexactConversionException>(() => value.ToDecimal()).Should().BeTrue();
            return possible;
        });

    [Theory]
    [InlineData(7, 2, 0, MidpointRounding.ToEven, "4")]
    [InlineData(5, 2, 0, MidpointRounding.ToEven, "2")]
    [InlineData(5, 2, 0, MidpointRounding.AwayFromZero, "3")]
    [InlineData(-5, 2, 0, MidpointRounding.AwayFromZero, "-3")]
    [InlineData(-5, 2, 0, MidpointRounding.ToZero, "-2")]
    [InlineData(-1, 3, 0, MidpointRounding.ToNegativeInfinity, "-1")]
    [InlineData(-1, 3, 0, MidpointRounding.ToPositiveInfinity, "0")]
    [InlineData(1, 3, 0, MidpointRounding.ToPositiveInfinity, "1")]
    [InlineData(2, 3, 28, MidpointRounding.AwayFromZero, "0.6666666666666666666666666667")]
    [InlineData(7565, 6348, 4, MidpointRounding.AwayFromZero, "1.1917")]
    [InlineData(10, 1, 28, MidpointRounding.ToEven, "10")]
    public void Roundings(int numerator, int denominator, int decimals, MidpointRounding rounding, string expected) =>
        Rational.Create(numerator, denominator).Round(decimals, rounding)
            .Should().Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Roundings_agree_with_those_of_decimal() =>
        Law.Holds(Some.Amounts, amount =>
        {
            foreach (MidpointRounding rounding in Enum.GetValues<MidpointRounding>())
                Rational.FromDecimal(amount).Round(2, rounding).Should().Be(decimal.Round(amount, 2, rounding));
        });

    [Fact]
    public void Nonsense_is_refused()
    {
        FluentActions.Invoking(() => Rational.Create(1, 0)).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Rational.One / Rational.Zero).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Rational.One.Round(29, MidpointRounding.ToEven)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Rational.One.Round(-1, MidpointRounding.ToEven)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Rational.Create(1, 3).Round(1, (MidpointRounding)99)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Rational.Create(BigInteger.Pow(10, 40), 1).Round(0, MidpointRounding.ToEven)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => Rational.Create(1, 3).ToDecimal()).Should().Throw<InexactConversionException>().WithMessage("*1/3*Round*");
    }

    [Theory]
    [InlineData("2000/3", 2000, 3)]
    [InlineData("4/6", 2, 3)]
    [InlineData("-4/6", -2, 3)]
    [InlineData("1000", 1000, 1)]
    [InlineData("0.25", 1, 4)]
    [InlineData("-1.50", -3, 2)]
    [InlineData("0", 0, 1)]
    [InlineData("0/7", 0, 1)]
    public void Texts_that_are_read(string text, int numerator, int denominator)
    {
        Rational.TryParse(text, out Rational value).Should().BeTrue();
        value.Should().Be(Rational.Create(numerator, denominator));
        Rational.TryParse(value.ToString(), out Rational again).Should().BeTrue();
        again.Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("1.")]
    [InlineData("1/0")]
    [InlineData("1/-3")]
    [InlineData("1/2/3")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData("0.2 5")]
    [InlineData("1.2.3")]
    [InlineData("1.5/2")]
    [InlineData("三分之一")]
    public void Texts_that_are_refused(string text)
    {
        Rational.TryParse(text, out Rational value).Should().BeFalse();
        value.Should().Be(Rational.Zero);
    }

    [Fact]
    public void No_digit_of_a_text_is_lost()
    {
        string text = "0." + new string('3', 60);
        Rational.TryParse(text, out Rational value).Should().BeTrue();
        value.Denominator.Should().Be(BigInteger.Pow(10, 60));
        value.Should().NotBe(Rational.FromDecimal(0.3333333333333333333333333333m));
    }

    [Fact]
    public void The_default_is_zero()
    {
        Rational zero = default;
        zero.Should().Be(Rational.Zero).And.Be(Rational.Create(0, 5)).And.Be(Rational.FromDecimal(0.00m));
        zero.GetHashCode().Should().Be(Rational.Create(0, 5).GetHashCode());
        zero.ToString().Should().Be("0");
        (zero + Rational.One).Should().Be(Rational.One);
        (-zero, zero.Sign, zero.IsInteger, zero.Denominator).Should().Be((zero, 0, true, BigInteger.One));
        zero.ToDecimal().Should().Be(0m);
        zero.Equals("0").Should().BeFalse();
    }

    [Fact]
    public void Parse_reads_what_TryParse_reads_and_names_what_it_cannot()
    {
        Rational.Parse("2000/3").Should().Be(Rational.Create(2000, 3));
        Rational.Parse("0.25").Should().Be(Rational.Create(1, 4));
        FluentActions.Invoking(() => Rational.Parse("a third")).Should().Throw<FormatException>().WithMessage("'a third'*2000/3*");
    }
}
