namespace Indicators.Validation;

public static partial class ValidationWordings
{
    /// <summary>What releases say on bases of their own.</summary>
    private static IEnumerable<(string Key, string Zh, string En)> Releases =>
    [
        ("IND3040",
            "{0:series}：{2}为{3}，{4}为{5}，增速{6}，隐含的价格或口径变动为{7}，超出{8}（{1}）。请核对水平、增速与单位是否错位。",
            "{0:series}: {3} in {2} and {5} in {4} with growth of {6} imply that prices or scope changed by {7}, outside {8} ({1}). Check "
                + "level, growth and unit: a digit, a row or a column may have slipped."),
        ("deflator.own", "该序列近年范围", "what the series had in the years before, and 5 points more"),
        ("deflator.default", "近年数据不足，按±15%", "no years before to go by: ±15 %"),
    ];
}
