using System.Text;

namespace Indicators.Desk.Drafts.Names;

/// <summary>Words of names that mean the same, a row each: the long form and the one it is compared in.</summary>
internal static class SameWords
{
    private static readonly (string Written, string Compared)[] Rows =
    [
        ("规模以上", "规上"),
        ("限额以上", "限上"),
        ("国内生产总值", "地区生产总值"),
        ("生产总值gdp", "生产总值"),
        ("固定资产投资额", "固定资产投资"),
    ];

    /// <summary>The text with every row applied in order, and the places of its characters; null where no row applies.</summary>
    public static (string Text, int[] Starts)? In(string text, List<int> starts)
    {
        bool isChanged = false;
        foreach ((string written, string compared) in Rows)
        {
            if (!text.Contains(written, StringComparison.Ordinal))
                continue;
            (text, starts) = Replaced(text, starts, written, compared);
            isChanged = true;
        }

        return isChanged ? (text, [.. starts]) : null;
    }

    private static (string, List<int>) Replaced(string text, List<int> starts, string written, string compared)
    {
        var replaced = new StringBuilder(text.Length);
        var places = new List<int>(starts.Count);
        for (int i = 0; i < text.Length;)
        {
            bool isHere = string.CompareOrdinal(text, i, written, 0, written.Length) == 0;
            string piece = isHere ? compared : text[i].ToString();
            replaced.Append(piece);
            for (int k = 0; k < piece.Length; k++)
                places.Add(starts[i]);
            i += isHere ? written.Length : 1;
        }

        places.Add(starts[^1]);
        return (replaced.ToString(), places);
    }
}
