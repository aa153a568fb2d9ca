namespace Indicators;

/// <summary>
/// The words and signs that stand before a number and bind it: a row a bound, longest first where one begins another. The reader of prose
/// is compiled with this file, so that a word is added here and nowhere else.
/// </summary>
internal static class BoundRows
{
    /// <summary>More than the number.</summary>
    public const string Above = "超过 超出 突破了 突破 跨过 高于 大于 多于 超 逾 过 破 > ＞";

    /// <summary>The number or more.</summary>
    public const string AtLeast = "不低于 不少于 不小于 不下于 不下 至少 最少 最低 ≥";

    /// <summary>Less than the number.</summary>
    public const string Below = "不足 不到 不满 未满 未达 低于 小于 少于 跌破 < ＜";

    /// <summary>The number or less.</summary>
    public const string AtMost = "不超过 不高于 不多于 不大于 不过 至多 最多 最高 ≤";

    /// <summary>About the number.</summary>
    public const string About = "大约 大概 约为 约";

    /// <summary>Hardly less than the number.</summary>
    public const string Near = "接近 将近 逼近 近";
}
