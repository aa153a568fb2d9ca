using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>The time of a target whose goal is a level, worked out once for every reading of its figures.</summary>
internal readonly struct LevelClock
{
    public LevelClock(TargetQuestion asked, TimePeriod observed)
    {
        Clock = asked.Clock;
        int? months = Clock.WholeMonths;
        Slack = months is <= CivilCalendar.MonthsOfYear ? 0m : asked.Options.ScheduleBand;
        IsFinal = observed.EndDay == asked.Target.DuePeriod.EndDay;
        if (asked.BaselinePeriod is not { } baseline)
            return;
        Obstacle = ObstacleOf(asked, observed, baseline);
        if (Obstacle != Obstacle.None)
            return;
        Elapsed = Clock.ShareElapsed(observed.EndDay, months);
        if (Elapsed.Elapsed == 0)
            Obstacle = Obstacle.NoTimeElapsed;
        IsCompound = asked.IsCompound && Elapsed.Unit == ElapsedUnit.Months;
        HasPlainWay = asked.Target.Path.Kind != TargetPathKind.Milestones && asked.IsLevelLike;
    }

    /// <summary>The years the target runs over.</summary>
    public TimePeriod Clock { get; }

    /// <summary>How far short of the time a way may be and still be on schedule.</summary>
    public decimal Slack { get; }

    /// <summary>True where the value is that of the due date.</summary>
    public bool IsFinal { get; }

    /// <summary>Why no time can be told; None where it can, or there is no baseline.</summary>
    public Obstacle Obstacle { get; }

    /// <summary>The time gone at the end of the value's period.</summary>
    public ElapsedShare Elapsed { get; }

    /// <summary>True on a way of equal rates.</summary>
    public bool IsCompound { get; }

    /// <summary>True where the way is a line or one of equal rates, and what is met stays met.</summary>
    public bool HasPlainWay { get; }

    /// <summary>
    /// The clock of a plan is its span, even where the baseline lies before it; otherwise it starts with the baseline's end.
    /// </summary>
    private Obstacle ObstacleOf(TargetQuestion asked, TimePeriod observed, TimePeriod baseline)
    {
        if (baseline.EndDay >= asked.Target.DuePeriod.EndDay)
            return Obstacle.ZeroSpan;
        if (observed.EndDay == baseline.EndDay)
            return Obstacle.OnePoint;
        return observed.EndDay < baseline.EndDay || observed.EndDay < Clock.StartDay ? Obstacle.NoTimeElapsed : Obstacle.None;
    }
}
