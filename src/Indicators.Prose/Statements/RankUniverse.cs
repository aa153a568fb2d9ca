using System.Buffers;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Among whom a place is taken: the 全省 of 居全省第一, 中西部 of 位列中西部首位.</summary>
internal static class RankUniverse
{
    private const int Longest = 14;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，、；：（）");

    private static readonly string[] Verbs =
    [
        "位居", "居于", "位列", "列于", "名列", "排名", "排在", "排", "居", "列", "进入",
        "跻身", "稳居", "升至", "升到", "跃居", "高居", "在",
    ];

    private static readonly string[] Wholes = ["全国", "全省", "全市", "全区", "全县", "全州", "全球", "世界", "亚洲", "国内", "同行业"];

    /// <summary>Null where the text does not say.</summary>
    public static string? Find(Sentence sentence, in Clause clause)
    {
        int end = sentence[clause.Index].Start;
        ReadOnlySpan<char> before = sentence.Between(Math.Max(clause.Start, end - Longest), end);
        int at = -1;
        int length = 0;
        foreach (string verb in Verbs)
        {
            int found = before.LastIndexOf(verb, StringComparison.Ordinal);
            if (found + verb.Length > at + length)
                (at, length) = (found, verb.Length);
        }

        ReadOnlySpan<char> name = (at < 0 ? WholeAtEnd(before) : before[(at + length)..]).TrimEnd("的第");
        name = WithoutMeasure(name);
        return name.Length is > 1 and < Longest && !name.ContainsAny(Breaks) ? sentence.Shown(name) : WholeIn(before);
    }

    private static ReadOnlySpan<char> WholeAtEnd(ReadOnlySpan<char> text)
    {
        foreach (string whole in Wholes)
        {
            if (text.EndsWith(whole, StringComparison.Ordinal))
                return text[^whole.Length..];
        }

        return default;
    }

    private static string? WholeIn(ReadOnlySpan<char> text)
    {
        foreach (string whole in Wholes)
        {
            if (text.Contains(whole, StringComparison.Ordinal))
                return whole;
        }

        return null;
    }

    /// <summary>居全国同类城市增速第一: what is ranked is the indicator's business.</summary>
    private static ReadOnlySpan<char> WithoutMeasure(ReadOnlySpan<char> name)
    {
        foreach (string whole in Wholes)
        {
            if (name.StartsWith(whole, StringComparison.Ordinal) && name is [.., '增', '速'] or [.., '总', '量'])
                return name[..whole.Length];
        }

        return name;
    }
}
