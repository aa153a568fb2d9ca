using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>
/// A scale without a number is a figure only where a bound word stands before it (超千亿元, 上百家) or a size class is named
/// (百亿级, 千亿产业); 万元 of a table head and 每万人 are none.
/// </summary>
internal static class BareScales
{
    public static bool IsNonClaim(Sentence sentence, int index, FigureToken figure)
    {
        if (!figure.IsBareScale)
            return false;
        if (figure.Figure.Bound != Bound.Exact || figure.OwnBound is not null || sentence[index].Start < figure.NumberStart)
            return false;
        return !IsSizeClass(sentence, figure);
    }

    /// <summary>百亿级, 千亿元级, 万亿规模, 百亿产业: a money scale of 亿 or more that a size word follows.</summary>
    public static bool IsSizeClass(Sentence sentence, FigureToken figure)
    {
        // 五十亿级3个: a class of which the number is told.
        if (!figure.IsBareScale
            && (figure.IsDigits || figure.IsVague || figure.Figure.IsRange || figure.Figure.Dimension != Dimension.Number
                || figure.Figure.Bound != Bound.Exact || sentence.Span[figure.NumberEnd..] is not [Hanzi.Class, ..]))
            return false;
        if (figure.Unit.Scale < UnitScale.TenMillion || !(figure.Unit.Dimension.IsMoney || figure.Unit.Dimension == Dimension.Number))
            return false;
        ReadOnlySpan<char> after = sentence.Span[figure.NumberEnd..];
        return after is [Hanzi.Class, ..] || (figure.Unit.Scale > UnitScale.HundredMillion && sentence.Lexicon.Size.AtStart(after) > 0);
    }
}
