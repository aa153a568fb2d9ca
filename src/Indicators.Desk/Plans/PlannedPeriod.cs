namespace Indicators.Desk;

/// <summary>One step of a backward plan. Amounts are in the unit of the plan; growth and shares are plain numbers, 0.05 is 5 %.</summary>
public sealed record PlannedPeriod
{
    internal PlannedPeriod(
        TimePeriod period,
        RationalRange amount,
        RationalRange atEnd,
        RationalRange lastYear,
        RationalRange growth,
        RationalRange share,
        decimal? rounded = null,
        bool isStated = false)
    {
        Period = period;
        Amount = amount;
        AtEnd = atEnd;
        LastYear = lastYear;
        Growth = growth;
        Share = share;
        Rounded = rounded;
        IsStated = isStated;
    }

    /// <summary>The month, quarter or year.</summary>
    public TimePeriod Period { get; }

    /// <summary>What it must bring: the amount of a flow, what is added to a level, the growth of a plan of growth.</summary>
    public RationalRange Amount { get; }

    /// <summary>The total to date at its end, or the level; of a plan of growth the growth to date.</summary>
    public RationalRange AtEnd { get; }

    /// <summary>The same period of the year before: the amount, or the level at its end; absent where not published.</summary>
    public RationalRange LastYear { get; }

    /// <summary>
    /// What <see cref="Amount"/>, of a level <see cref="AtEnd"/>, is on the year before; absent where that is not published or not
    /// above zero.
    /// </summary>
    public RationalRange Growth { get; }

    /// <summary>Its share of all that is left.</summary>
    public RationalRange Share { get; }

    /// <summary>The amount in whole steps of the rounding asked for, which add up exactly; null where none was asked for.</summary>
    public decimal? Rounded { get; internal init; }

    /// <summary>True for a what-if value.</summary>
    public bool IsStated { get; internal init; }
}
