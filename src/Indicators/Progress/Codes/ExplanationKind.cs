namespace Indicators.Progress;

/// <summary>What a step of an explanation is about.</summary>
public enum ExplanationKind
{
    /// <summary>What is measured.</summary>
    Indicator = 0,

    /// <summary>Of whom.</summary>
    Subject,

    /// <summary>Which way is wanted.</summary>
    Direction,

    /// <summary>The goal with its terms.</summary>
    Goal,

    /// <summary>Who published it.</summary>
    TargetSource,

    /// <summary>What took its place.</summary>
    SupersededBy,

    /// <summary>The stated proxy.</summary>
    MeasuredBy,

    /// <summary>The figure judged, with where it stands.</summary>
    Value,

    /// <summary>A figure that was added.</summary>
    Summand,

    /// <summary>A yearly change that was multiplied or averaged.</summary>
    YearlyRate,

    /// <summary>The figure the way starts from.</summary>
    Baseline,

    /// <summary>The figure of the other series.</summary>
    Reference,

    /// <summary>T.</summary>
    Threshold,

    /// <summary>v in the unit of the goal.</summary>
    ValueAsCalculated,

    /// <summary>b in the unit of the goal.</summary>
    BaselineAsCalculated,

    /// <summary>What stood for what.</summary>
    Substitution,

    /// <summary>Years of a sum, or of a goal of every year, without a figure.</summary>
    MissingYears,

    /// <summary>The months gone of the year.</summary>
    ClockOfYear,

    /// <summary>The months gone of the plan.</summary>
    ClockOfPlan,

    /// <summary>τ.</summary>
    TimeShare,

    /// <summary>The milestones of the way.</summary>
    Way,

    /// <summary>PV.</summary>
    Planned,

    /// <summary>The share of the way planned by now.</summary>
    PlannedShare,

    /// <summary>The sum of a flow.</summary>
    Sum,

    /// <summary>Average growth from yearly changes.</summary>
    Average,

    /// <summary>The product of yearly changes.</summary>
    Chain,

    /// <summary>M1.</summary>
    Completion,

    /// <summary>M8: what is done, or used up, of the whole.</summary>
    ShareOfYear,

    /// <summary>M3.</summary>
    LogCompletion,

    /// <summary>M2.</summary>
    Lead,

    /// <summary>M2 of what is used up.</summary>
    LeadOfUse,

    /// <summary>M2.</summary>
    ScheduleIndex,

    /// <summary>M2 of what is used up.</summary>
    IndexOfUse,

    /// <summary>M4.</summary>
    GrowthRatio,

    /// <summary>M5.</summary>
    RequiredPace,

    /// <summary>M5 of what is used up.</summary>
    LeftPace,

    /// <summary>M5 to the next milestone.</summary>
    MilestonePace,

    /// <summary>M5 as a rate.</summary>
    RequiredGrowth,

    /// <summary>M5 over the pace so far.</summary>
    Acceleration,

    /// <summary>M6.</summary>
    Projected,

    /// <summary>M6 solved for time.</summary>
    ProjectedDate,

    /// <summary>The last value that met a goal not met now.</summary>
    MetBefore,

    /// <summary>M10.</summary>
    Gap,

    /// <summary>The distance to the other series, in its unit.</summary>
    Distance,

    /// <summary>M7: years kept of years judged.</summary>
    Years,

    /// <summary>A.</summary>
    YearToDate,

    /// <summary>B.</summary>
    LastToDate,

    /// <summary>Y.</summary>
    LastYear,

    /// <summary>M8.</summary>
    RunRate,

    /// <summary>M8.</summary>
    SamePeriodShare,

    /// <summary>M8.</summary>
    Additive,

    /// <summary>M8.</summary>
    ExpectedShare,

    /// <summary>M8.</summary>
    SeasonalLead,

    /// <summary>M8.</summary>
    NeededGrowth,

    /// <summary>M0.</summary>
    Met,

    /// <summary>Whether what a later value can undo is met to date.</summary>
    MeetsThresholdToDate,

    /// <summary>Where the verdict is cut.</summary>
    Cuts,

    /// <summary>The verdict as written.</summary>
    Status,

    /// <summary>What rounding leaves possible.</summary>
    Possible,

    /// <summary>What an office published.</summary>
    Official,

    /// <summary>Why there is no verdict, or none of some numbers.</summary>
    Reason,

    /// <summary>M2 on a path of equal rates.</summary>
    LeadAtEqualRates,

    /// <summary>M2 on a path of equal rates.</summary>
    IndexAtEqualRates,

    /// <summary>M2 through milestones.</summary>
    LeadOnPlan,

    /// <summary>M2 through milestones.</summary>
    IndexOnPlan,

    /// <summary>The target of one year, of a goal that is set year by year, with how it was met.</summary>
    YearlyTarget,

    /// <summary>The places gone of a rank, against which the time gone is held.</summary>
    PlacesGone,

    /// <summary>Growth on the year before, of two levels.</summary>
    Growth,

    /// <summary>A published change since the baseline, from which yearly ones go on.</summary>
    ChangeSinceBaseline,
}
