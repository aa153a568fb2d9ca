using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>
/// The bound of a figure where it is not written right beside it: before a verb, before a list, or in what a target asks for.
/// </summary>
internal sealed class BoundContext(Sentence sentence, DistributivePairing pairing)
{
    /// <summary>约占全省的10%: the verb between the bound word and its figure.</summary>
    private const int LongestVerb = 5;

    /// <summary>约占全省规模以上工业企业总数的10%: the verb and the whole between them.</summary>
    private const int LongestWhole = 24;

    /// <summary>分别下降12%、10%、8%、5%左右: so many tokens of a list the word behind its last holds for.</summary>
    private const int LongestList = 8;

    private Bound _previous;
    private bool _isFromWord;

    public Bound Of(in Clause clause, FigureToken token, in ClaimMeaning reading, ClaimModality modality)
    {
        Bound written = Written(clause, token);
        Bound bound = reading.Bound ?? written;
        if (bound == Bound.Exact && !token.Figure.IsRange)
            bound = BoundBehind(clause) ?? FromContext(clause, reading, modality);
        _isFromWord = sentence[clause.Index].Start < token.NumberStart || (bound != written && bound != Bound.AtLeast);
        _previous = bound;
        return bound;
    }

    /// <summary>分别下降10%、5%左右, 分别控制在5%和3%以内: the word behind the last holds for all of a list that 分别 opened.</summary>
    private Bound? BoundBehind(in Clause clause)
    {
        if (!pairing.IsOpen)
            return null;
        int last = clause.Index;
        for (int i = clause.Index + 1; i <= Math.Min(clause.Last, clause.Index + LongestList); i++)
        {
            if (sentence[i].Kind == TokenKind.Figure
                && sentence.Lexicon[WordSet.ListJoint].Has(sentence.Between(sentence[last].End, sentence[i].Start)))
                last = i;
            else if (sentence[i].Kind == TokenKind.Figure || (last < i && sentence[last].Figure.Figure.Bound != Bound.Exact))
                break;
        }

        bool isBehind = last > clause.Index && sentence[last].Figure.NumberStart == sentence[last].Start
            && sentence[last].End > sentence[last].Figure.NumberEnd;
        Bound bound = sentence[last].Figure.Figure.Bound;
        return isBehind && bound is Bound.About or Bound.AtMost ? bound : null;
    }

    /// <summary>最高达到86.5万千瓦 tells the peak, not a limit.</summary>
    private Bound Written(in Clause clause, FigureToken token)
    {
        Bound bound = token.OwnBound ?? token.Figure.Bound;
        ReadOnlySpan<char> before = sentence.Span[sentence[clause.Index].Start..token.NumberStart];
        bool isPeak = sentence.Lexicon[WordSet.Peak].Begins(before) && sentence.Lexicon[WordSet.Attained].IsIn(before);
        return isPeak ? Bound.Exact : bound;
    }

    private Bound FromContext(in Clause clause, in ClaimMeaning reading, ClaimModality modality)
    {
        if (clause.ContinuesList(out _))
        {
            if ((pairing.IsOpen && _isFromWord) || (_previous == Bound.AtLeast && modality == ClaimModality.Target && !_isFromWord))
                return _previous;
            return Bound.Exact;
        }

        if (BeforeVerb(clause) is { } bound)
            return bound;
        if (modality == ClaimModality.Target && IsHeldDown(clause))
            return Bound.AtMost;
        return modality == ClaimModality.Target && reading.Kind is not (ClaimKind.Growth or ClaimKind.Delta or ClaimKind.Rank)
            && IsReached(clause)
            ? Bound.AtLeast
            : Bound.Exact;
    }

    /// <summary>约占10%, 约合人民币56亿元: the word stands before the verb.</summary>
    private Bound? BeforeVerb(in Clause clause)
    {
        for (int i = clause.Index - 1; i >= clause.First; i--)
        {
            int gap = sentence.Between(sentence[i].End, sentence[clause.Index].Start).Length;
            if (gap > LongestWhole || sentence[i].Kind is TokenKind.Figure or TokenKind.Mark)
                return null;
            if (sentence[i].Has(WordRole.BoundWord) && (gap <= LongestVerb || sentence.Span[sentence[i].End] == Hanzi.Share)
                && BoundOf(sentence.Span[sentence[i].Start..sentence[i].End]) is { } bound)
                return bound;
        }

        return null;
    }

    private Bound? BoundOf(ReadOnlySpan<char> word) => BoundWords.AcrossVerb(sentence.Lexicon, word);

    /// <summary>人口控制在410万人: what is aimed at is not to be passed.</summary>
    private bool IsHeldDown(in Clause clause)
    {
        int word = clause.Nearest(WordRole.Reach);
        return word >= 0 && sentence.Lexicon[WordSet.HeldAt].Has(sentence.Span[sentence[word].Start..sentence[word].End])
            && sentence.Between(sentence[word].End, sentence[clause.Index].Start).IsEmpty;
    }

    private bool IsReached(in Clause clause)
    {
        int word = clause.Nearest(WordRole.Reach | WordRole.ReachTarget | WordRole.Up | WordRole.New | WordRole.Down);
        return word >= 0 && sentence[word].Has(WordRole.ReachTarget)
            && (sentence[word].End >= sentence.Span.Length || sentence.Span[sentence[word].End] != Hanzi.Of)
            && (!Specifications.IsDuration(sentence[clause.Index].Figure.Unit)
                || sentence[clause.Index].Figure.Unit.Dimension == StandardUnits.YearOfAge.Dimension);
    }
}
