namespace Indicators.Progress;

/// <summary>Tells the clock of a target.</summary>
internal static class TargetClocks
{
    /// <summary>
    /// Annual where the target's span, or the way from its baseline to its due date, is at most twelve months, or where it
    /// is growth on a year earlier; otherwise the clock of a plan.
    /// </summary>
    public static TargetClock ClockOf(this Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Span is { } span)
            return span.WholeMonths is <= CivilCalendar.MonthsOfYear ? TargetClock.Annual : TargetClock.Plan;
        if (target.Baseline is { } baseline)
            return CivilCalendar.MonthsBetween(baseline.Period.End, target.DueDate) <= CivilCalendar.MonthsOfYear
                ? TargetClock.Annual
                : TargetClock.Plan;
        bool isGrowthOfYear = target.Goal is AnnualGrowthGoal || target.Series.Transformation.Kind == TransformationKind.GrowthOnYear;
        return isGrowthOfYear ? TargetClock.Annual : TargetClock.Plan;
    }
}
