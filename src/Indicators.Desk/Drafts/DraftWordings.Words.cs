namespace Indicators.Desk;

/// <summary>The words of verdicts, reasons and slips, and of the list.</summary>
public static partial class DraftWordings
{
    private static (string Key, string Zh, string En)[] Verdicts =>
    [
        ("verdict.NotRead", "未核", "not read"),
        ("verdict.Agrees", "相符", "agrees"),
        ("verdict.Differs", "不符", "differs"),
        ("verdict.OtherBasisOrScope", "口径或范围不同", "other basis or scope"),
        ("verdict.NotInTheRecord", "指标库没有", "not in the record"),
        ("verdict.DoesNotCompute", "前后不合", "does not compute"),
    ];

    private static (string Key, string Zh, string En)[] Reasons =>
    [
        ("reason.None", "", ""),
        ("reason.NotUnderstood", "这个数没有读懂，请人工核对", "the number was not understood; check it by hand"),
        ("reason.NoPeriod", "文稿未说明是哪个时期的数，请写明时期", "the draft does not say of which period it is; state the period"),
        ("reason.NoDate", "文稿没有日期，不知是哪个时期的数，请给出日期", "the draft has no date, so its period is not known; give the date"),
        ("reason.NoStatement", "描述性的数，未提到指标库的指标", "a number that describes a thing; no indicator of the record is named"),
        ("reason.UnknownIndicator", "指标库没有这项指标，请核对名称或另行核实",
            "the record has no such indicator; check its name, or the figure by other means"),
        ("reason.UnknownSubject", "指标库没有这个地区或单位，可能是外地的数", "the record has no such place or body; the figure may be another place's"),
        ("reason.NoFigureOfSubject", "指标库有这项指标，但没有这个地区或单位的数", "the record has the indicator, but no figure of this place or body"),
        ("reason.NoFigureOfPeriod", "指标库有这项指标，但没有这个时期的数", "the record has the indicator, but no figure of this period"),
        ("reason.NoFigureOfKind", "指标库有这项指标这个时期的数，但没有这种说法（总量、增速、占比等）",
            "the record has figures of this period, but none of this kind (level, growth, share)"),
        ("reason.OtherScope", "指标库只有另一范围的指标", "the record has only an indicator of another scope"),
        ("reason.OtherBasis", "指标库的增速是另一口径（名义、实际或可比）", "the growth of the record is on another basis (nominal, real, comparable)"),
        ("reason.OtherCumulation", "指标库只有截至同一时点、起点不同的累计数",
            "the record has only a figure that is added up from another start to the same end"),
        ("reason.GrowthAgainstLevels", "增速与前后两个总量不合", "the growth does not follow from the two levels"),
        ("reason.ChangeAgainstLevels", "增减量与前后两个总量不合", "the change does not follow from the two levels"),
        ("reason.ShareBeyondWhole", "占比或占比合计超过整体", "the share, or the shares together, exceed the whole"),
        ("reason.PartBeyondWhole", "部分大于整体", "the part is larger than the whole"),
        ("reason.SharesShortOfWhole", "各部分占比合计不到整体", "the shares of all parts are less than the whole"),
        ("reason.ShareAgainstLevels", "占比与两个总量不合", "the share does not follow from the two levels"),
        ("reason.ProportionAgainstShares", "比例与各部分占比不合", "the proportion is not that of the shares"),
        ("reason.PartsBeyondWhole", "各部分合计大于整体", "the parts are larger than the whole together"),
        ("reason.PartsAgainstWhole", "各部分合计不到整体", "all parts together are less than the whole"),
    ];

