using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <content>
/// Periods that something is compared with or multiplied from.
/// </content>
internal sealed partial class PeriodRoles
{
    /// <summary>高于去年时序进度: what a figure is held against, and not when it is of.</summary>
    private bool IsBehindHigher(int index) =>
        index > 0 && sentence[index - 1].Has(WordRole.Higher) && sentence[index - 1].End == sentence[index].Start
        && sentence[index - 1].End - sentence[index - 1].Start > 1;

    /// <summary>由, 从 before a period, or 比…的 with the figure itself: a period for one figure.</summary>
    public bool IsStart(int index)
    {
        int start = sentence[index].Start;
        if (index + 1 >= sentence.Count || sentence[index + 1].Kind != TokenKind.Figure || sentence[index + 1].Figure.IsRejected)
            return false;
        ReadOnlySpan<char> step = sentence.Between(sentence[index].End, sentence[index + 1].Start);
        if (step.Length > LongestStep || start == 0)
            return false;
        char before = sentence.Span[start - 1];
        return sentence.Lexicon[WordSet.StartWord].Has(before)
            || (step is [Hanzi.Of, ..] && (IsNow(index) || sentence.Lexicon[WordSet.OfPeriodLead].Has(before)));
    }

    /// <summary>比2020年, 较上年末, 与2015年相比, 在2022年的基础上, 是2017年的2.6倍.</summary>
    public bool IsBase(int index)
    {
        if (IsMultipleOf(index) || IsBehindEpithet(index))
            return true;
        if (IsBehindBase(index))
            return true;
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        if (index > 0 && sentence[index - 1].Has(WordRole.Versus)
            && sentence.Between(sentence[index - 1].End, sentence[index].Start).IsEmpty && IsComparing(index, after))
            return true;
        return IsComparedFurther(index, after) || sentence.Lexicon[WordSet.BaseTail].AtStart(after) > 0;
    }

    /// <summary>与2010年第六次全国人口普查相比: a base that has more to its name than a year.</summary>
    private bool IsComparedFurther(int index, ReadOnlySpan<char> after)
    {
        if (index == 0 || !sentence[index - 1].Has(WordRole.Versus) || sentence[index - 1].End != sentence[index].Start)
            return false;
        ReadOnlySpan<char> near = after[..Math.Min(LongestBase, after.Length)];
        int mark = PhraseEnds.FirstIn(near);
        near = mark < 0 ? near : near[..mark];
        return sentence.Lexicon[WordSet.ComparedEnd].Find(near, out _) > 0;
    }

    /// <summary>是2017年的2.6倍, 为上年的79.4%, 增长到2020年的三倍.</summary>
    private bool IsMultipleOf(int index)
    {
        if (index + 1 >= sentence.Count || sentence[index + 1].Kind != TokenKind.Figure || sentence[index].Start == 0)
            return false;
        if (index > 0 && sentence[index - 1].Has(WordRole.Reach) && sentence[index - 1].End == sentence[index].Start
            && sentence[index - 1].End - sentence[index - 1].Start > 1
            && !sentence[index + 1].Figure.Unit.Equals(StandardUnits.Multiple))
            return false;
        // A multiple always has a base; a percentage only behind 是 or 为: 提高到2020年的25% is a level of that year.
        bool isRatio = sentence[index + 1].Figure.Unit.Equals(StandardUnits.Multiple)
            || sentence.Lexicon[WordSet.MultipleVerb].Has(sentence.Span[sentence[index].Start - 1]);
        return isRatio && sentence[index + 1].Figure.Unit.Dimension == Dimension.Ratio
            && IsOfWhole(sentence.Between(sentence[index].End, sentence[index + 1].Start));
    }

    /// <summary>的, 的近, 总产量的: what stands between a whole and how many times it is.</summary>
    private bool IsOfWhole(ReadOnlySpan<char> between) =>
        between.Length <= LongestWhole && sentence.Lexicon[WordSet.BoundOfMultiple].TrimEnd(between) is [.., Hanzi.Of]
        && PhraseEnds.FirstIn(between) < 0;

    /// <summary>比上月末和上年同期: the second of two bases, where the first is a word.</summary>
    private bool IsBehindBase(int index) =>
        index > 1 && sentence[index - 1].Has(WordRole.Versus) && sentence[index - 2].Has(WordRole.YearOnYear | WordRole.Previous)
        && sentence.Between(sentence[index - 2].End, sentence[index].Start).Length <= 2;

    /// <summary>比大丰收的上年增产.</summary>
    private bool IsBehindEpithet(int index)
    {
        int word = index - 1;
        // The praise between 比 and the year (大丰收的) may be cut into several words.
        while (word >= 0 && sentence[word].Kind == TokenKind.Word && !sentence[word].Has(WordRole.Versus)
            && sentence[index].Start - sentence[word].Start <= LongestEpithet)
            word--;
        if (word < 0 || !sentence[word].Has(WordRole.Versus))
            return false;
        ReadOnlySpan<char> between = sentence.Between(sentence[word].End, sentence[index].Start);
        return (sentence.Lexicon[WordSet.EpithetJoint].Has(between)
            || (between.Length is > 1 and <= LongestEpithet && between[^1] == Hanzi.Of))
            && sentence.Lexicon[WordSet.OfPeriodLead].Has(sentence.Span[sentence[word].Start]);
    }

    /// <summary>和 and 同 before a period join as often as they compare.</summary>
    private bool IsComparing(int index, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> word = sentence.Span[sentence[index - 1].Start..sentence[index - 1].End];
        return sentence.Lexicon[WordSet.ComparingWord].Has(word) || sentence.Lexicon[WordSet.ComparingTail].AtStart(after) > 0;
    }
}
