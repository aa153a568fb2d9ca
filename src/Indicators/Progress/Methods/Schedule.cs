namespace Indicators.Progress.Methods;

/// <summary>
/// M2. How the way gone compares with the time gone: the lead <c>p − τ</c> and the schedule index <c>p / τ</c>, with the
/// time share <c>τ = n / N</c> in whole completed months.
/// </summary>
/// <remarks>
/// Origin: 时序进度 of Chinese plan monitoring (completion less elapsed months over twelve, in percentage points), and the
/// schedule performance index of earned value management. Published example: 1—5月 complete 56.5 %, 5/12 of the year
/// gone, lead 14.8 points.
/// </remarks>
internal static class Schedule
{
    /// <summary>τ: the share of the time that has passed, in whole months; 0 before the start, 1 from the end on.</summary>
    /// <param name="elapsedMonths">n: whole months from the baseline to the value.</param>
    /// <param name="totalMonths">N: whole months from the baseline to the due date; positive.</param>
    public static decimal TimeShare(int elapsedMonths, int totalMonths)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(totalMonths);
        return Math.Clamp(elapsedMonths, 0, totalMonths) / (decimal)totalMonths;
    }

    /// <summary>The lead p − τ: positive where more of the way has been gone than of the time.</summary>
    public static Measure Lead(Measure completion, decimal timeShare) => completion.Minus(timeShare);

    /// <summary>The schedule index p / τ: 1 on schedule. Absent at τ = 0.</summary>
    public static Measure Index(Measure completion, decimal timeShare) =>
        timeShare == 0m ? default : completion.Over(timeShare);
}
