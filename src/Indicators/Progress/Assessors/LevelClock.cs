using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>The time of a target whose goal is a level, worked out once for every reading of its figures.</summary>
internal readonly struct LevelClock
{
    public LevelClock(TargetInputs inputs, TimePeriod observed)
    {
        Clock = inputs.Clock;
        int? months = Clock.WholeMonths;
        Slack = months is <= CivilCalendar.MonthsOfYear ? 0m : inputs.Options.ScheduleBand;
        IsFinal = observed.EndDay == inputs.Target.DuePeriod.EndDay;
        if (inputs.BaselinePeriod is not { } baseline)
            return;
        Obstacle = ObstacleOf(inputs, observed, baseline);
        if (Obstacle != Obstacle.None)
            return;
        Elapsed = Clock.ShareElapsed(observed.EndDay, months);
        if (Elapsed.Elapsed == 0)
            Obstacle = Obstacle.NoTimeElapsed;
        IsCompound = inputs.IsCompound && Elapsed.Unit == ElapsedUnit.Months;
        HasPlainWay = inputs.Target.Path.Kind != TargetPathKind.Milestones && GoalAssessor.IsLevelLike(inputs.Key.Transformation.Kind);
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

    /// <summary>The clock of a plan is its span, even where the baseline lies before it; otherwise it starts with the baseline's end.</summary>
    private Obstacle ObstacleOf(TargetInputs inputs, TimePeriod observed, TimePeriod baseline)
    {
        if (baseline.EndDay >= inputs.Target.DuePeriod.EndDay)
            return Obstacle.ZeroSpan;
        if (observed.EndDay == baseline.EndDay)
            return Obstacle.OnePoint;
        return observed.EndDay < baseline.EndDay || observed.EndDay < Clock.StartDay ? Obstacle.NoTimeElapsed : Obstacle.None;
    }
}
