namespace Indicators.Desk;

/// <summary>What a backward plan rests on beside the published figures.</summary>
public enum PlanAssumptionKind
{
    /// <summary>Every month brings the same.</summary>
    EvenMonths = 0,

    /// <summary>The months share as those of the years named did.</summary>
    SeasonOfYears,

    /// <summary>A year asked for is left out of the season: it is not published month by month.</summary>
    YearLeftOut,

    /// <summary>The way goes evenly from milestone to milestone.</summary>
    ThroughMilestones,

    /// <summary>A milestone that lies behind or is passed already is left out.</summary>
    MilestonePassed,

    /// <summary>From year to year the same amount is added.</summary>
    EqualAmounts,

    /// <summary>From year to year the rate is the same.</summary>
    EqualRates,

    /// <summary>Growth is that of the published levels: the year before times one plus the rate.</summary>
    GrowthOnLevels,

    /// <summary>Growth to date and growth of the rest are weighted with last year's amounts.</summary>
    WeightsOfLastYear,

    /// <summary>The last digit of a strict goal (超, 不足) is the threshold: the plan leads to it, and a little more is needed.</summary>
    StrictThreshold,

    /// <summary>A goal with 左右 is planned at its number.</summary>
    AboutNumber,

    /// <summary>Of a range the nearer end is planned.</summary>
    NearerEnd,

    /// <summary>Of floor and stretch the floor is planned.</summary>
    FloorOnly,

    /// <summary>Months that have passed without a figure count as still to come.</summary>
    UnpublishedCountAsLeft,

    /// <summary>January and February are published together only, and are one step.</summary>
    JanuaryAndFebruaryTogether,

    /// <summary>A value is stated, not planned.</summary>
    StatedValue,

    /// <summary>Another goal than the target's is stated.</summary>
    StatedGoal,

    /// <summary>
    /// Whole steps of the rounding that make the whole exactly: the largest remainders get what is left over; of equal ones the larger
    /// share, then the earlier step.
    /// </summary>
    LargestRemainders,

    /// <summary>The limit of growth cannot be looked at: the same months of last year are not published.</summary>
    LimitNotChecked,

    /// <summary>The changes of the years so far are multiplied.</summary>
    ChainOfYears,
}
