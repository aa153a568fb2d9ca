namespace Indicators.Json;

/// <summary>What each kind of transformation takes, in words, for the error of one that is put together otherwise.</summary>
internal static class TransformationParts
{
    public static LocalizedText Of(TransformationKind kind) => JsonWordings.Table["transformation-parts." + KeyOf(kind)];

    private static string KeyOf(TransformationKind kind) => kind switch
    {
        TransformationKind.Level or TransformationKind.Completion or TransformationKind.Lead => "level",
        TransformationKind.GrowthSince => "growth-since",
        TransformationKind.AverageGrowth => "growth-average",
        TransformationKind.Difference => "difference",
        TransformationKind.Share => "share",
        TransformationKind.ContributionShare or TransformationKind.ContributionPoints => "contribution",
        TransformationKind.Rank => "rank",
        _ => "other",
    };
}
