namespace Indicators;

public readonly partial struct Figure
{
    /// <summary>
    /// The figure with fewer digits, for a reader: 8.64万家 to no decimals is 9万家. It never says more than was published: a lower bound
    /// goes down and an upper bound up, whatever rounding is named (超1.27万家 to one decimal is 超1.2万家), a range outwards, and digits
    /// that were not published do not appear.
    /// </summary>
    /// <param name="unit">The unit to say it in.</param>
    /// <param name="decimals">Decimals to keep, 0 to 28.</param>
    /// <param name="rounding">How a number between two results is rounded; <see cref="MidpointRounding.AwayFromZero"/> is 四舍五入.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Decimals are not 0 to 28.</exception>
    /// <example><code>
    /// Figure.Parse("6348家").Round(Unit.Parse("万家"), 1, MidpointRounding.AwayFromZero) // 0.6万家
    /// </code></example>
    public Figure Round(Unit unit, int decimals, MidpointRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Quantity first = Quantity.In(unit, decimals, DirectionOfFirst(rounding));
        Figure rounded = Upper is { } upper
            ? Between(first, upper.In(unit, decimals, MidpointRounding.ToPositiveInfinity))
            : new Figure(first);
        // 近 and 多 need a number: of one that has become 0, what is left is that it is somewhere about there.
        bool isVague = Bound is Bound.Near or Bound.AFewMoreThan && first.Amount == 0m;
        return rounded.WithBound(isVague ? Bound.About : Bound).ResolvedNoFinerThan(this, decimals);
    }

    private MidpointRounding DirectionOfFirst(MidpointRounding rounding) => Bound switch
    {
        _ when IsRange => MidpointRounding.ToNegativeInfinity,
        Bound.Above or Bound.AtLeast or Bound.AFewMoreThan => MidpointRounding.ToNegativeInfinity,
        Bound.Below or Bound.AtMost => MidpointRounding.ToPositiveInfinity,
        _ => rounding,
    };

    /// <summary>To the last decimal kept, or to that of the published figure where it ends before.</summary>
    private Figure ResolvedNoFinerThan(Figure published, int decimals)
    {
        var kept = new Quantity(ExactDecimal.PowerOfTen(-decimals), Unit);
        if (published.Resolution <= kept || !published.Resolution.TryIn(Unit, out Quantity coarser))
            return WithResolution(kept);
        // Where the unit is no power of ten of the published one (亩 in 公顷), the resolution is none of its digits either.
        return TryGetExponent(coarser.Amount, out int exponent) && LastDigit(_amount) >= exponent ? WithResolution(coarser) : this;
    }
}
