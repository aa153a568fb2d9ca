namespace Indicators.Reporting;

/// <summary>Every word of a report, by its key.</summary>
public static partial class ReportingWordings
{
    /// <summary>Keys are one space over all packages.</summary>
    private const string Prefix = "reporting.";

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } =
        new(Words.Concat(Pages).Concat(Columns).Concat(Charts).Concat(Overviews).Select(row => (Prefix + row.Key, row.Zh, row.En)));

    private static (string Key, string Zh, string En)[] Words =>
    [
        ("title", "指标完成情况报告", "Report on targets"),
        ("day", "{1}年{2}月{3}日", "{0}"),
        ("day.year-end", "{0}年底", "the end of {0}"),
        ("as-of", "截至{0}", "As of {0}"),
        ("target.name", "{0}{1}", "{0}: {1}"),
        ("value.dated", "{0}（{1}）", "{0} ({1})"),
        ("term", "{0}：{1}", "{0}: {1}"),
        ("status.open", "尚有几种可能", "open between several"),
        ("verdict.light", "{0}（{1}）", "{0} ({1})"),
        ("verdict.superseded", "{0}（已被取代）", "{0} (superseded)"),
        ("role.in-brackets", "{0}（{1}）", "{0} ({1})"),
        ("list.separator", "、", ", "),
        ("paragraph.all", "截至{0}，{1}项主要指标中，{2}，{3}项基本符合或快于预期；",
            "As of {0}, of {1} main targets: {2}; {3} are nearly as expected or better; "),
        ("paragraph.some", "截至{0}，{1}项主要指标中，可评价{2}项：{3}，{4}项基本符合或快于预期；",
            "As of {0}, {2} of {1} main targets can be judged: {3}; {4} are nearly as expected or better; "),
        ("paragraph.reached", "达到序时进度{0}项、占比{1}%（以可评价的{2}项为分母），未达到{3}项{4}。",
            "{0} have reached the plan to date, {1}% of the {2} that can be judged, {3} have not{4}."),
        ("paragraph.undecided", "，尚难判定{0}项", ", {0} are open"),
        ("paragraph.lights", "按“{0}”，{1}项有灯：{2}。", " By “{0}”, {1} have a light: {2}."),
        ("paragraph.none", "截至{0}，{1}项主要指标均无法评价。", "As of {0}, none of the {1} main targets can be judged."),
        ("paragraph.count", "{0}{1}项", "{1} {0}"),
        ("paragraph.rest", "另有{0}项暂不能评价：{1}。", " {0} cannot be judged yet: {1}."),
        ("summary", "汇总", "Summary"),
        ("summary.all", "全部", "All"),
        ("summary.assessed", "可评价", "Judged"),
        ("summary.total", "合计", "Total"),
        ("frameworks", "体系", "Frameworks"),
        ("framework.title", "{0}（{1}，{2}）", "{0} ({1}, {2})"),
        ("framework.tier", "{0}：已公布{1}/{2}", "{0}: {1} of {2} named"),
        ("framework.tier.open", "{0}：已公布{1}，总数未定", "{0}: {1} named, number open"),
        ("framework.unnamed", "未公布", "not named"),
        ("framework.unconfirmed", "{0}（{1}）", "{0} ({1})"),
        ("framework.unnamed-slots", "{0}个未公布", "{0} not named"),
        ("targets", "指标", "Targets"),
        ("explain", "公式、数据与来源", "Formula, figures and sources"),
        ("source", "来源", "Source"),
        ("findings", "检查发现", "Findings"),
        ("findings.none", "未发现问题。", "None."),
        ("none", "–", "–"),
    ];

    internal static string Say(this Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Table.ToText(Prefix + key, language, arguments);
}