    private static (string Key, string Zh, string En)[] Slips =>
    [
        ("slip.None", "", ""),
        ("slip.Scale", "数量级有误（亿、万）", "another scale (亿 for 万)"),
        ("slip.DecimalPoint", "小数点移位或多零少零", "the decimal point moved, or zeros too many or too few"),
        ("slip.Transposed", "数字颠倒", "digits transposed"),
        ("slip.DigitDropped", "漏了一位数字", "a digit dropped"),
        ("slip.DigitAdded", "多了一位数字", "a digit too many"),
        ("slip.DigitChanged", "一位数字有误", "one wrong digit"),
        ("slip.Sign", "增减方向相反", "a rise for a fall, or the other way round"),
        ("slip.PercentForPoints", "百分点误作百分之", "% for percentage points"),
        ("slip.PointsForPercent", "百分之误作百分点", "percentage points for %"),
        ("slip.Swapped", "与同句另一数互换", "two figures of the sentence swapped"),
        ("slip.OtherIndicator", "用了另一指标的数", "the figure of another indicator"),
        ("slip.OtherSubject", "用了另一地区或单位的数", "the figure of another place or body"),
        ("slip.LastYear", "用了上年的数", "last year's figure"),
        ("slip.OtherPeriod", "用了另一时期的数", "the figure of another period"),
        ("slip.OlderVintage", "用了已修订的旧数", "a figure that was revised since"),
        ("slip.BoundDropped", "漏了界定词（超、近、约等）", "the bound word left out"),
        ("slip.BoundAdded", "多了界定词（超、近、约等）", "a bound word that was not published"),
        ("slip.BoundTurned", "界定词方向相反", "the bound word of the other side"),
        ("slip.Finer", "比公布的更细", "more digits than were published"),
        ("slip.OtherUnit", "单位有误", "another unit"),
        ("slip.OtherComparison", "比较方式有误（同比、环比、总量与增量等）", "another comparison (on the year, on the period, a level for a growth)"),
    ];

    private static (string Key, string Zh, string En)[] Listing =>
    [
        ("list.summary", "核对{0}个数据：相符{1}，不符{2}，前后不合{3}，口径或范围不同{4}，指标库没有{5}，未核{6}。",
            "Figures checked: {0}. Agreeing: {1}; differing: {2}; not computing: {3}; of another basis or scope: {4}; not in the record: "
                + "{5}; not read: {6}."),
        ("list.line", "{0}  {1}  {2}", "{0}  {1}  {2}"),
        ("list.sentence", "    {0}", "    {0}"),
        ("comment.author", "核稿", "Draft check"),
        ("sarif.description", "{0}：文稿中的数据与指标库核对的结果。", "{0}: what checking a figure of a draft against the record came to."),
    ];

    private static (string Key, string Zh, string En)[] Pages =>
    [
        ("page.title", "核稿", "Draft check"),
        ("page.draft", "文稿：{0}；日期：{1}。", "Draft: {0}; dated {1}."),
        ("page.text", "文稿日期：{0}。", "The draft is dated {0}."),
        ("page.no-date", "未说明", "not stated"),
        ("page.clean", "没有不符或前后不合的数据。", "No figure differs, and none fails to compute."),
        ("page.counts", "核对结果", "Result"),
        ("page.all", "合计", "all"),
        ("page.faults", "须改的数据", "To be mended"),
        ("page.open", "须人工核实的数据", "To be settled by hand"),
        ("page.agreeing", "相符的数据", "Agreeing"),
        ("page.note", "逐个数据与指标库比对；【】内为所核的数据。“疑为”一栏是推测。",
            "Every figure was looked up in the record; it stands in 【】 in its sentence. What it may have been is a guess."),
        ("page.column.verdict", "结果", "Verdict"),
        ("page.column.count", "个数", "Figures"),
        ("page.column.place", "位置", "Place"),
        ("page.column.figure", "文稿", "Draft"),
        ("page.column.record", "指标库", "Record"),
        ("page.column.difference", "相差", "Off by"),
        ("page.column.reason", "疑为", "Perhaps"),
        ("page.column.write", "应写", "Write"),
        ("page.column.remark", "说明", "Remark"),
        ("page.column.sentence", "原句", "Sentence"),
    ];

    /// <summary>The verdict in words.</summary>
    /// <param name="value">The verdict.</param>
    /// <param name="language">The language.</param>
    public static string ToText(this DraftVerdict value, Language language) => Say(language, $"verdict.{value}");

    /// <summary>The reason in words; empty for none.</summary>
    /// <param name="value">The reason.</param>
    /// <param name="language">The language.</param>
    public static string ToText(this DraftReason value, Language language) => Say(language, $"reason.{value}");

    /// <summary>The guess in words; empty for none.</summary>
    /// <param name="value">The guess.</param>
    /// <param name="language">The language.</param>
    public static string ToText(this DraftSlip value, Language language) => Say(language, $"slip.{value}");
}
