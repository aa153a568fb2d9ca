using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>
/// Heads beside a name that has its own unit: 得分, 全省平均, 位次变化 behind 地区生产总值（亿元） are no part of it, though the name
/// alone would make them one.
/// </summary>
internal static partial class UnclearHeads
{
    /// <summary>Words of heads whose figures are no level of what stands beside them, a row for each use.</summary>
    private static readonly string[] NoLevels = string.Join(' ',
        "差距 差额 缺口 差异 差值 增速差 进度差 高于 低于 比全 与全 距目标 距离",
        "排序 位次变 位次升 位次进 进退位 进位 退位 升降 变化 变动 回落 加快 放缓 提升幅度",
        "得分 评分 分值 权重 系数 标准 基准 考核 预警 警戒 合格线 达标 及格线 满分 等级 星级",
        "剩余 需完成 尚需 待完成 未完成 计划 预计 预期 预测 展望 远景 规划值 约束 目标 任务 进度",
        "全省 全国 平均水平 平均值 中位数 最高 最低 最大 最小 极值",
        "增量 净增 增加额 增长量 增长额 弹性 发展速度 指数 定基 比重 占比 占全 占GDP 人均 户均 单位面积 每平方公里 密度",
        "基数 基期数 口径 不变价 可比价 现价 当年价 年价 修订 调整 普查 超收 短收 欠收 结转 以来",
        "时间 日期 来源 编码 备注").Split(' ');

    /// <summary>With these at its end a head says nothing of what it measures, even where no name stands beside it.</summary>
    private static readonly string[] AloneAtEnd =
        ["得分", "评分", "分值", "权重", "系数", "排序", "位次变化", "位次升降", "进退位", "增速差", "进度差", "平均水平", "全省平均", "全国平均", "进度", "差距"];

    private const string Goal = "目标";

    private static readonly string[] PerHead = ["人均", "户均", "地均", "亩均"], PerUnit = ["单位", "每"];

    /// <summary>Parts that any indicator of a place may have.</summary>
    private static readonly string[] Parts =
    [
        "本级", "市区", "城区", "郊区", "市辖区", "县域", "县级", "乡镇", "街道", "规上", "限上", "规模以上", "限额以上", "合计", "总计", "小计", "本地", "流动", "少数民族",
        "其他", "其它", "国有", "集体", "股份", "私营", "个体", "民营", "外商", "港澳台", "内资", "大中型", "工业", "农业", "建筑业", "服务业", "产业",
    ];

    /// <summary>The label whose meaning nobody can know from the table; null where all is clear.</summary>
    public static string? LabelOf(CellStatement statement)
    {
        (AxisEntry row, AxisEntry column) = (statement.Row, statement.Column);
        // 年度目标降低率 is what was aimed at, whatever its unit.
        if (column.Name.Contains(Goal, StringComparison.Ordinal) || row.Name.Contains(Goal, StringComparison.Ordinal))
            return column.Name.Contains(Goal, StringComparison.Ordinal) ? column.Label : row.Label;
        // 全省 over the first column of figures is the whole whose parts follow.
        if (row.Name.Length == 0 && column is { Unit: null, Name: var alone } && IsUnclearAlone(alone))
            return column.Label;
        bool isWhole = LabelWords.IsTotal(column.Name) && column.Index == statement.Block.FirstValue;
        if (row.Name.Length == 0 || column.Name.Length == 0 || isWhole)
            return null;
        AxisEntry side = column.Unit is null || row.Unit is not null ? column : row;
        bool hasOwnUnit = side.Unit is not null;
        bool isOfItsOwn = hasOwnUnit && row.Unit is null;
        if (!isOfItsOwn
            && (Array.Exists(NoLevels, word => side.Name.Contains(word, StringComparison.Ordinal)) || Year().IsMatch(side.Name)))
            return side.Label;
        bool isOfMany = side == column && !hasOwnUnit && row.Unit is not null && statement.Context.HasSeveralDimensions;
        return isOfMany && !IsPart(column) ? column.Label : null;
    }

    /// <summary>True for a head that says how good or how far something is, and has no unit of its own: growth behind it may be of it or
    /// of the row.</summary>
    public static bool IsNoLevel(AxisEntry column) => column is { Unit: null, IsPart: false, Name.Length: > 0 }
        && (IsUnclearAlone(column.Name) || NoMeasure().IsMatch(column.Name));

    /// <summary>涨跌幅(%) behind 比上期涨跌(元) is hardly of a year, unless it says so.</summary>
    public static bool MayBeOnPrevious(AxisEntry column) => column.IsBehindChange && !YearBefore().IsMatch(column.Label);

    /// <summary>True where the unit of a whole table cannot be that of the name: 人均GDP under 单位：亿元.</summary>
    public static bool IsPerHead(string name) => Array.Exists(PerUnit, word => name.StartsWith(word, StringComparison.Ordinal))
        || Array.Exists(PerHead, word => name.Contains(word, StringComparison.Ordinal));

    private static bool IsUnclearAlone(string name) =>
        Array.Exists(NoLevels, word => name == word) || Array.Exists(AloneAtEnd, word => name.EndsWith(word, StringComparison.Ordinal))
        || name.StartsWith('与') || name.StartsWith('距');

    private static bool IsPart(AxisEntry entry) =>
        entry.IsPart || entry.IsBrokenDown || entry.Parent is not null || entry.IsTotal || Counterparts.Has(entry.Name)
        || RegionNames.Is(entry.Name) || Array.Exists(Parts, part => entry.Name.Contains(part, StringComparison.Ordinal));

    [GeneratedRegex("同比|上年|去年|同期|同月")]
    private static partial Regex YearBefore();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex("[超欠]|得分|评分|权重|进度|差距|考核|评价")]
    private static partial Regex NoMeasure();
}
