using Indicators.Derivation;

namespace Indicators.Progress.Methods;

/// <summary>
/// A value and a baseline with their ends as whole numbers of one power of ten, and the threshold T = k·b + c of a goal with one side:
/// the normal case, in which every measure is a few operations on machine numbers. Its measures are those of the methods beside it.
/// </summary>
/// <remarks>
/// Of each measure it is known which way it moves with the value and with the baseline, so that no corner is tried that cannot be an
/// end: for (v − b)/(T − b), and whatever moves like it, both follow from the signs of T − b and of T(v) − v. The default value has
/// no way.
/// </remarks>
internal readonly partial struct ScaledBox
{
    private const long Largest = ShortLogarithm.Largest;

    /// <summary>Ten to the decimals of k at the most.</summary>
    private const int MostSlopeDecimals = 3;

    private const long LargestSlope = 10_000;

    private readonly long _value;
    private readonly long _least;
    private readonly long _most;
    private readonly long _baseline;
    private readonly long _from;
    private readonly long _to;
    private readonly long _offset;
    private readonly short _slope;
    private readonly byte _scale;
    private readonly byte _slopeScale;
    private readonly bool _isMade;

    private ScaledBox(in RoundedNumber value, in RoundedNumber baseline, int scale, short slope, int slopeScale, long offset)
    {
        (_value, _least, _most) = value.At(scale);
        (_baseline, _from, _to) = baseline.At(scale);
        _scale = (byte)scale;
        _slope = slope;
        _slopeScale = (byte)slopeScale;
        _offset = offset;
        _isMade = true;
    }

    /// <summary>False of the default value, which is the box of nothing.</summary>
    public bool IsMade => _isMade;

    /// <summary>True where there is a way from every baseline to its threshold, in one direction.</summary>
    public bool HasWay => SignOfWay != 0;

    /// <summary>True where that way leads up, for 1, or down, for −1: no baseline meets the goal.</summary>
    public bool HasWayTo(int sign) => SignOfWay == sign;

    /// <summary>True of figures that are exactly themselves.</summary>
    private bool IsPoint => _least == _most && _from == _to;

    private long Tens => PowersOfTen[_slopeScale];

    /// <summary>The sign of T − b; 0 where it is not the same for both ends, or nothing.</summary>
    private int SignOfWay
    {
        get
        {
            int sign = Math.Sign(Way(_from));
            return sign == Math.Sign(Way(_to)) ? sign : 0;
        }
    }

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1L, 10L, 100L, 1_000L, 10_000L, 100_000L, 1_000_000L, 10_000_000L, 100_000_000L, 1_000_000_000L, 10_000_000_000L, 100_000_000_000L,
        1_000_000_000_000L, 10_000_000_000_000L, 100_000_000_000_000L,
    ];

    /// <summary>The box of two figures; false where one is no plain number, or has too many digits.</summary>
    public static bool TryOf(ResolvedGoal goal, in Figure value, in Figure baseline, FigureReading reading, out ScaledBox box)
    {
        box = default;
        return goal.Side != GoalSide.Within
            && RoundedNumber.TryOf(value, goal.Unit, reading, out RoundedNumber now)
            && RoundedNumber.TryOf(baseline, goal.Unit, reading, out RoundedNumber start)
            && TryOf(new Threshold(goal.Slope, goal.Offset), now, start, out box);
    }

    /// <summary>The box of two measures; false where one has no number or no ends, or too many digits.</summary>
    public static bool TryOf(Threshold threshold, in Measure value, in Measure baseline, out ScaledBox box)
    {
        box = default;
        return RoundedNumber.TryOf(value, out RoundedNumber now) && RoundedNumber.TryOf(baseline, out RoundedNumber start)
            && TryOf(threshold, now, start, out box);
    }

    private static bool TryOf(Threshold threshold, in RoundedNumber value, in RoundedNumber baseline, out ScaledBox box)
    {
        box = default;
        if (!RoundedNumber.TryWhole(threshold.Slope, out long slope, out int slopeScale)
            || !RoundedNumber.TryWhole(threshold.Offset, out long offset, out int offsetScale)
            || slopeScale > MostSlopeDecimals || slope is < 0 or >= LargestSlope)
            return false;
        int scale = Math.Max(Math.Max(value.Scale, baseline.Scale), Math.Max(offsetScale - slopeScale, 0)),
            rest = scale + slopeScale - offsetScale;
        if (!value.Fits(scale) || !baseline.Fits(scale) || !Fits(offset, rest))
            return false;
        box = new ScaledBox(value, baseline, scale, (short)slope, slopeScale, offset * PowersOfTen[rest]);
        return true;
    }

    /// <summary>True of a box of the same numbers.</summary>
    public bool IsSameAs(in ScaledBox other) =>
        _value == other._value && _least == other._least && _most == other._most && _baseline == other._baseline && _from == other._from
        && _to == other._to
        && _offset == other._offset && _slope == other._slope && _scale == other._scale && _slopeScale == other._slopeScale
        && _isMade == other._isMade;

    /// <summary>True where a whole number times ten to a power stays below the largest here.</summary>
    internal static bool Fits(long number, int power) => power < PowersOfTen.Length && Math.Abs(number) <= Largest / PowersOfTen[power];

    internal static long Shifted(long number, int power) => number * PowersOfTen[power];

    private long Threshold(long baseline) => (_slope * baseline) + _offset;

    /// <summary>T − b, with the decimals of k behind those of b.</summary>
    private long Way(long baseline) => Threshold(baseline) - (baseline * Tens);

    /// <summary>T for this baseline, less the value.</summary>
    private long Left(long value, long baseline) => Threshold(baseline) - (value * Tens);

    /// <summary>The number with the least and the greatest; a digit that a quotient lost must not leave it outside of them.</summary>
    private static Measure Ordered(decimal low, decimal point, decimal high) =>
        new(point, new Interval(point < low ? point : low, point > high ? point : high));
}
