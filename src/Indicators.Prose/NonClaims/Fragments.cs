using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;
using Indicators.Prose.Typesetting;

namespace Indicators.Prose.NonClaims;

/// <summary>
/// The piece of a number of which the rest cannot be read with it: 300万元 of 投资20，300万元, 4吨 of 10^4吨. A wrong number is
/// worse than none, so none is read.
/// </summary>
internal static class Fragments
{
    /// <summary>12，500万元: thousands come by three digits.</summary>
    private const int Group = 3;
    private const string Joints = ".．·'’`_^";

    public static bool IsNonClaim(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> text = sentence.Span;
        return IsTail(text, figure) || (figure.NumberEnd < text.Length && text[figure.NumberEnd] == Spacing.Unclear) || IsHead(text, figure)
            || IsFirstOfMixed(text, figure);
    }

    private static bool IsTail(ReadOnlySpan<char> text, FigureToken figure)
    {
        int start = figure.NumberStart;
        if (start == 0)
            return false;
        char before = text[start - 1];
        if (before == Spacing.Unclear || (figure.IsDigits && Digits.IsDigit(before)))
            return true;
        if (!figure.IsDigits && Numerals.IsGroup(before) && start > 1 && Digits.IsDigit(text[start - 2]) && Digits.IsNumeral(text[start]))
            return true;
        int joint = start - (before == ' ' ? 2 : 1);
        if (joint < 1 || !Digits.IsDigit(text[start]))
            return false;
        before = text[joint];
        bool isNumber = Digits.IsDigit(text[joint - 1]);
        return isNumber && (Joints.Contains(before, StringComparison.Ordinal) || IsThousands(text, joint, start));
    }

    /// <summary>20，300万元, 20, 300万元: three digits behind a comma may be thousands or the next of a list.</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int comma, int start)
    {
        if (text[comma] is not ('，' or ','))
            return false;
        int first = comma;
        while (first > 0 && comma - first <= Group + 1 && Digits.IsDigit(text[first - 1]))
            first--;
        int digits = comma - first;
        bool isWhole = first == 0 || !Digits.IsPoint(text[first - 1]);
        return digits is > 0 and <= Group && isWhole && Digits.RunAt(text, start) == Group;
    }

    /// <summary>The 20 of 20，300万元, where it has a meaning of its own: an index, a size.</summary>
    private static bool IsHead(ReadOnlySpan<char> text, FigureToken figure)
    {
        int comma = figure.NumberEnd;
        return !figure.HasUnit && figure.IsDigits && figure.Figure.Unit.Scale == UnitScale.One && comma + 1 < text.Length
            && Digits.IsDigit(text[comma - 1]) && IsThousands(text, comma, comma + 1);
    }

    /// <summary>The 2亿 of 2亿零五百万元, 3亿五千万元: digits and numerals are not one number to the grammar.</summary>
    private static bool IsFirstOfMixed(ReadOnlySpan<char> text, FigureToken figure)
    {
        int end = figure.NumberEnd;
        if (figure.Figure.Unit.Dimension != Dimension.Number || figure.Figure.Unit.Scale == UnitScale.One || !figure.IsDigits
            || end >= text.Length)
            return false;
        if (Numerals.DigitOf(text[end]) != 0)
            return Digits.IsNumeral(text[end]);
        return end + 1 < text.Length && (Digits.IsNumeral(text[end + 1]) || Digits.IsDigit(text[end + 1]));
    }
}
