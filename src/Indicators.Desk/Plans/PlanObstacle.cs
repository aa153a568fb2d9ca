namespace Indicators.Desk;

/// <summary>Why there is no plan. Nothing is guessed in its place.</summary>
public enum PlanObstacle
{
    /// <summary>There is one.</summary>
    None = 0,

    /// <summary>The target has no number that could be spread: done or not, no number, a rank, set yearly, assigned from above.</summary>
    NoNumber,

    /// <summary>The goal depends on another series, or on the year before of its own.</summary>
    DependsOnOtherSeries,

    /// <summary>A net increase is asked for a baseline to be added to, and the text does not say that it is net.</summary>
    IncreaseNotNet,

    /// <summary>Goal and indicator do not say which way is wanted.</summary>
    DirectionNotStated,

    /// <summary>The goal is stated on a baseline, and the target states none.</summary>
    NoBaseline,

    /// <summary>The year the plan starts from is not in the catalogue: the baseline's value, or last year's total.</summary>
    NoBaseYear,

    /// <summary>Months of the year have passed, and none of them is published: what is done is not known.</summary>
    NoMonthsPublished,

    /// <summary>No value of the series is published by the day.</summary>
    NoValue,

    /// <summary>
    /// The season is asked for, and no year of the last ones is published month by month, or its months do not add up to something above
    /// zero.
    /// </summary>
    NoSeason,

    /// <summary>Milestones are asked for, and the target states none that lie ahead.</summary>
    NoMilestones,

    /// <summary>Goal and series are of different dimensions.</summary>
    UnitMismatch,

    /// <summary>
    /// The step is longer than the time left or the figures are: a year for a target of a quarter, months for yearly growth.
    /// </summary>
    StepTooLong,

    /// <summary>A rate cannot be spread: the values are not all above zero.</summary>
    CrossesZero,

    /// <summary>A stated value is for a period that is no step of the plan.</summary>
    WhatIfOutsidePlan,
}
