using System.Collections.Immutable;
using Indicators.Validation.Rules;

namespace Indicators.Validation;

/// <summary>The rules of the package, listed by hand: one place to see them all.</summary>
public static class StandardRules
{
    /// <summary>All rules in order of their ids.</summary>
    public static ImmutableArray<ICatalogRule> All { get; } =
    [
        new CodeMatchesTiers(),
        new MembersExceedTier(),
        new OrdinalOutsideTier(),
        new OrdinalTwice(),
        new SubTiersDoNotAddUp(),
        new SubjectTwiceInTier(),
        new SubjectInTwoTiers(),
        new EditionGoesBack(),
        new MemberNotValid(),
        new RegionCodeMalformed(),
        new RegionCodeNotUnderParent(),
        new RegionCodeTwice(),
        new SubjectNeverMeetsParent(),
        new SuccessorCeasesFirst(),
        new IndicatorNeverUsed(),
        new PointsRepeatPercentage(),
        new GrowthRepeatsPoints(),
        new ScaleSlip(),
        new GoalScaleSlip(),
        new SubjectNotValid(),
        new YearOnOneDay(),
        new PublishedBeforePeriod(),
        new PublishedWithinPeriod(),
        new BaseNotBefore(),
        new BaseOfOtherLength(),
        new AverageYearsMismatch(),
        new IndexBaseNotHundred(),
        new GrowthAcrossBreak(),
        new StockDependsOnStart(),
        new AnnualisedState(),
        new FractionOfAThing(),
        new CumulativeValueFalls(),
        new PartAboveWhole(),
        new StaleCopy(),
        new NegativeStock(),
        new ShareOutOfRange(),
        new RankImpossible(),
        new RankSharedByTwo(),
        new GrowthBelowNothing(),
    ];
}
