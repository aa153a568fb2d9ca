using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>Figures that describe a thing rather than count it: durations, technical specifications, thresholds.</summary>
internal static class Specifications
{
    public static bool IsOther(Sentence sentence, in Clause clause)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        return (IsDuration(figure.Unit) && !CountsDays(sentence.Lexicon, clause.Before)) || IsSpecification(sentence, clause, figure)
            || IsThreshold(sentence, clause, figure)
            || IsGrant(sentence, clause, figure) || sentence.Lexicon[WordSet.AsLimit].Begins(sentence.Span[sentence[clause.Index].End..]);
    }

    /// <summary>给予最高800万元补助: how far a rule goes, and not what was paid.</summary>
    private static bool IsGrant(Sentence sentence, in Clause clause, FigureToken figure)
    {
        if (!figure.Unit.Dimension.IsMoney)
            return false;
        // 最高不超过200万元: twice a limit is one that a rule sets.
        if (figure.Figure.Bound == Bound.AtMost && IsTwiceLimited(sentence, sentence[clause.Index].Start, figure.NumberStart))
            return true;
        if (figure.Figure.Bound != Bound.AtMost)
            return sentence.Lexicon[WordSet.GrantRule].IsIn(clause.Before);
        ReadOnlySpan<char> around = sentence.Between(clause.Start, clause.End);
        return sentence.Lexicon[WordSet.GrantWord].IsIn(around);
    }

    private static bool IsTwiceLimited(Sentence sentence, int start, int number)
    {
        ReadOnlySpan<char> bound = sentence.Span[start..number];
        int peak = sentence.Lexicon[WordSet.Peak].AtStart(bound);
        return (peak > 0 ? peak < bound.Length : sentence.Lexicon[WordSet.Peak].Ends(sentence.Span[..start]))
            && !sentence.Lexicon[WordSet.Attained].IsIn(bound);
    }

    /// <summary>亩产达到100斤以上的有45个县: the rate is what they were chosen by.</summary>
    public static bool IsFilter(Sentence sentence, in Clause clause)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        ReadOnlySpan<char> written = sentence.Span[figure.NumberEnd..sentence[clause.Index].End];
        return sentence.Lexicon[WordSet.ThresholdWord].IsIn(written)
            && sentence.Lexicon[WordSet.ChosenHave].Begins(sentence.Span[sentence[clause.Index].End..])
            && IsThreshold(sentence, clause, figure);
    }

    /// <summary>优良天数286天, 平均受教育年限11.3年, 预期寿命78.6岁: the duration is the indicator.</summary>
    private static bool CountsDays(LexiconTables lexicon, ReadOnlySpan<char> before) => lexicon[WordSet.CountedTime].IsIn(before);

    public static bool IsDuration(Unit unit)
    {
        Dimension dimension = unit.Dimension;
        return dimension == StandardUnits.Year.Dimension || dimension == StandardUnits.Day.Dimension
            || dimension == StandardUnits.YearOfAge.Dimension
            || dimension.Code == "workday";
    }

    /// <summary>18兆瓦级, 额定功率80千瓦, 8英寸, 360°: small measures of one thing.</summary>
    private static bool IsSpecification(Sentence sentence, in Clause clause, FigureToken figure)
    {
        Unit unit = figure.Unit;
        if (unit.Dimension.IsCount || unit.Dimension.IsMoney || unit.Dimension == Dimension.Number || unit.Scale >= UnitScale.TenThousand)
            return false;
        if (unit.Equals(StandardUnits.Nanometre) || unit.Equals(StandardUnits.Inch) || unit.Equals(StandardUnits.Millimetre)
            || unit.Dimension.Code is "angle" or "temperature" or "voltage" or "frequency" or "pressure" or "sound-level"
                or "data/duration")
            return true;
        ReadOnlySpan<char> after = sentence.Span[sentence[clause.Index].End..];
        return clause.Nearest(WordRole.Spec) >= 0 || after is [Hanzi.Class, ..]
            || (unit.Dimension == StandardUnits.Watt.Dimension && clause.Nearest(WordRole.Reach) < 0 && unit.Scale == UnitScale.One
                && !unit.Equals(StandardUnits.Kilowatt) && !unit.Equals(StandardUnits.Gigawatt));
    }

    /// <summary>亿元以上项目, 50万元以上车型, 投资超5亿元的项目120个: what is counted, not how much there is.</summary>
    private static bool IsThreshold(Sentence sentence, in Clause clause, FigureToken figure)
    {
        Unit unit = figure.Unit;
        if (!unit.Dimension.IsMoney && unit.Dimension != StandardUnits.SquareMetre.Dimension
            && unit.Dimension != StandardUnits.Tonne.Dimension && unit.Dimension != StandardUnits.Watt.Dimension)
            return false;
        ReadOnlySpan<char> written = sentence.Span[figure.NumberEnd..sentence[clause.Index].End];
        ReadOnlySpan<char> after = sentence.Span[sentence[clause.Index].End..];
        bool isFilter = sentence.Lexicon[WordSet.ThresholdWord].IsIn(written);
        if (isFilter && after is [Hanzi.Of, ..])
            return true;
        if (isFilter)
            return after.Length > 0 && char.IsLetterOrDigit(after[0]) && !after.StartsWith("，", StringComparison.Ordinal)
                && !sentence.Lexicon[WordSet.ThresholdJoint].Has(after[0]);
        bool isBound = figure.Figure.IsRange || figure.Figure.Bound is Bound.Above or Bound.AtLeast or Bound.Below;
        return isBound && after is [Hanzi.Of, ..] && (after is [_, Punctuation.Comma, ..] || NextFigureFollows(sentence, clause));
    }

    /// <summary>收入超过10万元的村占比达到98%: what those are chosen by whose share is told behind.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="figure">The figure that may choose them.</param>
    /// <param name="end">Where the words end that may tell a share.</param>
    public static bool IsOfShare(Sentence sentence, int figure, int end)
    {
        int start = sentence[figure].End;
        if (start >= end || sentence.Span[start] != Hanzi.Of
            || sentence[figure].Figure.Figure.Bound is not (Bound.Above or Bound.AtLeast or Bound.Below or Bound.AtMost))
            return false;
        ReadOnlySpan<char> words = sentence.Span[start..end];
        return sentence.Lexicon[WordSet.DraftShare].IsIn(words) && words.IndexOfAny('，', '、', '；') < 0;
    }

    private static bool NextFigureFollows(Sentence sentence, in Clause clause)
    {
        for (int i = clause.Index + 1; i <= clause.Last; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected)
                return sentence[i].Figure.Unit.Dimension.IsCount || IsOfShare(sentence, clause.Index, sentence[i].Start);
        }

        return false;
    }
}
