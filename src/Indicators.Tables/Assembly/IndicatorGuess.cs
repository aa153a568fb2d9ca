namespace Indicators.Tables.Assembly;

/// <summary>Kind and direction of an indicator that only a table names, guessed from name and unit; its note says so.</summary>
internal static class IndicatorGuess
{
    private static readonly string[] Stocks = ["余额", "存量", "资产", "负债", "市值", "人口", "保有量", "总数", "库存", "里程", "面积", "户数", "年末", "期末", "人数",
        "在校", "床位", "机构数", "单位数", "企业数"];

    private static readonly string[] Flows = ["产量", "销", "客运", "货运", "运量", "吞吐量", "人次", "新增", "用电量", "发电量", "出生", "死亡", "迁", "竣工", "施工",
        "申请", "授权", "毕业", "招生", "收入", "支出"];

    private static readonly string[] Falls = ["失业", "能耗", "排放", "死亡", "事故", "亏损", "债务", "负债", "空置", "浓度", "PM2.5", "贫困", "不良", "发案"];

    private static readonly string[] Neutral = ["价格指数", "物价", "汇率", "人口", "密度", "比重", "构成", "占比", "结构", "性别比"];

    public static IndicatorKind KindOf(string name, Unit unit, IndexBase? based)
    {
        if (based is not null || unit.Dimension == Dimension.Index)
            return IndicatorKind.Index;
        if (unit.Dimension == Dimension.Ratio || unit.Dimension == Dimension.Points || unit.Dimension.IsQuotient)
            return IndicatorKind.Ratio;
        if (Has(name, Flows))
            return IndicatorKind.Flow;
        if (Has(name, Stocks))
            return IndicatorKind.Stock;
        return unit.Dimension.IsMoney || !unit.Dimension.IsCount ? IndicatorKind.Flow : IndicatorKind.Stock;
    }

    public static Direction DirectionOf(string name)
    {
        if (Has(name, Neutral))
            return Direction.Neutral;
        return Has(name, Falls) ? Direction.Decrease : Direction.Increase;
    }

    private static bool Has(string name, string[] words) => Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));
}
