using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// n·(T − v)/(v − b) months, up to the next whole one, in decimals where these lose no digit: twenty times as fast as fractions,
/// and the same.
/// </summary>
internal static class WholeMonths
{
    /// <summary>So small numbers, of so few decimals, are multiplied and subtracted without a loss.</summary>
    private const decimal Most = 1e9m;

    private const decimal MostSlope = 1e6m;

    private const int MostDecimals = 4;

    /// <summary>A thousand years: what is further away is no date.</summary>
    private const int MostMonths = 12_000;

    /// <summary>The months; null where there is no way, it leads away, or it takes a thousand years.</summary>
    /// <param name="goal">The goal, with one threshold.</param>
    /// <param name="value">The value, in the goal's unit.</param>
    /// <param name="baseline">The baseline, in the goal's unit.</param>
    /// <param name="elapsed">n, a number of months.</param>
    /// <param name="months">The months.</param>
    /// <returns>False where decimals may lose a digit.</returns>
    public static bool TryOf(ResolvedGoal goal, decimal value, decimal baseline, int elapsed, out int? months)
    {
        months = null;
        if (!(IsPlain(value) && IsPlain(baseline) && IsPlain(goal.Offset) && IsPlain(goal.Slope) && Math.Abs(goal.Slope) < MostSlope
            && elapsed < MostMonths))
            return false;
        decimal left = elapsed * ((goal.Slope * baseline) + goal.Offset - value), gone = value - baseline;
        if (gone == 0m || left == 0m || left > 0m != gone > 0m)
            return true;
        decimal share = Math.Abs(left), pace = Math.Abs(gone);
        // What is left over is exact, whatever the quotient lost.
        decimal rest = share % pace, whole = (share - rest) / pace;
        if (whole < MostMonths)
            months = (int)whole + (rest == 0m ? 0 : 1);
        return true;
    }

    private static bool IsPlain(decimal number) => number.Scale <= MostDecimals && number is > -Most and < Most;
}
