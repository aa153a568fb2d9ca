namespace Indicators.Tables.Statements;

/// <summary>
/// Words that compare with another period and are left in a name when no rule has taken them: what such a column holds is not
/// known, and a level it is not.
/// </summary>
internal static class LeaningNames
{
    private static readonly string[] Words =
        ["上年", "去年", "上月", "上季", "同期", "比年初", "较年初", "同比", "环比", "增减", "涨跌", "±", "比上", "较上", "为预算", "占预算", "为计划", "为目标"];

    /// <summary>True where a name without a measure still compares.</summary>
    public static bool Is(string name) => Array.Exists(Words, word => name.Contains(word, StringComparison.Ordinal));
}
