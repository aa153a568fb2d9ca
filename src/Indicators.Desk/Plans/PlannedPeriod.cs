namespace Indicators.Desk;

/// <summary>One step of a backward plan. Amounts are in the unit of the plan; growth and shares are plain numbers, 0.05 is 5 %.</summary>
/// <param name="Period">The month, quarter or year.</param>
/// <param name="Amount">What it must bring: the amount of a flow, what is added to a level, the growth of a plan of growth.</param>
/// <param name="AtEnd">The total to date at its end, or the level; of a plan of growth the growth to date.</param>
/// <param name="LastYear">The same period of the year before: the amount, or the level at its end; absent where not published.</param>
/// <param name="Growth">What <paramref name="Amount"/>, of a level <paramref name="AtEnd"/>, is on the year before; absent where that is
/// not published or not above zero.</param>
/// <param name="Share">Its share of all that is left.</param>
/// <param name="Rounded">The amount in whole steps of the rounding asked for, which add up exactly; null where none was asked for.</param>
/// <param name="IsStated">True for a what-if value.</param>
public sealed record PlannedPeriod(
    TimePeriod Period,
    RationalRange Amount,
    RationalRange AtEnd,
    RationalRange LastYear,
    RationalRange Growth,
    RationalRange Share,
    decimal? Rounded = null,
    bool IsStated = false);
