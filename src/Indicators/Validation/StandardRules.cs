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
    ];
}
