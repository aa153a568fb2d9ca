namespace Indicators.Json;

/// <summary>What each kind of transformation takes, in words, for the error of one that is put together otherwise.</summary>
internal static class TransformationParts
{
    public static (string Zh, string En) Of(TransformationKind kind) => kind switch
    {
        TransformationKind.Level or TransformationKind.Completion or TransformationKind.Lead => ("不带 of、base、years、universe", "no of, base, years or universe"),
        TransformationKind.GrowthSince => ("须有 base.period，不带其他基准", "base.period and no other base"),
        TransformationKind.AverageGrowth => ("须有 base.period，可有 years（1—100）", "base.period, and years (1 to 100) where wanted"),
        TransformationKind.Difference => ("base.period 与 base.subject/base.indicator 二者择一", "either base.period or base.subject/base.indicator"),
        TransformationKind.Share => ("须有 base.indicator 或 base.subject（或两者）", "base.indicator, base.subject or both"),
        TransformationKind.ContributionShare or TransformationKind.ContributionPoints =>
            ("须有 base.indicator，可有 base.subject", "base.indicator, and base.subject where wanted"),
        TransformationKind.Rank => ("须有 universe（例如 cn/cities），不带 base", "a universe such as cn/cities, and no base"),
        _ => ("可有 of，不带 base、years、universe", "of where wanted, and no base, years or universe"),
    };
}
