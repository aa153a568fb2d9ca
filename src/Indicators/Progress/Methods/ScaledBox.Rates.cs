namespace Indicators.Progress.Methods;

/// <content>
/// What needs logarithms and roots: the logarithmic share, the growth ratio, the growth needed. To seventeen decimals with a proven bound;
/// a number for which that is too few — next to a cut, or one that comes out even — is worked out to thirty digits. Where a function may
/// turn inside the box there is none, and the exact methods have it.
/// </content>
internal readonly partial struct ScaledBox
{
    /// <summary>Exponents beyond this are left to the exact methods.</summary>
    private const double LargestExponent = 4d;

    /// <summary>More than the few operations of a slope in doubles err by, of its parts.</summary>
    internal const double SlopeError = 1e-12;

    private bool IsMultiple => _offset == 0;

    /// <summary>True where ratios have a meaning, and one threshold is a level or a multiple.</summary>
    private bool IsOfRatios => _least > 0 && _from > 0 && (_slope == 0 ? _offset is > 0 and < Largest : IsMultiple)
        && _to <= Largest / Tens && SignOfWay != 0;

    /// <summary>M3: ln(v/b)/ln(T/b).</summary>
    public bool TryLambda(out Measure lambda)
    {
        lambda = default;
        if (!IsOfRatios)
            return false;
        DoubleDouble way = WayAt(_baseline);
        decimal point = Lambda(_value, _baseline, way);
        if (IsPoint)
        {
            lambda = Measure.Exactly(point);
            return true;
        }

        bool isUp = SignOfWay > 0;
        long least = isUp ? _least : _most, most = isUp ? _most : _least;
        long atLeast = Turn(least) > 0 ? _to : _from, atMost = Turn(most) > 0 ? _from : _to;
        DoubleDouble wayAtLeast = IsMultiple ? way : WayAt(atLeast), wayAtMost = IsMultiple ? way : WayAt(atMost);
        lambda = Ordered(Lambda(least, atLeast, wayAtLeast), point, Lambda(most, atMost, wayAtMost));
        return true;
    }

    private decimal Lambda(long value, long baseline, DoubleDouble way)
    {
        DoubleDouble lambda = Ln(value, baseline).ShortlyOver(way);
        if (lambda.TryToShortDecimal(out decimal number))
            return number;
        return IsMultiple
            ? RealMath.RatioOfLogarithms(value, baseline, 1, _slope, Tens, 1)!.Value
            : RealMath.RatioOfLogarithms(value, baseline, 1, _offset, baseline * Tens, 1)!.Value;
    }

    /// <summary>M4 of a goal: d is 1 where more is wanted, −1 where less.</summary>
    public bool TryGrowthRatio(int direction, int elapsed, int total, out Measure ratio)
    {
        ratio = default;
        if (!IsOfRatios)
            return false;
        var years = new RateYears(elapsed, total);
        if (!TryRequired(_baseline, years, out DoubleDouble required)
            || !TryGrown(_value, _baseline, years.Observed, out DoubleDouble grown))
            return false;
        decimal point = Ratio(_value, _baseline, grown, required, direction, years);
        if (IsPoint)
        {
            ratio = Measure.Exactly(point);
            return true;
        }

        long least = direction > 0 ? _least : _most, most = direction > 0 ? _most : _least;
        decimal low, high;
        if (IsMultiple)
        {
            // A multiple asks for the same growth from every baseline, and growth falls as the baseline rises.
            long atLeast = direction > 0 ? _to : _from, atMost = direction > 0 ? _from : _to;
            if (!TryGrown(least, atLeast, years.Observed, out DoubleDouble slow)
                || !TryGrown(most, atMost, years.Observed, out DoubleDouble fast))
                return false;
            low = Ratio(least, atLeast, slow, required, direction, years);
            high = Ratio(most, atMost, fast, required, direction, years);
        }
        else if (!TryRequired(_from, years, out DoubleDouble first) || !TryRequired(_to, years, out DoubleDouble last)
            || !TryEnd(least, first, last, direction, years, least: true, out low)
            || !TryEnd(most, first, last, direction, years, least: false, out high))
        {
            return false;
        }

        ratio = Ordered(low, point, high);
        return true;
    }

    /// <summary>M5: the growth a year that is needed from now on.</summary>
    public bool TryRequiredGrowth(int remaining, out Measure growth)
    {
        growth = default;
        DoubleDouble exponent = RateYears.PowerOf(remaining);
        if (!IsOfRatios || !TryNeeded(_value, _baseline, exponent, remaining, out decimal point))
            return false;
        if (IsPoint)
        {
            growth = Measure.Exactly(point);
            return true;
        }

        if (!TryNeeded(_most, _from, exponent, remaining, out decimal low)
            || !TryNeeded(_least, _to, exponent, remaining, out decimal high))
            return false;
        growth = Ordered(low, point, high);
        return true;
    }

    /// <summary>M6: the share of the way that equal rates cover by the due date, s·(v̂ − b)/|T − b| with v̂ = v·(v/b)^(m/n).</summary>
    /// <param name="sign">s: 1 where more is wanted, −1 where less.</param>
    /// <param name="elapsed">n.</param>
    /// <param name="remaining">m.</param>
    /// <param name="distance">The share.</param>
    public bool TryDistance(int sign, int elapsed, int remaining, out Measure distance)
    {
        distance = default;
        DoubleDouble exponent = (DoubleDouble)remaining / (double)elapsed;
        if (!IsOfRatios || !TryDistance(_value, _baseline, exponent, sign, out DoubleDouble middle, out _)
            || !middle.TryToShortDecimal(out decimal point))
            return false;
        if (IsPoint)
        {
            distance = Measure.Exactly(point);
            return true;
        }

        if (!TryFarthest(sign > 0 ? _least : _most, exponent, sign, least: true, out decimal low)
            || !TryFarthest(sign > 0 ? _most : _least, exponent, sign, least: false, out decimal high))
            return false;
        distance = Ordered(low, point, high);
        return true;
    }

    /// <summary>The distance of a value over both ends of the baseline, unless it turns between them; of a multiple it does not.</summary>
    private bool TryFarthest(long value, DoubleDouble exponent, int sign, bool least, out decimal end)
    {
        end = 0m;
        if (!TryDistance(value, _from, exponent, sign, out DoubleDouble first, out int slope)
            || !TryDistance(value, _to, exponent, sign, out DoubleDouble last, out int other)
            || (!IsMultiple && (slope == 0 || slope != other)))
            return false;
        return (first.High < last.High == least ? first : last).TryToShortDecimal(out end);
    }

    /// <summary>The distance, and the sign of its slope in the baseline for a fixed threshold: of v̂ − T − (m/n)·(v̂/b)·(T − b); 0 where
    /// doubles do not tell.</summary>
    private bool TryDistance(long value, long baseline, DoubleDouble exponent, int sign, out DoubleDouble distance, out int slope)
    {
        distance = default;
        slope = 0;
        if (!TryGrown(value, baseline, exponent, out DoubleDouble growth))
            return false;
        // Both parts have the sign of v − b, so that no digit is lost.
        DoubleDouble gone = new DoubleDouble(value - baseline, 0d) + (growth * (double)value);
        long way = Way(baseline);
        distance = (gone * (double)(Tens * sign)).ShortlyOver(new DoubleDouble(Math.Abs(way), 0d));
        double projected = value * (1d + growth.High), threshold = projected - ((double)Threshold(baseline) / Tens),
            weight = exponent.High * (projected / baseline) * ((double)way / Tens);
        if (Math.Abs(threshold - weight) > SlopeError * (Math.Abs(projected) + Math.Abs(threshold) + Math.Abs(weight)))
            slope = Math.Sign(threshold - weight);
        return true;
    }

    /// <summary>R of a value over both ends of the baseline, unless it turns between them.</summary>
    private bool TryEnd(long value, DoubleDouble first, DoubleDouble last, int direction, in RateYears years, bool least, out decimal end)
    {
        end = 0m;
        if (!TryGrown(value, _from, years.Observed, out DoubleDouble fromFirst)
            || !TryGrown(value, _to, years.Observed, out DoubleDouble fromLast)
            || years.SlopeSign(fromFirst, first) is not (var slope and not 0) || years.SlopeSign(fromLast, last) != slope)
            return false;
        bool isFirst = Ratio(fromFirst, first, direction).High < Ratio(fromLast, last, direction).High == least;
        end = isFirst ? Ratio(value, _from, fromFirst, first, direction, years) : Ratio(value, _to, fromLast, last, direction, years);
        return true;
    }

    private decimal Ratio(long value, long baseline, DoubleDouble grown, DoubleDouble required, int direction, in RateYears years)
    {
        if (Ratio(grown, required, direction).TryToShortDecimal(out decimal ratio))
            return ratio;
        DoubleDouble exactlyGrown = PreciselyGrown(value, baseline, years.Elapsed);
        DoubleDouble exactlyRequired = IsMultiple ? PreciselyGrown(_slope, Tens, years.Total)
            : PreciselyGrown(_offset, baseline * Tens, years.Total);
        double sign = exactlyRequired.IsNegative ? -direction : direction;
        return (exactlyGrown * sign / exactlyRequired).ToDecimal(RealMath.Decimals)!.Value;
    }

    private static DoubleDouble PreciselyGrown(long to, long from, int months)
    {
        RealMath.TryGrowth(new DoubleDouble(to, 0d), new DoubleDouble(from, 0d), 12, months, out DoubleDouble growth);
        return growth;
    }

    private static DoubleDouble Ratio(DoubleDouble grown, DoubleDouble required, int direction)
    {
        DoubleDouble ratio = grown.ShortlyOver(required);
        return required.IsNegative == direction > 0 ? -ratio : ratio;
    }

    private DoubleDouble WayAt(long baseline) => IsMultiple ? ShortLogarithm.LnRatio(_slope, Tens)
        : ShortLogarithm.LnRatio(_offset, baseline * Tens);

    private bool TryRequired(long baseline, in RateYears years, out DoubleDouble growth) =>
        TryRate(WayAt(baseline), years.Needed, out growth);

    private static bool TryGrown(long value, long baseline, DoubleDouble exponent, out DoubleDouble growth) =>
        TryRate(Ln(value, baseline), exponent, out growth);

    private bool TryNeeded(long value, long baseline, DoubleDouble exponent, int months, out decimal growth)
    {
        growth = 0m;
        long threshold = Threshold(baseline), now = value * Tens;
        if (threshold is <= 0 or >= Largest || now >= Largest
            || !TryRate(ShortLogarithm.LnRatio(threshold, now), exponent, out DoubleDouble rate))
            return false;
        if (!rate.TryToShortDecimal(out growth))
            growth = RealMath.RoundedGrowth(threshold, now, 12, months)!.Value;
        return true;
    }

    private static bool TryRate(DoubleDouble logarithm, DoubleDouble exponent, out DoubleDouble growth)
    {
        DoubleDouble power = logarithm * exponent;
        bool isSmall = Math.Abs(power.High) < LargestExponent;
        growth = isSmall ? ShortLogarithm.ExpMinusOne(power) : default;
        return isSmall;
    }

    private static DoubleDouble Ln(long value, long baseline) => ShortLogarithm.LnRatio(value, baseline);
}
