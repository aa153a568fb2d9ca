using Indicators.Prose.Lexicon;
using Indicators.Prose.NonClaims;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Amounts in units of their own: a level, an increase, the parts of a structure, or something else.</summary>
internal static class CountRecogniser
{
    /// <summary>新增国家级专精特新“小巨人”企业、高新技术企业12家: the name between 新增 and its count.</summary>
    private const int LongestNewGap = 40;

    /// <summary>增加城镇公益岗位300个: the name between 增加 and its count.</summary>
    private const int LongestDeltaGap = 10;

    /// <summary>6个千亿级先进制造业产业集群: the noun behind a count.</summary>
    private const int LongestNoun = 16;

    /// <summary>十八个产业集群: more than twenty are results, and no parts of a whole.</summary>
    private const decimal LargestStructure = 20m;

    private const WordRole ChangeOrLevel = WordRole.New | WordRole.Delta | WordRole.Reach | WordRole.Up | WordRole.Down;

    public static ClaimMeaning Read(Sentence sentence, in Clause clause, in ClaimMeaning previous)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        if (BareScales.IsSizeClass(sentence, figure) && figure.Figure.Bound == Bound.Exact)
            return new ClaimMeaning { Kind = ClaimKind.Other, Bound = Bound.About, Unit = StandardUnits.Yuan };
        if (figure.Unit.Dimension == Dimension.Points)
            return ClaimMeaning.Change(ClaimKind.Delta,
                FallsBefore(sentence, clause) || sentence.Lexicon[WordSet.FallBehind].Begins(clause.After));
        if (sentence[clause.Index].Start == figure.NumberStart && clause.Nearest(WordRole.Higher) is >= 0 and var higher
            && clause.Nearest(WordRole.Reach) < 0 && sentence.Between(sentence[higher].End, figure.NumberStart).Length is > 1 and < 14
            && figure.Unit.Dimension.IsMoney)
            return ClaimMeaning.Change(ClaimKind.Delta, sentence.Lexicon[WordSet.LowerWord].Has(sentence.Span[sentence[higher].Start]));
        if (figure.NounEnd > 0 && sentence.Lexicon[WordSet.EnglishNew].Begins(sentence.Between(figure.NumberEnd, figure.NounEnd)))
            return ClaimMeaning.Change(ClaimKind.Delta, false);
        if (IsDelta(sentence, clause, previous, out bool isDecrease))
            return ClaimMeaning.Change(ClaimKind.Delta, isDecrease);
        if (Specifications.IsOther(sentence, clause))
            return ClaimMeaning.Of(ClaimKind.Other);
        if (previous.Kind == ClaimKind.Other && clause.ContinuesList(out int before) && sentence[before].Figure.Unit.Equals(figure.Unit)
            && !figure.Unit.Dimension.IsCount)
            return ClaimMeaning.Of(ClaimKind.Other);
        if (figure.Unit == Unit.One && clause.Nearest(WordRole.Index) is >= 0 and var index
            && sentence.Lexicon[WordSet.IndexShareEnd].Has(sentence.Span[sentence[index].End - 1]))
            return ClaimMeaning.Of(ClaimKind.Other);
        return ClaimMeaning.Of(IsStructure(sentence, clause) ? ClaimKind.StructuralCount : ClaimKind.Level);
    }

    private static bool FallsBefore(Sentence sentence, in Clause clause)
    {
        int word = clause.Nearest(WordRole.Up | WordRole.Down | WordRole.Narrow | WordRole.Higher);
        return word >= 0 && sentence[word].Has(WordRole.Down | WordRole.Narrow) != (IsOfFall(sentence, clause, word)
            || IsBetterLess(sentence, clause, word));
    }

    /// <summary>亏损面改善2.3个百分点: where less is better, what improves falls.</summary>
    private static bool IsBetterLess(Sentence sentence, in Clause clause, int verb) =>
        sentence.Lexicon[WordSet.TurnOfQuality].Has(sentence.Span[sentence[verb].Start..sentence[verb].End])
        && sentence.Lexicon[WordSet.LessIsBetter].IsIn(sentence.Between(clause.Start, sentence[verb].Start));

    /// <summary>降幅收窄0.8个百分点: a fall that is smaller is growth that is higher.</summary>
    private static bool IsOfFall(Sentence sentence, in Clause clause, int verb)
    {
        for (int i = verb - 1; i >= clause.First && sentence[i].Kind != TokenKind.Figure; i--)
        {
            if (sentence[i].Has(WordRole.GrowthNoun))
                return sentence[i].Has(WordRole.Down);
        }

        return false;
    }

    /// <summary>新增5739件, 减少20家; and the further items of a list that began so.</summary>
    public static bool IsDelta(Sentence sentence, in Clause clause, in ClaimMeaning previous, out bool isDecrease)
    {
        isDecrease = previous.IsDecrease;
        if (clause.PreviousFigure() >= 0 && previous.Kind == ClaimKind.Delta && clause.Nearest(ChangeOrLevel) < 0
            && IsAfterListMark(sentence, clause))
            return true;
        int word = clause.Nearest(ChangeOrLevel);
        if (word < 0 || !sentence[word].Has(WordRole.New | WordRole.Delta))
            return false;
        isDecrease = sentence[word].Has(WordRole.Down);
        int gap = sentence.Between(sentence[word].End, sentence[clause.Index].Figure.NumberStart).Length;
        ReadOnlySpan<char> verb = sentence.Span[sentence[word].Start..sentence[word].End];
        return gap
            <= (sentence[word].Has(WordRole.New) ? LongestNewGap : sentence.Lexicon[WordSet.AmountVerb].Has(verb) ? LongestDeltaGap : 1);
    }

    private static bool IsAfterListMark(Sentence sentence, in Clause clause)
    {
        for (int i = clause.Index - 1; i >= clause.First; i--)
        {
            if (sentence[i].Is(Punctuation.Enumeration) || sentence[i].Has(WordRole.Versus))
                return true;
            if (sentence[i].Kind == TokenKind.Figure)
                return sentence.Lexicon[WordSet.AndWord].IsIn(sentence.Between(sentence[i].End, sentence[clause.Index].Figure.NumberStart));
        }

        return false;
    }

    /// <summary>三大产业, 六层架构, 18个产业集群: a small number of parts that have a name as such.</summary>
    private static bool IsStructure(Sentence sentence, in Clause clause)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        string unit = figure.Unit.Symbol;
        if (sentence.Lexicon[WordSet.StructureUnit].Has(unit))
            return true;
        if (figure is { SharedUnit: null, Traits.IsAfterDigits: true } && figure.Figure.Amount <= LargestStructure
            && PartsOfWords.EndsList(sentence.Span, figure))
            return true;
        if (!sentence.Lexicon[WordSet.PartUnit].Has(unit) || figure.Figure.Amount > LargestStructure || figure.Figure.Bound != Bound.Exact)
            return false;
        return IsStructureNoun(sentence, Noun(sentence.Lexicon, clause.After));
    }

    /// <summary>The noun itself ends as one of those; 百亿级产业集群 are results, not parts.</summary>
    private static bool IsStructureNoun(Sentence sentence, ReadOnlySpan<char> noun)
    {
        if (noun.Contains(Hanzi.Class) && !sentence.Lexicon[WordSet.GradeName].Begins(noun))
            return false;
        for (int end = noun.Length; end > 1; end--)
        {
            if (sentence.Lexicon.StructureNouns.AtEnd(noun[..end]) > 0)
                return end == noun.Length || sentence.Lexicon.CharactersOf(WordSet.StructureVerb).Contains(noun[end]);
        }

        return false;
    }

    /// <summary>The noun behind a figure, up to the next mark or joint; quotation marks are part of it.</summary>
    private static ReadOnlySpan<char> Noun(LexiconTables lexicon, ReadOnlySpan<char> after)
    {
        ReadOnlySpan<char> near = after[..Math.Min(LongestNoun, after.Length)];
        int end = lexicon.CharactersOf(WordSet.CountNounEnd).FirstIn(near);
        return end < 0 ? near : near[..end];
    }
}
