using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Names that do not stand before their verb: in it, behind the number, behind both ends of a change.</summary>
internal static class NamesAround
{
    /// <summary>生活垃圾无害化处理率稳步提高: no name behind a change is longer.</summary>
    private const int Longest = 20;

    private const WordRole Verbs =
        WordRole.Up | WordRole.Down | WordRole.Reach | WordRole.Delta | WordRole.Narrow | WordRole.Multiply | WordRole.Average;

    /// <summary>120,000 new jobs: the noun behind the number, with what stands between.</summary>
    public static string? OfCounted(Sentence sentence, int index) =>
        sentence[index].Figure.NounEnd is > 0 and var end
            ? sentence.Strings.Of(sentence.Between(sentence[index].Figure.NumberEnd, end)) : null;

    /// <summary>3,500 new firms were registered and 240,000 people found work: what is counted next is something else.</summary>
    public static bool IsOtherCount(Sentence sentence, int index)
    {
        int before = index - 1;
        while (before >= 0 && sentence[before].Kind != TokenKind.Figure)
            before--;
        return before >= 0 && sentence[before].Figure.NounEnd > 0 && sentence[index].Figure.Unit.Dimension.IsCount
            && sentence[index].Figure.Unit.Dimension != sentence[before].Figure.Unit.Dimension;
    }

    /// <summary>单位产品减碳30%: the verb says what becomes less, and what stands before it of what.</summary>
    public static string? OfLessened(Sentence sentence, in Clause clause, string? subject)
    {
        int verb = clause.Index - 1;
        if (verb < clause.First || !sentence[verb].Has(WordRole.Down) || sentence[verb].End != sentence[clause.Index].Start
            || !sentence.Lexicon.Lessened.TryGetValue(
                sentence.Strings.Of(sentence.Span[sentence[verb].Start..sentence[verb].End]), out string? noun))
            return null;
        bool isBehindWord = verb > clause.First
            && sentence[verb - 1].Kind == TokenKind.Word && sentence[verb - 1].End == sentence[verb].Start;
        string? lead = isBehindWord ? null : IndicatorWords.FindBefore(sentence, clause, sentence[verb].Start, subject);
        return lead is null || sentence.Lexicon[WordSet.NameVerb].Begins(lead)
            || sentence.Lexicon[WordSet.ChangeAdverb].Begins(lead) ? noun : lead + noun;
    }

    /// <summary>从52%提高到55%，森林覆盖率稳步提高; 从52%提高到55%的森林覆盖率: the first end of a change that is named behind both.</summary>
    public static string? BehindChange(Sentence sentence, in Clause clause, in ClaimMeaning reading, string? subject)
    {
        int start = sentence[clause.Index].Start;
        ReadOnlySpan<char> before = sentence.Between(clause.Start, start);
        if (clause.PreviousFigure() >= 0 || before.IsEmpty
            || !sentence.Lexicon[WordSet.StartWord].Has(before[0])
            || OtherEnd(sentence, clause) is not (> 0 and var other))
            return null;
        if (sentence.Span[sentence[other].End..] is [Hanzi.Of, ..])
            return IndicatorWords.Find(sentence, clause.At(other), reading, subject);
        return clause.Last + 1 < sentence.Count && sentence[clause.Last + 1].Is(Punctuation.Comma)
            ? NameAt(sentence, clause.Last + 2) : null;
    }

    /// <summary>The second end, behind the verb of the change; −1 where there is none.</summary>
    private static int OtherEnd(Sentence sentence, in Clause clause)
    {
        bool hasVerb = false;
        for (int i = clause.Index + 1; i <= clause.Last; i++)
        {
            if (sentence[i].Kind == TokenKind.Figure)
                return hasVerb ? i : -1;
            hasVerb |= sentence[i].Has(WordRole.Reach);
        }

        return -1;
    }

    /// <summary>The words from the start of a clause to its first verb or number.</summary>
    private static string? NameAt(Sentence sentence, int first)
    {
        int start = sentence[first - 1].End;
        int end = sentence.Span.Length;
        for (int i = first; i < sentence.Count && end == sentence.Span.Length; i++)
        {
            if (sentence[i].Kind is TokenKind.Figure or TokenKind.Mark)
                end = sentence[i].Start;
            else if (sentence[i].Has(Verbs))
                end = sentence[i].Start;
            else if (sentence[i].Kind != TokenKind.Word)
                return null;
        }

        ReadOnlySpan<char> name = sentence.Lexicon[WordSet.ChangeAdverb].TrimEnd(sentence.Between(start, end));
        int adverb = sentence.Lexicon[WordSet.ChangeAdverb].Find(name, out _);
        name = adverb > 1 ? name[..adverb] : name;
        return name.Length is > 1 and <= Longest ? sentence.Shown(name) : null;
    }
}
