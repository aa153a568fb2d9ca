using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>So much for each: 每30秒下线1台, 每周1万片, 每千人口3.2人, 每10台中就有3台.</summary>
internal static class RateRecogniser
{
    /// <summary>每10台新能源汽车中，全市就有3台: the whole and its part.</summary>
    private const int LongestProportion = 24;

    /// <summary>每千人口执业医师和注册护士分别达到3.2人: the name between 每千人口 and its figure.</summary>
    private const int LongestPer = 24;

    /// <summary>Behind a 每 whose noun nobody knows, the figure must follow soon.</summary>
    private const int LongestUnknown = 6;

    /// <summary>日均发货, 月均标准: the noun between the word and its verb.</summary>
    private const int LongestMean = 8;

    /// <summary>True where 每 stands in the clause and no other claim between it and the figure.</summary>
    public static bool TryRead(Sentence sentence, in Clause clause, in ClaimMeaning previous, out ClaimMeaning reading)
    {
        reading = ClaimMeaning.Of(ClaimKind.Rate);
        FigureToken figure = sentence[clause.Index].Figure;
        int each = clause.Nearest(WordRole.Per);
        if (IsQuotientOfCounts(figure.Unit))
            return true;
        if (Specifications.IsFilter(sentence, clause))
            return false;
        if (IsYearly(sentence, clause))
        {
            reading.Per = StandardUnits.Year.Symbol;
            return true;
        }

        if (each < 0 && ContinuesList(sentence, clause, previous))
        {
            reading.Per = previous.Per;
            return true;
        }

        if (each >= 0 && clause.Nearest(WordRole.New | WordRole.Delta) > each && CountRecogniser.IsDelta(sentence, clause, previous, out _))
            return false;
        bool isDuration = figure.Unit.Dimension == StandardUnits.Second.Dimension;
        if (each < 0)
        {
            if (!isDuration || !MakesOne(sentence.Lexicon, sentence.Span[sentence[clause.Index].End..]))
                return false;
            reading.Per = "1";
            return true;
        }

        if (figure.Unit.Dimension == Dimension.Ratio || figure.Unit.Dimension == Dimension.Points)
            return false;
        ReadOnlySpan<char> between = sentence.Between(sentence[each].End, sentence[clause.Index].Start);
        ReadOnlySpan<char> word = sentence.Span[sentence[each].Start..sentence[each].End];
        int per = word.IndexOf(Hanzi.Each);
        if (per >= 0)
        {
            reading.Per = per + 1 < word.Length ? Denominators.Named(word[(per + 1)..])
                : between.IsEmpty && isDuration ? ThingMade(sentence, clause)
                : null;
            return reading.Per is not null ? between.Length <= LongestPer : between.Length <= LongestUnknown;
        }

        reading.Per = sentence.Lexicon.PerWords.GetValueOrDefault(word.ToString());
        return IsOfFigure(sentence, clause, each, between);
    }

    /// <summary>每30秒下线1台: what is made in that time.</summary>
    private static string? ThingMade(Sentence sentence, in Clause clause)
    {
        for (int i = clause.Index + 1; i <= clause.Last; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return sentence[i].Figure.Unit.Symbol;
        }

        return null;
    }

    /// <summary>单产达到820公斤, 月均标准提高到812元; but the 单产 of 单产提升工程200万亩 is part of a name.</summary>
    private static bool IsOfFigure(Sentence sentence, in Clause clause, int each, ReadOnlySpan<char> between)
    {
        // 单产由4.8吨增至5.3吨: where a change begins.
        if (between.IsEmpty || (between.Length == 1 && sentence.Lexicon[WordSet.StartWord].Has(between[0])))
            return true;
        // 亩产 and 单产 say how much; 日均 and 月加工 have what is made between them and the figure.
        bool isMean = !sentence.Lexicon[WordSet.YieldWord].Has(sentence.Span[sentence[each].Start..sentence[each].End]);
        bool isSaid = each + 1 < clause.Index
            && sentence[each + 1].Has(WordRole.Reach | WordRole.Up | WordRole.Down | WordRole.BoundWord | WordRole.Average);
        int gap = each + 1 < clause.Index ? sentence.Between(sentence[each].End, sentence[each + 1].Start).Length : between.Length;
        bool isNamed = sentence.Lexicon[WordSet.RateName].IsIn(between);
        return !isNamed && (isMean ? gap <= LongestMean : isSaid && gap <= 2);
    }

