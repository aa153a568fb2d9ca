namespace Indicators.Tables.Statements;

/// <summary>What names of indicators and their breakdowns end with; names of places do not.</summary>
internal static class IndicatorWords
{
    private static readonly string[] Endings =
        ["业", "数", "量", "额", "值", "率", "人口", "面积", "收入", "支出", "指数", "产业", "企业", "产品", "人员", "工资", "投资", "余额", "价格", "密度", "比重", "消费",
            "生产总值", "GDP", "存款", "贷款", "出口", "进口", "里程", "劳动力", "税收", "利润", "经济", "增加值", "学生", "教师", "学校", "机构", "住宅", "住房", "建筑", "男",
            "女", "男性", "女性", "人", "户", "其他", "类", "品", "物", "费", "税", "资产", "负债"];

    public static bool EndsLikeOne(string name) => Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
}
