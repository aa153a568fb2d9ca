namespace Indicators.Validation;

public static partial class ValidationWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Units =>
    [
        ("IND2001",
            "{0:series}：“{1}”与同期的“{2}”数字相同，基期值须恰为0；疑将%误作个百分点。请核对原文。",
            "{0:series}: '{1}' repeats the digits of '{2}' for the same period, so that the base would be exactly 0. % may have been "
                + "taken for points; check the text."),
        ("IND2002",
            "{0:series}：增长“{1}”与同期变化“{2}”数字相同，仅当基期为100%时成立，而本期值为“{3}”。疑将个百分点误作%，请核对原文。",
            "{0:series}: growth of '{1}' repeats the digits of the change '{2}', which holds only from 100%, but the value is '{3}'. "
                + "Points may have been taken for %; check the text."),
        ("IND2003",
            "{0:series}：{1}的“{2}”与{3}的“{4}”相差约{5}倍。疑单位有误（万、亿、%），请核对原文。",
            "{0:series}: '{2}' for {1} is about {5} times away from '{4}' for {3}. The scale of one of them may be wrong (万, 亿, %); check "
                + "the text."),
        ("IND2004",
            "目标“{0:target}”的“{1}”与{2}的“{3}”相差约{4}倍。疑单位有误（万、亿），请核对原文。",
            "Target '{0:target}': '{1}' is about {4} times away from '{3}' for {2}. The scale of one of them may be wrong (万, 亿); check "
                + "the text."),
        ("IND2005",
            "{0:series}：时期{1}，而主体“{2:subject}”仅存在于{3}。请更正时期或主体；若为追溯数据，请予接受并说明。",
            "{0:series}: the figure is for {1}, but the subject '{2:subject}' exists {3} only. Correct the period or the subject; accept "
                + "it with a reason where it was computed backwards."),
        ("IND2006",
            "{0:series}：当期数“{1}”记在{2}一天，而{3}为“{4}”。当期数须记全部时期，如2023或2023-01-01/P9M。",
            "{0:series}: the flow '{1}' is entered for the single day {2}, while {3} has '{4}'. Give the whole period of a flow, such as "
                + "2023 or 2023-01-01/P9M."),
        ("IND2007",
            "{0:series}：时期{1}尚未开始，已于{2}公布。请更正时期或来源；若为预测，请标 status: forecast。",
            "{0:series}: published on {2}, before its period {1} began. Correct the period or the source, or state status: forecast."),
        ("IND2008",
            "{0:series}：{2}已公布，时期{1}却尚未到最后一月，而记为正式数。请写明累计时期，如2024-01-01/P9M；若为预计，请标 status: estimated。",
            "{0:series}: published on {2}, before the last month of its period {1}, and yet final. Give the months it covers, such as "
                + "2024-01-01/P9M, or state status: estimated."),
        ("IND2009",
            "{0:series}：基期{2}不早于本期{1}。请更正基期或时期。",
            "{0:series}: the base period {2} does not end before the period {1}. Correct the base or the period."),
        ("IND2010",
            "{0:series}：当期数{1}（{2}个月）以{3}（{4}个月）为基期，两者不可比。请改用等长的基期。",
            "{0:series}: the flow of {1} ({2} months) is measured from {3} ({4} months). Give a base of the same length."),
        ("IND2011",
            "{0:series}：称{1}年平均，而{2}至{3}为{4}年。请更正年数或基期。",
            "{0:series}: an average over {1} years, but from {2} to {3} are {4}. Correct the years or the base."),
        ("IND2012",
            "{0:series}：以{1}为100的指数，该期却为“{2}”。请更正数值或基期。",
            "{0:series}: an index with {1} = 100 is '{2}' in that very period. Correct the value or the base."),
        ("IND2013",
            "{0:series}：{1}相对{2}的变化跨越{3}的口径变动，未声明可比口径。请核对，或声明 growthBasis.scope。",
            "{0:series}: the change to {1} from {2} runs across the break of {3}, and no comparable scope is declared. Check it, or "
                + "declare growthBasis.scope."),
        ("IND2014",
            "{0:series}：期末数在同一日有两个值，{1}为“{2}”，{3}为“{4}”。若为当期数，请将指标改为 flow；否则请更正其一。",
            "{0:series}: a stock has two values on one day, '{2}' for {1} and '{4}' for {3}. If it accumulates, make the indicator a "
                + "flow; otherwise correct one."),
        ("IND2015",
            "{0:series}：“{1}”为某一日的状态（{2}），不能折年率。请去掉 annualised，或更正指标类型。",
            "{0:series}: '{1}' is the state on a day ({2}) and has no yearly rate. Remove annualised, or correct the kind of the "
                + "indicator."),
        ("IND2016",
            "{0:series}：“{1}”不是整数。疑漏写“万”等单位，请核对原文。",
            "{0:series}: '{1}' counts no whole number of things. A scale such as 万 may be missing; check the text."),
        ("IND2017",
            "{0:series}：占比的分母{1:indicator}量纲为{3:dimension}，与{2:dimension}不同。请更正分母；若为比值，请定义 ratio 指标。",
            "{0:series}: a share of {1:indicator}, which is of another dimension ({3:dimension}, not {2:dimension}). Correct what it is a "
                + "share of; a quotient of two things is a ratio indicator."),
        ("IND2020",
            "指标“{0:indicator}”声明分母取{1:denominator-time}，但分母（{2:indicator}）不是期末数。请指明期末数分母，或删去 denominatorAt。",
            "Indicator '{0:indicator}' takes its denominator {1:denominator-time}, but its denominator ({2:indicator}) is no state on a "
                + "day. Name one that is, such as a population, or leave denominatorAt out."),
        ("IND2040",
            "单位“{0}”只以系数{1}定义，即1{0}是{2}。如属实，请改写为 \"is\": \"{2}\"，不再写 dimension 和 factor。",
            "The unit '{0}' is defined by the bare factor {1}, which makes 1{0} {2}. If that is meant, write \"is\": \"{2}\" instead of "
                + "dimension and factor."),
        ("IND2041",
            "{0:name}：{1}的零点是约定的，不能求和、求占比或计算百分比增长。请改用差值（difference），或核对指标。",
            "{0:name}: the zero of {1} is a convention, so that it has no sum, share or growth in per cent. State a difference, or check "
                + "the indicator."),
    ];
}
