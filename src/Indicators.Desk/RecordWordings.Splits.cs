namespace Indicators.Desk;

/// <content>Goals split over parts.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Splits =>
    [
        ("split.title", "任务分解：{0}，以{1}为一步", "Split: {0} in steps of {1}"),
        ("split.part", "{0}：{1}（精确份额{2}{3}）", "{0}: {1} (exact share {2}{3})"),
        ("split.sum", "合计{0}，与总数一致", "together {0}, the whole exactly"),
        ("split.column.part", "部分", "Part"),
        ("split.column.amount", "分解数", "Amount"),
        ("split.column.exact", "精确份额", "Exact share"),
        ("split.column.remark", "说明", "Remark"),
        ("split.column.whole", "合计", "Together"),
        ("split.method",
            "方法：按权重乘同一系数，不低于下限、不高于上限；取整用最大余数法，余数相同者份额大的在先，再同者列出在先的在先",
            "method: weights times one factor, held between floors and ceilings; rounded by largest remainders, of equal ones the larger "
                + "share, then the part given first"),
        ("split.at-floor", "，取下限", ", at its floor"),
        ("split.at-ceiling", "，取上限", ", at its ceiling"),
        ("split.remainder", "，得余数一步", ", with a step left over"),
        ("split-verdict.Split", "可以分解", "it is split"),
        ("split-verdict.FloorsExceedWhole", "不可行：下限合计超出总数{0}", "infeasible: the floors exceed the whole by {0}"),
        ("split-verdict.CeilingsFallShort", "不可行：上限合计比总数少{0}", "infeasible: the ceilings fall short of the whole by {0}"),
        ("split-verdict.FloorAboveCeiling", "不可行：有一部分下限高于上限{0}", "infeasible: a part's floor lies above its ceiling by {0}"),
        ("split-verdict.NoWholeSteps", "不可行：总数不是整步数，余{0}；请换更小的步长",
            "infeasible: the whole is no whole number of steps, {0} is over; take a smaller step"),
    ];
}
