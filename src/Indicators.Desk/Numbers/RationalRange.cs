namespace Indicators.Desk;

/// <summary>
/// An exact number with the range that rounding and bound words leave for it. Any of the three may be absent: 超50万辆 has a lower
/// end and no number.
/// </summary>
/// <param name="Value">The number by the figures as written; null where a bound word leaves none.</param>
/// <param name="Low">The least it can be; null where nothing bounds it from below.</param>
/// <param name="High">The most it can be; null where nothing bounds it from above.</param>
/// <remarks>
/// Immutable. Arithmetic is exact and takes its operands for independent: where one figure stands on both sides of a formula, the
/// range is wider than it need be, never narrower. Whether an end belongs to the range is not kept.
/// </remarks>
/// <example><code>
/// RationalRange done = RationalRange.Of(Figure.Parse("121.42万辆"), vehicles);
/// RationalRange left = RationalRange.Exactly(Rational.FromDecimal(260m)) - done;
/// </code></example>
public readonly record struct RationalRange(Rational? Value, Rational? Low, Rational? High)
{
    /// <summary>A number known exactly.</summary>
    /// <param name="value">The number.</param>
    public static RationalRange Exactly(Rational value) => new(value, value, value);

    /// <summary>A whole or decimal number known exactly.</summary>
    /// <param name="value">The number.</param>
    public static RationalRange Exactly(decimal value) => Exactly(Rational.FromDecimal(value));

    /// <summary>Exactly zero.</summary>
    public static RationalRange Zero { get; } = Exactly(Rational.Zero);

    /// <summary>What a figure says in a unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">A unit of its dimension.</param>
    /// <param name="reading">How much room its digits are given.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    public static RationalRange Of(Figure figure, Unit unit, FigureReading reading = FigureReading.Hard)
    {
        QuantityRange range = figure.GetRange(reading);
        bool isNumber = figure.Bound == Bound.Exact && !figure.IsRange;
        return new RationalRange(
            isNumber ? figure.Quantity.RationalIn(unit) : null, range.Low?.RationalIn(unit), range.High?.RationalIn(unit));
    }

    /// <summary>True where nothing is known.</summary>
    public bool IsAbsent => Value is null && Low is null && High is null;

    /// <summary>True where the range is its number and nothing else.</summary>
    public bool IsExact => Value is not null && Low == Value && High == Value;

    /// <summary>True where it is certainly above zero.</summary>
    public bool IsPositive => Low is { Sign: > 0 };

    /// <summary>The sum.</summary>
    public static RationalRange operator +(RationalRange left, RationalRange right) =>
        new(left.Value + right.Value, left.Low + right.Low, left.High + right.High);

    /// <summary>The difference.</summary>
    public static RationalRange operator -(RationalRange left, RationalRange right) => left + -right;

    /// <summary>The negation.</summary>
    public static RationalRange operator -(RationalRange value) => new(-value.Value, -value.High, -value.Low);

    /// <summary>The product.</summary>
    public static RationalRange operator *(RationalRange left, RationalRange right)
    {
        (Rational? low, Rational? high) = Corners(left, right);
        return new RationalRange(left.Value * right.Value, low, high);
    }

    /// <summary>The quotient; absent where the divisor may be zero.</summary>
    public static RationalRange operator /(RationalRange left, RationalRange right)
    {
        Rational? value = right.Value is { Sign: not 0 } divisor ? left.Value / divisor : null;
        bool isOneSided = right.Low is { Sign: > 0 } || right.High is { Sign: < 0 };
        return isOneSided ? (left * right.Inverted()) with { Value = value } : new RationalRange(value, null, null);
    }

    /// <summary>The number and the ends rounded by a rounding the caller names; the ends outward.</summary>
    /// <param name="decimals">Digits after the decimal point.</param>
    /// <param name="rounding">How the number is rounded.</param>
    /// <exception cref="OverflowException">A result is beyond the range of decimal.</exception>
    public (decimal? Value, decimal? Low, decimal? High) Round(int decimals, MidpointRounding rounding) => (
        Value?.Round(decimals, rounding),
        Low?.Round(decimals, MidpointRounding.ToNegativeInfinity),
        High?.Round(decimals, MidpointRounding.ToPositiveInfinity));

    /// <summary>One over it, where it cannot be zero. An end that is absent on the far side is zero on the other.</summary>
    private RationalRange Inverted()
    {
        Rational? Inverse(Rational? end) => end is { Sign: not 0 } known ? Rational.One / known : null;
        bool isAbove = Low is { Sign: > 0 };
        Rational? low = High is null && isAbove ? Rational.Zero : Inverse(High);
        Rational? high = Low is null && !isAbove ? Rational.Zero : Inverse(Low);
        return new RationalRange(Inverse(Value), low, high);
    }

    private static (Rational? Low, Rational? High) Corners(RationalRange a, RationalRange b)
    {
        if (a.Low is { } al && a.High is { } ah && b.Low is { } bl && b.High is { } bh)
        {
            Rational[] corners = [al * bl, al * bh, ah * bl, ah * bh];
            return (corners.Min(), corners.Max());
        }

        bool areNotNegative = a.Low is { Sign: >= 0 } && b.Low is { Sign: >= 0 };
        return areNotNegative ? (a.Low * b.Low, a.High * b.High) : (null, null);
    }
}
