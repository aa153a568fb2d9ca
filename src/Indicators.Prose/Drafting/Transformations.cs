namespace Indicators.Prose.Drafting;

/// <summary>How a claim is made from the level of its indicator.</summary>
internal static class Transformations
{
    /// <summary>The transformation; null where the catalogue has none for it.</summary>
    public static Transformation? Of(PolicyClaim claim, Func<string, string> subjectId) => claim.Kind switch
    {
        ClaimKind.Growth => Growth(claim),
        ClaimKind.Delta => claim.Figure?.Dimension == Dimension.Points ? Difference(claim, subjectId) : Transformation.Level,
        ClaimKind.Rank => Transformation.RankIn("?"),
        _ => Transformation.Level,
    };

    private static Transformation? Growth(PolicyClaim claim) => claim.Comparison.Kind switch
    {
        ComparisonKind.YearOnYear or ComparisonKind.None => Transformation.YearOnYearGrowth,
        ComparisonKind.Previous => Transformation.PreviousPeriodGrowth,
        ComparisonKind.Since => Transformation.GrowthSince(claim.Comparison.Period!.Value),
        ComparisonKind.Average when claim.Period is { } span && span.StartDate.Year > 1 => Transformation.AverageGrowthSince(TimePeriod.Year(span.StartDate.Year - 1)),
        _ => null,
    };

    private static Transformation? Difference(PolicyClaim claim, Func<string, string> subjectId) => claim.Comparison switch
    {
        { Kind: ComparisonKind.Subject, Name: { } name } => Transformation.DifferenceToSubject(subjectId(name)),
        { Kind: ComparisonKind.Since, Period: { } since } => Transformation.DifferenceTo(since),
        { Kind: ComparisonKind.YearOnYear } when claim.Period is { } period && period.StartDate.Year > 1 => Transformation.DifferenceTo(period.SamePeriodLastYear()),
        _ => null,
    };
}
