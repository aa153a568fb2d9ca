using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Percentages, 成, fractions, 倍 and 番: a growth or a share, by the nearest word that decides.</summary>
internal static class RatioRecogniser
{
    /// <summary>一季度增长5%，二季度为6%: the verb behind the period that goes on with a growth.</summary>
    private const int LongestVerb = 4;

    private const WordRole Deciding =
        WordRole.Up | WordRole.Down | WordRole.Narrow | WordRole.New | WordRole.Delta | WordRole.Multiply
        | WordRole.GrowthNoun | WordRole.Average | WordRole.Index | WordRole.Share | WordRole.RateNoun | WordRole.Spec;

    public static bool Handles(FigureToken figure) =>
        figure.Unit.Dimension == Dimension.Ratio || figure.Unit.Symbol is [Hanzi.Doubling];

    public static ClaimMeaning Read(Sentence sentence, in Clause clause, in ClaimMeaning previous)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        if (figure.Unit.Symbol is [Hanzi.Doubling])
            return ClaimMeaning.Of(ClaimKind.Growth);
        if (IsBarOfPart(sentence, clause) || sentence.Lexicon[WordSet.GrantBehind].Begins(clause.After))
            return ClaimMeaning.Of(ClaimKind.Other);
        // The second of 增长5.2%、6.1% is what the first is: the verb is said once.
        if (clause.ContinuesList(out int before) && Handles(sentence[before].Figure))
            return ClaimMeaning.Change(previous.Kind, previous.IsDecrease);
        if (sentence.Lexicon[WordSet.ValueBefore].Ends(clause.Before) && previous.Kind is ClaimKind.Growth or ClaimKind.Share)
            return ClaimMeaning.Of(previous.Kind);
        int word = clause.Nearest(Deciding);
        if (figure.Unit.Equals(StandardUnits.Multiple))
            return ReadMultiple(sentence, clause, word);
        // 占…的61% before any verb of growth: 占新增产值的61% has 增 within the whole and grows nothing.
        if (IsPartOf(sentence, clause))
            return ClaimMeaning.Of(ClaimKind.Share);
        if (IsGrowthAfter(sentence.Lexicon, clause.After, out bool isDecrease))
            return ClaimMeaning.Change(ClaimKind.Growth, isDecrease);
        if (IsSignedGrowth(sentence, clause, word))
            return ClaimMeaning.Of(ClaimKind.Growth);
        if (word < 0 && ListHeads.Growth(sentence, clause) is { } growth)
            return growth;
        return word < 0 ? ReadPlain(sentence, clause, previous) : ReadBy(sentence[word], clause, sentence);
    }

    /// <summary>其中3个超过8%: the bar that those have passed who were counted right before.</summary>
    private static bool IsBarOfPart(Sentence sentence, in Clause clause)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        int part = clause.Index - 1;
        return part >= clause.First && figure.Figure.Bound is Bound.Above or Bound.AtLeast or Bound.Below
            && sentence[part].Kind == TokenKind.Figure && !sentence[part].Figure.IsRejected
            && sentence[part].End == sentence[clause.Index].Start && sentence[part].Figure.Unit.Dimension.IsCount
            && sentence[clause.Index].Start < figure.NumberStart;
    }

    /// <summary>
    /// 同比+5.2%, 环比-0.3%, CPI同比0.3%, （+6.7%）: a word of comparison right before the figure, or a sign where nothing speaks of a share.
    /// </summary>
    private static bool IsSignedGrowth(Sentence sentence, in Clause clause, int word)
    {
        int start = sentence[clause.Index].Start;
        if (word < 0 && ComparisonFinder.BehindOf(sentence, clause) >= 0)
            return true;
        int before = clause.Nearest(WordRole.YearOnYear | WordRole.Previous);
        if (before >= 0 && before > word && IsSaidBefore(sentence.Lexicon, sentence.Between(sentence[before].End, start)))
            return true;
        return word < 0 && sentence.Span[sentence[clause.Index].Figure.NumberStart] is '+' or '＋' or '-' or '−';
    }

    private static bool IsSaidBefore(LexiconTables lexicon, ReadOnlySpan<char> between)
    {
        ReadOnlySpan<char> verb = between.Trim("：:，+＋");
        return verb.IsEmpty || lexicon[WordSet.GrowthIs].Has(verb);
    }

    private static ClaimMeaning ReadBy(in Token word, in Clause clause, Sentence sentence)
    {
        if (word.Has(WordRole.Index) && sentence.Lexicon[WordSet.IndexLevel].Has(sentence.Span[word.End - 1])
            && !sentence.Lexicon[WordSet.NoIndexLevel].Ends(sentence.Span[..word.End])
            && sentence[clause.Index].Figure.Unit.Equals(StandardUnits.Percent))
            return ClaimMeaning.Of(ClaimKind.Level);
        if (word.Has(WordRole.Index))
            return ClaimMeaning.Of(ClaimKind.Share);
        if (word.Has(WordRole.GrowthNoun | WordRole.Average))
            return ClaimMeaning.Change(ClaimKind.Growth, word.Has(WordRole.Down));
        if (word.Has(WordRole.Share | WordRole.RateNoun))
            return ClaimMeaning.Of(ClaimKind.Share);
        if (word.Has(WordRole.Spec))
            return ClaimMeaning.Of(ClaimKind.Other);
        return EndsInRate(sentence.Between(word.End, sentence[clause.Index].Figure.NumberStart))
            ? ClaimMeaning.Of(ClaimKind.Share)
            : ClaimMeaning.Change(ClaimKind.Growth, word.Has(WordRole.Down | WordRole.Narrow));
    }

    /// <summary>失业率、物价涨幅分别控制在5%和3%以内: the name says what the figure is, where no verb of change does.</summary>
    public static ClaimMeaning? OfName(string? name, Sentence sentence, in Clause clause)
    {
        int dealt = clause.Nearest(WordRole.Respectively);
        if (name is null || dealt < 0 && clause.PreviousFigure() < 0
            || clause.Nearest(WordRole.Up | WordRole.Down | WordRole.Narrow | WordRole.Average) > dealt
            || sentence[clause.Index].Figure.Unit.Equals(StandardUnits.Multiple))
            return null;
        if (sentence.Lexicon[WordSet.GrowthNameEnd].AtEnd(name) > 0)
            return ClaimMeaning.Of(ClaimKind.Growth);
        return sentence.Lexicon[WordSet.TableShareEnd].Ends(name) && !sentence.Lexicon[WordSet.GrowthRate].Ends(name)
            ? ClaimMeaning.Of(ClaimKind.Share) : null;
    }

    /// <summary>占全国新增产值的61%: what stands between 占 and 的 is the whole, whatever it is made of.</summary>
    private static bool IsPartOf(Sentence sentence, in Clause clause)
    {
        int word = clause.Nearest(WordRole.Share);
        return word >= 0 && sentence.Span[sentence[word].Start] == Hanzi.Share
            && sentence.Between(sentence[word].End, sentence[clause.Index].Start) is [.., Hanzi.Of];
    }

    /// <summary>增长1.5倍 grows; 是…的2.3倍 relates.</summary>
    private static ClaimMeaning ReadMultiple(Sentence sentence, in Clause clause, int word)
    {
        ReadOnlySpan<char> before = clause.Before;
        // 2017年的2.6倍 has a year as its base, so it is growth since then; another whole (全国的2.3倍) is a relation of two places.
        if (sentence[clause.Index - 1 < 0 ? 0 : clause.Index - 1].Kind == TokenKind.Period && before is [.., Hanzi.Of])
            return ClaimMeaning.Of(ClaimKind.Growth);
        bool relates = before is [.., Hanzi.Of] || sentence.Lexicon[WordSet.AsMuch].Ends(before);
        return !relates && word >= 0
            && sentence[word].Has(WordRole.Up | WordRole.Down | WordRole.Multiply | WordRole.Delta | WordRole.GrowthNoun)
            ? ClaimMeaning.Change(ClaimKind.Growth, sentence[word].Has(WordRole.Down))
            : ClaimMeaning.Of(relates || word < 0 ? ClaimKind.Other : ClaimKind.Growth);
    }

    /// <summary>8%的增长, 7%左右的增速.</summary>
    private static bool IsGrowthAfter(LexiconTables lexicon, ReadOnlySpan<char> after, out bool isDecrease)
    {
        isDecrease = lexicon[WordSet.FallBehind].Begins(after);
        return isDecrease || lexicon[WordSet.GrowthBehind].AtStart(after) > 0;
    }

    /// <summary>6月份的增速为16%，7月份回落至14.7%，8月份为12.8%: a series goes on.</summary>
    private static ClaimMeaning ReadPlain(Sentence sentence, in Clause clause, in ClaimMeaning previous) =>
        previous.Kind == ClaimKind.Growth && sentence[clause.First].Kind == TokenKind.Period
        && sentence.Between(sentence[clause.First].End, sentence[clause.Index].Start).Length <= LongestVerb
            ? ClaimMeaning.Change(ClaimKind.Growth, previous.IsDecrease)
            : ReadAlone(sentence, clause);

    private static ClaimMeaning ReadAlone(Sentence sentence, in Clause clause) =>
        ClaimMeaning.Of(sentence.Lexicon[WordSet.Purity].Ends(clause.Before) ? ClaimKind.Other : ClaimKind.Share);

    /// <summary>提高…普及率达到86%: the rate stands nearer than the verb before it.</summary>
    private static bool EndsInRate(ReadOnlySpan<char> between)
    {
        int rate = between.LastIndexOf(Hanzi.Rate);
        return rate >= 0 && between.Length - rate <= 6;
    }
}
