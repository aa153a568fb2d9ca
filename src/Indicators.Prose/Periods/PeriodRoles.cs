using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Periods;

/// <summary>
/// What a stretch of time is to the figures around it, by the words beside it: their period, what they are compared with, where they began,
/// or none of these.
/// </summary>
internal sealed partial class PeriodRoles(Sentence sentence)
{
    /// <summary>由去年的4201亿元: the figure stands this near behind its period.</summary>
    public const int LongestStep = 5;

    /// <summary>比风调雨顺的上年增产: what stands between the word of comparison and its base.</summary>
    private const int LongestEpithet = 12;

    /// <summary>提前完成“十四五”主要污染物减排任务: the name of what a plan sets.</summary>
    private const int LongestTask = 16;

    /// <summary>占2021年一般公共预算的23.5%: the whole a stretch of time only names.</summary>
    private const int LongestWhole = 16;

    /// <summary>完成全年招商引资目标的58%: how far behind the stretch the whole is named.</summary>
    private const int LongestOfWhole = 8;

    /// <summary>与2010年第六次全国人口普查相比: a base with more to its name than a year.</summary>
    private const int LongestBase = 20;

    /// <summary>2010年（第六次全国人口普查数据，下同）的1.2亿人: a remark right behind a year.</summary>
    private const int LongestRemark = 30;

    private static readonly CharacterSet PhraseEnds = new("，。；、0123456789");


    /// <summary>目前的50%, 由现有的: as it is now, which is no base year.</summary>
    public bool IsNow(int index) => sentence.Lexicon[WordSet.NowStart].Has(sentence.Span[sentence[index].Start]);

    /// <summary>今年“五一”假期: a few days inside the year, not the year.</summary>
    public bool IsHoliday(int index)
    {
        ReadOnlySpan<char> after = sentence.Lexicon.CharactersOf(WordSet.AfterHoliday).TrimStart(sentence.Span[sentence[index].End..]);
        return sentence.Lexicon[WordSet.Holiday].AtStart(after) > 0;
    }

    /// <summary>True where only 和 or 、 stands between a period and the one before.</summary>
    public bool IsJoined(int index) =>
        index > 1 && sentence[index - 2].Kind == TokenKind.Period
        && (sentence[index - 1].Is(Punctuation.Enumeration) || sentence[index - 1].Has(WordRole.Versus))
        && sentence.Between(sentence[index - 2].End, sentence[index].Start).Length == 1;

    /// <summary>恢复到2019年同期的107.2%, 达到1966年的水平, 从1956年开始: a year that tells how much or since when, and no period of a figure.</summary>
    public bool IsMerelyNamed(int index)
    {
        ReadOnlySpan<char> before = sentence.Lexicon[WordSet.PassedMark].TrimEnd(sentence.Span[..sentence[index].Start]);
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        if (IsPlanDone(index, before) || IsRecord(after) || IsFormerSum(before, after) || IsTaskOfPlan(index, after)
            || IsBehindHigher(index) || IsOfPrices(before, after) || IsOfPlannedWhole(index, before, after))
            return true;
        LexiconTables lexicon = sentence.Lexicon;
        if (lexicon[WordSet.SinceLead].Ends(before))
            return lexicon[WordSet.SinceBegun].Begins(after)
                || (lexicon[WordSet.SinceRisen].Begins(after) && !lexicon[WordSet.StartPoint].Begins(after));
        if (after is [Hanzi.Of, ..] && lexicon[WordSet.FromLead].Ends(before))
            return true;
        if (lexicon[WordSet.RestoredTo].Ends(before))
            return lexicon[WordSet.RestoredLevel].Begins(after);
        return lexicon[WordSet.EqualMark].Begins(after) || (lexicon[WordSet.SameLevel].Begins(after) && !IsBase(index));
    }

    /// <summary>去年同期为4800亿元: a base that is told as a figure of its own.</summary>
    public bool IsEarlierSame(int index) =>
        sentence.Lexicon[WordSet.SamePeriodEarlier].Has(sentence.Span[sentence[index].Start..sentence[index].End]) && !IsBase(index);

    /// <summary>2019年同期 in an account of part of another year, where it is no base: a measure, or a figure of that stretch.</summary>
    public bool IsSameOfOther(int index, TimePeriod? account) =>
        account is { WholeMonths: > 0 and < 12 } part && sentence[index].Period is { WholeMonths: 12 } year
        && year.StartDate.Year != part.StartDate.Year
        && sentence.Lexicon[WordSet.SamePeriod].Begins(sentence.Span[sentence[index].End..]) && !IsBase(index);

    /// <summary>2019年同期为5.4万亿元.</summary>
    public bool HasFigureNear(int index) => FigureBehind(index, LongestStep + 2) >= 0;

