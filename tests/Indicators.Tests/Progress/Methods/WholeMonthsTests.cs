using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Derivation;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Methods;

public sealed class WholeMonthsTests
{
    private static readonly Gen<decimal> Numbers =
        from mantissa in Gen.Choose(-90_000, 90_000) from scale in Gen.Elements(0, 1, 2, 4) select new decimal(mantissa) / (decimal)Math.Pow(10, scale);

    /// <summary>The figures it is tried on.</summary>
    public static class Figures
    {
        public static Arbitrary<decimal> Any() => Numbers.ToArbitrary();
    }

    [Property(Arbitrary = [typeof(Figures)], MaxTest = 2000, Replay = "4049,8097")]
    public void Months_in_decimals_are_those_in_fractions(decimal value, decimal baseline, decimal slope, decimal offset, PositiveInt elapsed)
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, slope, offset);
        WholeMonths.TryOf(goal, value, baseline, elapsed.Get, out int? months).Should().BeTrue();
        months.Should().Be(InFractions(goal, value, baseline, elapsed.Get));
    }

    [Fact]
    public void A_whole_month_stays_one_and_a_part_counts_as_one()
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtLeast, 0m, 100m);
        WholeMonths.TryOf(goal, 40m, 10m, 12, out int? whole).Should().BeTrue();
        WholeMonths.TryOf(goal, 40m, 9.9m, 12, out int? part).Should().BeTrue();
        WholeMonths.TryOf(goal, 5m, 10m, 12, out int? away).Should().BeTrue();
        (whole, part, away).Should().Be((24, 24, null));
        WholeMonths.TryOf(goal, 1.23456m, 10m, 12, out _).Should().BeFalse("five decimals are left to fractions");
    }

    private static int? InFractions(ResolvedGoal goal, decimal value, decimal baseline, int elapsed)
    {
        if (value == baseline)
            return null;
        Rational v = Rational.FromDecimal(value), b = Rational.FromDecimal(baseline);
        Rational months = Rational.Create(elapsed, 1) * ((Rational.FromDecimal(goal.Slope) * b) + Rational.FromDecimal(goal.Offset) - v) / (v - b);
        BigInteger whole = BigInteger.DivRem(months.Numerator, months.Denominator, out BigInteger rest);
        return months.Sign > 0 && whole < 12_000 ? (int)whole + (rest.IsZero ? 0 : 1) : null;
    }
}
