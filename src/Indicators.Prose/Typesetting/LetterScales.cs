namespace Indicators.Prose.Typesetting;

/// <summary>5w+, 10W+家, 3w人, 8k+: the letters that stand for 万 and 千 on the web. 5W and 30W快充 are watts, and stay.</summary>
internal static class LetterScales
{
    public const string Starts = "wWkK";

    /// <summary>What people write behind 3w: 元 and the counters of people and things.</summary>
    private const string Counters = "元人家个户次名位台辆件单条项粉";

    public static void Take(CutText cuts, ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at + 1 >= text.Length || !Digits.IsDigit(text[at - 1]))
            return;
        char next = text[at + 1];
        bool isMore = next is '+' or '＋' && !(at + 2 < text.Length && char.IsAsciiLetterOrDigit(text[at + 2]));
        if (isMore || (text[at] == 'w' && Counters.Contains(next, StringComparison.Ordinal)))
            cuts.Replace(at, 1, text[at] is 'w' or 'W' ? '万' : '千');
    }
}
