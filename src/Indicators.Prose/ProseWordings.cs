namespace Indicators.Prose;

/// <summary>The wordings of what is read from text: kinds, modalities, comparisons, and what is missing.</summary>
public static class ProseWordings
{
    private static readonly (MissingParts Part, string Key)[] Parts =
    [
        (MissingParts.Indicator, "missing-parts.indicator"),
        (MissingParts.Subject, "missing-parts.subject"),
        (MissingParts.Period, "missing-parts.period"),
        (MissingParts.Comparison, "missing-parts.comparison"),
        (MissingParts.Figure, "missing-parts.figure"),
        (MissingParts.Universe, "missing-parts.universe"),
        (MissingParts.Whole, "missing-parts.whole"),
        (MissingParts.Statement, "missing-parts.statement"),
        (MissingParts.Distinction, "missing-parts.distinction"),
    ];

    /// <summary>All rows, by key.</summary>
    public static WordingTable Table { get; } = new(
    [
        ("claim-kind.other", "其他", "other"),
        ("claim-kind.level", "水平", "level"),
        ("claim-kind.growth", "增长", "growth"),
        ("claim-kind.share", "占比", "share"),
        ("claim-kind.delta", "增减", "change"),
        ("claim-kind.rank", "位次", "rank"),
        ("claim-kind.rate", "比率", "rate"),
        ("claim-kind.structural-count", "结构数", "count in a structure"),
        ("claim-modality.observed", "已实现", "observed"),
        ("claim-modality.target", "目标", "target"),
        ("claim-modality.forecast", "预测", "forecast"),
        ("comparison-kind.none", "无比较", "none"),
        ("comparison-kind.year-on-year", "同比", "on a year earlier"),
        ("comparison-kind.previous", "环比", "on the previous period"),
        ("comparison-kind.average", "年均", "on average"),
        ("comparison-kind.since", "与基期相比", "since"),
        ("comparison-kind.subject", "与其他主体相比", "to another subject"),
        ("passed-over.none", "已读取", "a claim"),
        ("passed-over.fragment", "未读：数字不完整", "not read: a piece of a number"),
        ("passed-over.vague", "未读：概数", "not read: a vague number"),
        ("passed-over.ordinal", "序数", "an ordinal"),
        ("passed-over.calendar", "日期或时长", "a date or a stretch of the calendar"),
        ("passed-over.exchange-rate", "汇率的一方", "the one unit of a rate of exchange"),
        ("passed-over.article", "“一”作冠词", "one as an article"),
        ("passed-over.name", "名称的一部分", "part of a name"),
        ("passed-over.bare-unit", "只有单位", "a unit without a number"),
        ("passed-over.bare-number", "未读：没有单位的数", "not read: a number without a unit"),
        ("passed-over.footnote", "注码", "the mark of a footnote"),
        ("passed-over.unread", "未读：没有读法的数", "not read: a number that no grammar takes"),
        ("passed-over.document-number", "文号", "the number of a document"),
        ("passed-over.code", "代码", "a code"),
        ("passed-over.phone", "电话号码", "a telephone number"),
        ("passed-over.address", "地址", "an address"),
        ("passed-over.list-marker", "条目序号", "the number of an item"),
        ("passed-over.page", "图表或页码", "the number of a page or a table"),
        ("statement-kind.level", "水平", "level"),
        ("statement-kind.growth", "增长", "growth"),
        ("statement-kind.multiple", "倍数", "multiple"),
        ("statement-kind.difference", "差", "difference"),
        ("statement-kind.addition", "新增", "addition"),
        ("statement-kind.contribution", "拉动", "contribution"),
        ("statement-kind.completion", "完成比例", "completion"),
        ("statement-kind.lead", "超前进度", "lead over the time gone"),
        ("statement-kind.rank", "位次", "rank"),
        ("missing-parts.indicator", "未说明指标", "what is measured is not said"),
        ("missing-parts.subject", "未说明主体", "whose figure it is is not said"),
        ("missing-parts.period", "未说明时期", "the period is not said"),
        ("missing-parts.comparison", "未说明比较的基期", "what it is compared with is not said"),
        ("missing-parts.figure", "无法写成指标库中的数据", "the number has no form in a catalogue"),
        ("missing-parts.universe", "未说明排名范围", "among whom it ranks is not said"),
        ("missing-parts.whole", "未说明拉动的总体", "the whole that it moved is not said"),
        ("missing-parts.statement", "描述事物或划定门槛，不是指标数据", "it describes a thing or draws a line, and is no figure of an indicator"),
        ("missing-parts.distinction",
            "同名同期另有不同数据，区别未说明",
            "another figure of the name and period differs, and what tells them apart is not said"),
        ("missing-parts.separator", "；", "; "),
        ("draft.addition", "新增{0}", "new {0}"),
        ("draft.share", "{0}占比", "share of {0}"),
        ("draft.rate", "每{0}{1}", "{1} per {0}"),
        ("draft.unnamed-indicator", "未说明的指标{0}", "indicator not stated {0}"),
        ("draft.unnamed-subject", "未说明", "not stated"),
    ]);

