using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Typesetting;

/// <summary>5w+, 10W+家, 3w人, 8k+: the letters that stand for 万 and 千 on the web. 5W and 30W快充 are watts, and stay.</summary>
internal static class LetterScales
{
    public const string Starts = "wWkK";

    public static void Take(LexiconTables lexicon, CutText cuts, ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at + 1 >= text.Length || !Digits.IsDigit(text[at - 1]))
            return;
        char next = text[at + 1];
        bool isMore = next is '+' or '＋' && !(at + 2 < text.Length && char.IsAsciiLetterOrDigit(text[at + 2]));
        if (isMore || (text[at] == 'w' && lexicon[WordSet.LetterScaleCounter].Has(next)))
            cuts.Replace(at, 1, text[at] is 'w' or 'W' ? Numerals.TenThousand : Numerals.Thousand);
    }
}
