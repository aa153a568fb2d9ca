namespace Indicators.Desk;

/// <summary>What a goal asks for, as far as it can be spread over time.</summary>
internal enum PlanGoalKind
{
    /// <summary>A level, or the amount of the period the target is due in.</summary>
    Level = 0,

    /// <summary>An amount added up over the span.</summary>
    Cumulative,

    /// <summary>Growth of the year the target is due in.</summary>
    YearGrowth,

    /// <summary>A factor to be reached by yearly changes that follow one another.</summary>
    Factor,
}
