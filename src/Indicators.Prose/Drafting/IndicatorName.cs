using Indicators.Prose.Statements;

namespace Indicators.Prose.Drafting;

/// <summary>The name of an indicator from the words that stood before a figure: without verbs at either end.</summary>
internal static class IndicatorName
{
    /// <summary>Whole verbs only: one character may begin a word, as 从 does 从业人员.</summary>
    private static readonly string[] Leading =
    [
        "至少要", "力争", "争取", "确保", "努力", "预计", "实现", "完成", "达到", "累计", "共计", "合计", "总计", "保持", "其中", "当年", "全年", "年末", "上半年", "下半年", "约占",
    ];

    private static readonly string[] Trailing =
    [
        "分别", "同比", "环比", "比上年", "较上年", "比全国", "跃居", "稳居", "位居", "位列", "名列", "排名", "占到", "约占", "达到", "仍有", "已有", "共有", "拥有", "只有",
        "保持", "连续", "累计", "合计", "高于", "低于", "快于", "平均", "名义", "实际", "可比", "占", "约", "达", "的", "是", "已", "仅", "为", "由",
    ];

    /// <summary>What stands between the name and a place in an order: 税收居, 产量排.</summary>
    private static readonly string[] RankVerbs = ["居", "列", "排", "居于", "列于", "排在", "均"];

    /// <summary>Words that make a share of the name of what it is a share of.</summary>
    private static readonly string[] Shares = ["率", "比重", "占比", "比例", "份额", "度", "比", "面"];

    private const string Edges = " 　、，,。；;：:（）()“”\"'‘’《》<>*·-—";

    /// <summary>The name; null where nothing is left of it.</summary>
    public static string? Of(PolicyClaim claim)
    {
        if (claim.Indicator is null || Stripped(claim) is not { Length: > 0 } name)
            return null;
        return claim switch
        {
            { Statement.Kind: StatementKind.Addition } => name.Contains("新增", StringComparison.Ordinal) ? name : "新增" + name,
            { Statement.Kind: StatementKind.Completion } => name,
            { Kind: ClaimKind.Share } => EndsAsShare(name) ? name : name + "占比",
            { Kind: ClaimKind.Rate, Per: { } per } => IsSaid(name, per) ? name : $"每{PlainText.Of(per)}{name}",
            _ => name,
        };
    }

    private static string Stripped(PolicyClaim claim)
    {
        ReadOnlySpan<char> name = PlainText.Of(claim.Indicator!).AsSpan().Trim(Edges);
        for (int length = -1; length != name.Length;)
        {
            length = name.Length;
            name = WithoutStart(WithoutEnd(name, Trailing)).Trim(Edges);
            if (claim.Kind == ClaimKind.Rank)
                name = WithoutEnd(name, RankVerbs);
        }

        // 人口自然增长率 tells a rate; 工业增加值增速 of 5% or in second place tells of 工业增加值.
        bool isOfGrowth = claim.Statement is { Kind: StatementKind.Growth } or { IsOfGrowth: true };
        string stripped = isOfGrowth ? GrowthNouns.Without(name.ToString()) : name.ToString();
        return stripped.Length > 0 ? stripped : name.ToString();
    }

    private static ReadOnlySpan<char> WithoutStart(ReadOnlySpan<char> name)
    {
        foreach (string word in Leading)
        {
            if (name.Length - word.Length >= 2 && name.StartsWith(word, StringComparison.Ordinal))
                return name[word.Length..];
        }

        return name;
    }

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.Length - word.Length >= 2 && name.EndsWith(word, StringComparison.Ordinal))
                return name[..^word.Length];
        }

        return name;
    }

    private static bool EndsAsShare(string name) =>
        name.Contains("占比", StringComparison.Ordinal) || Array.Exists(Shares, share => name.EndsWith(share, StringComparison.Ordinal));

    private static bool IsSaid(string name, string per) =>
        name.Contains('每') || name.Contains('均') || name.Contains(per, StringComparison.Ordinal)
        || per.Length > 8 || per.Any(char.IsPunctuation);
}
