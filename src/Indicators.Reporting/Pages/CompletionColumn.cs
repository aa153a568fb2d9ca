namespace Indicators.Reporting;

/// <summary>A column of the table of completion (完成情况表), in the order offices use.</summary>
public enum CompletionColumn
{
    /// <summary>序号: the number of the target in the report.</summary>
    Number = 0,

    /// <summary>类别: the category.</summary>
    Category,

    /// <summary>指标: whose indicator it is, and which.</summary>
    Indicator,

    /// <summary>单位: the unit of the figures of the row that are bare numbers.</summary>
    Unit,

    /// <summary>属性: binding or expected.</summary>
    Nature,

    /// <summary>基期值: the baseline.</summary>
    Baseline,

    /// <summary>本期值: the current value with its period.</summary>
    Value,

    /// <summary>目标值: the goal.</summary>
    Goal,

    /// <summary>期限: the last day of the target.</summary>
    Due,

    /// <summary>完成率: the share of the way, in percent.</summary>
    Completion,

    /// <summary>序时进度: the share of the time, in percent.</summary>
    TimeShare,

    /// <summary>超（欠）进度: the one less the other, in points.</summary>
    Lead,

    /// <summary>还需年均/月均: what is needed a year, or a month where no more than twelve are left.</summary>
    RequiredPace,

    /// <summary>评价: the verdict, and the office's light.</summary>
    Verdict,

    /// <summary>责任单位: who answers for it.</summary>
    Responsible,

    /// <summary>数据来源与口径: where the figures come from, and what they count.</summary>
    Sources,

    /// <summary>备注: what a reader has to know besides.</summary>
    Remarks,
}