    /// <summary>The claim kind in words.</summary>
    public static string ToText(this ClaimKind value, Language language) => Table[value switch
    {
        ClaimKind.Level => "claim-kind.level",
        ClaimKind.Growth => "claim-kind.growth",
        ClaimKind.Share => "claim-kind.share",
        ClaimKind.Delta => "claim-kind.delta",
        ClaimKind.Rank => "claim-kind.rank",
        ClaimKind.Rate => "claim-kind.rate",
        ClaimKind.StructuralCount => "claim-kind.structural-count",
        _ => "claim-kind.other",
    }].In(language);

    /// <summary>The claim modality in words.</summary>
    public static string ToText(this ClaimModality value, Language language) => Table[value switch
    {
        ClaimModality.Target => "claim-modality.target",
        ClaimModality.Forecast => "claim-modality.forecast",
        _ => "claim-modality.observed",
    }].In(language);

    /// <summary>The comparison kind in words.</summary>
    public static string ToText(this ComparisonKind value, Language language) => Table[value switch
    {
        ComparisonKind.YearOnYear => "comparison-kind.year-on-year",
        ComparisonKind.Previous => "comparison-kind.previous",
        ComparisonKind.Average => "comparison-kind.average",
        ComparisonKind.Since => "comparison-kind.since",
        ComparisonKind.Subject => "comparison-kind.subject",
        _ => "comparison-kind.none",
    }].In(language);

    /// <summary>The passed over in words.</summary>
    public static string ToText(this PassedOver value, Language language) => Table[value switch
    {
        PassedOver.Fragment => "passed-over.fragment",
        PassedOver.Vague => "passed-over.vague",
        PassedOver.Ordinal => "passed-over.ordinal",
        PassedOver.Calendar => "passed-over.calendar",
        PassedOver.ExchangeRate => "passed-over.exchange-rate",
        PassedOver.Article => "passed-over.article",
        PassedOver.Name => "passed-over.name",
        PassedOver.BareUnit => "passed-over.bare-unit",
        PassedOver.BareNumber => "passed-over.bare-number",
        PassedOver.Footnote => "passed-over.footnote",
        PassedOver.Unread => "passed-over.unread",
        PassedOver.DocumentNumber => "passed-over.document-number",
        PassedOver.Code => "passed-over.code",
        PassedOver.Phone => "passed-over.phone",
        PassedOver.Address => "passed-over.address",
        PassedOver.ListMarker => "passed-over.list-marker",
        PassedOver.Page => "passed-over.page",
        _ => "passed-over.none",
    }].In(language);

    /// <summary>The statement kind in words.</summary>
    public static string ToText(this StatementKind value, Language language) => Table[value switch
    {
        StatementKind.Growth => "statement-kind.growth",
        StatementKind.Multiple => "statement-kind.multiple",
        StatementKind.Difference => "statement-kind.difference",
        StatementKind.Addition => "statement-kind.addition",
        StatementKind.Contribution => "statement-kind.contribution",
        StatementKind.Completion => "statement-kind.completion",
        StatementKind.Lead => "statement-kind.lead",
        StatementKind.Rank => "statement-kind.rank",
        _ => "statement-kind.level",
    }].In(language);

    /// <summary>What is missing, in words; empty where nothing is.</summary>
    public static string ToText(this MissingParts missing, Language language) =>
        string.Join(Table["missing-parts.separator"].In(language), Parts.Where(part => (missing & part.Part) != 0)
            .Select(part => Table[part.Key].In(language)));
}
