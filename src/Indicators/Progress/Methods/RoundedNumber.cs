namespace Indicators.Progress.Methods;

/// <summary>A number and its ends as whole numbers of so many decimals each.</summary>
internal readonly struct RoundedNumber
{
    private readonly long _number;
    private readonly long _below;
    private readonly long _above;
    private readonly int _decimals;
    private readonly int _belowDecimals;
    private readonly int _aboveDecimals;
    private readonly bool _isHalf;

    private RoundedNumber(long number, int decimals, int halfDecimals, bool isPoint)
    {
        _number = number;
        _decimals = decimals;
        _belowDecimals = _aboveDecimals = halfDecimals;
        _below = _above = isPoint ? 0 : 5;
        _isHalf = true;
    }

    private RoundedNumber(long number, int decimals, (long Digits, int Decimals) low, (long Digits, int Decimals) high)
    {
        (_number, _decimals) = (number, decimals);
        (_below, _belowDecimals) = low;
        (_above, _aboveDecimals) = high;
    }

    /// <summary>The decimals that all of them need.</summary>
    public int Scale => Math.Max(Math.Max(_decimals, Math.Max(_belowDecimals, _aboveDecimals)), 0);

    /// <summary>The number of a figure in a unit of its dimension with what a reading leaves; false where it is not plain, read softly,
    /// or converted by more than a power of ten.</summary>
    public static bool TryOf(in Figure figure, Unit unit, FigureReading reading, out RoundedNumber rounded)
    {
        rounded = default;
        if (!figure.IsPlain || reading == FigureReading.Soft || !TryTens(figure.Unit, unit, out int tens)
            || !TryWhole(figure.Amount, out long digits, out int scale))
            return false;
        bool isPoint = reading == FigureReading.Written || figure.IsCountWrittenOut;
        rounded = new RoundedNumber(digits, scale - tens, isPoint ? 0 : 1 - figure.HardExponent - tens, isPoint);
        return true;
    }

    /// <summary>The number of a measure with its ends; false where one is missing.</summary>
    public static bool TryOf(in Measure measure, out RoundedNumber rounded)
    {
        rounded = default;
        if (measure is not { Value: { } value, Low: { } low, High: { } high }
            || !TryWhole(value, out long number, out int decimals) || !TryWhole(low, out long below, out int lowDecimals)
            || !TryWhole(high, out long above, out int highDecimals))
            return false;
        rounded = new RoundedNumber(number, decimals, (below, lowDecimals), (above, highDecimals));
        return true;
    }

    /// <summary>The digits of a decimal as a whole number; false where these are more than a word holds.</summary>
    public static bool TryWhole(decimal value, out long digits, out int decimals)
    {
        DecimalBits bits = DecimalBits.Of(value);
        digits = unchecked((long)bits.Low);
        decimals = bits.Scale;
        bool fits = bits.IsSmall && digits >= 0;
        if (bits.IsNegative)
            digits = unchecked(-digits);
        return fits;
    }

    /// <summary>True where it can be had at so many decimals.</summary>
    public bool Fits(int scale) => ScaledBox.Fits(_number, scale - _decimals) && ScaledBox.Fits(_below, scale - _belowDecimals)
        && ScaledBox.Fits(_above, scale - _aboveDecimals);

    /// <summary>Number, lower and upper end at so many decimals, where it fits.</summary>
    public (long Number, long Low, long High) At(int scale)
    {
        long number = ScaledBox.Shifted(_number, scale - _decimals), below = ScaledBox.Shifted(_below, scale - _belowDecimals),
            above = ScaledBox.Shifted(_above, scale - _aboveDecimals);
        return _isHalf ? (number, number - below, number + above) : (number, below, above);
    }

    private static bool TryTens(Unit from, Unit to, out int tens)
    {
        tens = 0;
        if (ReferenceEquals(from, to))
            return true;
        if (from.Dimension != to.Dimension)
            return false;
        ref readonly UnitFactor source = ref from.ExactFactor;
        ref readonly UnitFactor target = ref to.ExactFactor;
        tens = source.Exponent - target.Exponent;
        return source.DiffersByPowerOfTen(in target);
    }
}