    /// <summary>与上年相比，: what stands before the comma is the base of the whole sentence.</summary>
    public bool IsComparedAhead(int index)
    {
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        after = after[..Math.Min(LongestBase, after.Length)];
        int mark = after.IndexOf('，');
        return mark > 0 && sentence.Lexicon[WordSet.ComparedEnd].AtEnd(after[..mark]) > 0;
    }

    /// <summary>The figure that has a period of its own beside the account; −1 where there is none.</summary>
    /// <param name="index">The token of the period.</param>
    /// <param name="isBase">True where that figure is what the next are compared with.</param>
    public int AsideFigure(int index, out bool isBase)
    {
        isBase = false;
        ReadOnlySpan<char> before = sentence.Lexicon[WordSet.PassedMark].TrimEnd(sentence.Span[..sentence[index].Start]);
        bool isCompared = index > 0 && sentence[index - 1].Has(WordRole.Versus) && sentence[index - 1].End == sentence[index].Start;
        bool isMeasure = sentence.Lexicon[WordSet.MeasureVerb].AtEnd(before) > 0;
        int figure = FigureBehind(index, isCompared ? LongestBase : LongestStep + 2);
        if (figure < 0 && isMeasure)
            figure = MeasureBehind(index);
        if (figure < 0)
            return -1;
        ReadOnlySpan<char> after = sentence.Span[sentence[figure].End..];
        after = after[..Math.Min(LongestBase, after.Length)];
        int mark = after.IndexOfAny('，', '。', '；');
        after = mark < 0 ? after : after[..mark];
        isBase = isCompared && sentence.Lexicon[WordSet.ComparedEnd].Find(after, out _) is >= 0 and <= LongestOfWhole;
        // 比2010年第六次普查的3.10人减少0.48人, 比“六五”期间平均362.9万吨增长24%.
        ReadOnlySpan<char> between = sentence.Between(sentence[index].End, sentence[figure].Start);
        isBase |= sentence.Lexicon[WordSet.BaseTail].Begins(after.TrimStart(Hanzi.Of)) && after is [Hanzi.Of, ..];
        isBase |= isCompared && ((between.Length > 2 && between[^1] == Hanzi.Of) || sentence.Lexicon[WordSet.AverageWord].Ends(between));
        if (isBase)
            return figure;
        if (isMeasure && sentence[figure].Figure.Unit.Dimension != Dimension.Points
            && !sentence[figure].Figure.Unit.Equals(StandardUnits.Multiple))
            return figure;
        bool isAim = sentence.Lexicon[WordSet.PartVerb].AtEnd(before) > 0
            && sentence.Lexicon[WordSet.PlannedWhole].Find(after, out int length) is >= 0 and <= LongestOfWhole and var at
            && after[(at + length)..] is [Hanzi.Of, ..];
        return isAim ? figure : -1;
    }

    /// <summary>超过第一个五年计划期间平均每年工业增长19.2%的速度: a figure further off is that of the period where it is an epithet itself.</summary>
    private int MeasureBehind(int index) =>
        FigureBehind(index, LongestEpithet) is >= 0 and var figure && sentence.Span[sentence[figure].End..] is [Hanzi.Of, ..] ? figure : -1;

    /// <summary>The figure that stands so near behind a period that no mark parts them; −1 where none does.</summary>
    private int FigureBehind(int index, int reach)
    {
        int remark = RemarkBehind(index);
        for (int i = remark + 1; i < sentence.Count && sentence[i].Start - sentence[remark].End <= reach; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return sentence[i].Figure.IsRejected || sentence[i].Figure.IsRank ? -1 : i;
            if (sentence[i].Kind is TokenKind.Mark or TokenKind.Period)
                return -1;
        }

        return -1;
    }

    /// <summary>
    /// 2010年（第六次全国人口普查数据，下同）的133972万人: the bracket that closes the remark right behind a period; the period itself where it has none.
    /// </summary>
    private int RemarkBehind(int index)
    {
        if (index + 1 >= sentence.Count || !sentence[index + 1].Is(Punctuation.OpenParenthesis)
            || sentence[index + 1].Start != sentence[index].End)
            return index;
        for (int i = index + 2;
            i < sentence.Count && sentence[i].Start - sentence[index].End <= LongestRemark && sentence[i].Kind != TokenKind.Figure; i++)
        {
            if (sentence[i].Is(Punctuation.CloseParenthesis))
                return i;
        }

        return index;
    }

    /// <summary>…提高到2025年的25%: the year of the figure right behind.</summary>
    public bool IsEnd(int index) =>
        sentence[index].Start > 0 && sentence.Lexicon[WordSet.EndWord].Has(sentence.Span[sentence[index].Start - 1])
        && index + 1 < sentence.Count
        && sentence[index + 1].Kind == TokenKind.Figure
        && sentence.Between(sentence[index].End, sentence[index + 1].Start).Length <= LongestStep;

