using System.Collections.Immutable;
using Indicators.Derivation;
using Indicators.Validation.Rules;

namespace Indicators.Validation;

/// <summary>The rules of the package, listed by hand: one place to see them all.</summary>
internal static class StandardRules
{
    /// <summary>Those that run unless something else is asked for.</summary>
    public static ImmutableArray<ICatalogRule> Standing => [.. All.Where(rule => rule is not IOptionalRule)];

    /// <summary>
    /// All rules in order of their ids, those of the table of relations and those that run only where they are asked for among them.
    /// </summary>
    public static ImmutableArray<ICatalogRule> All { get; } =
        [.. Plain.Concat(RelationRule.Of(StandardRelations.All)).OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    /// <summary>Those that are no relation between figures.</summary>
    private static IEnumerable<ICatalogRule> Plain =>
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
        new CompositionTwice(),
        new CompositionFollows(),
        new CompositionsExclude(),
        new AcceptanceUnused(),
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
        new ShareOfOtherDimension(),
        new DenominatorNotAState(),
        new UnitByBareFactor(),
        new SumOfWhatIsNotAdditive(),
        new DeflatorImplausible(),
        new RankAgainstValues(),
        new RankBeyondValues(),
        new RankBeyondNeighbours(),
        new CumulativeValueFalls(),
        new PartAboveWhole(),
        new StaleCopy(),
        new NegativeStock(),
        new ShareOutOfRange(),
        new RankImpossible(),
        new RankSharedByTwo(),
        new GrowthBelowNothing(),
        new RegionExceedsParent(),
        new RateOnNothing(),
        new NegativeFlow(),
        new NegativeMoney(),
        new ChildrenWithoutValue(),
        new RatioOutOfLine(),
        new BaselineContradictsItsSource(),
        new BaselineContradictsObservation(),
        new GoalAlreadyReached(),
        new MilestoneOutsideTime(),
        new MilestonesJump(),
        new LaterGoalAsksLess(),
        new DueBeforeBaseline(),
        new SubTargetsBelowTarget(),
        new SubTargetsAboveTarget(),
        new PartDueAfterWhole(),
        new TwoEditions(),
        new TargetRedated(),
        new SupersessionOutOfOrder(),
        new GoalAgainstDirection(),
        new TargetRelativeToItself(),
        new BindingStretch(),
        new SloganGoal(),
        new YearlyWithoutNumber(),
        new GoalOutOfRange(),
        new TargetOutlivesSubject(),
        new CumulativeGoalOfState(),
        new SupersededIsNewer(),
        new DueBeforeStated(),
        new RankWithoutUniverse(),
        new GoalWithoutSide(),
        new ChangeOfARate(),
        new ReferenceOfOtherDimension(),
        new DueFarOff(),
        new GrowthGoalImplausible(),
        new ReadsAgainstBound(),
        new GrowthBasisOpen(),
        new StretchBelowFloor(),
        new AssessedBeforePeriodEnds(),
        new CopiedFigure(),
        new PublishedBeforeSource(),
        new FinalWithoutSource(),
        new RecalledWithSource(),
        new SourcesShareAddress(),
    ];
}
