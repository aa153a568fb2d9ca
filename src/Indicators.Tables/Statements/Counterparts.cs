namespace Indicators.Tables.Statements;

/// <summary>Names that together make one whole: behind 其中：男, 女 is the other part, though no 其中 stands before it.</summary>
internal static class Counterparts
{
    private static readonly string[][] Rows =
    [
        ["男", "女"], ["城镇", "乡村", "农村"], ["城市", "乡村", "农村"], ["农业", "非农业"], ["户籍", "非户籍"], ["本地", "外来"], ["轻工业", "重工业"],
        ["公有", "非公有"], ["国有", "集体", "非国有"], ["内资", "外资", "港澳台商投资", "外商投资"], ["境内", "境外"], ["省内", "省外"], ["市内", "市外"],
        ["第一产业", "第二产业", "第三产业"], ["一产", "二产", "三产"], ["大型", "中型", "小型", "微型"], ["初中", "高中"], ["中央", "地方"],
        ["早稻", "中稻", "晚稻"], ["夏粮", "早稻", "秋粮"], ["客运", "货运"], ["住户", "非住户"], ["短期", "中长期"],
    ];

    /// <summary>True where both are parts of one whole, alone or before the same word: 男性 and 女性, 城镇人口 and 乡村人口.</summary>
    public static bool Are(string part, string next)
    {
        (string one, string other) = WithoutSharedEnd(part, next);
        return Array.Exists(Rows, row => (row.Contains(part) && row.Contains(next)) || (row.Contains(one) && row.Contains(other)))
            && part != next;
    }

    /// <summary>True for a name that is a part of some whole: 城镇, 男.</summary>
    public static bool Has(string name) =>
        Array.Exists(Rows, row => Array.Exists(row, part => name.StartsWith(part, StringComparison.Ordinal)));

    /// <summary>夏粮 and 秋粮 look like parts of one whole: of one length, with the same last character.</summary>
    public static bool AreAlike(string part, string next) =>
        part.Length is > 1 and <= 5 && part.Length == next.Length && part != next && part[^1] == next[^1];

    private static (string One, string Other) WithoutSharedEnd(string part, string next)
    {
        int shared = 0;
        while (shared < part.Length - 1 && shared < next.Length - 1 && part[^(shared + 1)] == next[^(shared + 1)])
            shared++;
        // The rows hold 轻工业 whole: what is shared goes only where a word is left.
        return (part[..^shared], next[..^shared]);
    }
}
