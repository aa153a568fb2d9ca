using System.Runtime.Intrinsics;

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
        bool isUp = SignOfWay > 0;
        long least = isUp ? _least : _most, most = isUp ? _most : _least;
        long atLeast = Turn(least) > 0 ? _to : _from, atMost = Turn(most) > 0 ? _from : _to;
        (double top, double bottom) = WayOf(_baseline);
        DoubleDoubles gone =
            ShortLogarithms.LnRatio(Vector256.Create(_value, least, most, top), Vector256.Create(_baseline, atLeast, atMost, bottom)),
            ways = IsMultiple ? DoubleDoubles.Of(gone.Fourth)
                : ShortLogarithms.LnRatio(Vector256.Create(top), Vector256.Create(bottom, atLeast * Tens, atMost * Tens, top)),
            shares = gone.ShortlyOver(ways);
        decimal point = Lambda(shares.First, _value, _baseline);
        lambda = IsPoint
            ? Measure.Exactly(point)
            : Ordered(Lambda(shares.Second, least, atLeast), point, Lambda(shares.Third, most, atMost));
        return true;
    }

    private decimal Lambda(DoubleDouble lambda, long value, long baseline)
    {
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
        var years = new RateYears(elapsed, total);
        return IsOfRatios && (IsMultiple ? TryRatioOfMultiple(direction, years, out ratio) : TryRatioOfLevel(direction, years, out ratio));
    }

    /// <summary>A multiple asks for the same growth from every baseline, and growth falls as the baseline rises.</summary>
    private bool TryRatioOfMultiple(int direction, in RateYears years, out Measure ratio)
    {
        ratio = default;
        (long least, long most) = direction > 0 ? (_least, _most) : (_most, _least);
        (long atLeast, long atMost) = direction > 0 ? (_to, _from) : (_from, _to);
        if (!TryGrown(
            Vector256.Create(_value, least, most, (double)_slope), Vector256.Create(_baseline, atLeast, atMost, (double)Tens),
            DoubleDoubles.Of(years.Observed, years.Observed, years.Observed, years.Needed), out DoubleDoubles grown))
            return false;
        DoubleDouble required = grown.Fourth;
        DoubleDoubles ratios = Ratios(grown, DoubleDoubles.Of(required), direction);
        decimal point = Ratio(ratios.First, required, _value, _baseline, direction, years);
        ratio = IsPoint ? Measure.Exactly(point)
            : Ordered(Ratio(ratios.Second, required, least, atLeast, direction, years), point,
                Ratio(ratios.Third, required, most, atMost, direction, years));
        return true;
    }

    private bool TryRatioOfLevel(int direction, in RateYears years, out Measure ratio)
    {
        ratio = default;
        double threshold = _offset;
        if (!TryGrown(
            Vector256.Create(_value, threshold, threshold, threshold),
            Vector256.Create(_baseline, _baseline * Tens, _from * Tens, (double)(_to * Tens)),
            DoubleDoubles.Of(years.Observed, years.Needed, years.Needed, years.Needed), out DoubleDoubles first))
            return false;
        decimal point = Ratio(Ratio(first.First, first.Second, direction), first.Second, _value, _baseline, direction, years);
        if (IsPoint)
        {
            ratio = Measure.Exactly(point);
            return true;
        }

        (long least, long most) = direction > 0 ? (_least, _most) : (_most, _least);
        DoubleDoubles required = DoubleDoubles.Of(first.Third, first.Fourth, first.Third, first.Fourth);
        if (!TryGrown(
            Vector256.Create(least, least, most, (double)most), Vector256.Create(_from, _to, _from, (double)_to),
                DoubleDoubles.Of(years.Observed), out DoubleDoubles grown))
            return false;
        DoubleDoubles ratios = Ratios(grown, required, direction);
        if (!TryEnd(least, new(grown.First, required.First, ratios.First), new(grown.Second, required.Second, ratios.Second), direction,
            years, least: true, out decimal low)
            || !TryEnd(most, new(grown.Third, required.First, ratios.Third), new(grown.Fourth, required.Second, ratios.Fourth), direction,
                years, least: false, out decimal high))
            return false;
        ratio = Ordered(low, point, high);
        return true;
    }

    /// <summary>M5: the growth a year that is needed from now on.</summary>
    public bool TryRequiredGrowth(int remaining, out Measure growth)
    {
        growth = default;
        long needed = Threshold(_baseline), atLeast = Threshold(_from), atMost = Threshold(_to);
        if (!IsOfRatios || !IsShort(needed, _value) || !IsShort(atLeast, _most) || !IsShort(atMost, _least)
            || !TryGrown(
                Vector256.Create(needed, atLeast, atMost, 1d), Vector256.Create(_value * Tens, _most * Tens, _least * Tens, 1d),
                DoubleDoubles.Of(RateYears.PowerOf(remaining)), out DoubleDoubles rates))
            return false;
        decimal point = Needed(rates.First, needed, _value, remaining);
        growth = IsPoint ? Measure.Exactly(point)
            : Ordered(Needed(rates.Second, atLeast, _most, remaining), point, Needed(rates.Third, atMost, _least, remaining));
        return true;
    }

    /// <summary>True of a threshold and a value whose ratio has a meaning here.</summary>
    private bool IsShort(long threshold, long value) => threshold is > 0 and < Largest && value * Tens < Largest;

    private decimal Needed(DoubleDouble rate, long threshold, long value, int remaining) =>
        rate.TryToShortDecimal(out decimal growth) ? growth : RealMath.RoundedGrowth(threshold, value * Tens, 12, remaining)!.Value;

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
    private bool TryEnd(long value, in RateEnd first, in RateEnd last, int direction, in RateYears years, bool least, out decimal end)
    {
        end = 0m;
        int slope = years.SlopeSign(first.Grown, first.Required);
        if (slope == 0 || years.SlopeSign(last.Grown, last.Required) != slope)
            return false;
        bool isFirst = first.Ratio.High < last.Ratio.High == least;
        end = isFirst
            ? Ratio(first.Ratio, first.Required, value, _from, direction, years)
            : Ratio(last.Ratio, last.Required, value, _to, direction, years);
        return true;
    }

    private decimal Ratio(DoubleDouble shortly, DoubleDouble required, long value, long baseline, int direction, in RateYears years)
    {
        if (shortly.TryToShortDecimal(out decimal ratio))
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

    private static DoubleDoubles Ratios(DoubleDoubles grown, DoubleDoubles required, int direction)
    {
        DoubleDoubles ratios = grown.ShortlyOver(required);
        return required.First.IsNegative == direction > 0 ? -ratios : ratios;
    }

    /// <summary>T over b, as two whole numbers.</summary>
    private (double Top, double Bottom) WayOf(long baseline) => IsMultiple ? (_slope, Tens) : (_offset, baseline * Tens);

    private static bool TryGrown(long value, long baseline, DoubleDouble exponent, out DoubleDouble growth)
    {
        DoubleDouble power = ShortLogarithm.LnRatio(value, baseline) * exponent;
        bool isSmall = Math.Abs(power.High) < LargestExponent;
        growth = isSmall ? ShortLogarithm.ExpMinusOne(power) : default;
        return isSmall;
    }

    /// <summary>(x/y) to a power, less one, of four pairs; false where one is too far from 1.</summary>
    private static bool TryGrown(Vector256<double> x, Vector256<double> y, DoubleDoubles exponents, out DoubleDoubles growth)
    {
        DoubleDoubles powers = ShortLogarithms.LnRatio(x, y) * exponents;
        bool areSmall = Vector256.LessThanAll(Vector256.Abs(powers.High), Vector256.Create(LargestExponent));
        growth = areSmall ? ShortLogarithms.ExpMinusOne(powers) : default;
        return areSmall;
    }

    /// <summary>What one end of the baseline gives: the growth to date, the growth it asks for, and the one over the other.</summary>
    private readonly record struct RateEnd(DoubleDouble Grown, DoubleDouble Required, DoubleDouble Ratio);
}
