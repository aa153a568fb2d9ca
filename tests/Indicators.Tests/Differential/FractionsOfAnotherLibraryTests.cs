using System.Numerics;
using Fractions;
using FsCheck.Fluent;
using Indicators.Tests.Quantities;

namespace Indicators.Tests.Differential;

/// <summary>
/// The arithmetic of quantities, figures and fractions beside that of the package Fractions, which is written by others and shares no
/// line with ours: each result is that number, or it is refused because no decimal holds it.
/// </summary>
public sealed class FractionsOfAnotherLibraryTests
{
    /// <summary>2⁹⁶ − 1: the largest row of digits of a decimal.</summary>
    private static readonly BigInteger MostDigits = (BigInteger.One << 96) - 1;

    [Fact]
    public void Sum_and_difference_are_those_of_the_fractions_or_refused() =>
        Law.HoldsBothWays(Some.Pairs.Where(pair => pair.A.Unit.IsAdditive), pair =>
        {
            bool sum = Same(() => pair.A + pair.B, Value(pair.A) + Value(pair.B), pair.A.Unit, pair.B.Unit);
            bool difference = Same(() => pair.A - pair.B, Value(pair.A) - Value(pair.B), pair.A.Unit, pair.B.Unit);
            return sum && difference;
        });

    [Fact]
    public void Conversion_product_and_quotient_are_those_of_the_fractions_or_refused() =>
        Law.HoldsBothWays(from c in Some.Conversions from d in Some.Amounts select (c.Quantity, c.Target, d), c =>
        {
            bool converted = Same(() => c.Quantity.In(c.Target), Value(c.Quantity), c.Target);
            bool product = Same(() => c.Quantity * c.d, Value(c.Quantity) * Fraction.FromDecimal(c.d), c.Quantity.Unit);
            return c.d != 0m && Same(() => c.Quantity / c.d, Value(c.Quantity) / Fraction.FromDecimal(c.d), c.Quantity.Unit) && converted && product;
        });

    [Fact]
    public void Order_equality_and_ratio_are_those_of_the_fractions() =>
        Law.Holds(Some.Pairs.Where(pair => pair.A.Unit.IsAdditive), pair =>
        {
            Math.Sign(pair.A.CompareTo(pair.B)).Should().Be(Math.Sign(Value(pair.A).CompareTo(Value(pair.B))), "{0} and {1}", pair.A, pair.B);
            (pair.A == pair.B).Should().Be(Value(pair.A).Equals(Value(pair.B)));
            if (!pair.B.IsZero)
                Of(pair.A.RatioTo(pair.B)).Should().Be((Value(pair.A) / Value(pair.B)).Reduce());
        });

    [Fact]
    public void Growth_from_and_by_are_those_of_the_fractions_or_refused() =>
        Law.HoldsBothWays(from p in Some.Pairs from rate in Some.PublishedAmounts where p.A.Unit.IsAdditive && !p.B.IsZero select (p.A, p.B, rate), c =>
        {
            Fraction hundred = Fraction.FromDecimal(100m);
            bool from = Same(() => c.A.GrowthFrom(c.B), (Value(c.A) / Value(c.B)) - Fraction.One, StandardUnits.Percent);
            bool by = Same(() => c.A.GrownBy(new Quantity(c.rate, StandardUnits.Percent)), Value(c.A) * (Fraction.One + (Fraction.FromDecimal(c.rate) / hundred)), c.A.Unit);
            return from && by;
        });

    [Fact]
    public void A_rounding_that_is_named_is_that_of_the_fraction() =>
        Law.Holds(from c in Some.Conversions from decimals in Gen.Choose(0, 6) select (c.Quantity, c.Target, decimals), c =>
        {
            Fraction exact = Value(c.Quantity) / Of(c.Target.Factor);
            foreach (MidpointRounding rounding in new[] { MidpointRounding.AwayFromZero, MidpointRounding.ToEven })
            {
                Fraction rounded = Fraction.Round(exact, c.decimals, rounding);
                if (Holds(rounded))
                    c.Quantity.In(c.Target, c.decimals, rounding).Amount.Should().Be(rounded.ToDecimal(), "{0} in {1}", c.Quantity, c.Target);
            }
        });

    [Fact]
    public void A_figure_in_another_unit_has_ends_of_the_same_fraction() =>
        Law.Holds(Some.FigureConversions, c =>
        {
            if (!c.Figure.TryIn(c.Target, out Figure converted))
                return;
            foreach (FigureReading reading in Enum.GetValues<FigureReading>())
            {
                QuantityRange before = c.Figure.GetRange(reading);
                QuantityRange after = converted.GetRange(reading);
                // Where half a unit of the last digit is beyond a decimal, the range is a little wider than the figure.
                if (Some.NeedsAllDigits(before) || Some.NeedsAllDigits(after))
                    continue;
                (after.LowIncluded, after.HighIncluded).Should().Be((before.LowIncluded, before.HighIncluded));
                Value(after.Low).Should().Be(Value(before.Low), "{0} in {1}", c.Figure, c.Target);
                Value(after.High).Should().Be(Value(before.High), "{0} in {1}", c.Figure, c.Target);
            }
        });

    [Fact]
    public void A_written_fraction_is_read_alike() =>
        Law.Holds(Some.Amounts, Some.Amounts, (a, b) =>
        {
            Fraction fraction = Fraction.FromDecimal(a) - Fraction.FromDecimal(b);
            Of(Rational.FromDecimal(a) - Rational.FromDecimal(b)).Should().Be(fraction.Reduce());
            Rational.Parse($"{fraction.Numerator}/{fraction.Denominator}").Should().Be(Rational.FromDecimal(a) - Rational.FromDecimal(b));
            if (b != 0m)
                Of(Rational.FromDecimal(a) / Rational.FromDecimal(b)).Should().Be((Fraction.FromDecimal(a) / Fraction.FromDecimal(b)).Reduce());
        });

    private static Fraction Value(Quantity quantity) => Fraction.FromDecimal(quantity.Amount) * Of(quantity.Unit.Factor);

    private static Fraction? Value(Quantity? end) => end is { } q ? Value(q).Reduce() : null;

    private static Fraction Of(Rational value) => new(value.Numerator, value.Denominator, normalize: true);

    /// <summary>True where the operation gives the number; refused it must be where no unit it may be told in holds it, and only there.</summary>
    private static bool Same(Func<Quantity> operation, Fraction expected, params Unit[] mayBe)
    {
        try
        {
            Quantity result = operation();
            Value(result).Equals(expected).Should().BeTrue("{0} is to be {1}", result, expected);
            return true;
        }
        catch (InexactConversionException)
        {
            mayBe.Should().NotContain(unit => Holds(expected / Of(unit.Factor)), "{0} could have been told", expected);
            return false;
        }
    }

    /// <summary>True where a decimal holds the number: n / 10ᵏ with n below 2⁹⁶ and k up to 28.</summary>
    private static bool Holds(Fraction value)
    {
        Fraction reduced = value.Reduce();
        for (int k = 0; k <= 28; k++)
        {
            BigInteger shifted = reduced.Numerator * BigInteger.Pow(10, k);
            if ((shifted % reduced.Denominator).IsZero)
                return BigInteger.Abs(shifted / reduced.Denominator) <= MostDigits;
        }

        return false;
    }
}
