using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>What an assessment, or a scheme, took in place of what was asked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SubstitutionKind>))]
public enum SubstitutionKind
{
    /// <summary>The stated proxy for the target's own indicator.</summary>
    Proxy = 0,

    /// <summary>The latest value before the due date for that of the due date, which has passed.</summary>
    LatestValue,

    /// <summary>A part of the period for the whole: three quarters for the year.</summary>
    PartOfPeriod,

    /// <summary>The sum of the parts of a period for its published total.</summary>
    SumOfParts,

    /// <summary>A stock for another period that ends on the same day.</summary>
    SameEnd,

    /// <summary>
    /// The value of another period as the baseline; of an assessment only where the options allow it, of a scheme as its rules say.
    /// </summary>
    BaselinePeriod,

    /// <summary>A later published value of the baseline for the first published one.</summary>
    BaselineVintage,

    /// <summary>Yearly changes chained from 1 for levels that are not published.</summary>
    ChainedChanges,

    /// <summary>Average growth calculated from yearly rates for a published one.</summary>
    AverageOfRates,

    /// <summary>Average growth calculated from two levels for a published one.</summary>
    AverageOfLevels,

    /// <summary>The growth of the year calculated from its level and that of the year before for a published one.</summary>
    GrowthOfLevels,

    /// <summary>A straight line for a path of equal rates, which figures of two signs, or zero, do not have.</summary>
    StraightPath,

    /// <summary>The months of this year at the pace of the year so far for the year: no earlier year to compare with.</summary>
    RunRate,

    /// <summary>The months of this year, spread over the year as last year was, for the year.</summary>
    SamePeriodShare,

    /// <summary>A small number for a baseline of zero.</summary>
    ZeroBaseline,

    /// <summary>A small number for a target of zero.</summary>
    ZeroTarget,

    /// <summary>The value of the due date for a later one.</summary>
    ValueAtDue,
}
