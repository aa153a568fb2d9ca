namespace Indicators.Desk.Drafts.Claims;

/// <summary>Words for a period that mean nothing without the date of the draft, in rows.</summary>
internal static class RelativePeriods
{
    private static readonly string[] Words =
    [
        "今年", "去年", "上年", "本年", "前年", "明年", "后年", "本月", "上月", "当月", "本季", "上季", "目前", "当前", "截至", "上半年", "下半年", "季度", "全年", "近年", "年初",
        "年底", "年末", "月底", "月末",
    ];

    public static bool AreIn(string sentence) => Array.Exists(Words, word => sentence.Contains(word, StringComparison.Ordinal));
}
