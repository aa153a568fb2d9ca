namespace Indicators;

public readonly partial struct Quantity
{
    /// <summary>Decimals of a number that cannot be written in a unit exactly: far below any published digit.</summary>
    private const int MostDecimals = 24;

    /// <summary>The same quantity in another unit of its dimension, exactly.</summary>
    /// <param name="unit">The unit to convert to.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    /// <exception cref="InexactConversionException">The amount has no finite decimal form in that unit that can be held: 1亩 in
    /// 公顷.</exception>
    /// <example><code>Quantity.Parse("15亩").In(StandardUnits.Hectare) // 1公顷</code></example>
    public Quantity In(Unit unit)
    {
        RequireSameDimension(unit, "Conversion");
        return UnitConversion.TryConvert(Amount, Unit, unit, out decimal amount)
            ? new Quantity(amount, unit)
            : throw new InexactConversionException($"{this} is not a finite number of {unit.Symbol}; name the rounding with In(unit, "
                + $"decimals, rounding), or keep {Unit.Symbol}.");
    }

    /// <summary>The same quantity in a unit named by its symbol: <c>In("万元")</c>.</summary>
    /// <param name="unit">The symbol.</param>
    /// <param name="units">The units to look it up in; null is the standard set.</param>
    /// <exception cref="ParseException">There is no such unit.</exception>
    /// <inheritdoc cref="In(Unit)"/>
    public Quantity In(string unit, UnitSet? units = null) => In(Unit.Parse(unit, units));

    /// <summary>The same quantity in another unit; false where the dimension differs or a digit would be lost.</summary>
    public bool TryIn(Unit unit, out Quantity result)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Dimension == Dimension && UnitConversion.TryConvert(Amount, Unit, unit, out decimal amount))
        {
            result = new Quantity(amount, unit);
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>The quantity in another unit, rounded the way the caller names. The exact value is rounded once.</summary>
    /// <param name="unit">The unit to convert to.</param>
    /// <param name="decimals">Decimals to keep, 0 to 28.</param>
    /// <param name="rounding">How a value between two results is rounded; <see cref="MidpointRounding.AwayFromZero"/> is 四舍五入.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    public Quantity In(Unit unit, int decimals, MidpointRounding rounding)
    {
        RequireSameDimension(unit, "Conversion");
        return new Quantity(UnitConversion.ConvertToRational(Amount, Unit, unit).Round(decimals, rounding), unit);
    }

    /// <summary>The number of <paramref name="unit"/>s, as an exact fraction: 1亩 in 公顷 is 1/15.</summary>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    public Rational RationalIn(Unit unit)
    {
        RequireSameDimension(unit, "Conversion");
        return UnitConversion.ConvertToRational(Amount, Unit, unit);
    }

    /// <summary>
    /// The number of units, exactly where that can be written, else to 24 decimals or as many as fit; null where it is more than a decimal
    /// holds.
    /// </summary>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    internal decimal? AmountOrNull(Unit unit)
    {
        if (TryIn(unit, out Quantity exact))
            return exact.Amount;
        Rational amount = RationalIn(unit);
        for (int decimals = MostDecimals; decimals >= 0; decimals--)
        {
            if (amount.TryRound(decimals, MidpointRounding.ToEven, out decimal rounded))
                return rounded;
        }

        return null;
    }

    /// <summary>
    /// The same quantity with the count prefix a reader expects: 62000000万元 becomes 6200亿元. Only the prefix changes,
    /// never the base unit.
    /// </summary>
    /// <param name="language">Chinese chooses among 万, 亿 and 万亿; English among thousand, million, billion and trillion.</param>
    public Quantity ToReadable(Language? language = null)
    {
        if (Unit.IsFraction)
            return this;
        Unit bare = Unit.WithoutScale;
        foreach (UnitScale scale in ScalesOf(language))
        {
            Unit unit = bare.Scaled(scale);
            // 瓦 with 千 is a unit of its own, not a prefix.
            if (ReferenceEquals(unit.WithoutScale, bare) && TryIn(unit, out Quantity scaled) && Math.Abs(scaled.Amount) >= 1m)
                return scaled;
        }

        return TryIn(bare, out Quantity whole) ? whole : this;
    }

    private static ReadOnlySpan<UnitScale> ScalesOf(Language? language) =>
        language is { IsEnglish: true }
            ? [UnitScale.Trillion, UnitScale.Billion, UnitScale.Million, UnitScale.Thousand]
            : [UnitScale.Trillion, UnitScale.HundredMillion, UnitScale.TenThousand];

    /// <summary>
    /// The same number of things counted with another classifier, on purpose: 5万个 as 5万家. A classifier without a scale
    /// takes over the scale there is; one with a scale converts: 50000个 recounted as 万家 is 5万家.
    /// </summary>
    /// <param name="unit">The classifier to count with.</param>
    /// <exception cref="DimensionMismatchException">One of the two is not a count.</exception>
    /// <exception cref="InexactConversionException">The number cannot be held exactly in that unit.</exception>
    public Quantity Recount(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (!Dimension.IsCount || !unit.Dimension.IsCount)
            throw new DimensionMismatchException(Unit, unit, "Recount");
        Unit target = unit.Scale == UnitScale.One ? unit.Scaled(Unit.Scale) : unit;
        return UnitConversion.TryConvert(Amount, Unit, target, out decimal amount)
            ? new Quantity(amount, target)
            : throw new InexactConversionException($"{this} is not a finite number of {target.Symbol}; recount with a smaller unit.");
    }

    private void RequireSameDimension(Unit unit, string operation)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Dimension != Dimension)
            throw new DimensionMismatchException(Unit, unit, operation);
    }
}
