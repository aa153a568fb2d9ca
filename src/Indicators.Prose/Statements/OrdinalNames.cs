using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Statements;

/// <summary>第一、二、三产业增加值分别: what the last of a list names is what all of them number.</summary>
internal static class OrdinalNames
{
    /// <summary>第十二产业: the number of an ordinal.</summary>
    private const int LongestNumber = 3;

    public static void Complete(List<string> names)
    {
        if (names.Count < 2 || !names[0].StartsWith(Hanzi.Ordinal))
            return;
        int number = NumberLength(names[^1]);
        string noun = names[^1][number..];
        if (number == 0 || noun.Length == 0)
            return;
        for (int i = 0; i < names.Count; i++)
        {
            int length = NumberLength(names[i]);
            if (length == 0 || (i + 1 < names.Count && length < names[i].Length))
                return;
        }

        for (int i = 0; i < names.Count; i++)
        {
            string ordinal = names[i][..NumberLength(names[i])];
            names[i] = (ordinal.StartsWith(Hanzi.Ordinal) ? ordinal : Hanzi.Ordinal + ordinal) + noun;
        }
    }

    /// <summary>How much of a name is 第一 or 一.</summary>
    private static int NumberLength(string name)
    {
        int from = name.StartsWith(Hanzi.Ordinal) ? 1 : 0;
        int end = from;
        while (end < name.Length && end - from < LongestNumber && Numerals.IsNumeral(name[end]))
            end++;
        return end == from ? 0 : end;
    }
}
