namespace Indicators.Validation;

public static partial class ValidationWordings
{
    /// <summary>What a series, or a ranking, says against itself.</summary>
    private static IEnumerable<(string Key, string Zh, string En)> OfSeries =>
    [
        ("IND3063",
            "{0:series}：构成“{6:item}”以{3}个下级为各部分，{1}的总体为“{2}”，但其中{4}个没有数据：{5:called}。补齐之前只能核对其余各部分不超过总体。",
            "{0:series}: composition '{6:item}' makes '{2}' for {1} out of {3} children; {4} without a value: {5:called}. "
                + "Until they have, the others are only held not to exceed the whole."),
        ("IND3064",
            "{0:series}：{1}的“{2}”为{3}“{4}”的{5}倍；{6}个同级主体的中位数为{7}倍，这一规模的合宜范围为{8}至{9}倍。请核对两数，确实如此则无须修改。",
            "{0:series}: '{2}' for {1} is {5} times '{4}' for {3}; the median of {6} subjects beside it is {7}, and {8} to {9} would be in "
                + "line for its size. Check both; where they are so, nothing is to be mended."),
        ("IND3048",
            "{0:series}：{1}位次为“{2}”、数值为“{3}”，优于位次“{5}”的{4:series}（{6}）。请核对位次与数值。",
            "{0:series}: '{2}' for {1} with a value of '{3}', which is ahead of {4:series} at '{5}' with '{6}'. Check places and values."),
        ("IND3049",
            "{0:series}：{1}位次为“{2}”、数值为“{3}”，但同一排名中有{4}个的数值在其前（如{5:series}的“{6}”）。请核对位次与数值。",
            "{0:series}: '{2}' for {1} with a value of '{3}', but {4} in the same ranking have better ones (such as "
                + "{5:series} with '{6}'). Check place and values."),
        ("IND3050",
            "{0:series}：{1}位次为“{2}”、数值为“{3}”，而同级地区中有{4}个的数值在其前（如{5:series}的“{6}”）。若它们都在排名之内，请核对位次。",
            "{0:series}: '{2}' for {1} with a value of '{3}', while {4} regions beside it have better ones (such as "
                + "{5:series} with '{6}'). If all are in the ranking, check the place."),
        ("IND3061",
            "{0:series}：{1}的“{2}”为负（共{3}个），而指标“{4:indicator}”未写明可否为负。请核对；若为净额，请写明 \"sign\": \"any\"，否则写明 \"never-negative\"。",
            "{0:series}: '{2}' for {1} is below zero ({3} in all), and '{4:indicator}' does not say whether a flow can be. Check it; "
                + "write \"sign\": \"any\" for a net amount, \"never-negative\" otherwise."),
        ("IND3062",
            "{0:series}：{1}的“{2}”意味着金额为负（共{3}个），而指标“{4:indicator}”未写明可否为负。净额、差额、利润请写明 \"sign\": \"any\"；不可能为负的请写明 \"never-negative\"。",
            "{0:series}: '{2}' for {1} means money below zero ({3} in all), and '{4:indicator}' does not say whether it can "
                + "be. Write \"sign\": \"any\" for a net amount, a balance or a profit, \"never-negative\" for what cannot."),
    ];
}
