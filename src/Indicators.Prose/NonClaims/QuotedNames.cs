using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>A numeral with a counter right behind an opening quote is a name: “两个确立”, “十百千万”, “三大改造”.</summary>
internal static class QuotedNames
{
    /// <summary>“三个一批、五个专项”工程: no name in quotation marks is longer.</summary>
    private const int Longest = 14;

    /// <summary>“一廊、两带、三片区”: so many tokens lie between a figure and the quotation marks of its name.</summary>
    private const int Near = 6;

    public static bool IsNonClaim(Sentence sentence, int index, FigureToken figure)
    {
        if (!TryQuote(sentence, index, out int open, out int close))
            return false;
        ReadOnlySpan<char> quoted = sentence.Span[(open + 1)..close];
        bool isBehindQuote = open + 1 == figure.NumberStart;
        bool isNamed = close + 1 < sentence.Span.Length && sentence.Lexicon.QuotedNouns.AtStart(sentence.Span[(close + 1)..]) > 0;
        Dimension dimension = figure.Unit.Dimension;
        bool isCount = dimension.IsCount || dimension == Dimension.Number || figure.IsBareScale
            || dimension == StandardUnits.Year.Dimension;
        if (isNamed && quoted.Length <= Longest && !dimension.IsMoney && dimension != Dimension.Points)
            return isCount || !figure.IsDigits;
        return !figure.IsDigits && isCount
            && (isBehindQuote || (quoted.Length <= Longest && quoted.IndexOfAny('，', '、') < 0 && figure.Unit.Scale == UnitScale.One));
    }

    /// <summary>The quotation marks the figure stands between; the closing one is looked for near it.</summary>
    private static bool TryQuote(Sentence sentence, int index, out int open, out int close)
    {
        open = close = -1;
        for (int i = index - 1; i >= Math.Max(0, index - Near) && open < 0; i--)
        {
            if (sentence[i].Is(Punctuation.CloseQuote) || Punctuation.EndsClause(sentence[i]))
                return false;
            open = sentence[i].Is(Punctuation.OpenQuote) ? sentence[i].Start : -1;
        }

        for (int i = index + 1; i < Math.Min(sentence.Count, index + Near) && open >= 0 && close < 0; i++)
            close = sentence[i].Is(Punctuation.CloseQuote) ? sentence[i].Start : -1;
        return open >= 0 && close > open;
    }
}
