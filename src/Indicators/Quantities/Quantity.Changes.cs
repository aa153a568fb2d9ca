namespace Indicators;

/// <content>
/// The named changes between figures. The words are those of the field: 增加n倍 is ×(n+1), 增长到n倍 is ×n, 翻n番 is ×2ⁿ,
/// a share moves by percentage points, a level grows by a rate.
/// </content>
public readonly partial struct Quantity
{
    /// <summary>How many percentage points this share or rate is above another: 34.5% from 32.2% is 2.3个百分点.</summary>
    /// <param name="other">The share or rate compared with.</param>
    /// <exception cref="DimensionMismatchException">One of the two is not a ratio.</exception>
    public Quantity PointsFrom(Quantity other)
    {
        RequireDimension(Dimension.Ratio, StandardUnits.Percent, "Percentage points between two shares");
        other.RequireDimension(Dimension.Ratio, StandardUnits.Percent, "Percentage points between two shares");
        return new Quantity((In(StandardUnits.Percent) - other.In(StandardUnits.Percent)).Amount, StandardUnits.PercentagePoint);
    }

    /// <summary>The share or rate moved by percentage points: 32.2% moved by 2.3个百分点 is 34.5%.</summary>
    /// <param name="points">Percentage or basis points, negative for a fall.</param>
    /// <exception cref="DimensionMismatchException">This is not a ratio, or the argument is not points.</exception>
    public Quantity MovedBy(Quantity points)
    {
        RequireDimension(Dimension.Ratio, StandardUnits.Percent, "Moving a share by points");
        points.RequireDimension(Dimension.Points, StandardUnits.PercentagePoint, "Moving a share by points");
        return this + new Quantity(points.In(StandardUnits.PercentagePoint).Amount, StandardUnits.Percent);
    }

    /// <summary>Growth on a base level, in percent, exactly: 8000 from 6400 is 25%.</summary>
    /// <param name="base">The level grown from.</param>
    /// <exception cref="InexactConversionException">The rate is no finite decimal; use the overload that names the rounding.</exception>
    /// <exception cref="DivideByZeroException">The base is zero.</exception>
    public Quantity GrowthFrom(Quantity @base) => new(PercentGrowthFrom(@base).ToDecimal(), StandardUnits.Percent);

    /// <summary>Growth on a base level, in percent, rounded the way the caller names: 7565家 from 6348家 to one decimal is 19.2%.</summary>
    /// <param name="base">The level grown from.</param>
    /// <param name="decimals">Decimals of the percentage.</param>
    /// <param name="rounding">How a value between two results is rounded.</param>
    /// <exception cref="DivideByZeroException">The base is zero.</exception>
    public Quantity GrowthFrom(Quantity @base, int decimals, MidpointRounding rounding) =>
        new(PercentGrowthFrom(@base).Round(decimals, rounding), StandardUnits.Percent);

    /// <summary>The level after growing by a rate: 6400家 grown by 25% is 8000家.</summary>
    /// <param name="rate">A ratio (%, ‰, 成, 倍), negative for a fall.</param>
    /// <exception cref="DimensionMismatchException">The rate is not a ratio.</exception>
    /// <exception cref="InexactConversionException">The result cannot be held exactly.</exception>
    public Quantity GrownBy(Quantity rate)
    {
        RequireAdditive(Unit, rate.Unit, "Growth by a rate");
        rate.RequireDimension(Dimension.Ratio, StandardUnits.Percent, "Growth by a rate");
        Rational result = Rational.FromDecimal(Amount) * (Rational.One + rate.RationalIn(StandardUnits.Multiple));
        return result.TryToDecimal(out decimal amount)
            ? new Quantity(amount, Unit)
            : throw new InexactConversionException($"{this} grown by {rate} cannot be held exactly; name the rounding with GrownBy(rate, "
                + "decimals, rounding).");
    }

    /// <summary>The level after growing by a rate, rounded the way the caller names.</summary>
    /// <inheritdoc cref="GrownBy(Quantity)"/>
    /// <param name="rate">A ratio (%, ‰, 成, 倍), negative for a fall.</param>
    /// <param name="decimals">Decimals to keep in the unit of the level.</param>
    /// <param name="rounding">How a value between two results is rounded.</param>
    public Quantity GrownBy(Quantity rate, int decimals, MidpointRounding rounding)
    {
        RequireAdditive(Unit, rate.Unit, "Growth by a rate");
        rate.RequireDimension(Dimension.Ratio, StandardUnits.Percent, "Growth by a rate");
        Rational result = Rational.FromDecimal(Amount) * (Rational.One + rate.RationalIn(StandardUnits.Multiple));
        return new Quantity(result.Round(decimals, rounding), Unit);
    }

    /// <summary>增加n倍, 增长n倍: ×(n+1).</summary>
    /// <param name="times">The n of the phrase; 增长1.5倍 is 1.5.</param>
    /// <exception cref="InexactConversionException">The result cannot be held exactly.</exception>
    public Quantity IncreasedByTimes(decimal times) => this + (this * times);

    /// <summary>增长到n倍, 是…的n倍: ×n.</summary>
    /// <param name="times">The n of the phrase.</param>
    /// <exception cref="InexactConversionException">The result cannot be held exactly.</exception>
    public Quantity IncreasedToTimes(decimal times) => this * times;

    /// <summary>翻n番: ×2ⁿ. 翻一番 doubles, 翻两番 quadruples.</summary>
    /// <param name="times">How often it doubles, 0 to 90.</param>
    /// <exception cref="InexactConversionException">The result cannot be held exactly.</exception>
    public Quantity Doubled(int times = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(times, 90);
        decimal factor = 1m;
        for (int i = 0; i < times; i++)
            factor *= 2m;
        return this * factor;
    }

    private Rational PercentGrowthFrom(Quantity @base) =>
        (RatioTo(@base) - Rational.One) * Rational.Create(100, 1);

    private void RequireDimension(Dimension dimension, Unit expected, string operation)
    {
        if (Dimension != dimension)
            throw new DimensionMismatchException(Unit, expected, operation);
    }
}
