using System.Buffers;
using Indicators.Text.Grammar;
using Indicators.Text.Lexicon;
using Indicators.Text.NonClaims;

namespace Indicators.Text.Recognisers;

/// <summary>Amounts in units of their own: a level, an increase, the parts of a structure, or something else.</summary>
internal static class CountRecogniser
{
    private static readonly SearchValues<char> NounEnds = SearchValues.Create("、和及与的“”（）");

    private const int LongestDeltaGap = 18;
    private const decimal LargestStructure = 20m;

    private const Cue ChangeOrLevel = Cue.New | Cue.Delta | Cue.Reach | Cue.Up | Cue.Down;

    public static Reading Read(Sentence sentence, in Clause clause, in Reading previous)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        if (BareScales.IsSizeClass(sentence, figure))
            return new Reading { Kind = ClaimKind.Other, Bound = Bound.About, Unit = StandardUnits.Yuan };
        if (figure.Unit.Dimension == Dimension.Points)
            return Reading.Change(ClaimKind.Delta, FallsBefore(sentence, clause));
        if (IsDelta(sentence, clause, previous, out bool isDecrease))
            return Reading.Change(ClaimKind.Delta, isDecrease);
        if (Measures.IsOther(sentence, clause))
            return Reading.Of(ClaimKind.Other);
        return Reading.Of(IsStructure(sentence, clause) ? ClaimKind.StructuralCount : ClaimKind.Level);
    }

    private static bool FallsBefore(Sentence sentence, in Clause clause)
    {
        int word = clause.Nearest(Cue.Up | Cue.Down | Cue.Narrow | Cue.Higher);
        return word >= 0 && sentence[word].Has(Cue.Down | Cue.Narrow);
    }

    /// <summary>新增5739件, 减少20家; and the further items of a list that began so.</summary>
    private static bool IsDelta(Sentence sentence, in Clause clause, in Reading previous, out bool isDecrease)
    {
        isDecrease = previous.IsDecrease;
        if (clause.PreviousFigure() >= 0 && previous.Kind == ClaimKind.Delta && clause.Nearest(ChangeOrLevel) < 0 && IsAfterListMark(sentence, clause))
            return true;
        int word = clause.Nearest(ChangeOrLevel);
        if (word < 0 || !sentence[word].Has(Cue.New | Cue.Delta))
            return false;
        isDecrease = sentence[word].Has(Cue.Down);
        int gap = sentence.Between(sentence[word].End, sentence[clause.Index].Figure.NumberStart).Length;
        return gap <= (sentence[word].Has(Cue.New) ? LongestDeltaGap : 1);
    }

    private static bool IsAfterListMark(Sentence sentence, in Clause clause)
    {
        for (int i = clause.Index - 1; i >= clause.First; i--)
        {
            if (sentence[i].Is(Marks.Enumeration) || sentence[i].Has(Cue.Versus))
                return true;
            if (sentence[i].Kind == TokenKind.Figure)
                return sentence.Between(sentence[i].End, sentence[clause.Index].Figure.NumberStart).Contains('和');
        }

        return false;
    }

    /// <summary>三大产业, 六层架构, 18个产业集群: a small number of parts that have a name as such.</summary>
    private static bool IsStructure(Sentence sentence, in Clause clause)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        string unit = figure.Unit.Symbol;
        if (unit is "大" or "层" or "方面" or "朵" or "类" or "院" or "中心" or "平台" or "大类" or "环" or "道" or "领域")
            return true;
        if (unit is not ("个" or "种" or "项" or "条") || figure.Figure.Amount > LargestStructure || figure.Figure.Bound != Bound.Exact)
            return false;
        ReadOnlySpan<char> after = Noun(clause.After);
        int noun = sentence.Lexicon.StructureNouns.Find(after, out int length);
        return noun >= 0 && EndsNoun(after[(noun + length)..]);
    }

    private static bool EndsNoun(ReadOnlySpan<char> rest) => rest.Length <= 2;

    /// <summary>The noun behind a figure, up to the next mark or joint.</summary>
    private static ReadOnlySpan<char> Noun(ReadOnlySpan<char> after)
    {
        int end = after.IndexOfAny(NounEnds);
        return end < 0 ? after : after[..end];
    }
}
