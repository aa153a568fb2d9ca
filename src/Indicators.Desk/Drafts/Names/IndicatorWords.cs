namespace Indicators.Desk.Drafts.Names;

/// <summary>Words around the name of an indicator that are no part of it, in rows.</summary>
internal static class IndicatorWords
{
    private static readonly string[] Before =
    [
        "其中", "实现", "完成", "全年", "当年", "年度", "累计", "共有", "共", "拥有", "已有", "现有", "全部", "的", "在", "中", "和", "与", "及", "有", "了",
            "约", "以上", "当期", "本年",
        "已", "将", "力争", "确保", "推动", "使", "按常住人口计算", "初步核算", "初步统计", "据统计", "预计", "目前", "截至", "年末", "期末", "月末", "月", "年", "全社会",
    ];

    private static readonly string[] After =
    [
        "总数", "数量", "总量", "规模", "增速", "增长率", "增幅", "增长", "占比", "比重", "达到", "已达", "累计", "超过", "突破", "实现", "完成", "保持", "达", "为", "是", "的",
            "数", "额", "同比", "比上年", "预计", "共", "将", "已", "到",
        "目标", "力争",
    ];

    /// <summary>The words without one of the rows at either end; null where none stands there.</summary>
    public static string? Shorter(string folded)
    {
        const int shortestLeft = 2;
        foreach (string word in Before)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal) && folded.Length - word.Length >= shortestLeft)
                return folded[word.Length..];
        }

        foreach (string word in After)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal) && folded.Length - word.Length >= shortestLeft)
                return folded[..^word.Length];
        }

        return null;
    }

    /// <summary>True where nothing is left of the words once the rows are taken away.</summary>
    public static bool IsNothing(string folded)
    {
        while (folded.Length > 0)
        {
            string? word = Array.Find(Before, each => folded.StartsWith(each, StringComparison.Ordinal));
            if (word is null)
                return false;
            folded = folded[word.Length..];
        }

        return true;
    }
}
