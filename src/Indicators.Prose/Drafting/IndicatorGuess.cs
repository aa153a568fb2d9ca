namespace Indicators.Prose.Drafting;

/// <summary>Kind and direction of an indicator, guessed from its name and unit; the note of the indicator says so.</summary>
internal static class IndicatorGuess
{
    private static readonly string[] Stocks = ["余额", "存量", "资产", "负债", "市值", "人口", "保有量", "总数", "库存", "里程", "覆盖面积"];

    private static readonly string[] Flows =
        ["产量", "销量", "销售", "客运", "货运", "运量", "吞吐量", "人次", "新增", "用电量", "发电量", "交易", "签约", "游客", "接待", "快递", "进出口", "申请", "授权", "到位", "利用外资"];

    private static readonly string[] Falls =
        ["失业", "能耗", "排放", "死亡", "事故", "亏损", "债务", "负债", "空置率", "浓度", "PM2.5", "贫困", "不良", "价格指数", "物价", "发案", "成本"];

    /// <summary>What kind of indicator it seems to be.</summary>
    public static IndicatorKind KindOf(PolicyClaim claim, string name, Unit unit)
    {
        if (unit.Dimension == Dimension.Ratio || unit.Dimension == Dimension.Points)
            return IndicatorKind.Rate;
        if (claim.Kind == ClaimKind.Rate || unit.Numerator is not null)
            return IndicatorKind.Rate;
        if (claim.Statement.Kind == StatementKind.Addition || Has(name, Flows))
            return IndicatorKind.Flow;
        if (Has(name, Stocks))
            return IndicatorKind.Stock;
        return unit.Dimension.IsMoney ? IndicatorKind.Flow : unit.Dimension == Dimension.Number ? IndicatorKind.Index : IndicatorKind.Stock;
    }

    /// <summary>Which way is progress, as most readers would say.</summary>
    public static Direction DirectionOf(string name) => Has(name, Falls) ? Direction.Decrease : Direction.Increase;

    private static bool Has(string name, string[] words) => Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));
}
