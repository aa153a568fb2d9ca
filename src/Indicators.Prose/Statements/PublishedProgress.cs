using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>完成年度目标的97.2%, 超序时进度13.8个百分点: how far a target is from being met, as the text itself says.</summary>
internal static class PublishedProgress
{
    private const int LongestWhole = 20;
    private const int LongestLead = 14;

    private static readonly string[] Rates = ["完成率", "完成进度", "完成度", "完成比例"];

    private static readonly string[] LeadVerbs =
        ["超前于", "领先于", "落后于", "滞后于", "超过", "超出", "超前", "超", "高于", "快于", "领先", "落后", "滞后", "低于", "慢于", "比", "较", "高出"];

    /// <summary>The completion or the lead a figure tells; null where it tells neither.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="clause">The clause, seen from the figure.</param>
    /// <param name="verb">Where what says so begins: the name of the indicator stands before.</param>
    public static ClaimMeaning? Read(Sentence sentence, in Clause clause, out int verb)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        verb = -1;
        if (figure.Unit.Dimension == Dimension.Points)
            return ReadLead(sentence, clause, out verb);
        if (figure.Unit.Dimension != Dimension.Ratio || figure.Unit.Symbol == "番" || figure.Unit.Equals(StandardUnits.Multiple))
            return null;
        int start = clause.Start;
        ReadOnlySpan<char> before = sentence.Span[start..sentence[clause.Index].Start].TrimEnd();
        bool isCompletion = EndsInRate(before, out int rate);
        verb = isCompletion ? start + rate : IsPartOfWhole(sentence.Lexicon, before, out int done) ? start + done : -1;
        return verb < 0 ? null : new ClaimMeaning { Kind = ClaimKind.Share, Statement = StatementKind.Completion };
    }

    /// <summary>完成率达到97.2%, 任务完成进度为58%.</summary>
    private static bool EndsInRate(ReadOnlySpan<char> before, out int rate)
    {
        rate = -1;
        if (before.IndexOf('完') < 0)
            return false;
        foreach (string noun in Rates)
        {
            int at = before.LastIndexOf(noun, StringComparison.Ordinal);
            if (at >= 0 && before[(at + noun.Length)..].TrimStart(' ') is "" or "为" or "达" or "达到" or "已达" or "约" or "达到了")
                rate = at;
        }

        return rate >= 0;
    }

    /// <summary>完成年度目标的97.2%, 为年度计划的108%, 占全年任务的58.3%: a verb, whose target it is, and 的 or nothing.</summary>
    private static bool IsPartOfWhole(LexiconTables lexicon, ReadOnlySpan<char> before, out int verb)
    {
        verb = -1;
        ReadOnlySpan<char> words = before.TrimEnd('的');
        if (lexicon[WordSet.PlannedWhole].AtEnd(words) == 0)
            return false;
        int from = Math.Max(0, words.Length - LongestWhole);
        for (int i = words.Length - 1; i >= from; i--)
        {
            int length = lexicon[WordSet.PartVerb].AtStart(words[i..]);
            if (length > 0 && !IsShareOfMoney(words[i..]) && IsWhole(lexicon, words[(i + length)..], before.Length > words.Length || words[i..].StartsWith("完成", StringComparison.Ordinal)))
                verb = i;
        }

        return verb >= 0;
    }

    /// <summary>占一般公共预算支出的81.3%: a share of what was spent, and no part of a plan.</summary>
    private static bool IsShareOfMoney(ReadOnlySpan<char> words) => words[0] == '占' && (words.EndsWith("支出") || words.EndsWith("收入"));

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
        verb = start + VerbBefore(before[..pace]);
        return new ClaimMeaning { Kind = ClaimKind.Delta, IsDecrease = isBehind, Statement = StatementKind.Lead };
    }

    /// <summary>Where 超, 高于, 比, 落后 begins that stands before the pace.</summary>
    private static int VerbBefore(ReadOnlySpan<char> before)
    {
        foreach (string verb in LeadVerbs)
        {
            if (before.EndsWith(verb, StringComparison.Ordinal))
                return before.Length - verb.Length;
        }

        return before.Length;
    }
}
