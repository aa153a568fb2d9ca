using System.Globalization;
using System.Text;

namespace Indicators.Fuzz.Generators;

/// <summary>Tables as offices keep them: a title, heads of one to three rows, names with units in brackets, marks, notes.</summary>
internal static class Tables
{
    private static readonly string[] Names =
        ["地区生产总值", "工业增加值", "企业数", "人　口", "其中：第一产业", "# 工业", "合  计", "占GDP比重", "利润总额", "居民消费价格指数", "城镇化率", "比上年增长", "位次"];

    private static readonly string[] Units = ["（亿元）", "(万人)", "（家）", "（%）", "", "", "（上年=100）", "（万元/人）", "[㎡]", "（个百分点）"];
    private static readonly string[] Marks = ["", "-", "…", "—", "*", ":", "NA", "#REF!", "持平", "扭亏", "△3.2", "(4.5)", "621 89", "10．89", "7.8S", "1,234.50", "１２", "12.30%", "0.30000000000000004", "+6.1", "〔5.5〕"];
    private static readonly string[] Lines = ["单位：亿元", "表 1 主要指标", "续表", "注：2018年为普查数。", "数据来源：统计局", "2023年主要经济指标", "单位：万元、%"];

    /// <summary>The rows of a table, each its cells.</summary>
    public static List<string[]> Of(Dice dice)
    {
        int columns = dice.From(1, 6);
        var rows = new List<string[]>();
        for (int i = dice.Below(3); i > 0; i--)
            rows.Add([dice.Pick<string>(Lines)]);
        for (int i = dice.From(1, dice.Pick(1, 2, 3)); i > 0; i--)
            rows.Add([dice.Pick("指标", "", "项目", "年份", "地区", "月份"), .. Enumerable.Range(0, columns).Select(_ => Head(dice))]);
        for (int i = dice.From(0, dice.Pick(3, 8)); i > 0; i--)
            rows.Add([Label(dice), .. Enumerable.Range(0, dice.Chance(90) ? columns : dice.From(0, 8)).Select(_ => Cell(dice))]);
        if (dice.Chance(25))
            rows.Add([dice.Pick<string>(Lines)]);
        return rows;
    }

    /// <summary>The rows as text between separators.</summary>
    public static string Delimited(Dice dice)
    {
        string separator = dice.Pick(",", ",", "\t", ";");
        var text = new StringBuilder();
        foreach (string[] row in Of(dice))
            text.AppendJoin(separator, row.Select(cell => cell.Contains(separator, StringComparison.Ordinal) || dice.Chance(5) ? $"\"{cell}\"" : cell)).Append(dice.Chance(95) ? "\n" : "\r\n");
        return text.ToString();
    }

    /// <summary>A long table: subject, indicator, period, value, in columns with or without heads.</summary>
    public static string Long(Dice dice)
    {
        var text = new StringBuilder(dice.Chance(80) ? "地区,指标,时间,数值,单位\n" : "indicator,subject,period,value\n");
        for (int i = dice.From(0, 8); i > 0; i--)
            text.Append(CultureInfo.InvariantCulture, $"{dice.Pick("北京", "重庆市", "万州区", "cn")},{dice.Pick<string>(Names)},{Periods.Any(dice)},{Cell(dice)},{dice.Pick("亿元", "家", "%", "")}\n");
        return text.ToString();
    }

    /// <summary>A page with the table, as old programs save it under the name of a workbook.</summary>
    public static string Page(Dice dice)
    {
        var text = new StringBuilder("<html><meta charset=utf-8><table>");
        foreach (string[] row in Of(dice))
            text.Append("<tr>").AppendJoin("", row.Select(cell => (dice.Chance(8) ? $"<td colspan={dice.Pick(2, 3, 99)}>" : dice.Chance(5) ? "<td rowspan=2>" : "<td>") + cell + "</td>")).Append("</tr>");
        return text.Append("</table></html>").ToString();
    }

    /// <summary>An answer of the query service of the national bureau.</summary>
    public static string QueryAnswer(Dice dice)
    {
        string nodes = string.Join(",", Enumerable.Range(0, dice.From(0, 5)).Select(_ =>
            $"{{\"code\":\"zb.{Zb(dice)}_sj.{Sj(dice)}\",\"data\":{{\"data\":{Figures.Number(dice, 30)},\"dotcount\":{dice.Below(3)},\"hasdata\":{(dice.Chance(80) ? "true" : "false")},\"strdata\":\"{Cell(dice)}\"}},\"wds\":[{{\"valuecode\":\"{Zb(dice)}\",\"wdcode\":\"zb\"}},{{\"valuecode\":\"{Sj(dice)}\",\"wdcode\":\"sj\"}}]}}"));
        return "{\"returncode\":200,\"returndata\":{\"datanodes\":[" + nodes + "],\"freshsort\":0,\"hasdatacount\":1,\"wdnodes\":["
            + "{\"nodes\":[{\"cname\":\"国内生产总值\",\"code\":\"A0201\",\"name\":\"国内生产总值\",\"unit\":\"亿元\",\"tag\":\"\"},{\"cname\":\"总人口\",\"code\":\"A0202\",\"name\":\"总人口\",\"unit\":\"万人\"}],\"wdcode\":\"zb\",\"wdname\":\"指标\"},"
            + "{\"nodes\":[{\"cname\":\"2023年\",\"code\":\"2023\",\"name\":\"2023年\"},{\"cname\":\"2024年4月\",\"code\":\"202404\",\"name\":\"2024年4月\"}],\"wdcode\":\"sj\",\"wdname\":\"时间\"}]}}";
    }

    private static string Zb(Dice dice) => dice.Pick("A0201", "A0202", "A0203");

    private static string Sj(Dice dice) => dice.Pick("2023", "202404", "2023A");

    private static string Head(Dice dice) => dice.Below(5) switch
    {
        0 => Periods.Any(dice),
        1 => dice.Pick("本月", "本月止累计", "比去年同月增长(%)", "绝对额", "增速", "占比", "位次", "目标值", "完成率", "上年同期(调整数)"),
        2 => dice.Pick<string>(Names) + dice.Pick<string>(Units),
        _ => dice.From(2010, 2026).ToString(CultureInfo.InvariantCulture) + dice.Pick("", "年", "年 "),
    };

    private static string Label(Dice dice) => dice.Chance(30)
        ? dice.Pick("北京", "重庆市", "万州区", "2023年", "1—2月", "202404", "全  市", "①总计")
        : dice.Pick("", "", " ", "  ") + dice.Pick<string>(Names) + dice.Pick<string>(Units);

    private static string Cell(Dice dice) => dice.Chance(20) ? dice.Pick<string>(Marks) : dice.Chance(10) ? Figures.Odd(dice, "亿元") : Figures.Number(dice, 15);
}
