namespace Indicators.Tables;

/// <summary>The wordings of what stands under tables that are written, and of what a table read back lacks.</summary>
public static class WritingWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        ("plan-table.title", "规划主要指标{0}—{1}", "Plan {0}-{1}"),
        ("plan-table.fall", "{0}降低（%）", "{0}, fall (%)"),
        ("plan-table.growth", "{0}增长（%）", "{0}, growth (%)"),
        ("plan-table.cumulative", "注：〔〕内为规划期累计数。", "Note: 〔〕 holds what is cumulative over the plan."),
        ("plan-table.other-year", "注：带*的不是{0}年数据。", "Note: * marks a figure of another year than {0}."),
        ("xlsx.as-text", "{0}（文本）", "{0} (text)"),
        ("IND6040", "缺少“{0}”列；请使用本库导出的表头", "there is no column '{0}'; keep the heads this library writes"),
        ("IND6041", "“{0}”列的值“{1}”无法读取：{2}", "the value '{1}' in column '{0}' cannot be read: {2}"),
        ("IND6042", "“{0}”列为空", "column '{0}' is empty"),
    ]);
}
