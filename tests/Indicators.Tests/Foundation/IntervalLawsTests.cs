using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests.Foundation;

/// <summary>What calculating with intervals promises: every point of the box maps into the result, and both ends are attained.</summary>
public sealed class IntervalLawsTests
{
    private const string Seed = "2657,8093";
    private const int Tries = 1500;

    private static readonly Rational Largest = Rational.FromDecimal(decimal.MaxValue);

    /// <summary>An end is attained to this, relative to the larger of the ends where that is above 1.</summary>
    private static readonly Rational Nearly = Rational.Create(1, BigInteger.Pow(10, 15));

    private static readonly Gen<decimal> Numbers =
        from high in Gen.Choose(0, 999_999)
        from low in Gen.Choose(0, 999_999_999)
        from scale in Gen.Elements(0, 1, 2, 5, 9, 14, 20)
        from negative in Gen.Elements(false, false, true)
        select new decimal(low, high, 0, negative, (byte)scale);

    private static readonly Gen<Interval> Intervals =
        from one in Numbers
        from width in Numbers
        from lowOpen in Gen.Elements(false, true)
        from highOpen in Gen.Elements(false, true)
        let high = one + Math.Abs(width)
        select width == 0m ? Interval.Exactly(one) : Interval.Between(one, high, lowOpen && high != one, highOpen && high != one);

    /// <summary>The intervals a law is tried on.</summary>
    public static class Boxes
    {
        public static Arbitrary<Interval> Any() => Intervals.ToArbitrary();

        public static Arbitrary<decimal> Number() => Numbers.ToArbitrary();
    }

    [Property(Arbitrary = [typeof(Boxes)], MaxTest = Tries, Replay = Seed)]
    public void Sums_and_differences_hold_those_of_every_point(Interval a, Interval b)
    {
        Holds(a + b, a, b, (x, y) => x + y);
        Holds(a - b, a, b, (x, y) => x - y);
    }

    [Property(Arbitrary = [typeof(Boxes)], MaxTest = Tries, Replay = Seed)]
    public void Products_hold_those_of_every_point(Interval a, Interval b, decimal factor)
    {
        Holds(a.Times(factor), a, Interval.Exactly(factor), (x, y) => x * y);
        Holds(a.Times(b), a, b, (x, y) => x * y);
    }

    [Property(Arbitrary = [typeof(Boxes)], MaxTest = Tries, Replay = Seed)]
    public void Quotients_hold_those_of_every_point(Interval a, Interval b)
    {
        Interval quotient = a.Over(b);
        if (b.Low > 0m || b.High < 0m)
            Holds(quotient, a, b, (x, y) => x / y);
        else
            quotient.Should().Be(default(Interval), "the divisor may be zero");
    }

    [Property(Arbitrary = [typeof(Boxes)], MaxTest = 400, Replay = Seed)]
    public void A_root_taken_to_its_power_holds_what_it_is_taken_of(Interval a)
    {
        if (!a.IsNotNegative)
            return;
        foreach (int n in (int[])[2, 3, 5])
        {
            Interval root = a.Root(n);
            (Power(root.Low, n) <= Exact(a.Low) && Exact(a.High) <= Power(root.High, n)).Should().BeTrue("{0} of {1} is {2}", n, a, root);
            Rational room = Exact(a.High) * Rational.Create(n * 4, BigInteger.Pow(10, 17));
            (Exact(a.Low) - Power(root.Low, n) <= room && Power(root.High, n) - Exact(a.High) <= room).Should().BeTrue("{0} of {1} is tight", n, a);
        }
    }

    [Property(Arbitrary = [typeof(Boxes)], MaxTest = Tries, Replay = Seed)]
    public void The_width_of_an_enclosure_is_known(Interval a, Interval b)
    {
        if (!(b.Low > 0m))
            return;
        Interval quotient = a.Over(b);
        (Rational low, Rational high) = Extremes(a, b, (x, y) => x / y);
        (low - Exact(quotient.Low) <= Exact(quotient.LowWidth)).Should().BeTrue("{0} over {1} is {2} ± {3}", a, b, quotient, quotient.LowWidth);
        (Exact(quotient.High) - high <= Exact(quotient.HighWidth)).Should().BeTrue("{0} over {1} is {2} ± {3}", a, b, quotient, quotient.HighWidth);
        if (quotient.LowWidth == 0m)
            Exact(quotient.Low).Should().Be(low, "an end without a width is the end itself");
    }

    [Property(Arbitrary = [typeof(Boxes)], MaxTest = Tries, Replay = Seed)]
    public void What_two_have_in_common_is_in_both_and_the_hull_holds_both(Interval a, Interval b, decimal point)
    {
        if (a.Meets(b))
            a.With(b).Contains(point).Should().Be(a.Contains(point) && b.Contains(point));
        else
            (a.Contains(point) && b.Contains(point)).Should().BeFalse();
        if (a.Contains(point) || b.Contains(point))
            a.Hull(b).Contains(point).Should().BeTrue();
    }

    [Fact]
    public void A_touch_that_lost_digits_decide_is_seen()
    {
        Interval third = Interval.Exactly(1m).Over(Interval.Exactly(3m));
        third.IsOfExactEnds.Should().BeFalse();
        third.IsUndecidedBeside(Interval.Exactly(0.3333333333333333333333333333m)).Should().BeTrue();
        third.IsUndecidedBeside(Interval.Exactly(0.33333333m)).Should().BeFalse();
        Interval.Exactly(3m).Over(Interval.Exactly(2m)).IsOfExactEnds.Should().BeTrue("1.5 has no more digits");
    }

    private static void Holds(Interval result, Interval a, Interval b, Func<Rational, Rational, Rational> of)
    {
        (Rational least, Rational greatest) = Extremes(a, b, of);
        if (!result.IsBounded)
        {
            Larger(Size(least), Size(greatest)).Should().BeGreaterThan(Largest, "only an end beyond a decimal is absent");
            return;
        }

        foreach (Rational x in Points(a))
        {
            foreach (Rational y in Points(b))
            {
                Rational value = of(x, y);
                (Exact(result.Low) <= value && value <= Exact(result.High)).Should().BeTrue("{0}, {1} map into {2}", x, y, result);
            }
        }

        Rational room = Nearly * Larger(Rational.One, Larger(Size(least), Size(greatest)));
        (least - Exact(result.Low) <= room && Exact(result.High) - greatest <= room).Should().BeTrue("{0} is tight on {1}, {2}", result, a, b);
    }

    private static (Rational Least, Rational Greatest) Extremes(Interval a, Interval b, Func<Rational, Rational, Rational> of)
    {
        Rational[] values = [.. from x in Points(a) from y in Points(b) select of(x, y)];
        return (values.Min(), values.Max());
    }

    /// <summary>The ends and some numbers between.</summary>
    private static IEnumerable<Rational> Points(Interval a) =>
        from tenth in (int[])[0, 3, 7, 10] select Exact(a.Low) + ((Exact(a.High) - Exact(a.Low)) * Rational.Create(tenth, 10));

    private static Rational Power(decimal? root, int n) => Enumerable.Repeat(Exact(root), n).Aggregate((left, right) => left * right);

    private static Rational Exact(decimal? value) => Rational.FromDecimal(value!.Value);

    private static Rational Size(Rational value) => value.Sign < 0 ? -value : value;

    private static Rational Larger(Rational a, Rational b) => a.CompareTo(b) >= 0 ? a : b;
}
