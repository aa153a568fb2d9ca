using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>完成年度目标的97.2%, 超序时进度13.8个百分点: how far a target is from being met, as the text itself says.</summary>
internal static class PublishedProgress
{
    /// <summary>完成市政府下达的年度固定资产投资目标任务的97.2%: the whole between the verb and its part.</summary>
    private const int LongestWhole = 20;
    /// <summary>比全年序时进度要求快2.5个百分点: what stands beside the pace of time.</summary>
    private const int LongestLead = 14;

    /// <summary>The completion or the lead a figure tells; null where it tells neither.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause, seen from the figure.</param>
    /// <param name="previous">What the figure before tells.</param>
    /// <param name="verb">Where what says so begins: the name of the indicator stands before. Kept where a list goes on.</param>
    public static ClaimMeaning? Read(Sentence sentence, in Clause clause, in ClaimMeaning previous, ref int verb)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        if (GoesOn(sentence, clause, previous))
            return previous;
        verb = -1;
        if (figure.Unit.Dimension == Dimension.Points)
            return ReadLead(sentence, clause, out verb);
        if (figure.Unit.Dimension != Dimension.Ratio || figure.Unit.Symbol is [Hanzi.Doubling]
            || figure.Unit.Equals(StandardUnits.Multiple))
            return null;
        int start = clause.Start;
        ReadOnlySpan<char> before = sentence.Span[start..sentence[clause.Index].Start].TrimEnd();
        bool isCompletion = EndsInRate(sentence.Lexicon, before, out int rate);
        verb = PlanBehind(sentence, clause) is >= 0 and var plan ? plan
            : isCompletion ? start + rate
            : IsPartOfWhole(sentence.Lexicon, before, out int done) ? start + done
            : -1;
        return verb < 0 ? null : new ClaimMeaning { Kind = ClaimKind.Share, Statement = StatementKind.Completion };
    }

    /// <summary>
    /// 完成高标准农田建设任务的60%: what the task is of, where nothing before the verb says it; null where it is only that of a year.
    /// </summary>
    public static string? TaskOf(Sentence sentence, in Clause clause, int verb)
    {
        ReadOnlySpan<char> text = sentence.Span;
        int start = verb + sentence.Lexicon[WordSet.PartVerb].AtStart(text[verb..]);
        for (int i = clause.First; i < clause.Index; i++)
            start = sentence[i].Kind == TokenKind.Period && sentence[i].Start >= verb ? sentence[i].End : start;
        ReadOnlySpan<char> whole = sentence.Between(start, sentence[clause.Index].Start).TrimEnd(Hanzi.Of);
        ReadOnlySpan<char> task = sentence.Lexicon[WordSet.PlannedWhole].TrimEnd(whole);
        return task.Length > 1 && task.Length < whole.Length ? sentence.Shown(task) : null;
    }

    /// <summary>占年度计划1020亿元: the figure is the plan itself, of which a part is told right behind.</summary>
    public static bool IsPlan(Sentence sentence, in Clause clause) =>
        clause.Index < clause.Last && sentence[clause.Index + 1].Kind == TokenKind.Figure
        && PlanBehind(sentence, clause.At(clause.Index + 1)) >= 0;

    /// <summary>占年度计划: no name, but what is done and whose part is told.</summary>
    public static bool IsOnlyPlan(LexiconTables lexicon, ReadOnlySpan<char> words) =>
        lexicon[WordSet.PartVerb].AtStart(words) is > 0 and var verb && verb < words.Length
        && lexicon[WordSet.PlannedWhole].AtStart(words[verb..]) == words.Length - verb;

    /// <summary>
    /// 占年度计划1020亿元的50.3%: where the verb begins that leads to the plan, whose figure stands between it and the part; −1 where none does.
    /// </summary>
    private static int PlanBehind(Sentence sentence, in Clause clause)
    {
        int plan = clause.Index - 1;
        if (plan < clause.First || sentence[plan].Kind != TokenKind.Figure || sentence[plan].Figure.IsRejected
            || sentence[clause.Index].Figure.Unit.Dimension != Dimension.Ratio
            || sentence.Between(sentence[plan].End, sentence[clause.Index].Start) is not [Hanzi.Of])
            return -1;
        ReadOnlySpan<char> before = sentence.Span[clause.Start..sentence[plan].Start];
        int whole = sentence.Lexicon[WordSet.PlannedWhole].AtEnd(before);
        int verb = whole == 0 ? 0 : sentence.Lexicon[WordSet.PartVerb].AtEnd(before[..^whole]);
        return verb == 0 ? -1 : sentence[plan].Start - whole - verb;
    }

    /// <summary>分别完成年度目标的97.2%、88%和90%: the verb is told once, and holds for every item of its list.</summary>
    private static bool GoesOn(Sentence sentence, in Clause clause, in ClaimMeaning previous) =>
        previous.Statement is StatementKind.Completion or StatementKind.Lead && clause.ContinuesList(out int before)
        && sentence[clause.Index].Figure.Unit.Dimension == sentence[before].Figure.Unit.Dimension;

    /// <summary>完成率达到97.2%, 任务完成进度为58%.</summary>
    private static bool EndsInRate(LexiconTables lexicon, ReadOnlySpan<char> before, out int rate)
    {
        WordList rates = lexicon[WordSet.CompletionRate];
        rate = rates.FindLast(before);
        if (rate < 0)
            return false;
        ReadOnlySpan<char> tail = before[(rate + rates.AtStart(before[rate..]))..].TrimStart(' ');
        return tail.IsEmpty || lexicon[WordSet.CompletionTail].Has(tail);
    }

    /// <summary>完成年度目标的97.2%, 为年度计划的108%, 占全年任务的58.3%: a verb, whose target it is, and 的 or nothing.</summary>
    private static bool IsPartOfWhole(LexiconTables lexicon, ReadOnlySpan<char> before, out int verb)
    {
        verb = -1;
        ReadOnlySpan<char> words = before.TrimEnd(Hanzi.Of);
        if (lexicon[WordSet.PlannedWhole].AtEnd(words) == 0)
            return false;
        int from = Math.Max(0, words.Length - LongestWhole);
        for (int i = words.Length - 1; i >= from; i--)
        {
            int length = lexicon[WordSet.PartVerb].AtStart(words[i..]);
            if (length > 0 && !IsShareOfMoney(lexicon, words[i..]) && IsWhole(lexicon, words[(i + length)..],
                before.Length > words.Length || lexicon[WordSet.CompletedWord].Begins(words[i..])))
                verb = i;
        }

        return verb >= 0;
    }

    /// <summary>占一般公共预算支出的81.3%: a share of what was spent, and no part of a plan.</summary>
    private static bool IsShareOfMoney(LexiconTables lexicon, ReadOnlySpan<char> words) =>
        words[0] == Hanzi.Share && lexicon[WordSet.MoneyFlow].Ends(words);

    private static bool IsWhole(LexiconTables lexicon, ReadOnlySpan<char> whole, bool isToldAsPart)
    {
        if (!isToldAsPart || whole.IndexOfAny('，', '、', '。') >= 0)
            return false;
        for (int i = Math.Max(0, whole.Length - LongestWhole); i < whole.Length; i++)
        {
            if (lexicon[WordSet.PlannedWhole].AtStart(whole[i..]) == whole.Length - i)
                return true;
        }

        return false;
    }

    /// <summary>超序时进度13.8个百分点, 快于时间进度2个百分点, 落后序时进度3个百分点.</summary>
    private static ClaimMeaning? ReadLead(Sentence sentence, in Clause clause, out int verb)
    {
        verb = -1;
        int start = clause.Start;
        ReadOnlySpan<char> before = sentence.Span[start..sentence[clause.Index].Figure.NumberStart];
        int pace = sentence.Lexicon[WordSet.Pace].FindLast(before);
        if (pace < 0 || before.Length - pace > LongestLead)
            return null;
        int from = Math.Max(0, pace - LongestLead);
        ReadOnlySpan<char> around = before[from..];
        bool isBehind = false;
        for (int i = 0; i < around.Length; i++)
            isBehind |= sentence.Lexicon[WordSet.Behind].AtStart(around[i..]) > 0;
        verb = start + pace - sentence.Lexicon[WordSet.LeadVerb].AtEnd(before[..pace]);
        return new ClaimMeaning { Kind = ClaimKind.Delta, IsDecrease = isBehind, Statement = StatementKind.Lead };
    }
}
