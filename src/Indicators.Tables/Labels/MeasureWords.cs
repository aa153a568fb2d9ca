using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Tables.Labels;

/// <summary>The words of heads that say how figures are made, a row for each: 累计值, 同比增长, 位次, 完成率.</summary>
internal static partial class MeasureWords
{
    /// <summary>Where in a label a word counts: anywhere at its end, or only as the whole of it.</summary>
    private enum Place
    {
        End,
        Whole,
    }

    private static readonly (string Words, Place Place, MeasureRole Role, MeasureWindow Window)[] Rows =
    [
        ("累计同比增长 累计同比增速 累计增长率 累计增长 累计同比 累计增速 累计比上年同期增长 累计增减 累计增减幅度", Place.End, MeasureRole.GrowthOnYear, MeasureWindow.ToDate),
        ("当月同比增长 当季同比增长 当期同比增长 当月同比 当季同比 当月增长 当月增速 当季增长 当期同比", Place.End, MeasureRole.GrowthOnYear, MeasureWindow.InPeriod),
        ("比上年同月增长 比去年同月增长 比上年同月增减 比去年同月增减 比上年同月± 比去年同月±", Place.End, MeasureRole.GrowthOnYear, MeasureWindow.InPeriod),
        ("同比增长 同比增速 同比增长率 同比增减 同比增长速度 同比± 比上年增长 比上年同期增长 比去年同期增长 比去年增长 较上年增长 较上年同期增长 较去年同期增长 比上年同期增减 比上年同期± 比上年± 比同期增长 增长速度 "
            + "比上年增减 比上年上升 比上年涨跌 执行数比上年 比上年 比去年 比上年同期 比去年同期 较上年 较上年同期 增长率", Place.End, MeasureRole.GrowthOnYear, MeasureWindow.Unstated),
        ("同比 增速 增幅 年增长 年增速 年增长率 增长 增减 增减幅度 增减率 ± 涨跌幅 增长幅度 同比涨幅 YoY", Place.Whole, MeasureRole.GrowthOnYear, MeasureWindow.Unstated),
        ("同比 增速 同比涨幅 同比涨跌幅", Place.End, MeasureRole.GrowthOnYear, MeasureWindow.Unstated),
        ("为上年 为上年同期 为上年同月 为去年 为去年同期 相当于上年 相当于上年同期 为上年% 为上年同期%", Place.End, MeasureRole.IndexOnYear, MeasureWindow.Unstated),
        ("环比增长 环比增速 环比增长率 比上月增长 比上季增长 比上期增长 环比涨幅 环比涨跌幅 环比涨跌 环比升降 环比涨跌幅度 比上月增减 环比", Place.End, MeasureRole.GrowthOnPrevious,
            MeasureWindow.InPeriod),
        ("比上年增加 比上年增减额 增减额 比上年净增 同比提高 比上年提高 比上年增减量 比上年同期提高 较上年提高 较上年同期提高 较上年增加 比上年同期增加 比上年变化", Place.End, MeasureRole.ChangeOnYear,
            MeasureWindow.Unstated),
        ("年均增长 年均增速 两年平均增长 两年平均增速 三年平均增长 三年平均增速 两年平均 三年平均 年平均增速 年均增长率 年平均增长 平均增长速度 年均增长速度", Place.End, MeasureRole.AverageGrowth,
            MeasureWindow.Unstated),
        ("累计", Place.Whole, MeasureRole.Value, MeasureWindow.ToDate),
        ("累计值 _累计 本年累计 自年初累计 自年初累计值 年初至今累计 自年初至本月累计 累计数 :累计值", Place.End, MeasureRole.Value, MeasureWindow.ToDate),
        ("当期值 当月值 当季值 本月值 本期值 _当期 _当月 _当季 当期数 当月数 本月数 :当月值 :当季值", Place.End, MeasureRole.Value, MeasureWindow.InPeriod),
        ("完成 累计完成 绝对数 绝对额 绝对值 绝对量 总量 实绩 数值 指标值 实际完成 完成数 实际数 实际值 实际完成值 实际 完成值 完成额 现值 执行数 执行 决算数 决算 快报数 实绩数 实现 实现数 期末值 期末数 总额 "
            + "数量 金额 年末数 本期数 本期 本期金额 本期发生额 基期 基期值 基期数 基准值 现状 现状值 数", Place.Whole, MeasureRole.Value, MeasureWindow.Unstated),
        ("占比 所占比重 所占比例 比重 占总计比重 占全市比重 占全省比重 占全国比重 占合计比重 占总数比重 构成 构成比 份额 占总量比重 占全省的比重 占全市的比重 占全国的比重 占GDP比重 占GDP的比重 占地区生产总值比重 占地区生产总值的比重",
            Place.Whole, MeasureRole.Share, MeasureWindow.Unstated),
        ("_占比 占总计的比重 占合计的比重", Place.End, MeasureRole.Share, MeasureWindow.Unstated),
        ("贡献率 拉动 拉动百分点", Place.Whole, MeasureRole.Contribution, MeasureWindow.Unstated),
        ("位次 排名 名次 排位 位居 列全省位次 增速位次 增速排名 总量位次 总量排名", Place.End, MeasureRole.Rank, MeasureWindow.Unstated),
        ("完成率 累计完成率 完成目标 达到目标 占全年目标 占目标 占年度计划 完成年目标 进度 进度完成率 完成比率 完成年度目标 完成全年目标 完成年计划 完成进度 完成年度目标比例 完成目标比例 年度目标完成率 完成年度计划 完成全年计划 占年度目标 "
            + "占年计划 目标完成率 完成比例 完成计划 占目标比重 "
            + "完成全年预算 完成预算 为年预算 占预算 为预算 执行数为预算 为年初预算 为调整预算 占年度预算 完成年预算", Place.Whole, MeasureRole.Completion, MeasureWindow.Unstated),
        ("_完成率 年度目标完成率", Place.End, MeasureRole.Completion, MeasureWindow.Unstated),
        ("超/欠 超欠 超(欠) 超、欠 超序时进度 超(欠)序时进度 较序时进度 与序时进度比 超欠进度 比序时进度 超/欠进度 超序时 超、欠序时进度 与序时进度相比 进度差 超/欠序时进度 超/欠序时 超欠序时进度 "
            + "超(+)欠(-)序时进度 超(+)、欠(-)序时进度 与序时进度差 超时间进度 较时间进度 与时间进度比 "
            + "高于序时进度 快于序时进度 超欠时间进度 超/欠时间进度", Place.Whole, MeasureRole.Lead, MeasureWindow.Unstated),
        ("序时进度 时间进度 序时 应完成进度 计划进度", Place.Whole, MeasureRole.ElapsedShare, MeasureWindow.Unstated),
        ("预期目标 目标数 计划目标 预期目标值 预期值 年度预期目标 目标值 年度目标 全年目标 目标任务 预算数 年初预算 年初预算数 调整预算数 年度预算 年计划 年度计划 计划数 目标 年目标 规划目标 目标任务数 年度目标值 "
            + "全年目标值 计划值 全年计划 年度任务 全年任务 计划 预期 预算 任务 任务数 计划安排 目标计划 "
            + "预期目标数 计划目标数 目标安排 考核目标 奋斗目标 省定目标 市定目标 下达目标 省下达目标 市下达目标 底线目标 力争目标 年初目标 责任目标 "
            + "建议目标 建议目标值 建议预期目标 目标建议 "
            + "下达任务 省下达任务 市下达任务 目标分解 分解目标 阶段目标", Place.Whole, MeasureRole.Target, MeasureWindow.Unstated),
        ("目标值 建议目标 建议目标值 规划目标 规划目标值 年度目标 计划目标 目标 目标数 目标任务 任务数 计划数 计划任务 目标任务数", Place.End, MeasureRole.Target, MeasureWindow.Unstated),
        ("预计值 预计 预计数 预计完成 预计完成值 预计完成数 全年预计 预测值 预测 预测数 全年预测 展望 全年预计数", Place.End, MeasureRole.Expected, MeasureWindow.Unstated),
        ("责任单位 牵头单位 责任部门 牵头部门 责任领导 责任人 配合单位 牵头责任单位 主管部门 填报单位", Place.Whole, MeasureRole.Responsible, MeasureWindow.Unstated),
        ("亮灯 亮灯情况 红绿灯 红黄绿灯 灯号 评价 评估 评估结果 完成情况 进展情况 是否完成 进度评价 预警 评价等级 状态", Place.Whole, MeasureRole.Assessment, MeasureWindow.Unstated),
        ("属性 指标属性 指标性质 性质 约束性/预期性", Place.Whole, MeasureRole.Nature, MeasureWindow.Unstated),
        ("备注 说明 注 注释 存在问题 下一步措施", Place.Whole, MeasureRole.Remark, MeasureWindow.Unstated),
    ];

