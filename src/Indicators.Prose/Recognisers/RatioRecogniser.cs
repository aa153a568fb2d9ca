using Indicators.Prose.Grammar;
using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Recognisers;

/// <summary>Percentages, 成, fractions, 倍 and 番: a growth or a share, by the nearest word that decides.</summary>
internal static class RatioRecogniser
{
    private const int LongestVerb = 4;

    private const Cue Deciding = Cue.Up | Cue.Down | Cue.Narrow | Cue.New | Cue.Delta | Cue.Multiply | Cue.GrowthNoun | Cue.Average | Cue.Index | Cue.Share | Cue.RateNoun | Cue.Spec;

    public static bool Handles(in FigureToken figure) =>
        figure.Unit.Dimension == Dimension.Ratio || figure.Unit.Symbol == "番";

    public static Reading Read(Sentence sentence, in Clause clause, in Reading previous)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        if (figure.Unit.Symbol == "番")
            return Reading.Of(ClaimKind.Growth);
        if (clause.ContinuesList(out int before) && Handles(sentence[before].Figure))
            return Reading.Change(previous.Kind, previous.IsDecrease);
        int word = clause.Nearest(Deciding);
        if (figure.Unit.Equals(StandardUnits.Multiple))
            return ReadMultiple(sentence, clause, word);
        if (IsPartOf(sentence, clause))
            return Reading.Of(ClaimKind.Share);
        if (IsGrowthAfter(clause.After, out bool isDecrease))
            return Reading.Change(ClaimKind.Growth, isDecrease);
        if (IsSignedGrowth(sentence, clause, word))
            return Reading.Of(ClaimKind.Growth);
        return word < 0 ? ReadPlain(sentence, clause, previous) : ReadBy(sentence[word], clause, sentence);
    }

    /// <summary>同比+5.2%, 环比-0.3%, CPI同比0.3%, （+6.7%）: a word of comparison right before the figure, or a sign where nothing speaks of a share.</summary>
    private static bool IsSignedGrowth(Sentence sentence, in Clause clause, int word)
    {
        int start = sentence[clause.Index].Start;
        int before = clause.Nearest(Cue.YearOnYear | Cue.Previous);
        if (before >= 0 && before > word && sentence.Between(sentence[before].End, start).Trim("：:，为+＋").IsEmpty)
            return true;
        return word < 0 && sentence.Span[sentence[clause.Index].Figure.NumberStart] is '+' or '＋' or '-' or '−';
    }

    private static Reading ReadBy(in Token word, in Clause clause, Sentence sentence)
    {
        if (word.Has(Cue.Index) && sentence.Span[word.End - 1] is '数' or 'I' && sentence.Span[word.End - 2] != '系' && sentence[clause.Index].Figure.Unit.Equals(StandardUnits.Percent))
            return Reading.Of(ClaimKind.Level);
        if (word.Has(Cue.Index))
            return Reading.Of(ClaimKind.Share);
        if (word.Has(Cue.GrowthNoun | Cue.Average))
            return Reading.Change(ClaimKind.Growth, word.Has(Cue.Down));
        if (word.Has(Cue.Share | Cue.RateNoun))
            return Reading.Of(ClaimKind.Share);
        if (word.Has(Cue.Spec))
            return Reading.Of(ClaimKind.Other);
        return EndsInRate(sentence.Between(word.End, sentence[clause.Index].Figure.NumberStart))
            ? Reading.Of(ClaimKind.Share)
            : Reading.Change(ClaimKind.Growth, word.Has(Cue.Down | Cue.Narrow));
    }

    /// <summary>失业率、物价涨幅分别控制在5%和3%以内: the name says what the figure is, where no verb of change does.</summary>
    public static Reading? OfName(string? name, Sentence sentence, in Clause clause)
    {
        int dealt = clause.Nearest(Cue.Respectively);
        if (name is null || dealt < 0 && clause.PreviousFigure() < 0 || clause.Nearest(Cue.Up | Cue.Down | Cue.Narrow | Cue.Average) > dealt || sentence[clause.Index].Figure.Unit.Equals(StandardUnits.Multiple))
            return null;
        if (name.EndsWith("增速", StringComparison.Ordinal) || name.EndsWith("涨幅", StringComparison.Ordinal) || name.EndsWith("增幅", StringComparison.Ordinal))
            return Reading.Of(ClaimKind.Growth);
        return name.EndsWith('率') && !name.EndsWith("增长率", StringComparison.Ordinal) || name.EndsWith("占比", StringComparison.Ordinal) || name.EndsWith("比重", StringComparison.Ordinal)
            ? Reading.Of(ClaimKind.Share) : null;
    }

    /// <summary>占全国新增产值的61%: what stands between 占 and 的 is the whole, whatever it is made of.</summary>
    private static bool IsPartOf(Sentence sentence, in Clause clause)
    {
        int word = clause.Nearest(Cue.Share);
        return word >= 0 && sentence.Span[sentence[word].Start] == '占' && sentence.Between(sentence[word].End, sentence[clause.Index].Start).EndsWith("的", StringComparison.Ordinal);
    }

    /// <summary>增长1.5倍 grows; 是…的2.3倍 relates.</summary>
    private static Reading ReadMultiple(Sentence sentence, in Clause clause, int word)
    {
        ReadOnlySpan<char> before = clause.Before;
        if (sentence[clause.Index - 1 < 0 ? 0 : clause.Index - 1].Kind == TokenKind.Period && before.EndsWith("的", StringComparison.Ordinal))
            return Reading.Of(ClaimKind.Growth);
        bool relates = before.EndsWith("的", StringComparison.Ordinal) || before.EndsWith("相当于", StringComparison.Ordinal);
        return !relates && word >= 0 && sentence[word].Has(Cue.Up | Cue.Down | Cue.Multiply | Cue.Delta | Cue.GrowthNoun)
            ? Reading.Change(ClaimKind.Growth, sentence[word].Has(Cue.Down))
            : Reading.Of(relates || word < 0 ? ClaimKind.Other : ClaimKind.Growth);
    }

    /// <summary>8%的增长, 7%左右的增速.</summary>
    private static bool IsGrowthAfter(ReadOnlySpan<char> after, out bool isDecrease)
    {
        isDecrease = after.StartsWith("的降", StringComparison.Ordinal);
        return isDecrease || after.StartsWith("的增", StringComparison.Ordinal) || after.StartsWith("的年均增", StringComparison.Ordinal) || after.StartsWith("的速度", StringComparison.Ordinal)
            || after.StartsWith("的高速增长", StringComparison.Ordinal) || after.StartsWith("增长", StringComparison.Ordinal) || after.StartsWith("的涨幅", StringComparison.Ordinal);
    }

    /// <summary>6月份的增速为16%，7月份回落至14.7%，8月份为12.8%: a series goes on.</summary>
    private static Reading ReadPlain(Sentence sentence, in Clause clause, in Reading previous) =>
        previous.Kind == ClaimKind.Growth && sentence[clause.First].Kind == TokenKind.Period && sentence.Between(sentence[clause.First].End, sentence[clause.Index].Start).Length <= LongestVerb
            ? Reading.Change(ClaimKind.Growth, previous.IsDecrease)
            : ReadAlone(clause);

    private static Reading ReadAlone(in Clause clause) => Reading.Of(clause.Before.EndsWith("纯度", StringComparison.Ordinal) ? ClaimKind.Other : ClaimKind.Share);

    /// <summary>提高…普及率达到86%: the rate stands nearer than the verb before it.</summary>
    private static bool EndsInRate(ReadOnlySpan<char> between)
    {
        int rate = between.LastIndexOf('率');
        return rate >= 0 && between.Length - rate <= 6;
    }
}
