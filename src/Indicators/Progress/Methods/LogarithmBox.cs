namespace Indicators.Progress.Methods;

/// <summary>
/// λ over a box from one logarithm a figure: of the ends and numbers of value and baseline, and of the threshold. For a
/// stated threshold or a multiple, of which λ slopes one way in the value and one way in the baseline.
/// </summary>
internal readonly struct LogarithmBox
{
    private readonly DoubleDouble _threshold;
    private readonly bool _isMultiple;
    private readonly double _factor;
    private readonly double _divisor;

    private LogarithmBox(Threshold threshold, int factor, int divisor)
    {
        _isMultiple = threshold.Slope != 0m;
        _threshold = Ln(_isMultiple ? threshold.Slope : threshold.Offset);
        _factor = factor;
        _divisor = divisor;
    }

    /// <summary>λ times a factor over a divisor.</summary>
    public static Measure Lambda(RatioBox box, int factor, int divisor)
    {
        var logarithms = new LogarithmBox(box.Threshold, factor, divisor);
        return logarithms.Over(box.Value, box.Baseline, isRising: box.SignOfWay > 0);
    }

    private Measure Over(Measure value, Measure baseline, bool isRising)
    {
        decimal? point = value.Value is { } v && baseline.Value is { } b ? At(Ln(v), Ln(b)) : null;
        if (value.IsPoint && baseline.IsPoint)
            return new Measure(point, point, point);
        DoubleDouble low = Ln(baseline.Low!.Value), high = Ln(baseline.High!.Value);
        decimal? atLow = End(value.Low, low, high, least: isRising), atHigh = End(value.High, low, high, least: !isRising);
        (decimal? least, decimal? most) = isRising ? (atLow, atHigh) : (atHigh, atLow);
        return new Measure(point, point < least ? point : least, point > most ? point : most);
    }

    /// <summary>The least or greatest λ of a value over both ends of the baseline.</summary>
    private decimal? End(decimal? value, DoubleDouble low, DoubleDouble high, bool least)
    {
        if (value is not { } v)
            return null;
        DoubleDouble logarithm = Ln(v);
        return At(logarithm, low) is { } one && At(logarithm, high) is { } other ? least ? Math.Min(one, other)
            : Math.Max(one, other)
            : null;
    }

    private decimal? At(DoubleDouble value, DoubleDouble baseline)
    {
        DoubleDouble way = _isMultiple ? _threshold : _threshold - baseline;
        return way.IsZero ? null : ((value - baseline) * _factor / (way * _divisor)).ToDecimal(RealMath.Decimals);
    }

    private static DoubleDouble Ln(decimal number) => PreciseLogarithm.LnRatio(DoubleDouble.From(number), 1);
}
