namespace Indicators.Derivation;

/// <summary>
/// A published value as calculations take it: the number, where there is one, and the range it may lie in, all in one
/// unit. Ends may be open or absent.
/// </summary>
/// <remarks>The number is absent where a bound word is all there is: 超50万辆 has a lower end and no number. The default value is the point 0.</remarks>
public readonly record struct ValueRange
{
    private ValueRange(decimal? point, decimal? low, decimal? high, bool lowOpen, bool highOpen)
    {
        _isRange = true;
        Point = point;
        Low = low;
        High = high;
        IsLowOpen = lowOpen;
        IsHighOpen = highOpen;
    }

    private const int MostDecimals = 24;

    private readonly bool _isRange;

    /// <summary>The number itself; null where only bounds are known.</summary>
    public decimal? Point { get => _isRange ? field : 0m; }

    /// <summary>The lower end; null where there is none.</summary>
    public decimal? Low { get => _isRange ? field : 0m; }

    /// <summary>The upper end; null where there is none.</summary>
    public decimal? High { get => _isRange ? field : 0m; }

    /// <summary>True where the lower end is not part of the range.</summary>
    public bool IsLowOpen { get; }

    /// <summary>True where the upper end is not part of the range.</summary>
    public bool IsHighOpen { get; }

    /// <summary>A number that is exactly itself.</summary>
    public static ValueRange Exactly(decimal value) => new(value, value, value, false, false);

    /// <summary>A range by its ends: the result of a calculation.</summary>
    /// <param name="low">The lower end; null where there is none.</param>
    /// <param name="high">The upper end; null where there is none.</param>
    /// <param name="point">The number itself, inside the range; null where there is none.</param>
    /// <param name="isLowOpen">Whether the lower end is not part of the range.</param>
    /// <param name="isHighOpen">Whether the upper end is not part of the range.</param>
    /// <exception cref="ArgumentException">The ends are in the wrong order, or the number is not between them.</exception>
    public static ValueRange Between(decimal? low, decimal? high, decimal? point = null, bool isLowOpen = false, bool isHighOpen = false)
    {
        if (low > high)
            throw new ArgumentException($"The lower end {low} is above the upper end {high}; swap them.", nameof(low));
        if (point < low || point > high)
            throw new ArgumentException($"The number {point} is not between {low} and {high}.", nameof(point));
        return new ValueRange(point, low, high, isLowOpen && low is not null, isHighOpen && high is not null);
    }

    /// <summary>What a figure allows, in a unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit of the calculation, of the figure's dimension.</param>
    /// <param name="reading">How much room the figure is given.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    /// <remarks>
    /// A calculation needs one unit. Where a number cannot be written in it exactly (亩 in 公顷), it is taken to 24
    /// decimals, of large numbers to as many as a decimal holds: far below any published digit, and never stored. A number
    /// that is more than a decimal holds is absent.
    /// </remarks>
    public static ValueRange Of(Figure figure, Unit unit, FigureReading reading)
    {
        QuantityRange range = figure.GetRange(reading);
        bool hasPoint = figure.Bound == Bound.Exact && !figure.IsRange;
        return new ValueRange(
            hasPoint ? AmountOrNull(figure.Quantity, unit) : null,
            range.Low is { } low ? AmountOrNull(low, unit) : null,
            range.High is { } high ? AmountOrNull(high, unit) : null,
            range.HasLow && !range.LowIncluded,
            range.HasHigh && !range.HighIncluded);
    }

    /// <summary>True where the range is its number and nothing else.</summary>
    internal bool IsExact => Point is { } point && Low == point && High == point;

    /// <summary>The range on the other side of zero: from −high to −low.</summary>
    internal ValueRange Negated() => new(-Point, -High, -Low, IsHighOpen, IsLowOpen);

    /// <summary>Both together; an end beyond what a decimal holds is none.</summary>
    internal ValueRange Plus(ValueRange other) => new(
        CheckedDecimal.Plus(Point, other.Point),
        CheckedDecimal.Plus(Low, other.Low),
        CheckedDecimal.Plus(High, other.High),
        IsLowOpen || other.IsLowOpen,
        IsHighOpen || other.IsHighOpen);

    /// <summary>The range times a positive number.</summary>
    internal ValueRange Times(decimal factor) => new(
        CheckedDecimal.Times(Point, factor),
        CheckedDecimal.Times(Low, factor),
        CheckedDecimal.Times(High, factor),
        IsLowOpen,
        IsHighOpen);

    /// <summary>The number of units; for figures whose size is known to fit.</summary>
    /// <exception cref="OverflowException">It is more than a decimal holds.</exception>
    internal static decimal AmountIn(Quantity quantity, Unit unit) =>
        AmountOrNull(quantity, unit) ?? throw new OverflowException($"{quantity} is more than a decimal holds in {unit}.");

    /// <summary>The number of units, exactly where that can be written, else to 24 decimals or as many as fit; null where it is more than a decimal holds.</summary>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    internal static decimal? AmountOrNull(Quantity quantity, Unit unit)
    {
        if (quantity.TryIn(unit, out Quantity exact))
            return exact.Amount;
        Rational amount = quantity.RationalIn(unit);
        for (int decimals = MostDecimals; decimals >= 0; decimals--)
        {
            if (amount.TryRound(decimals, MidpointRounding.ToEven, out decimal rounded))
                return rounded;
        }

        return null;
    }
}
