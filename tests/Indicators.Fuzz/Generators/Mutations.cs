namespace Indicators.Fuzz.Generators;

/// <summary>Damages a text a little: a piece cut out, said twice, exchanged, or a character put in.</summary>
internal static class Mutations
{
    /// <summary>Characters that mean something to one of the readers.</summary>
    private static readonly string[] Pieces =
    [
        "\"", "{", "}", "[", "]", ",", ":", "\\u", "\\uD800", "0", "9", "-", "e9", ".", "%", "万", "亿", "多", "/", "元", "年", "月", " ", "\n", "\u200b", "\u3000", "\ufeff", "“", "”",
        "null", "true", "1e400", "\udc80", "\udcff", "\t", "\0", "\u202e", "—", "至", "分别", "第", "名", "个百分点",
    ];

    public static string Of(Dice dice, string text)
    {
        for (int i = dice.From(1, 4); i > 0; i--)
            text = Once(dice, text);
        return text;
    }

    private static string Once(Dice dice, string text)
    {
        if (text.Length == 0)
            return dice.Pick<string>(Pieces);
        int start = dice.Below(text.Length);
        int size = Math.Min(text.Length - start, dice.From(1, dice.Pick(1, 4, 40)));
        string piece = text.Substring(start, size);
        return dice.Below(5) switch
        {
            0 => text.Remove(start, size),
            1 => text.Insert(start, piece),
            2 => text.Insert(dice.Below(text.Length), piece),
            3 => text.Remove(start, size).Insert(start, dice.Pick<string>(Pieces)),
            _ => text.Insert(start, dice.Pick<string>(Pieces)),
        };
    }
}
