using Indicators.Prose.Recognisers;

namespace Indicators.Prose.Drafting;

/// <summary>The name of an indicator from the words that stood before a figure: without verbs at either end.</summary>
internal static class IndicatorName
{
    private static readonly string[] Leading =
    [
        "至少要", "要", "将", "力争", "争取", "确保", "努力", "预计", "实现", "完成", "达到", "累计", "共计", "合计", "总计", "共", "已", "再", "新建", "新建成",
        "建成", "保持", "其中", "当年", "全年", "年末", "上半年", "并", "且", "约", "近", "使", "把", "为", "由", "从", "在", "比",
    ];

    private static readonly string[] Trailing =
    [
        "分别", "同比", "环比", "比上年", "较上年", "比全国", "跃居", "稳居", "位居", "居", "列", "占到", "占", "约", "达到", "达", "为", "仍有", "已有", "共有", "有", "是",
        "保持", "连续", "累计", "合计", "共", "由", "从", "比", "较", "的", "高于", "低于", "快于", "平均", "名义", "实际", "可比", "将", "要", "已", "仅", "只",
    ];

    /// <summary>Words that make a share of the name of what it is a share of.</summary>
    private static readonly string[] Shares = ["率", "比重", "占比", "比例", "份额", "度", "比", "面"];

    private const string Edges = " 　、，,。；;：:（）()“”\"'‘’《》<>*·-—";

    /// <summary>The name; null where nothing is left of it.</summary>
    public static string? Of(PolicyClaim claim)
    {
        if (claim.Indicator is null || Stripped(claim.Indicator) is not { Length: > 0 } name)
            return null;
        return claim switch
        {
            { Statement.Kind: StatementKind.Addition } => name.Contains("新增", StringComparison.Ordinal) ? name : "新增" + name,
            { Kind: ClaimKind.Share } => EndsAsShare(name) ? name : name + "占比",
            { Kind: ClaimKind.Rate, Per: { } per } => IsSaid(name, per) ? name : $"每{per}{name}",
            _ => name,
        };
    }

    private static string Stripped(string words)
    {
        ReadOnlySpan<char> name = words.AsSpan().Trim(Edges);
        for (int length = -1; length != name.Length;)
        {
            length = name.Length;
            name = WithoutStart(WithoutEnd(name)).Trim(Edges);
        }

        string stripped = GrowthNouns.Without(name.ToString());
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

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> name)
    {
        foreach (string word in Trailing)
        {
            if (name.Length - word.Length >= 2 && name.EndsWith(word, StringComparison.Ordinal))
                return name[..^word.Length];
        }

        return name;
    }

    private static bool EndsAsShare(string name) => Array.Exists(Shares, share => name.EndsWith(share, StringComparison.Ordinal));

    private static bool IsSaid(string name, string per) =>
        name.Contains('每') || name.Contains('均') || name.Contains(per, StringComparison.Ordinal) || per.Length > 8 || per.Any(char.IsPunctuation);
}
