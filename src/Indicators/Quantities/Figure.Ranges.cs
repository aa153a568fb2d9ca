namespace Indicators;

public readonly partial struct Figure
{
    /// <summary>How much of a value its zeros may hide: whoever rounds 10499 to 10000 says about.</summary>
    private const decimal MostRounded = 0.05m;

    /// <summary>
    /// What the figure allows as an observation: half a unit of the last digit written on either side, or what the bound
    /// word leaves. A count written out in full (7565家) is exactly itself.
    /// </summary>
    public QuantityRange Range => GetRange(FigureReading.Hard);

    /// <summary>
    /// The range with every habit of publishing allowed: trailing zeros may be rounding, digits may have been cut off, by at
    /// most 5 % of the value; of a percentage by at most one unit of its last digit. Never narrower than
    /// <see cref="Range"/>. Only what fails on this range is a contradiction.
    /// </summary>
    public QuantityRange SoftRange => GetRange(FigureReading.Soft);

    /// <summary>
    /// What the figure decrees as a target: the number itself, without rounding width, on the side the bound word says.
    /// 超50万辆: more than 500000. 5%左右: the point 5%; the tolerance is the target's business.
    /// </summary>
    public QuantityRange Threshold => Bound switch
    {
        Bound.Above or Bound.AFewMoreThan => new QuantityRange(Unit, _amount, false, null, false),
        Bound.AtLeast => new QuantityRange(Unit, _amount, true, null, false),
        Bound.Below => new QuantityRange(Unit, null, false, Form.Upper ?? _amount, false),
        Bound.AtMost => new QuantityRange(Unit, null, false, Form.Upper ?? _amount, true),
        _ => new QuantityRange(Unit, _amount, true, Form.Upper ?? _amount, true),
    };

    /// <summary>The range under a reading, with the conventions for 约 and 近 chosen by the caller.</summary>
    /// <param name="reading">How much room the figure is given.</param>
    /// <param name="tolerance">The width of the vague bound words; null is <see cref="BoundTolerance.Default"/>.</param>
    /// <remarks>Where half a unit cannot be written as a decimal, an end moves outward, never inward; where it is beyond the largest
    /// decimal, it is absent.</remarks>
    public QuantityRange GetRange(FigureReading reading, BoundTolerance? tolerance = null)
    {
        Unit unit = ResolutionUnit;
        decimal low = _amount;
        decimal high = Form.Upper ?? _amount;
        if (!ReferenceEquals(unit, Unit))
        {
            low = new Quantity(low, Unit).In(unit).Amount;
            high = new Quantity(high, Unit).In(unit).Amount;
        }

        return Bound switch
        {
            Bound.Above => new QuantityRange(unit, low, false, null, false),
            Bound.AtLeast => new QuantityRange(unit, low, true, null, false),
            Bound.Below => new QuantityRange(unit, null, false, high, false),
            Bound.AtMost => new QuantityRange(unit, null, false, high, true),
            Bound.Near => NearRange(unit, low, high, tolerance ?? BoundTolerance.Default),
            Bound.AFewMoreThan => FewMoreRange(unit, low, high),
            Bound.About => AboutRange(unit, low, high, reading, tolerance ?? BoundTolerance.Default),
            _ => ExactRange(unit, low, high, reading),
        };
    }

    /// <summary>The figure as a calculation in one unit takes it: its number, where there is one, and the range a reading leaves.</summary>
    /// <param name="unit">The unit of the calculation, of the figure's dimension.</param>
    /// <param name="reading">How much room the figure is given.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    /// <remarks>
    /// Where a number cannot be written in the unit exactly (亩 in 公顷), it is taken to 24 decimals, of large numbers to as
    /// many as a decimal holds: far below any published digit, and never stored. A number that is more than a decimal holds
    /// is absent. Without a bound word there is a number; 超50万辆 has a lower end only.
    /// </remarks>
    internal Measure MeasureIn(Unit unit, FigureReading reading) =>
        new(Bound == Bound.Exact && !IsRange ? Quantity.AmountOrNull(unit) : null, IntervalIn(unit, reading));

    /// <summary>What a reading leaves a figure, in a unit of its dimension.</summary>
    internal Interval IntervalIn(Unit unit, FigureReading reading) => GetRange(reading).IntervalIn(unit);

    /// <summary>
    /// Whether the true value behind this figure is more than the one behind another: true or false where certain, null where the ranges
    /// leave it open.
    /// </summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public bool? IsMoreThan(Figure other, FigureReading reading = FigureReading.Hard) =>
        CertainlyMore(GetRange(reading), other.GetRange(reading));

    /// <summary>Whether the true value behind this figure is less than the one behind another; null where it is open.</summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public bool? IsLessThan(Figure other, FigureReading reading = FigureReading.Hard) =>
        CertainlyMore(other.GetRange(reading), GetRange(reading));

    /// <summary>
    /// Whether the two figures can be about the same value: false where their ranges do not meet, true where both are one point, else null.
    /// </summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public bool? IsSameAs(Figure other, FigureReading reading = FigureReading.Hard)
    {
        QuantityRange mine = GetRange(reading);
        QuantityRange theirs = other.GetRange(reading);
        if (!mine.Overlaps(theirs))
            return false;
        return mine.IsPoint && theirs.IsPoint ? true : null;
    }

    private static bool? CertainlyMore(QuantityRange a, QuantityRange b)
    {
        if (a.Low is { } low && b.High is { } high)
        {
            int order = low.CompareTo(high);
            if (order > 0 || (order == 0 && !(a.LowIncluded && b.HighIncluded)))
                return true;
        }

        if (a.High is { } top && b.Low is { } bottom && top <= bottom)
            return false;
        return a.Unit.Dimension == b.Unit.Dimension ? null : throw new DimensionMismatchException(a.Unit, b.Unit, "Comparison");
    }

    private QuantityRange ExactRange(Unit unit, decimal low, decimal high, FigureReading reading)
    {
        if (IsRange || reading == FigureReading.Written)
            return new QuantityRange(unit, low, true, high, true);
        if (unit.IsFraction)
            return FractionRange(unit, low, reading);
        if (IsCountWrittenOut && (reading == FigureReading.Hard || FirmExponent <= HardExponent))
            return new QuantityRange(unit, low, true, low, true);
        return reading == FigureReading.Hard
            ? new QuantityRange(unit, Outward(low, -HalfOf(HardExponent)), true, Outward(low, HalfOf(HardExponent)), true)
            : SoftExactRange(unit, low);
    }

    /// <summary>三分之二 has no digits that could be rounded; softly, it may stand for anything nearer to it than to the next third.</summary>
    private static QuantityRange FractionRange(Unit unit, decimal amount, FigureReading reading)
    {
        decimal half = reading == FigureReading.Hard ? 0m : 0.5m;
        return new QuantityRange(unit, Outward(amount, -half), true, Outward(amount, half), true);
    }

    /// <summary>
    /// Rounded to the last firm digit, or cut off below it: the hull of both. Zeros are rounding for a twentieth of the value
    /// at most: 10000 is 9500 to 10500, not 5000 to 20000. What the last digit written hides is always left.
    /// </summary>
    private QuantityRange SoftExactRange(Unit unit, decimal amount)
    {
        decimal half = SoftWidth(amount, HalfOf(FirmExponent), HalfOf(HardExponent));
        decimal whole = SoftWidth(amount, ExactDecimal.PowerOfTen(FirmExponent), ExactDecimal.PowerOfTen(HardExponent));
        // An end that had to move outward may be one the hard range has as well.
        bool closed = Outward(Math.Abs(amount), HalfOf(HardExponent)) >= Outward(Math.Abs(amount), whole);
        return amount switch
        {
            > 0m => new QuantityRange(unit, Outward(amount, -half), true, Outward(amount, whole), closed),
            < 0m => new QuantityRange(unit, Outward(amount, -whole), closed, Outward(amount, half), true),
            _ => new QuantityRange(unit, -whole, closed, whole, closed),
        };
    }

    /// <summary>A width that zeros suggest, within its limits; the zeros of a percentage are digits like others.</summary>
    private decimal SoftWidth(decimal amount, decimal suggested, decimal least) =>
        suggested <= least || Dimension == Dimension.Ratio || Dimension == Dimension.Points
            ? least
            : Math.Max(least, Math.Min(suggested, ShareOf(amount, MostRounded)));

    private QuantityRange AboutRange(Unit unit, decimal low, decimal high, FigureReading reading, BoundTolerance tolerance)
    {
        decimal half = HalfOf(reading == FigureReading.Soft ? FirmExponent : HardExponent);
        decimal below = Math.Max(half, ShareOf(low, tolerance.AboutShare));
        decimal above = Math.Max(half, ShareOf(high, tolerance.AboutShare));
        return new QuantityRange(unit, Outward(low, -below), true, Outward(high, above), true);
    }

    /// <summary>近50万 is [45万, 50万). Of a range, the word is about its ends: 近100—200亿 is [90亿, 200亿).</summary>
    private static QuantityRange NearRange(Unit unit, decimal low, decimal high, BoundTolerance tolerance) =>
        low >= 0m
            ? new QuantityRange(unit, Outward(low, -ShareOf(low, tolerance.NearShare)), true, high, false)
            : new QuantityRange(unit, low, false, Outward(high, ShareOf(high, tolerance.NearShare)), true);

    /// <summary>1200多 is (1200, 1300); of a range, 10—20多 is [10, 30).</summary>
    private QuantityRange FewMoreRange(Unit unit, decimal low, decimal high)
    {
        decimal next = ExactDecimal.PowerOfTen(FirmExponent);
        return low >= 0m
            ? new QuantityRange(unit, low, IsRange, Outward(high, next), false)
            : new QuantityRange(unit, Outward(low, -next), false, high, IsRange);
    }

    /// <summary>True where no rounding is left by <see cref="Range"/>.</summary>
    internal bool IsPoint => IsPlain ? IsCountWrittenOut : Range.IsPoint;

    /// <summary>True for a number in its own unit, without a bound word and without an upper end.</summary>
    internal bool IsPlain => Form is { Bound: Bound.Exact, Upper: null, ResolutionUnit: null } && !Unit.IsFraction;

    /// <summary>A count resolved to one single thing has nothing to round: 7565家, 1200家, 0.7565万家.</summary>
    internal bool IsCountWrittenOut => Dimension.IsCount && HardExponent + (int)ResolutionUnit.Scale == 0;

    private static decimal HalfOf(int exponent) =>
        exponent <= -28 ? ExactDecimal.PowerOfTen(exponent) : 5m * ExactDecimal.PowerOfTen(exponent - 1);

    /// <summary>A share of the magnitude; where it has too many digits, the next decimal above, so that no range becomes empty.</summary>
    private static decimal ShareOf(decimal amount, decimal share)
    {
        if (ExactDecimal.TryMultiply(Math.Abs(amount), share, out decimal product))
            return product;
        Rational exact = Rational.FromDecimal(Math.Abs(amount)) * Rational.FromDecimal(share);
        return RoundOutward(exact, 28, MidpointRounding.ToPositiveInfinity) ?? decimal.MaxValue;
    }

    /// <summary>
    /// amount + width, moved outward to the next decimal where the sum has too many digits; null beyond the largest decimal.
    /// </summary>
    private static decimal? Outward(decimal amount, decimal width)
    {
        if (ExactDecimal.TryAdd(amount, width, out decimal sum))
            return sum;
        Rational exact = Rational.FromDecimal(amount) + Rational.FromDecimal(width);
        MidpointRounding outward = width < 0m ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity;
        return RoundOutward(exact, Math.Max(amount.Scale, width.Scale), outward);
    }

    private static decimal? RoundOutward(Rational exact, int decimals, MidpointRounding outward)
    {
        for (; decimals >= 0; decimals--)
        {
            if (exact.TryRound(decimals, outward, out decimal rounded))
                return rounded;
        }

        return null;
    }
}
