using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>A number without a unit is a code, a year, an address; a claim only as an index, a ratio or an amount of 亿.</summary>
internal static class BareNumbers
{
    public static bool IsNonClaim(Sentence sentence, int index, FigureToken figure)
    {
        if (figure.IsVague)
            return false;
        if (figure.HasUnit)
            return figure.Unit.Code.StartsWith("1/", StringComparison.Ordinal) && !IsFraction(sentence, figure);
        if (figure.Figure.Unit.Scale != UnitScale.One)
            return !(figure.IsDigits || figure.Figure.Bound != Bound.Exact || figure.NumberEnd - figure.NumberStart > 2
                || BareScales.IsSizeClass(sentence, figure))
                || IsPartOfCode(sentence, figure);
        return (!figure.IsDigits && figure.Figure.Amount.Scale == 0) || IsPartOfCode(sentence, figure) || !IsIndex(sentence, index);
    }

    /// <summary>1/50, 三分之一, 半数; but no date or score such as 9/11 and no lone 半.</summary>
    private static bool IsFraction(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> literal = sentence.Span[figure.NumberStart..figure.NumberEnd];
        if (sentence.Lexicon[WordSet.HalfWord].IsIn(literal))
            return true;
        if (literal.IndexOfAny('/', '／') > 0)
            return figure.Figure.Amount < 10m && !IsPartOfCode(sentence, figure)
                && (figure.NumberEnd >= sentence.Span.Length || !char.IsAsciiLetter(sentence.Span[figure.NumberEnd]));
        ReadOnlySpan<char> before = sentence.Span[..Math.Max(0, figure.NumberStart - 1)];
        bool isGone = figure.NumberStart > 0 && sentence.Lexicon[WordSet.HalfGoneVerb].Has(sentence.Span[figure.NumberStart - 1])
            && sentence.Lexicon[WordSet.HalfGone].AtEnd(before) > 0;
        return !isGone && figure.Figure.Bound is Bound.Above or Bound.Near && EndsAfterHalf(sentence, figure);
    }

    /// <summary>过半, 近半, 超半: where the word ends there.</summary>
    private static bool EndsAfterHalf(Sentence sentence, FigureToken figure) =>
        figure.NumberEnd >= sentence.Span.Length || Punctuation.IsMark(sentence.Span[figure.NumberEnd])
        || sentence.Span[figure.NumberEnd] == Hanzi.Of || char.IsWhiteSpace(sentence.Span[figure.NumberEnd]);

    private static bool IsPartOfCode(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> text = sentence.Span;
        char before = figure.NumberStart > 0 ? text[figure.NumberStart - 1] : ' ';
        char after = figure.NumberEnd < text.Length ? text[figure.NumberEnd] : ' ';
        // 曝光量100万+ is an amount; 3+5 and 5+X are codes.
        if (after is '+' && !(figure.NumberEnd + 1 < text.Length && char.IsAsciiLetterOrDigit(text[figure.NumberEnd + 1])))
            after = ' ';
        return char.IsAsciiLetterOrDigit(before) || before is '+' or '/' or '〔' or '[' or '-' || char.IsAsciiLetter(after)
            || after is '+' or '/' or '〕' or ']' or '-';
    }

    /// <summary>指数为102.3, 系数0.46: an index word in the clause, and nothing but its verb between; brackets do not count.</summary>
    private static bool IsIndex(Sentence sentence, int index)
    {
        int end = sentence[index].Figure.NumberStart;
        int distance = 0;
        for (int i = index - 1; i >= 0 && !Punctuation.EndsClause(sentence[i]); i--)
        {
            if (sentence[i].Is(Punctuation.CloseParenthesis))
                i = OpeningOf(sentence, i);
            distance += sentence.Between(sentence[i].End, end).Length;
            if (sentence[i].Has(WordRole.Index))
                return distance <= 8;
            if (sentence[i].Kind == TokenKind.Name || (sentence[i].Kind == TokenKind.Figure && !IsFormer(sentence, i)))
                return false;
            end = sentence[i].Start;
        }

        return ChangesIndex(sentence, index);
    }

    private static int OpeningOf(Sentence sentence, int close)
    {
        int i = close;
        while (i > 0 && !sentence[i].Is(Punctuation.OpenParenthesis))
            i--;
        return i;
    }

    /// <summary>由上年的2.21缩小到2.18: the number the index came from.</summary>
    private static bool IsFormer(Sentence sentence, int i) => !sentence[i].Figure.HasUnit && !sentence[i].Figure.IsRejected;

    /// <summary>收入比为2.27，比上年缩小0.05: a change of the index of the clause before.</summary>
    private static bool ChangesIndex(Sentence sentence, int index)
    {
        if (index < 2 || !sentence[index - 1].Has(WordRole.Up | WordRole.Down) || sentence[index].Figure.Figure.Amount.Scale == 0
            || !sentence.Between(sentence[index - 1].End, sentence[index].Start).IsEmpty)
            return false;
        for (int i = index - 1; i >= Math.Max(0, index - 8); i--)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return IsFormer(sentence, i);
        }

        return false;
    }
}
