using Indicators.Derivation;

namespace Indicators.Validation;

/// <summary>The wordings of checking: the message of each rule by its id, and what findings and logs say beside it.</summary>
public static partial class ValidationWordings
{
    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new([.. Structure, .. Units, .. Arithmetic, .. Releases, .. OfSeries, .. Targets,
        .. Sources, .. Other, .. StandardRelations.Messages]);

    private static IEnumerable<(string Key, string Zh, string En)> Other =>
    [
        ("role.published", "公布", "published"),
        ("role.compared", "对照", "compared with"),
        ("role.earlier", "较早", "earlier"),
        ("role.whole", "整体", "whole"),
        ("role.limit", "界限", "limit"),
        ("role.expected", "应为", "expected"),
        ("role.stated", "所述", "stated"),
        ("role.goal", "目标", "goal"),
        ("role.baseline", "基期", "baseline"),
        ("role.milestone", "节点", "milestone"),
        ("role.sum", "合计", "sum"),
        ("role.implied", "推得", "implied"),
        ("role.accepted", "接受", "accepted"),
        ("contradiction.certain", "{0}这些数据不能同时成立。", "{0} They cannot all hold."),
        ("contradiction.uncertain", "{0}数据对不上，口径或基数未说明。", "{0} This cannot be reconciled; the base or scope is not declared."),
        ("hint.price-basis",
            "先看价格口径：增速若按不变价（实际）计算，与现价水平不必相符。请在指标“{0:indicator}”写 \"growthBasis\": {{ \"price\": \"constant\" }}，或在该增速写 \"basis\": "
                + "\"real\"；若为名义增速，写 \"price\": \"current\"，再核对数字。",
            "First the prices: growth at constant prices (real) need not fit levels at current ones. Write \"growthBasis\": {{ \"price\": "
                + "\"constant\" }} at the indicator '{0:indicator}', or \"basis\": \"real\" at the growth; if it is nominal, write "
                + "\"price\": \"current\", and check the digits."),
        ("finding.count", "{0}（同类共{1}处，此为其一）", "{0} ({1} of this kind; this is one.)"),
        ("suspect.figure", "{0} {1} {2}", "{0} {1} {2}"),
        ("suspect.figure-fit", "{0} {1} {2}（{3}方可相符）", "{0} {1} {2} ({3} would fit)"),
        ("suspect.and", "，并且 ", ", and "),
        ("suspect.exchanged", " 与 ", " in place of "),
        ("figure.of-role", "{0}：{1}", "{0}: {1}"),
        ("sarif.language", "zh-CN", "en-US"),
        ("sarif.root", "代码库的根目录。", "The root of the repository."),
        ("sarif.help", "请更正该条目。", "Correct the entry."),
        ("sarif.help-with-acceptance",
            "请更正该条目；若原文如此，可在“accepted”中写明规则{0}和理由。",
            "Correct the entry, or, where it is printed so, list the finding under \"accepted\" with the rule {0} and the reason."),
    ];
}
