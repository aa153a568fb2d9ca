namespace Indicators.Desk;

/// <summary>The wordings of checking drafts, <c>IND6501</c> to <c>IND6549</c>.</summary>
public static partial class DraftWordings
{
    /// <summary>Keys are one space over all packages.</summary>
    private const string Prefix = "desk.draft.";

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
        Notes.Concat(Sentences.Concat(Verdicts).Concat(Reasons).Concat(Slips).Concat(Listing).Concat(Pages)
            .Select(row => (Prefix + row.Key, row.Zh, row.En))));

    private static (string Key, string Zh, string En)[] Notes =>
    [
        ("IND6501", "文稿没有日期：“今年”“上半年”等无法确定，{0}个数据因此未核。请用 --date 给出文稿日期。",
            "The draft has no date: 'this year' and the like mean nothing, and {0} figures were not checked for it. Give its date with "
                + "--date."),
        ("IND6502", "“{0}”按“{1}”理解（推定，未经说明）。如有不同，请用 --subject 说明是哪里的文稿。",
            "'{0}' was taken for {1}, which is a guess. Say with --subject whose draft it is where that is wrong."),
        ("IND6503", "“{0}”指哪里无法确定，有关数据未核。请用 --subject 说明是哪里的文稿。",
            "Which place '{0}' means cannot be told; its figures were not checked. Say with --subject whose draft it is."),
        ("IND6504", "{0}个数据属于指标库中没有的地区或单位，未核。",
            "{0} figures are of places or bodies that the catalogue does not have, and were not checked."),
        ("IND6505", "指标库没有{0}年的任何数据。请先补充该年数据再核对。", "The catalogue has no figure of {0} at all. Add that year before relying on the check."),
        ("IND6506", "指标库是空的，没有可核对的数据。", "The catalogue is empty; there is nothing to check against."),
    ];

    private static (string Key, string Zh, string En)[] Sentences =>
    [
        ("separator", "；", "; "),
        ("stop", "。", "."),
        ("list", "、", ", "),
        ("named", "{0}{1}{2}（{3}）{4}", "{1} of {0}{2} ({3}): {4}"),
        ("period.not-stated", "时期未说明", "period not stated"),
        ("published", "指标库为{0}，{1}", "the record has {0}, {1}"),
        ("source", "来源：{0}（{1}）", "source: {0} ({1})"),
        ("no-source", "未注明来源", "no source given"),
        ("nothing-there", "指标库没有对应的数据", "the record has no such figure"),
        ("difference", "相差{0}", "off by {0}"),
        ("guess", "疑为{0}", "perhaps {0}"),
        ("swapped", "与“{0}”互换", "changed places with {0}"),
        ("elsewhere", "该数是{0}", "the number is that of {0}"),
        ("write", "应写“{0}”", "write '{0}'"),
        ("fall", "下降{0}", "a fall of {0}"),
        ("rise", "增长{0}", "a rise of {0}"),
        ("write.comparison", "应按{0}改写", "say it as {0}"),
        ("say-which", "请核实并写明口径、时期或地区", "check it, and state scope, period or place"),
        ("agrees.no-period", "文稿未说明时期，以上为其所合的时期", "the draft states no period; this is the one it fits"),
        ("computed", "由{1}推算为{0}", "{1} give {0}"),
        ("computed.whole", "整体为{0}", "the whole is {0}"),
        ("computed.sum", "整体为{0}，另有{1}", "the whole is {0}, beside {1}"),
        ("computed.shares", "按{1}，{0}", "by {1}: {0}"),
        ("check-both", "请核对这几个数", "check these figures against each other"),
        ("form.goal", "目标", " target"),
        ("form.share", "占比", ", share"),
        ("form.growth-on-year", "同比增长", ", growth on a year earlier"),
        ("form.growth-on-previous", "环比增长", ", growth on the period before"),
        ("form.growth-since", "比基期增长", ", growth since the base"),
        ("form.growth-average", "年均增长", ", average growth"),
        ("form.difference", "增减", ", difference"),
        ("form.difference-of-growth", "增速变动", ", difference of growth"),
        ("form.contribution-share", "贡献率", ", share in growth"),
        ("form.contribution-points", "拉动", ", points of growth"),
        ("form.rank", "位次", ", rank"),
        ("form.completion", "完成进度", ", completion"),
        ("form.lead", "超序时进度", ", lead"),
        ("form.multiple", "倍数", ", multiple"),
        ("form.increase", "增量", ", increase"),
    ];

    internal static string Say(Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Table.ToText(Prefix + key, language, arguments);
}