    /// <summary>Every word stands at the end of its label: only those that end alike are looked at.</summary>
    private static readonly FrozenDictionary<char, (string Word, Place Place, MeasureRole Role, MeasureWindow Window)[]> WordsByEnd =
        Rows.SelectMany(row => row.Words.Split(' ').Select(word => (Word: word, row.Place, row.Role, row.Window)))
            .GroupBy(row => row.Word[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly (string Word, RelativePeriod Period)[] YearsBefore =
    [
        ("上年同期", RelativePeriod.YearBefore), ("去年同期", RelativePeriod.YearBefore), ("上年同期数", RelativePeriod.YearBefore),
            ("上年同月", RelativePeriod.MonthYearBefore), ("去年同月", RelativePeriod.MonthYearBefore),
    ];

    /// <summary>What a rank or share word may stand behind to say in what.</summary>
    private static readonly string[] Universes = ["全国", "全省", "全市", "全区", "全县", "列全国", "列全省", "列全市", "居全国", "居全省", "居全市", "在全省", "在全市",
        "在全国", "全疆", "全州"];

    /// <summary>What ranks are of, as heads abbreviate it.</summary>
    private static readonly string[] Ranked = ["增速", "增长", "增幅", "总量", "绝对值"];

    /// <summary>Rates of their own, which no word makes of a level.</summary>
    private static readonly string[] OwnRates = ["自然增长", "机械增长", "自然", "机械", "人口", "人均"];

    /// <summary>Reads the words of a label and leaves the name.</summary>
    public static Measure Take(string label, out string name)
    {
        name = label;
        Measure measure = default;
        if (Since().Match(name) is { Success: true } since)
        {
            measure = measure with
            {
                Role = MeasureRole.GrowthOnYear,
                SinceYear = int.Parse(since.Groups[since.Groups[1].Success ? 1 : 2].Value, CultureInfo.InvariantCulture),
            };
            name = name.Remove(since.Index, since.Length).Trim(' ', '_', '-', ',', ':');
            return measure;
        }

        if (Ratio().Match(name) is { Success: true } ratio)
        {
            name = (name[..ratio.Index] + ratio.Groups[1].Value + name[(ratio.Index + ratio.Length)..]).Trim(' ', '_', '-', ',', ':');
            return measure with
            {
                Role = MeasureRole.IndexOnYear,
                SinceYear = int.Parse(ratio.Groups[2].Value, CultureInfo.InvariantCulture),
            };
        }

        if (Adjusted().Match(name) is { Success: true } adjusted)
        {
            measure = measure with { IsRevised = true };
            name = name.Remove(adjusted.Index, adjusted.Length).Trim();
        }

        if (InBrackets().Match(name) is { Success: true } inBrackets)
            name = inBrackets.Groups[1].Value + inBrackets.Groups[2].Value;
        if (FirstAccount().Match(name) is { Success: true } first)
        {
            measure = measure with { IsProvisional = true };
            name = name.Remove(first.Index, first.Length).Trim();
        }

        if (Based().Match(name) is { Success: true } based)
        {
            measure = measure with { Basis = BasisOf(based.Groups[1].Value) };
            name = name.Remove(based.Index, based.Length);
        }

        if (Lead().IsMatch(name))
        {
            name = "";
            return measure with { Role = MeasureRole.Lead };
        }

        if (name.Contains("季调", StringComparison.Ordinal) || name.Contains("季节调整", StringComparison.Ordinal))
            measure = measure with { IsSeasonallyAdjusted = true };
        return TakeWords(measure, ref name);
    }

    private static ComparisonBasis BasisOf(string word) => word switch
    {
        "名义" => ComparisonBasis.Nominal,
        "实际" => ComparisonBasis.Real,
        _ => ComparisonBasis.Comparable,
    };

    /// <summary>研发经费投入增长 under % is the growth of 研发经费投入; 人口自然增长 is a rate of its own.</summary>
    public static bool TryTakeGrowth(string name, out string level)
    {
        level = name.EndsWith("增长", StringComparison.Ordinal) ? name[..^2] : name;
        string left = level;
        return level.Length < name.Length && level.Length > 1
            && !Array.Exists(OwnRates, own => left.EndsWith(own, StringComparison.Ordinal));
    }

    private static Measure TakeWords(Measure measure, ref string name)
    {
        foreach ((string word, RelativePeriod period) in YearsBefore)
        {
            if (name == word)
            {
                name = "";
                return measure with { Relative = period };
            }
        }

        while (name.Length > 0 && Find(name, out string word, out (MeasureRole Role, MeasureWindow Window) found))
        {
            string left = name[..^word.Length].TrimEnd(' ', '_', '-', ',', ':', '的');
            name = left;
            measure = measure.Behind(new Measure(found.Role, found.Window)) with { Relative = measure.Relative };
            if (found.Role is MeasureRole.Rank or MeasureRole.Share && Array.Find(Universes, universe => IsIn(left, universe)) is { } whole)
            {
                measure = measure with { Universe = whole.TrimStart('列', '居', '在') };
                name = "";
            }
        }

        return measure;
    }

    /// <summary>全省位次, 增速全省位次: the whole stands right before the rank, alone or behind what is ranked.</summary>
    private static bool IsIn(string left, string universe) =>
        left == universe || (left.EndsWith(universe, StringComparison.Ordinal)
            && Array.Exists(Ranked, ranked => left == ranked + universe));

    private static bool Find(string name, out string longest, out (MeasureRole Role, MeasureWindow Window) found)
    {
        longest = "";
        found = default;
        if (!WordsByEnd.TryGetValue(name[^1], out (string Word, Place Place, MeasureRole Role, MeasureWindow Window)[]? words))
            return false;
        foreach ((string word, Place place, MeasureRole role, MeasureWindow window) in words)
        {
            if (word.Length <= longest.Length || !Fits(name, word, place))
                continue;
            longest = word;
            found = (role, window);
        }

        return longest.Length > 0;
    }

    private static bool Fits(string name, string word, Place place)
    {
        if (!name.EndsWith(word, StringComparison.Ordinal))
            return false;
        ReadOnlySpan<char> left = name.AsSpan(0, name.Length - word.Length);
        return left.IsEmpty || (place == Place.Whole ? IsUniverse(left) : !EndsInOwnRate(left, word));
    }

    private static bool IsUniverse(ReadOnlySpan<char> text)
    {
        foreach (string universe in Universes)
        {
            if (text.SequenceEqual(universe))
                return true;
        }

        return false;
    }

    /// <summary>人口自然增长 is a rate of its own, 自然增长同比 is none.</summary>
    private static bool EndsInOwnRate(ReadOnlySpan<char> left, string word)
    {
        if (word.Contains('比', StringComparison.Ordinal) || word.Contains('累', StringComparison.Ordinal))
            return false;
        foreach (string own in OwnRates)
        {
            if (left.EndsWith(own))
                return true;
        }

        return false;
    }

    /// <summary>超(+)欠(-)进度, 与序时进度比超/欠.</summary>
    [GeneratedRegex(@"^(?:[比较与](?:序时|时间)进度[比,]?)?超(?:\(\+\)|\+)?[/、,]?欠(?:\(-\)|-)?(?:(?:序时|时间)?进度|情况|幅度|比例)?$")]
    private static partial Regex Lead();

    /// <summary>比2020年增长, 2021年比2020年增长, and with the sign gone to the unit 2021年比2020年: the base is said.</summary>
    [GeneratedRegex(@"(?:\d{4}年)?[比较为](\d{4})年(?:同期)?(?:增长|增减|±|上升|增加)(?:速度|率)?|\d{4}年[比较](\d{4})年(?:同期)?$")]
    private static partial Regex Since();

    /// <summary>同比名义增长, 比上年实际增长, 可比增速.</summary>
    [GeneratedRegex(@"(名义|实际|可比|按可比口径)(?=增长|增速|增幅|增减)")]
    private static partial Regex Based();

    /// <summary>2020年为2019年: the earlier year is 100.</summary>
    [GeneratedRegex(@"(\d{4}年?)为(\d{4})年?(?:的)?%?$")]
    private static partial Regex Ratio();

    [GeneratedRegex(@"\(?(?:调整数|调整后|修订数|修订值|修订|同口径|最终核实数|最终核算数|最终数|核实数|普查修订数)\)?$")]
    private static partial Regex Adjusted();

    /// <summary>2024年(预计) is 2024年预计.</summary>
    [GeneratedRegex(@"^(.+年.*)\((预计数?|预计完成|预测数?|计划数?|目标|预算数?|决算数?|实际数?|实绩|执行数?)\)$")]
    private static partial Regex InBrackets();

    /// <summary>A later account replaces these.</summary>
    [GeneratedRegex(@"\((?:初步核算数?|初步统计数|初步数|快报数)\)$")]
    private static partial Regex FirstAccount();
}
