namespace Indicators.Tables.Labels;

/// <summary>What the figures under a head are for.</summary>
internal enum MeasureRole
{
    /// <summary>Figures of the indicator itself, or of a transformation of it.</summary>
    Value,

    /// <summary>Growth on a year earlier.</summary>
    GrowthOnYear,

    /// <summary>Growth on the period before.</summary>
    GrowthOnPrevious,

    /// <summary>Change on a year earlier, in the level's unit or in points.</summary>
    ChangeOnYear,

    /// <summary>The year before is 100 (为上年%): an index, no growth.</summary>
    IndexOnYear,

    /// <summary>Average yearly growth.</summary>
    AverageGrowth,

    /// <summary>The share in a whole.</summary>
    Share,

    /// <summary>The share in the growth of a whole.</summary>
    Contribution,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>How much of the year's goal is done.</summary>
    Completion,

    /// <summary>Points ahead of the elapsed part of the year.</summary>
    Lead,

    /// <summary>What a plan sets.</summary>
    Target,

    /// <summary>What was expected before the year was over.</summary>
    Expected,

    /// <summary>The elapsed part of the year: no figure of any indicator.</summary>
    ElapsedShare,

    /// <summary>Who is to bring it about.</summary>
    Responsible,

    /// <summary>Lights and words of an assessment.</summary>
    Assessment,

    /// <summary>Binding or expected.</summary>
    Nature,

    /// <summary>A remark.</summary>
    Remark,
}