    /// <summary>新增就业年均1270万人: so many in each year.</summary>
    private static bool IsYearly(Sentence sentence, in Clause clause)
    {
        int word = clause.Nearest(WordRole.Average);
        return word >= 0 && sentence[word].End == sentence[clause.Index].Start
            && sentence.Lexicon[WordSet.MeanEnd].Has(sentence.Span[sentence[word].End - 1])
            && !RatioRecogniser.Handles(sentence[clause.Index].Figure) && sentence[clause.Index].Figure.Unit.Dimension != Dimension.Points;
    }

    /// <summary>每10台新能源汽车中，就有3台: the index of the second figure, or −1.</summary>
    public static int ProportionEnd(Sentence sentence, int index)
    {
        int each = index - 1;
        if (each < 0 || !sentence[each].Has(WordRole.Per) || sentence.Between(sentence[each].End, sentence[index].Start).Length > 4)
            return -1;
        for (int i = index + 1; i < sentence.Count && sentence[i].Start - sentence[index].End <= LongestProportion; i++)
        {
            if (sentence[i].Kind != TokenKind.Figure || sentence[i].Figure.IsRejected)
                continue;
            bool isPart = sentence[i].Figure.Unit.Equals(sentence[index].Figure.Unit)
                && sentence[i].Figure.Figure.Amount <= sentence[index].Figure.Figure.Amount
                && sentence.Lexicon[WordSet.PartHas].Ends(sentence.Between(sentence[index].End, sentence[i].Start));
            return isPart ? i : -1;
        }

        return -1;
    }

    /// <summary>1台 or 一台 after 每30秒: the thing counted, no claim of its own.</summary>
    public static bool IsThingMade(Sentence sentence, in Clause clause, in ClaimMeaning previous)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        return previous.Kind == ClaimKind.Rate && clause.PreviousFigure() >= 0 && figure.Figure.Amount == 1m
            && figure.Unit.Dimension.IsCount && figure.Unit.Scale == UnitScale.One
            && sentence[clause.PreviousFigure()].Figure.Unit.Dimension == StandardUnits.Second.Dimension;
    }

    private static bool IsQuotientOfCounts(Unit unit) =>
        unit.Numerator is { } above && unit.Denominator is { } below && above.Dimension.IsCount && below.Dimension.IsCount;

    /// <summary>每千人口拥有床位6.0张、医师2.53人: the 每 holds for the whole list.</summary>
    private static bool ContinuesList(Sentence sentence, in Clause clause, in ClaimMeaning previous)
    {
        int before = clause.PreviousFigure();
        if (before < 0 || previous.Kind != ClaimKind.Rate || previous.Per is null || RatioRecogniser.Handles(sentence[clause.Index].Figure))
            return false;
        for (int i = before + 1; i < clause.Index; i++)
        {
            if (sentence[i].Is(Punctuation.Enumeration))
                return true;
            // 每10万人中由6200人上升为9100人: both ends of the change.
            if (sentence[i].Has(WordRole.Reach) && sentence.Between(sentence[before].End, sentence[i].Start).IsEmpty
                && sentence[clause.Index].Figure.Unit.Equals(sentence[before].Figure.Unit))
                return true;
        }

        return sentence.Lexicon[WordSet.RateJoint].Has(sentence.Between(sentence[before].End, sentence[clause.Index].Start));
    }

    private static bool MakesOne(LexiconTables lexicon, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> near = after[..Math.Min(12, after.Length)];
        foreach (string verb in lexicon[WordSet.MakingVerb].Words)
        {
            int at = near.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && at + verb.Length < near.Length && IsOneNear(near[(at + verb.Length)..]) && near[..at].IndexOf('。') < 0)
                return true;
        }

        return false;
    }

    /// <summary>1台, 一台, 约1台: the number one, at once or behind one character.</summary>
    private static bool IsOneNear(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < Math.Min(2, text.Length); i++)
        {
            if (text[i] == '1' || Numerals.DigitOf(text[i]) == 1)
                return true;
        }

        return false;
    }
}
