using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>3.2本项目计划投资…: a number with a point counts no books; it numbers a section. A mean does: 平均每户3.2人.</summary>
internal static class SectionNumbers
{
    /// <summary>平均每个乡镇卫生院有病床3.2张: a mean is told so near before the number.</summary>
    private const int Reach = 24;

    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        if (!figure.IsDigits || figure.Figure.Amount.Scale == 0 || figure.Unit.Scale != UnitScale.One || !figure.Unit.Dimension.IsCount
            || figure.SharedUnit is not null
            || figure.Figure.IsRange || sentence.Lexicon[WordSet.TenthCounter].Has(figure.Unit.Symbol))
            return false;
        ReadOnlySpan<char> before = sentence.Span[Math.Max(0, figure.NumberStart - Reach)..figure.NumberStart];
        ReadOnlySpan<char> after = sentence.Span[figure.NumberEnd..];
        bool isPlaced = before.IsEmpty || Punctuation.IsMark(before[^1]) || char.IsWhiteSpace(before[^1])
            || sentence.Lexicon[WordSet.SectionLead].Has(before[^1]);
        return isPlaced && !after.IsEmpty && char.IsLetter(after[0]) && !sentence.Lexicon[WordSet.MeanMark].IsIn(before);
    }
}