    /// <summary>30年来首次, 2015年以来最高: how long a record has stood.</summary>
    private bool IsRecord(ReadOnlySpan<char> after) => sentence.Lexicon.Records.AtStart(after) > 0;

    /// <summary>相当于1950年到1997年总和: a stretch that is only a measure.</summary>
    private bool IsFormerSum(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        sentence.Lexicon[WordSet.MeasureVerb].AtEnd(before) > 0
        && (sentence.Lexicon.Sums.AtStart(after.TrimStart(Hanzi.Of)) > 0 || !FigureIsNear(after));

    /// <summary>True where the figure of a period stands right behind it: 超过去年的120亿元.</summary>
    private bool FigureIsNear(ReadOnlySpan<char> after)
    {
        // A number farther off, or behind a mark, belongs to another statement.
        ReadOnlySpan<char> near = after[..Math.Min(LongestStep, after.Length)];
        int mark = near.IndexOfAny('，', '。', '；');
        near = mark < 0 ? near : near[..mark];
        return sentence.Lexicon.NumberStarts.FirstIn(near) is >= 0 and var at && !sentence.Lexicon[WordSet.NoNearNumber].Has(near[at]);
    }

    /// <summary>占全年的53%, 完成全年的六成: the year is the whole itself.</summary>
    private bool IsWholeOfShare(int index, ReadOnlySpan<char> before) =>
        sentence.Lexicon[WordSet.WholeVerbEnd].Has(before[^1]) && sentence[index].Period is { WholeMonths: 12 }
        && FigureBehind(index, 1) is >= 0 and var share
        && sentence[share].Figure.Unit.Dimension == Dimension.Ratio && !sentence[share].Figure.Unit.Equals(StandardUnits.Multiple);

    /// <summary>占2021年预算的23.5%, 完成全年目标的58%: whose aim the whole is.</summary>
    private bool IsOfPlannedWhole(int index, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (sentence.Lexicon[WordSet.PartVerb].AtEnd(before) == 0)
            return false;
        int end = index + 1 < sentence.Count && sentence[index + 1].Kind is TokenKind.Mark
            ? sentence[index + 1].Start - sentence[index].End
            : after.Length;
        ReadOnlySpan<char> name = after[..Math.Min(Math.Min(end, after.Length), LongestWhole)].TrimStart(Hanzi.Of);
        if (name.Length < after.Length && after is [Hanzi.Of, ..] && IsWholeOfShare(index, before))
            return true;
        int at = sentence.Lexicon[WordSet.PlannedWhole].Find(name, out int length);
        if (at is < 0 or > LongestOfWhole)
            return false;
        ReadOnlySpan<char> rest = name[(at + length)..];
        return rest.IsEmpty || sentence.Lexicon[WordSet.PlannedEnd].Has(rest[0]) || sentence.Lexicon.NumberStarts.Contains(rest[0]);
    }

    /// <summary>提前完成“十四五”减排任务: the plan names the task.</summary>
    private bool IsTaskOfPlan(int index, ReadOnlySpan<char> after)
    {
        if (sentence[index].Period is not { WholeMonths: 60 } period || FiveYearPlans.Find(period) is null || IsHeadOfLine(index)
            || after.IsEmpty || Punctuation.IsMark(after[0]) || sentence.Lexicon.PlanParts.AtStart(after) > 0)
            return false;
        int end = index + 1 < sentence.Count && sentence[index + 1].Kind is TokenKind.Mark or TokenKind.Figure
            ? sentence[index + 1].Start
            : sentence.Span.Length;
        for (int i = index + 1; i < sentence.Count; i++)
        {
            if (sentence[i].Kind is not (TokenKind.Mark or TokenKind.Figure or TokenKind.Period))
                continue;
            end = sentence[i].Start;
            break;
        }

        ReadOnlySpan<char> name = sentence.Between(sentence[index].End, end);
        return name.Length <= LongestTask && sentence.Lexicon.PlanTasks.Find(name, out _) >= 0;
    }

    /// <summary>胜利完成了第一个五年计划, 执行“十四五”规划: the plan, and not its years.</summary>
    private bool IsPlanDone(int index, ReadOnlySpan<char> before) =>
        sentence[index].Period is { WholeMonths: 60 } period && FiveYearPlans.Find(period) is not null
        && sentence.Lexicon[WordSet.PlanNameEnd].Has(sentence.Span[sentence[index].End - 1])
        && sentence.Lexicon[WordSet.PlanVerb].AtEnd(before) > 0
        && sentence.Lexicon[WordSet.PlanTime].AtStart(sentence.Span[sentence[index].End..]) == 0;

    /// <summary>今年新开工项目120个 in a half-year's account: so far, which is what the account is of.</summary>
    public bool IsSameYear(int index, TimePeriod? account) =>
        sentence.Lexicon[WordSet.ThisYear].Has(sentence.Span[sentence[index].Start..sentence[index].End])
        && account is { WholeMonths: > 3 and < 12 } part && sentence[index].Period is { } year
        && part.StartDate == year.StartDate && sentence.DocumentDate is { } date && part.EndDate < date && !SpeaksOfAims(index);

    private bool SpeaksOfAims(int index)
    {
        for (int i = index + 1; i < sentence.Count && !sentence[i].Is(Punctuation.Stop); i++)
        {
            if (sentence[i].Has(WordRole.Target | WordRole.Forecast | WordRole.Ahead))
                return true;
        }

        return false;
    }

    /// <summary>现在, 如今: now, where another time was spoken of; else only a word of the story.</summary>
    public bool IsOnlyNow(int index, TimePeriod? account) =>
        sentence.Lexicon[WordSet.NowWord].Has(sentence.Span[sentence[index].Start..sentence[index].End])
        && (account is null || sentence[index].Period is { } now && account.Value.EndDate >= now.StartDate);

    /// <summary>“十五五”时期目标 as a line of its own, 二、“十五五”时期主要目标: the years themselves.</summary>
    private bool IsHeadOfLine(int index)
    {
        ReadOnlySpan<char> literal = sentence.Span[sentence[index].Start..sentence[index].End];
        bool isTime = sentence.Lexicon[WordSet.PlanTime].AtEnd(literal) > 0;
        ReadOnlySpan<char> before = sentence.Span[..sentence[index].Start].TrimStart();
        return isTime && (before.IsEmpty || (before.Length <= 4 && Punctuation.IsMark(before[^1])));
    }

    /// <summary>按1990年不变价格计算, 按当前汇率: whose prices or rates an amount is told in.</summary>
    private bool IsOfPrices(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        after = after.TrimStart(Hanzi.Of);
        if (sentence.Lexicon[WordSet.PricesOfYear].AtStart(after) > 0)
            return true;
        return sentence.Lexicon[WordSet.PricedBy].Ends(before) && sentence.Lexicon[WordSet.PriceYear].AtStart(after) > 0;
    }

    /// <summary>两年平均增长4.4%: over how many years is averaged, in an account of a year or part of one.</summary>
    public bool IsOnlyAveraged(int index)
    {
        ReadOnlySpan<char> literal = sentence.Span[sentence[index].Start..sentence[index].End];
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        return sentence.Lexicon[WordSet.AveragedYears].Has(literal) && sentence.Lexicon[WordSet.AverageWord].Begins(after);
    }

    /// <summary>比上年全年, 比上年同期和全年: the whole of the year before.</summary>
    public bool IsYearBefore(int index)
    {
        if (index == 0 || !sentence.Lexicon[WordSet.WholeYear].Has(sentence.Span[sentence[index].Start..sentence[index].End]))
            return false;
        int word = sentence[index - 1].Has(WordRole.Versus) || sentence[index - 1].Is(Punctuation.Enumeration) ? index - 2 : index - 1;
        return word >= 0 && sentence[word].Has(WordRole.YearOnYear)
            && sentence.Between(sentence[word].End, sentence[index].Start).Length == index - 1 - word;
    }

    /// <summary>高于去年同期1.2个百分点, 高于1-5月0.7个百分点: a base, where the difference stands right behind.</summary>
    public bool IsHeldAgainst(int index) =>
        IsBehindHigher(index) && NextFigure(index) is >= 0 and var figure
        && sentence[figure].Figure.Unit.Dimension == Dimension.Points
        && IsEmptyOr(WordSet.HeldAgainst, sentence.Between(sentence[index].End, sentence[figure].Start));

    private bool IsEmptyOr(WordSet words, ReadOnlySpan<char> between) => between.IsEmpty || sentence.Lexicon[words].Has(between);

    /// <summary>The figure right behind, or behind one word.</summary>
    private int NextFigure(int index)
    {
        for (int i = index + 1; i <= Math.Min(index + 2, sentence.Count - 1); i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return i;
        }

        return -1;
    }

    /// <summary>A year right behind an opening bracket of a title belongs to a name.</summary>
    public bool IsInName(int index)
    {
        if (index == 0 || sentence[index - 1].End != sentence[index].Start || sentence.Span[sentence[index - 1].Start] is not ('《' or '“'))
            return false;
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        ReadOnlySpan<char> near = after[..Math.Min(24, after.Length)];
        int close = near.IndexOfAny('》', '”');
        return close >= 0 && near[..close].IndexOfAny('，', '。', '、') < 0;
    }
}
