using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Places in an order that are told without 第: 排名由389位升到255位, 位次前移9位.</summary>
internal static class Ranks
{
    public static bool IsPlace(Sentence sentence, in Clause clause)
    {
        FigureToken figure = sentence[clause.Index].Figure;
        if (!sentence.Lexicon[WordSet.PlaceUnit].Has(figure.Unit.Symbol) || figure.Unit.Scale != UnitScale.One)
            return false;
        ReadOnlySpan<char> before = sentence.Between(clause.Start, figure.NumberStart);
        return sentence.Lexicon[WordSet.RankMove].AtEnd(before) > 0 && sentence.Lexicon[WordSet.OrderNoun].IsIn(before);
    }
}
