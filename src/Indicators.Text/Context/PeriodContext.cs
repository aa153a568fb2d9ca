using Indicators.Text.Grammar;
using Indicators.Text.Lexicon;

namespace Indicators.Text.Context;

/// <summary>The period that governs the clauses of a sentence, and the one that a figure is compared with.</summary>
internal sealed class PeriodContext(Sentence sentence)
{
    /// <summary>The period the figures are of; null where none was said.</summary>
    public TimePeriod? Current { get; private set; }

    /// <summary>The base of a comparison, with the token that named it.</summary>
    public TimePeriod? Base { get; private set; }

    /// <summary>True where the current period ends after the document was dated.</summary>
    public bool IsAhead { get; private set; }

    public void StartSentence()
    {
        Current = null;
        Base = null;
        IsAhead = false;
    }

    /// <summary>A comma ends a comparison, but not the period.</summary>
    public void StartClause() => Base = null;

    /// <summary>Takes a period token; true where it governs what follows.</summary>
    public bool Take(int index)
    {
        ref Token token = ref sentence[index];
        if (IsBase(index))
        {
            Base = token.Period;
            return false;
        }

        if (IsInName(index))
            return false;
        Current = token.Period;
        IsAhead = token.Period is { } period && sentence.Options.DocumentDate is { } date && IsAfter(period, date, index);
        return true;
    }

    /// <summary>比2020年, 较上年末, 与2015年相比, 在2022年的基础上.</summary>
    private bool IsBase(int index)
    {
        if (index > 0 && sentence[index - 1].Has(Cue.Versus) && sentence.Between(sentence[index - 1].End, sentence[index].Start).IsEmpty)
            return IsComparing(index);
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        return after.StartsWith("相比", StringComparison.Ordinal) || after.StartsWith("的基础上", StringComparison.Ordinal) || after.StartsWith("基础上", StringComparison.Ordinal)
            || after.StartsWith("为基", StringComparison.Ordinal) || after.StartsWith("同口径", StringComparison.Ordinal) || after.StartsWith("同期", StringComparison.Ordinal) && index > 0 && sentence[index - 1].Has(Cue.Versus);
    }

    /// <summary>和 and 同 before a period join as often as they compare.</summary>
    private bool IsComparing(int index)
    {
        ReadOnlySpan<char> word = sentence.Span[sentence[index - 1].Start..sentence[index - 1].End];
        if (word is "比" or "较" or "相较" or "对比" or "比之")
            return true;
        ReadOnlySpan<char> after = sentence.Span[sentence[index].End..];
        return after.StartsWith("相比", StringComparison.Ordinal) || after.StartsWith("比", StringComparison.Ordinal);
    }

    /// <summary>A year right behind an opening quote or in a title belongs to a name.</summary>
    private bool IsInName(int index)
    {
        if (index == 0 || !sentence[index - 1].Is(Marks.OpenQuote) && !sentence[index - 1].Is(Marks.OpenParenthesis))
            return false;
        ReadOnlySpan<char> text = sentence.Span;
        int open = sentence[index - 1].Start;
        return sentence[index - 1].End == sentence[index].Start && text[open] is '《' && ClosesSoon(text[sentence[index].End..]);
    }

    private static bool ClosesSoon(ReadOnlySpan<char> after) => after[..Math.Min(40, after.Length)].IndexOfAny('》', '”') >= 0;

    /// <summary>A period is ahead where it has not begun, or where 到 leads to its end.</summary>
    private bool IsAfter(TimePeriod period, DateOnly date, int index)
    {
        if (period.StartDate > date)
            return true;
        bool leads = sentence[index].Start > 0 && sentence.Span[sentence[index].Start - 1] is '到' or '至';
        return leads && period.EndDate > date;
    }
}
