using Indicators.Prose.Grammar;
using Indicators.Prose.Lexicon;
using Indicators.Prose.Recognisers;

namespace Indicators.Prose.Context;

/// <summary>The words that name what a figure counts: before its verb, or behind its counter.</summary>
internal static class IndicatorWords
{
    private const int Longest = 40;

    private const WordRole Verbs = WordRole.Reach | WordRole.BoundWord | WordRole.Up | WordRole.Down | WordRole.YearOnYear | WordRole.Previous | WordRole.Delta | WordRole.Average | WordRole.Respectively | WordRole.Narrow | WordRole.Higher | WordRole.Forecast | WordRole.Target | WordRole.Per | WordRole.Multiply;
    private const WordRole Openers = WordRole.Target | WordRole.Forecast | WordRole.Done | WordRole.Among | WordRole.New | WordRole.YearOnYear | WordRole.Per;

    private const string Openings = "的了和与及、，：；。“”‘’（）() 在对由从按以*-";
    private const string Particles = "的了等在使其中将被和与及、，：；。“”‘’（）() 到至以由从按比约达*-";

    public static string? Find(Sentence sentence, in Clause clause, in ClaimMeaning reading, string? subject)
    {
        ReadOnlySpan<char> before = Before(sentence, clause, subject, reading.Kind == ClaimKind.Rank ? Verbs | WordRole.RankVerb | WordRole.Place : Verbs);
        if (sentence[clause.Index].Figure.Unit.Dimension == Dimension.Points && IsComparison(before))
            return null;
        if (before.Length > 1)
            return sentence.Shown(before);
        if (reading.Kind is ClaimKind.Growth || sentence[clause.Index].Figure.Unit.Dimension == Dimension.Points)
            return null;
        ReadOnlySpan<char> after = After(sentence, clause);
        return after.Length > 1 ? sentence.Shown(after) : null;
    }

    /// <summary>高于全市0.8个百分点: what the figure is measured against; its name is that of the clause before.</summary>
    private static bool IsComparison(ReadOnlySpan<char> words) => words is ['高' or '低' or '快' or '慢' or '优' or '好', '于', ..];

    private static ReadOnlySpan<char> Before(Sentence sentence, in Clause clause, string? subject, WordRole verbs)
    {
        int end = sentence[clause.Index].Start;
        int i = clause.Index - 1;
        for (; i >= clause.First && sentence.Between(sentence[i].End, end).Trim(Particles).IsEmpty; i--)
        {
            if (IsBase(sentence, i, out int since))
                end = since;
            else if (sentence[i].Has(verbs) || (sentence[i].Has(WordRole.New) && sentence[i].End == sentence[clause.Index].Start))
                end = sentence[i].Start;
            else
                break;
        }

        int start = clause.Start;
        for (; i >= clause.First; i--)
        {
            bool isFigure = sentence[i].Kind == TokenKind.Figure && !sentence[i].Figure.IsRejected;
            if (!isFigure && sentence[i].Kind is not (TokenKind.Period or TokenKind.Mark) && !sentence[i].Has(Openers))
                continue;
            start = sentence[i].End;
            break;
        }

        ReadOnlySpan<char> words = sentence.Between(Math.Max(start, end - Longest), end).TrimStart(Openings).TrimEnd(Particles);
        if (subject is not null && words.StartsWith(subject, StringComparison.Ordinal))
            words = words[subject.Length..].TrimStart(Openings);
        return words;
    }

    /// <summary>能耗比2020年降低13.5%: the name stands before the base it is compared with.</summary>
    public static bool IsBase(Sentence sentence, int i, out int start)
    {
        start = sentence[i].Start - 1;
        return sentence[i].Kind == TokenKind.Period && start >= 0 && sentence.Span[start] is '比' or '较' or '由' or '从' or '自' or '与';
    }

    private static ReadOnlySpan<char> After(Sentence sentence, in Clause clause)
    {
        int end = clause.End;
        for (int i = clause.Index + 1; i <= clause.Last; i++)
        {
            if (sentence[i].Kind is TokenKind.Figure or TokenKind.Mark || sentence[i].Has(Verbs))
            {
                end = sentence[i].Start;
                break;
            }
        }

        return sentence.Between(sentence[clause.Index].End, Math.Min(end, sentence[clause.Index].End + Longest)).TrimStart(Openings).TrimEnd(Particles);
    }
}
